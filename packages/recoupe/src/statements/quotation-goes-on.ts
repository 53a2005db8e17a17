import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import { isFinal, isMark, type Reading } from './reading.ts'

/**
 * « a répondu que la vanne « était fermée. Personne n'y a touché. » », "said the gate “was shut. Nobody went near it”": marks that open inside a reported
 * clause and close sentences later hold one person's words, so that the content goes on to where they close. A cue inside the rest has words of its own,
 * and leaves the content as it was.
 */
export function goneOn(r: Reading, drafts: readonly Draft[]): Draft[] {
  const cues = new Set(drafts.map(d => d.cueWord))
  const longer = new Map<Draft, Draft>()
  for (const d of drafts) {
    const rest = restOf(r, d, cues)
    if (rest) longer.set(d, { ...d, content: { ...d.content, ranges: [...d.content.ranges.slice(0, -1), rest] } })
  }
  const current = (d: Draft): Draft => longer.get(d) ?? d
  return longer.size === 0 ? [...drafts] : drafts.map(d => (d.relayOf ? { ...current(d), relayOf: current(d.relayOf) } : current(d)))
}

function restOf(r: Reading, { content, cueWord, kind }: Draft, cues: ReadonlySet<number>): Range | null {
  const [first, last] = content.ranges.at(-1) ?? [0, -1]
  const q = r.quotation[last] ?? -1
  if (q < 0 || content.shape === 'quotation' || kind !== 'verb' || cueWord > last || q === r.quotation[cueWord]) return null
  const closes = r.quotationLast[q] ?? -1
  if ((r.quotationFirst[q] ?? -1) < first - 1 || closes <= last || r.analysis.quotations[q]?.closed === false) return null
  for (let i = last + 1; i <= closes; i++) if (cues.has(i)) return null
  // only where a sentence ends inside the marks: what follows a comma may be another clause of the reporter's
  let at = last + 1
  while (at < closes && isMark(r, at)) at++
  return isFinal(r, at) || isFinal(r, last) ? [first, closes] : null
}
