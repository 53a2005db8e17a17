import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import type { Reading } from './reading.ts'

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
  return withoutEchoes(withoutOpeners(withoutMuteInsides(kept))).sort((a, b) => startOf(a) - startOf(b))
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
