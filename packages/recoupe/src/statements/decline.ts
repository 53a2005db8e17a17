import type { ReportingVerb } from '../lang/reporting.ts'
import { isFiniteVerb, isPunct, lemmaOf, lowOf, type Reading } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** *déclarer forfait*, *assurer l’intérim*, "say goodbye": a reporting verb that reports nothing. */
export function isIdle(r: Reading, verb: ReportingVerb, group: VerbGroup): boolean {
  const idle = r.pack.reporting.idle[verb.lemma]
  if (!idle) return false
  for (let i = group.last + 1; i <= group.last + 5 && i < r.words.count; i++) {
    if (isPunct(r, i) || isFiniteVerb(r, i)) return false
    if (idle.includes(lemmaOf(r, i)) || idle.includes(lowOf(r, i))) return true
  }
  return false
}
