import { leftEdge } from './noun-phrase.ts'
import { headOf, isNoun, lowOf, type Reading, uposOf } from './reading.ts'

/** A noun, or a pronoun that can speak. */
export const nounLike = (r: Reading, i: number): boolean => isNoun(r, i) || (uposOf(r, i) === 'PRON' && r.pack.speakers.pronouns.has(lowOf(r, i)))

/** The head of the phrase that a noun opens: *ministre* of « Premier ministre », the first name of a full name. */
export function phraseHead(r: Reading, i: number): number {
  const head = headOf(r, i)
  return head > i && head <= i + 4 && nounLike(r, head) && leftEdge(r, head) <= i ? head : i
}
