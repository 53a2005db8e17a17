import type { ReportingVerb } from '../lang/reporting.ts'
import { reports } from './coordinate-verbs.ts'
import { feature, headOf, isVerb, lowOf, type Reading, uposOf, verbLemmaOf } from './reading.ts'

/** « n’a ni confirmé ni démenti », "neither confirmed nor denied", « a dénoncé et condamné »: verbs that share object and auxiliary are one cue. */
export function partner(r: Reading, i: number, last: number): number {
  // « ne confirme ni ne dément »
  const next = r.pack.hedges.particles.has(lowOf(r, i + 2)) ? i + 3 : i + 2
  if (uposOf(r, i + 1) !== 'CCONJ' || !isVerb(r, next) || !reports(r, next) || headOf(r, next) !== i) return last
  const alike = feature(r, next, 'VerbForm') === feature(r, i, 'VerbForm') && feature(r, next, 'Tense') === feature(r, i, 'Tense')
  if (confirming(r, i, next) !== null && (alike || r.pack.hedges.negative.has(lowOf(r, i + 1)))) return next
  return alike && (feature(r, next, 'VerbForm') === 'Part' || r.pack.hedges.correlatives.has(lowOf(r, i - 1))) ? next : last
}

/** Of two verbs of which one confirms and the other denies, the one that confirms: under a negation the two decline, « ni démenti ni confirmé » too. */
export function confirming(r: Reading, a: number, b: number): readonly ReportingVerb[] | null {
  const [first, second] = [a, b].map(i => r.lexicon.verbs.get(verbLemmaOf(r, i)) ?? [])
  const is = (lives: readonly ReportingVerb[] | undefined, cue: 'confirm' | 'deny'): boolean =>
    lives?.some(v => v.class === cue && v.tail.length === 0) ?? false
  const lives = is(first, 'confirm') && is(second, 'deny') ? first : is(first, 'deny') && is(second, 'confirm') ? second : null
  // what neither holds is any object of either
  return lives?.filter(v => v.class === 'confirm').map(v => ({ ...v, object: 'any' as const })) ?? null
}

/** Is the verb the second of such a pair? */
export function sharesCue(r: Reading, i: number): boolean {
  const link = r.pack.hedges.particles.has(lowOf(r, i - 1)) ? i - 2 : i - 1
  return uposOf(r, link) === 'CCONJ' && isVerb(r, link - 1) && reports(r, link - 1) && partner(r, link - 1, link - 1) === i
}
