import type { ReportingVerb } from '../lang/reporting.ts'
import { trimEnd } from './clause-end.ts'
import type { Field } from './content-clause.ts'
import { headOf, holdsFinite, isMark, lemmaOf, lowOf, type Reading, uposOf } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** « dément la vente alors que l'acte est signé »: behind the noun that is said, what a conjunction opens is the reporter's. */
export function beforeConjunction(r: Reading, object: number, end: number): number {
  const { conjoiners, complementisers, meanwhile } = r.pack.reporting
  for (let i = object + 1; i < end; i++) {
    if (isMark(r, i)) return end
    const opens = conjoiners.has(lowOf(r, i)) && complementisers.has(lowOf(r, i + 1))
    if (opens || (meanwhile.some(words => words.length === 1 && words[0] === lowOf(r, i)) && holdsFinite(r, i + 1, end)))
      return trimEnd(r, object, uposOf(r, i - 1) === 'ADP' ? i - 2 : i - 1)
  }
  return end
}

/** « réclame des lits »: the indefinite article taken for a preposition and its article, behind a verb that never governs that preposition; −1 elsewhere. */
export function partitiveObject(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): number {
  const { genitive } = r.pack.reporting
  const next = group.last + 1
  if (lemmaOf(r, next) !== genitive || r.words.start[next] !== r.words.start[next + 1] || verb.oblique.includes(genitive) || verb.charged.includes(genitive))
    return -1
  const noun = headOf(r, next)
  return noun > next + 1 && noun <= Math.min(field.limit, next + 5) && uposOf(r, noun) === 'NOUN' && headOf(r, noun) === group.verb ? noun : -1
}
