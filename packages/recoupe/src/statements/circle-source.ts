import { sourcePhrase, voiceOf } from './noun-phrase.ts'
import { governed, nounLike } from './phrase-head.ts'
import { headOf, isFiniteVerb, isPunct, isVerb, lemmaOf, lowOf, nameKindOf, type Reading, relationOf, sentenceFirst, sentenceLast, uposOf } from './reading.ts'
import type { Source } from './source.ts'
import type { VerbGroup } from './verb-group.ts'

/** « À Bercy, on assure », « répond-on au cabinet », « a-t-on appris auprès du parquet »: the circle that speaks through *on*. */
export function circleSource(r: Reading, group: VerbGroup, impersonal: number): Source | null {
  const { circle } = r.pack.reporting
  const from = sentenceFirst(r, group.verb)
  const to = sentenceLast(r, group.verb)
  const inQuotation = r.quotation[impersonal] ?? -1
  const seats: { word: number; near: number }[] = []
  for (let i = group.last + 1; i <= to && i <= group.last + 8; i++) {
    if (isPunct(r, i) || isFiniteVerb(r, i)) break
    if (circle.has(lemmaOf(r, i)) || circle.has(lowOf(r, i))) seats.push({ word: i, near: i - group.last })
  }
  for (let i = from; i < group.first && i <= from + 4; i++)
    if (circle.has(lemmaOf(r, i)) || circle.has(lowOf(r, i)) || isCircleOpener(r, i)) seats.push({ word: i, near: 1 })
  for (const seat of seats) {
    if (r.quotation[seat.word] !== inQuotation) continue
    const noun = governed(r, seat.word)
    if (noun < 0 || isVerb(r, noun) || (r.time[noun] ?? -1) >= 0 || isHearer(r, group, seat.word, noun)) continue
    if (voiceOf(r, noun) >= 0.6) return { head: noun, phrase: sourcePhrase(r, noun), by: 'circle', voice: voiceOf(r, noun), impersonal }
  }
  // « dans l'entourage de X, où l'on souligne »
  const head = headOf(r, group.verb)
  const where = r.pack.reporting.relatives.has(lowOf(r, impersonal - 1)) && !r.pack.reporting.complementisers.has(lowOf(r, impersonal - 1))
  if (where && relationOf(r, group.verb) === 'acl' && head >= 0 && nounLike(r, head) && voiceOf(r, head) >= 0.6)
    return { head, phrase: sourcePhrase(r, head), by: 'circle', voice: voiceOf(r, head), impersonal: -1 }
  return null
}

/** « On a répondu à Julie », « on a dit aux habitants »: people behind a verb of telling are told, and do not tell. */
const isHearer = (r: Reading, group: VerbGroup, preposition: number, noun: number): boolean =>
  preposition > group.last &&
  (r.pack.sides.datives.has(lowOf(r, preposition)) || r.pack.sides.datives.has(lemmaOf(r, preposition))) &&
  (nameKindOf(r, noun) === 'person' || r.pack.speakers.people.has(lemmaOf(r, noun)) || r.pack.speakers.audiences.has(lemmaOf(r, noun)))

/** *De source policière*, *Du côté de*, *Côté syndical*. */
const isCircleOpener = (r: Reading, i: number): boolean => uposOf(r, i) === 'ADP' && r.pack.speakers.sourceNouns.has(lemmaOf(r, i + 1))
