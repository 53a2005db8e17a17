import type { TimeLead } from '../../lang/times.ts'
import type { Grammar } from './grammar.ts'
import type { Match } from './match.ts'
import type { Scan } from './scan.ts'
import { scan } from './scan.ts'

/** Matches that make one expression together. */
export type Group =
  | { readonly kind: 'single'; readonly match: Match }
  /** A date with a clock time or a part of the day, in either order. */
  | { readonly kind: 'date-clock'; readonly date: Match; readonly clock: Match }
  /** A clock time or part of the day, a comma, then its date: two expressions, the first on the day of the second. */
  | { readonly kind: 'clock-apart'; readonly date: Match; readonly clock: Match }
  /** The first of two clock times whose date follows the second (*entre 0 h 30 et 4 h mardi*). */
  | { readonly kind: 'clock-of'; readonly date: Match; readonly clock: Match }
  | { readonly kind: 'interval'; readonly from: Match; readonly to: Match; readonly open: number }

/** Joining words of a pack, scanned. */
export interface Joints {
  readonly dateClock: readonly (readonly string[])[]
  readonly intervals: readonly { readonly open: readonly string[]; readonly link: readonly string[] }[]
  readonly tails: readonly (readonly string[])[]
  /** Leads by their last token, longest first. */
  readonly leads: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly lead: TimeLead }[]>
}

export function compileJoints(grammar: Grammar): Joints {
  const { section } = grammar
  const leads = new Map<string, { words: readonly string[]; lead: TimeLead }[]>()
  for (const lead of section.leads) {
    const words = scan(lead.words).word
    const last = words.at(-1) ?? ''
    leads.set(last, [...(leads.get(last) ?? []), { words, lead }])
  }
  for (const list of leads.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {
    dateClock: section.dateClock.map(words => scan(words).word),
    intervals: section.intervals.map(({ open, link }) => ({ open: scan(open).word, link: scan(link).word })),
    leads,
    tails: section.nominalTails.map(words => scan(words).word),
  }
}

const matchesAt = (s: Scan, words: readonly string[], at: number): boolean => at >= 0 && words.every((w, k) => s.word[at + k] === w)

/** True for a match that names a day or more, so that a clock time can belong to it. */
function isDate(match: Match): boolean {
  const { sense } = match.rule
  return sense.kind === 'date' || sense.kind === 'day' || (sense.kind === 'shift' && (sense.unit === undefined || sense.unit === 'D'))
}

function isClock(match: Match): boolean {
  return match.rule.sense.kind === 'clock' || match.rule.sense.kind === 'daypart'
}

/** *Ce matin à 7 h 10*, "at 7:10 this morning": a part of the day of writing dates the hour beside it. */
const dates = (part: Match, clock: Match): boolean =>
  part.rule.sense.kind === 'daypart' && part.rule.sense.anchor === 'speech' && clock.rule.sense.kind === 'clock'

const endsDated = (match: Match): boolean => match.rule.sense.kind === 'date' || match.rule.sense.kind === 'decade' || match.rule.sense.kind === 'clock'

/** Groups matches that stand together. One look at each neighbour: linear. */
export function group(matches: readonly Match[], s: Scan, joints: Joints): Group[] {
  const groups: Group[] = []
  let i = 0
  while (i < matches.length) {
    const a = matches[i]
    const b = matches[i + 1]
    i++
    if (!a) continue
    if (b && b.first - a.last <= 4) {
      const joined = isJoined(s, joints, a, b)
      if (joined && ((isDate(a) && isClock(b)) || dates(a, b))) {
        groups.push({ kind: 'date-clock', date: a, clock: b })
        i++
        continue
      }
      if (b.first - a.last === 1 && s.word[a.last] === ',' && isClock(a) && isDate(b)) {
        groups.push({ kind: 'clock-apart', date: b, clock: a })
        i++
        continue
      }
      if (joined && ((isClock(a) && isDate(b)) || dates(b, a))) {
        groups.push({ kind: 'date-clock', date: b, clock: a })
        i++
        continue
      }
      const frame = endsDated(a) && endsDated(b) && a.rule.sense.kind === b.rule.sense.kind ? frameOf(a, b, s, joints) : null
      const c = matches[i + 1]
      if (frame !== null && a.rule.sense.kind === 'clock' && c && isDate(c) && isJoined(s, joints, b, c)) {
        groups.push({ kind: 'clock-of', date: c, clock: a })
        continue
      }
      if (frame !== null) {
        groups.push({ kind: 'interval', from: a, to: b, open: Math.min(a.first, a.coreFirst - frame) })
        i++
        continue
      }
    }
    groups.push({ kind: 'single', match: a })
  }
  return groups
}

function isJoined(s: Scan, joints: Joints, a: Match, b: Match): boolean {
  const gap = s.word.slice(a.last, Math.max(a.last, b.first))
  return gap.length <= 4 && joints.dateClock.some(words => words.length === gap.length && words.every((w, k) => w === gap[k]))
}

/** Length of the opener of an interval that holds both, or null. */
function frameOf(a: Match, b: Match, s: Scan, joints: Joints): number | null {
  for (const { open, link } of joints.intervals) {
    if (b.first - a.last === link.length && matchesAt(s, link, a.last) && (open.length === 0 || matchesAt(s, open, a.coreFirst - open.length)))
      return open.length
  }
  return null
}

/** True where a tail that makes the expression a noun's (*Wednesday's*) follows it. */
export function tailAfter(joints: Joints, s: Scan, last: number): boolean {
  return joints.tails.some(words => matchesAt(s, words, last))
}

/** The lead that stands before token `first`, if any: the longest. */
export function leadBefore(joints: Joints, s: Scan, first: number, floor: number): { readonly first: number; readonly lead: TimeLead } | null {
  for (const { words, lead } of joints.leads.get(s.word[first - 1] ?? '') ?? []) {
    const at = first - words.length
    if (at >= floor && matchesAt(s, words, at)) return { first: at, lead }
  }
  return null
}
