import {
  feature,
  headOf,
  isColon,
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
  sentenceFirst,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import { type VerbGroup, verbGroupOf } from './verb-group.ts'

/** "brushed aside reports that", « a balayé d'un revers »: right behind the word that completes a verb with an object, a noun of speech is that object, whatever its tag. */
export function isParticleObject(r: Reading, i: number): boolean {
  if (!r.pack.reporting.saidNouns.has(lemmaOf(r, i))) return false
  return [2, 3].some(k =>
    (isVerb(r, i - k) ? (r.lexicon.verbs.get(verbLemmaOf(r, i - k)) ?? []) : []).some(
      v => v.tail.length === k - 1 && v.object !== 'none' && v.tail.every((word, m) => lowOf(r, i - k + 1 + m) === word),
    ),
  )
}

/** "warned of callers posing as deputies and demanding cards": a participle that goes on with one which no comma parts from its noun is that noun's. */
export function describesNoun(r: Reading, i: number): boolean {
  const present = (word: number): boolean =>
    feature(r, word, 'VerbForm') === 'Ger' || (feature(r, word, 'VerbForm') === 'Part' && feature(r, word, 'Tense') === 'Pres')
  if (uposOf(r, i - 1) !== 'CCONJ' || isFiniteVerb(r, i) || !present(i) || relationOf(r, i) !== 'conj') return false
  const first = headOf(r, i)
  return first > 0 && first < i && present(first) && isNoun(r, first - 1) && verbGroupOf(r, first).finite === first && verbGroupOf(r, i).finite === i
}

/** "whether he had considered P", « lui demander s'il avait envisagé P »: what is only asked was said by nobody. */
export function onlyAsked(r: Reading, verb: number): boolean {
  const { whether, asking } = r.pack.reporting
  const from = sentenceFirst(r, verb)
  let i = verbGroupOf(r, verb).first - 1
  while (i >= from && !isComma(r, i) && !isFiniteVerb(r, i) && !whether.has(lowOf(r, i)) && !r.pack.hedges.conditions.has(lowOf(r, i))) i--
  if (i < from || isComma(r, i) || isFiniteVerb(r, i)) return false
  if (whether.has(lowOf(r, i))) return true
  for (let k = i - 1; k >= from && k > i - 10; k--) if (asking.has(verbLemmaOf(r, k)) && isVerb(r, k)) return true
  return false
}

/**
 * « Ce que nous avons trouvé contredit la version officielle », "What we found contradicts it": what a fused relative tells is nobody, and nobody inside it says what
 * its verb does.
 */
export function hasFusedSubject(r: Reading, verb: number): boolean {
  const first = sentenceFirst(r, verb)
  const opener = r.pack.reporting.fused.find(words => words.every((word, k) => lowOf(r, first + k) === word))
  if (!opener || !isFiniteVerb(r, verb) || isAuxiliaryOf(r, verb - 1, verb)) return false
  let told = 0
  for (let i = first + opener.length; i < verb; i++) {
    if (isPunct(r, i) || isMark(r, i) || r.pack.reporting.relatives.has(lowOf(r, i))) return false
    if (isFiniteVerb(r, i)) told++
  }
  return told === 1
}

/** "What they are saying:", « Ce qu'ils ont dit : »: the heading of a list says nothing. */
export function headsList(r: Reading, { last, verb }: VerbGroup): boolean {
  const first = sentenceFirst(r, verb)
  return isColon(r, last + 1) && r.pack.reporting.fused.some(words => words.every((word, k) => lowOf(r, first + k) === word)) && last - first < 8
}

const isAuxiliaryOf = (r: Reading, i: number, verb: number): boolean => uposOf(r, i) === 'AUX' && (r.words.head[i] ?? -1) === verb
