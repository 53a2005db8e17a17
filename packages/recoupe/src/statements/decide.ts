import type { Reason } from '../types/index.ts'
import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import type { Reading } from './reading.ts'

/** Below this a loser is not worth telling. */
const WORTH = 0.3

/** How many losers of one decision are told. */
const TOLD = 3

/** Below this a draft is no statement at all. */
const FLOOR = 0.45

export const overlaps = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1]
export const holds = (outer: Range, inner: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/**
 * Keeps, of drafts that exclude each other, the better ones. Two exclude each other where they have the same cue, where
 * both take the same words in quotation marks as a whole, or where one's cue is swallowed by its own source.
 */
export function decide(r: Reading, drafts: readonly Draft[]): Draft[] {
  const ranked = drafts.filter(d => d.score >= FLOOR && sound(d)).sort((a, b) => b.score - a.score || a.cueWord - b.cueWord)
  const kept: Draft[] = []
  const byQuotation = new Map<number, Draft>()
  for (const draft of ranked) {
    const q = wholeQuotation(r, draft)
    if (q >= 0 && !draft.relayOf) {
      const rival = byQuotation.get(q)
      if (rival && !chained(rival, draft)) continue
      byQuotation.set(q, draft)
    }
    kept.push(draft)
  }
  return withoutEchoes(withoutOpeners(withoutMuteInsides(withoutNouns(kept)))).sort((a, b) => startOf(a) - startOf(b))
}

/**
 * What each decision weighed and left, by the word of the cue that won: the other readings of that cue, and other cues for the same words in marks,
 * the best first.
 */
export function losersOf(r: Reading, drafts: readonly Draft[], kept: readonly Draft[]): ReadonlyMap<number, readonly Reason[]> {
  const won = new Set(kept)
  const byCue = new Map<number, Draft>()
  const byQuotation = new Map<number, Draft>()
  for (const d of kept) {
    byCue.set(d.cueWord, byCue.get(d.cueWord) ?? d)
    const q = wholeQuotation(r, d)
    if (q >= 0 && !byQuotation.has(q)) byQuotation.set(q, d)
  }
  const losers = new Map<number, Draft[]>()
  const runnersUp = kept.flatMap(d => (d.runnerUp ? [d.runnerUp] : []))
  for (const d of [...drafts, ...runnersUp]) {
    if (won.has(d) || d.score < WORTH) continue
    const winner = byCue.get(d.cueWord) ?? byQuotation.get(wholeQuotation(r, d))
    if (!winner || !differs(winner, d)) continue
    losers.set(winner.cueWord, [...(losers.get(winner.cueWord) ?? []), d])
  }
  return new Map(
    [...losers].map(([cue, list]) => [
      cue,
      list
        .sort((a, b) => b.score - a.score || startOf(a) - startOf(b))
        .slice(0, TOLD)
        .map(d => lost(r, d, byCue.get(cue))),
    ]),
  )
}

/** Another cue, source or content than the winner's; the same thing found twice is no loser. */
const differs = (a: Draft, b: Draft): boolean =>
  a.cueWord !== b.cueWord || (a.source?.head ?? -1) !== (b.source?.head ?? -1) || String(a.content.ranges) !== String(b.content.ranges)

/** A loser says its cue and source, and its content where only that tells it from the winner. */
function lost(r: Reading, d: Draft, winner: Draft | undefined): Reason {
  const say = (ranges: readonly Range[]): string =>
    ranges.map(([a, b]) => r.text.slice(r.words.start[a] ?? 0, r.words.end[b] ?? 0).replace(/\s+/gu, ' ')).join(' … ')
  const phrase = d.source?.phrase
  const twin = winner !== undefined && winner.cueWord === d.cueWord && (winner.source?.head ?? -1) === (d.source?.head ?? -1)
  const content = twin ? { content: excerpt(say(d.content.ranges)) } : {}
  return { code: 'lost-reading', args: { cue: say(d.cue), source: phrase ? say([phrase]) : '', ...content, score: Math.round(100 * Math.min(1, d.score)) } }
}

/** At most this many code units of a content that lost. */
const EXCERPT = 60

function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text
  const blank = text.lastIndexOf(' ', EXCERPT)
  return `${text.slice(0, blank > 0 ? blank : EXCERPT).replace(/[\uD800-\uDBFF]$/u, '')}…`
}

const startOf = (d: Draft): number =>
  Math.min(d.content.ranges[0]?.[0] ?? 0, d.cue[0]?.[0] ?? Number.POSITIVE_INFINITY, d.source?.phrase?.[0] ?? Number.POSITIVE_INFINITY)

/** A source or a cue inside its own content makes no sense, but for a clitic. */
function sound(d: Draft): boolean {
  if (d.content.ranges.length === 0) return false
  const phrase = d.source?.phrase
  for (const range of d.content.ranges) {
    if (phrase && d.source?.by !== 'antecedent' && overlaps(range, phrase)) return false
    if (d.cue.some(c => overlaps(c, range))) return false
  }
  return true
}

/** The quotation that a direct content is: the one that its first mark opens; −1 where the content is something else. */
function wholeQuotation(r: Reading, d: Draft): number {
  if (d.content.shape !== 'quotation') return -1
  const first = d.content.ranges[0]
  if (!first) return -1
  const q = r.innermost[first[0]] ?? -1
  return q >= 0 && r.quotationFirst[q] === first[0] ? q : (r.quotation[first[1]] ?? -1)
}

const chained = (a: Draft, b: Draft): boolean => a.relayOf === b || b.relayOf === a

/**
 * Inside what somebody says, only who can speak speaks: « a dit que ces achats montraient que P » gives the purchases no voice,
 * and « a dit que X n'avait jamais reconnu Z » reports no words of X.
 */
function withoutMuteInsides(drafts: readonly Draft[]): Draft[] {
  const outer = drafts.filter(d => d.content.shape === 'clause' || d.content.shape === 'infinitive').flatMap(d => d.content.ranges.map(range => ({ d, range })))
  return drafts.filter(d => {
    if (d.kind !== 'verb' || d.content.shape === 'quotation') return true
    const mute = (d.source !== null && d.source.voice < 0.5) || (d.group?.negated === true && d.content.shape === 'object')
    return !mute || !outer.some(o => o.d !== d && holds(o.range, [d.cueWord, d.cueWord]))
  })
}

/** "repeated her claim that P": the verb's content is the noun's, and is said once. */
function withoutNouns(drafts: readonly Draft[]): Draft[] {
  const said = new Map(
    drafts.filter(d => d.kind === 'verb' && d.group !== null && d.cueWord < (d.content.ranges[0]?.[0] ?? -1)).map(d => [d.content.ranges[0]?.[0], d.cueWord]),
  )
  return drafts.filter(d => d.kind !== 'noun' || (said.get(d.content.ranges[0]?.[0]) ?? d.cueWord) >= d.cueWord)
}

/** « De source policière, on indique que P »: the phrase lends its source to the verb, and cues nothing of its own. */
function withoutOpeners(drafts: readonly Draft[]): Draft[] {
  const lent = new Set(drafts.filter(d => d.kind === 'verb' && d.source?.by === 'circle').map(d => d.source?.head))
  return drafts.filter(d => d.kind !== 'preposition' || !lent.has(d.source?.head))
}

/** Of two drafts with one content and one source, the one whose cue stands nearer: « a voulu préciser que ». */
function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, Draft>()
  const kept: Draft[] = []
  for (const d of drafts) {
    const key = `${d.source?.head ?? -1}:${d.content.ranges.map(range => range.join('-')).join(',')}`
    const rival = seen.get(key)
    if (rival && !chained(rival, d)) {
      const nearer = Math.abs((d.content.ranges[0]?.[0] ?? 0) - d.cueWord) < Math.abs((rival.content.ranges[0]?.[0] ?? 0) - rival.cueWord)
      if (!nearer) continue
      kept.splice(kept.lastIndexOf(rival), 1)
    }
    seen.set(key, d)
    kept.push(d)
  }
  return kept
}
