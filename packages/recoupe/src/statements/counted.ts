import { feature, isNoun, lemmaOf, lowOf, type Reading, uposOf } from './reading.ts'

/**
 * « une vingtaine de | salariés », « plus de vingt | salariés », "dozens of | residents", « quelque deux cents | pêcheurs »: who is counted behind a noun of number or a
 * word of measure; −1 elsewhere.
 */
export function countedAt(r: Reading, head: number): number {
  const { counts, moreOf } = r.pack.speakers
  const measures = moreOf.has(lowOf(r, head)) && uposOf(r, head) === 'ADV'
  if (!measures && !counts.has(lemmaOf(r, head).toLowerCase())) return -1
  let number = !measures
  let i = head + 1
  const of = lemmaOf(r, i) === r.pack.reporting.genitive
  if (of) i++
  else if (measures) return -1
  while (
    i < head + 5 &&
    (uposOf(r, i) === 'NUM' || uposOf(r, i) === 'DET' || counts.has(lemmaOf(r, i).toLowerCase()) || lemmaOf(r, i) === r.pack.reporting.genitive)
  ) {
    number ||= uposOf(r, i) === 'NUM' || counts.has(lemmaOf(r, i).toLowerCase())
    i++
  }
  const plural = feature(r, i, 'Number') === 'Plur'
  return number && plural && (isNoun(r, i) || (!of && uposOf(r, i) === 'ADJ')) ? i : -1
}
