import { holds, overlaps } from './decide.ts'
import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import { lemmaOf, nameKindOf, type Reading } from './reading.ts'

/**
 * « X a dit que P, selon une traduction fournie par Y », « X a déclaré, selon l'agence Y, que P »: where the source phrase of a preposition names
 * a channel or a medium and a verb already says who speaks, that phrase is the verb's medium and no statement of its own. Anybody else vouches
 * for all that X said: « X a promis, selon son avocat, que P ».
 */
export function mediaOf(r: Reading, drafts: readonly Draft[]): { drafts: Draft[]; media: Map<Draft, readonly Range[]> } {
  const media = new Map<Draft, readonly Range[]>()
  const bySentence = new Map<number, Draft[]>()
  for (const d of drafts) {
    const sentence = r.words.sentence[d.cueWord] ?? -1
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), d])
  }
  const kept: Draft[] = []
  for (const d of drafts) {
    const phrase = d.kind === 'preposition' ? d.source?.phrase : undefined
    if (!phrase) {
      kept.push(d)
      continue
    }
    const verbs = (bySentence.get(r.words.sentence[d.cueWord] ?? -1) ?? []).filter(v => v !== d && v.kind === 'verb' && v.source !== null && speaksIn(v, d))
    const told = verbs.find(v => !d.content.ranges.some(range => v.content.ranges.some(c => overlaps(c, range))))
    const channel = r.pack.speakers.channels.has(lemmaOf(r, d.source?.head ?? -1))
    const carried = channel ? (told ?? verbs[0]) : namesMedium(r, phrase) ? told : undefined
    if (carried) media.set(carried, [phrase])
    else kept.push(told ? { ...d, content: { ...d.content, ranges: [...d.content.ranges, ...told.content.ranges] } } : d)
  }
  return { drafts: kept, media }
}

/** The verb's cue stands in what the preposition reports. */
const speaksIn = (verb: Draft, d: Draft): boolean => d.content.ranges.some(range => verb.cue.every(c => holds(range, c)))

const namesMedium = (r: Reading, [first, last]: Range): boolean => {
  for (let i = first; i <= last; i++) if (nameKindOf(r, i) === 'medium') return true
  return false
}
