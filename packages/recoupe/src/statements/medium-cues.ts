import { holds, overlaps } from './decide.ts'
import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import { lemmaOf, type Reading } from './reading.ts'

/**
 * « X a dit que P, selon une traduction fournie par Y »: where the source phrase of a preposition names a channel and another
 * cue already says who speaks, the channel is that statement's medium and no statement of its own.
 */
export function mediaOf(r: Reading, drafts: readonly Draft[]): { drafts: Draft[]; media: Map<Draft, readonly Range[]> } {
  const media = new Map<Draft, readonly Range[]>()
  const bySentence = new Map<number, Draft[]>()
  for (const d of drafts) {
    const sentence = r.words.sentence[d.cueWord] ?? -1
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), d])
  }
  const kept = drafts.filter(d => {
    const phrase = d.source?.phrase
    if (d.kind !== 'preposition' || !phrase || !r.pack.speakers.channels.has(lemmaOf(r, d.source?.head ?? -1))) return true
    const spoken = (bySentence.get(r.words.sentence[d.cueWord] ?? -1) ?? []).find(
      other =>
        other !== d &&
        other.kind === 'verb' &&
        other.source !== null &&
        d.content.ranges.some(range => other.cue.every(c => holds(range, c)) && other.content.ranges.some(c => overlaps(c, range))),
    )
    if (!spoken) return true
    media.set(spoken, [phrase])
    return false
  })
  return { drafts: kept, media }
}
