import { isApart, sourcePhrase } from './noun-phrase.ts'
import { phraseHead } from './phrase-head.ts'
import {
  feature,
  headOf,
  hyphened,
  isComma,
  isFiniteVerb,
  isMark,
  isNoun,
  isPunct,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  sentenceLast,
  uposOf,
} from './reading.ts'
import { under } from './tree.ts'
import { isInvertedSubject, type VerbGroup } from './verb-group.ts'

/** Does the word close a quotation? */
export const closesMarks = (r: Reading, i: number): boolean => isMark(r, i) && r.quotationLast[r.quotation[i] ?? -1] === i

/** « répond, amer, l’ancien maire »: the first noun after an incise's verb that no preposition governs. */
export function nounAfter(r: Reading, group: VerbGroup): number {
  const end = sentenceLast(r, group.verb)
  let commas = 0
  for (let i = group.last + 1; i <= end; i++) {
    const upos = uposOf(r, i)
    if (isMark(r, i) || r.pack.reporting.complementisers.has(lowOf(r, i)) || uposOf(r, i) === 'SCONJ') return -1
    if (isComma(r, i)) {
      if (++commas > 2) return -1
      continue
    }
    if (isPunct(r, i)) return -1
    if (isFiniteVerb(r, i) && relationOf(r, i) !== 'acl') return -1
    // « a-t-elle dit, accusant les syndicats de mentir »
    if (isComma(r, i - 1) && isVerb(r, i) && feature(r, i, 'VerbForm') !== 'Inf' && feature(r, i, 'Tense') === 'Pres') return -1
    if (upos === 'ADP') {
      i = Math.min(end, prepositionalEnd(r, i))
      continue
    }
    // « lui a répondu ce dernier »
    const stands = upos === 'ADJ' && uposOf(r, i - 1) === 'DET' && !isNoun(r, i + 1)
    // "said one of them"
    const counted = upos === 'NUM' && lemmaOf(r, i + 1) === r.pack.reporting.genitive
    if (isNoun(r, i) || stands || counted || (upos === 'PRON' && !isInvertedSubject(r, i))) {
      if ((r.time[i] ?? -1) >= 0 || hyphened(r, i + 1)) continue
      const noun = phraseHead(r, i)
      return opensClause(r, noun) ? -1 : noun
    }
  }
  return -1
}

/** "Kurt Maas, a welder, said the plant was shut": where clauses stand bare, a noun with a finite verb right after it opens what is said. */
function opensClause(r: Reading, noun: number): boolean {
  if (!r.pack.reporting.bareClauses) return false
  let next = sourcePhrase(r, noun)[1] + 1
  while (uposOf(r, next) === 'ADV' && !r.pack.reporting.relatives.has(lowOf(r, next))) next++
  return isFiniteVerb(r, next) && next <= sentenceLast(r, noun)
}

/** Last word of the prepositional phrase that opens at `i`. */
function prepositionalEnd(r: Reading, i: number): number {
  const noun = headOf(r, i)
  if (noun <= i || noun > i + 12) return i + 1
  let end = noun
  while (
    end + 1 <= sentenceLast(r, i) &&
    !isPunct(r, end + 1) &&
    !isApart(r, noun, end + 1) &&
    under(r.words, end + 1, noun) &&
    relationOf(r, end + 1) !== 'nsubj' &&
    uposOf(r, end + 1) !== 'DET'
  )
    end++
  while (end + 1 <= sentenceLast(r, i) && uposOf(r, end + 1) === 'DET' && under(r.words, end + 1, noun) && uposOf(r, end) === 'ADP') {
    end += 2
    while (end + 1 <= sentenceLast(r, i) && !isPunct(r, end + 1) && under(r.words, end + 1, noun) && uposOf(r, end + 1) !== 'DET') end++
  }
  return end
}
