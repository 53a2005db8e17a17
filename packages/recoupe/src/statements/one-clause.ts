import { headOf, isComma, isFinal, isFiniteVerb, isMark, isNoun, isPunct, isVerb, lowOf, type Reading, relationOf, sentenceLast, uposOf } from './reading.ts'
import { verbGroupOf } from './verb-group.ts'

/**
 * Last word, up to `limit`, of a clause inside another's subject or object: « La déclaration selon laquelle P | a fait sourire », "the claim that P |
 * surprised them". A clause has one finite verb (`verbs`; an infinitive has none) unless a word opens another one, so that the next is the sentence's.
 */
export function oneClause(r: Reading, start: number, limit: number, verbs: 0 | 1): number {
  let open: number = verbs
  for (let i = start; i <= limit; i++) {
    if (isMark(r, i) || (isComma(r, i) && !isFiniteVerb(r, i + 1))) continue
    if (isFinal(r, i) && i < sentenceLast(r, start)) continue
    if (isPunct(r, i)) return i - 1
    if (opensAnother(r, i, start)) open++
    if (!isVerb(r, i) || !isFiniteVerb(r, i)) continue
    if (open === 0) return verbGroupOf(r, i).first - 1
    open--
    // the auxiliaries and the participle of one verb are one
    while (i + 1 <= limit && (isVerb(r, i + 1) || uposOf(r, i + 1) === 'ADV') && !(isFiniteVerb(r, i + 1) && uposOf(r, i) !== 'AUX')) i++
  }
  return limit
}

/** Does another clause begin here: a relative, a subordinate, a second conjunct, or a subject behind a noun ("the money he took")? */
function opensAnother(r: Reading, i: number, start: number): boolean {
  const { relatives, complementisers, subordinators, coordinators } = r.pack.reporting
  const low = lowOf(r, i)
  if (relatives.has(low) || complementisers.has(low) || subordinators.has(low) || uposOf(r, i) === 'SCONJ') return true
  if (coordinators.has(low) && uposOf(r, i) === 'CCONJ')
    return relationOf(r, headOf(r, i)) === 'conj' && isVerb(r, headOf(r, i)) && headOf(r, headOf(r, i)) >= start
  return i > start && isNoun(r, i - 1) && uposOf(r, i) === 'PRON' && r.pack.speakers.pronouns.has(low)
}
