import { holdsWord } from '../../text/phrase.ts'
import type { Divergence, DivergenceKind, Entity, Evidence, Reason, Span, Stance, Statement } from '../../types/index.ts'
import type { Likeness } from '../alignment/compare.ts'
import { stableId } from '../ids.ts'
import type { ClaimPacks, CrossCheckInput } from '../input.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import { fold } from '../propositions/fold.ts'
import type { Amount, Proposition } from '../propositions/proposition.ts'
import type { TermReader } from '../propositions/read-terms.ts'

/** What every search for divergences reads. */
export interface DivergenceContext {
  readonly inputs: readonly CrossCheckInput[]
  readonly packs: ClaimPacks
  /** One reader of terms per report. */
  readonly readers: readonly TermReader[]
  readonly claims: readonly DraftClaim[]
  readonly propositions: readonly Proposition[]
  readonly like: (a: Proposition, b: Proposition) => Likeness
  /** Wording and context, by index: how likely one fact would settle both. */
  readonly score: (a: number, b: number) => number
}

/** Two propositions of two reports that say nearly one thing, whether or not a claim joined them. `p` stands in the earlier report. */
export interface Aligned {
  readonly p: Proposition
  readonly q: Proposition
  /** Likeness of wording, in [0, 1]. */
  readonly score: number
  /** True where each is the closest that the other's report has. */
  readonly mutual: boolean
  /** True where one claim holds both. */
  readonly joined: boolean
  /** The claim that a divergence of the two is about; null where no claim holds either. */
  readonly claim: DraftClaim | null
}

/** The same, with the reports laid side by side. */
export interface AlignedContext extends DivergenceContext {
  readonly aligned: readonly Aligned[]
  /** What a proposition counts, units that its sentence leaves out filled in. */
  readonly amountsOf: (p: Proposition) => readonly Amount[]
}

/** Reports up to which sentences are held against each other outside claims: among many, every pair of reports has lookalikes. */
export const MOST_REPORTS = 8

/** Where something is said: all that the evidence of a divergence needs. */
export interface Located {
  readonly report: number
  readonly spans: readonly Span[]
  /** What says it; nothing where the reporter's own words do. */
  readonly statement?: Statement | null
  readonly terms?: readonly unknown[]
}

/** A member of a claim with the stance of its position. */
export interface Held {
  readonly proposition: Proposition
  readonly stance: Stance
}

/** A claim's members by report, in canonical order. */
export type ByReport = ReadonlyMap<number, readonly Held[]>

/** Reports quoted as evidence on each side; the others are named in `reports`. */
const SHOWN_PER_SIDE = 3
/** Confidence from which a divergence is shown as a fact. */
const DECIDED = 0.5

/** One divergence between two groups of members; its id comes from its kind, its claim and its evidence. */
export function divergence(
  context: DivergenceContext,
  kind: DivergenceKind,
  claim: DraftClaim | null,
  sides: readonly (readonly Located[])[],
  note: Reason,
  confidence: number,
  absent: readonly number[] = [],
): Divergence {
  const idOf = (report: number): string => context.inputs[report]?.record.report.id ?? ''
  const shown = sides.flatMap(side => onePerReport(side).slice(0, SHOWN_PER_SIDE))
  const evidence = shown.flatMap(p => readable(context, p).map(({ start, end }): Evidence => ({ report: idOf(p.report), start, end })))
  const reports = [...new Set([...sides.flat().map(p => idOf(p.report)), ...absent.map(idOf)])]
  return {
    id: stableId('d', [kind, claim?.id ?? '', ...evidence.flatMap(e => [e.report, e.start, e.end]), ...absent.map(idOf)]),
    kind,
    claim: claim?.id ?? null,
    reports,
    evidence,
    note,
    confidence,
    // what rests on a statement that is not decided is not decided either
    decided: confidence >= DECIDED && sides.every(side => side.every(p => p.statement?.decided ?? true)),
  }
}

/** Terms up to which a content says nothing by itself: *non*, *ces accusations*, "the claim". */
const MUTE = 1
/** Longest stretch from a source to its content that is shown as one. */
const STRETCH = 240

/** The spans without what holds no word (`».`); where the content is mute or declined, from its source to its end: *Moscou a nié ces informations*. */
function readable({ inputs }: DivergenceContext, { report, spans, statement, terms }: Located): readonly Span[] {
  const text = inputs[report]?.record.report.text ?? ''
  const worded = spans.filter(({ start, end }) => holdsWord(text.slice(start, end)))
  // *dire si le maire serait entendu* says the contrary of *il n'a pas voulu dire si …*
  if (!statement || (statement.act !== 'decline' && (terms?.length ?? MUTE + 1) > MUTE)) return worded
  const parts = [...statement.source, ...statement.cue, ...worded]
  const whole = { start: Math.min(...parts.map(s => s.start)), end: Math.max(...parts.map(s => s.end)) }
  return whole.end - whole.start <= STRETCH && !text.slice(whole.start, whole.end).includes('\n') ? [whole] : worded
}

/** By report, the speakers and sides that are heard in it. */
export const heardIn = ({ inputs }: DivergenceContext): ReadonlySet<string>[] =>
  inputs.map(({ record }) => new Set(record.statements.flatMap(s => [s.speaker, s.side]).filter(id => id !== null)))

/** Confidence from which a statement is looked at: a divergence may rest on it, and is then no surer than it is. */
const LIKELY = 0.75
export const isLikely = (s: Statement | null): s is Statement => s !== null && (s.decided || s.confidence >= LIKELY)

export function onePerReport(members: readonly Located[]): Located[] {
  const seen = new Set<number>()
  return members.filter(p => !seen.has(p.report) && seen.add(p.report))
}

export function byReport(claim: DraftClaim): ByReport {
  const groups = new Map<number, Held[]>()
  for (const proposition of claim.members) {
    const stance = claim.stances.get(proposition.index)
    if (!stance) continue
    const group = groups.get(proposition.report)
    if (group) group.push({ proposition, stance })
    else groups.set(proposition.report, [{ proposition, stance }])
  }
  return new Map([...groups].sort((a, b) => a[0] - b[0]))
}

/** Names that two reports of one story have in common, at the least. */
const COMMON = 2
/** Likeness of two of their sentences that shows it as well. */
const ALIKE = 0.45

/** True where two reports seem to be of one story: a folder may hold others, and what one of them says is not missing from those. */
export function areOfOneStory({ inputs, aligned }: AlignedContext): (a: number, b: number) => boolean {
  const named = inputs.map(({ record }) => {
    const own = record.entities.filter(e => !e.anonymous && e.mentions.some(m => m.report === record.report.id))
    return new Set(own.map(e => e.id))
  })
  const alike = new Set(aligned.filter(({ score }) => score >= ALIKE).map(({ p, q }) => `${p.report} ${q.report}`))
  return (a, b) => {
    if (alike.has(`${a} ${b}`) || alike.has(`${b} ${a}`)) return true
    let common = 0
    for (const id of named[a] ?? []) if (named[b]?.has(id) && ++common >= COMMON) return true
    return false
  }
}

/**
 * True where two speakers may be one whom the reports call otherwise: a name of the one holds a word of the other's that is more than common (*Ferrolac* /
 * *la direction de Ferrolac*). Two such never contradict each other, nor are they two sources.
 */
export function mayBeOne({ inputs }: DivergenceContext): (a: Statement | null, b: Statement | null) => boolean {
  const words = new Map<string, ReadonlySet<string>>()
  const read = new Map<string, ReadonlySet<string>>()
  for (const { record } of inputs)
    for (const e of record.entities) {
      const names = [...Object.values(e.name), ...e.aliases].filter(n => n !== undefined)
      // a story's entities are told in each of its reports, mostly by the same names
      const key = [e.kind, ...names].join('\n')
      const own = read.get(key) ?? tellingWords(e.kind, names)
      read.set(key, own)
      words.set(e.id, own)
    }
  const known = new Map<string, Map<string, boolean>>()
  const meet = (a: string | null, b: string | null): boolean => {
    const [x, y] = [words.get(a ?? ''), words.get(b ?? '')]
    if (a === null || b === null || !x || !y) return false
    const row = known.get(a) ?? new Map<string, boolean>()
    known.set(a, row)
    const met = row.get(b) ?? [...x].some(word => y.has(word))
    row.set(b, met)
    return met
  }
  return (a, b) =>
    a !== null && b !== null && (sameVoice(a, b) || meet(a.speaker, b.speaker) || meet(a.speaker, b.side) || meet(a.side, b.speaker) || meet(a.side, b.side))
}

/** *La direction* of one report is *la direction de Ferrolac* of the other; what officials are called is common to all of them. */
function tellingWords(kind: Entity['kind'], names: readonly string[]): ReadonlySet<string> {
  const bare = kind === 'organisation' || kind === 'government' ? names.filter(n => !/\s|\p{Lu}/u.test(n)) : []
  return new Set([...names.flatMap(n => n.match(CAPITALISED) ?? []), ...bare].map(fold))
}

/** Words of a name that are no common ones. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{3,}/gu

/** Who is behind two statements as far as the reports tell: one side, one speaker. */
export const sameVoice = (a: Statement | null, b: Statement | null): boolean =>
  a !== null && b !== null && ((a.speaker !== null && a.speaker === b.speaker) || (a.side !== null && a.side === b.side))
