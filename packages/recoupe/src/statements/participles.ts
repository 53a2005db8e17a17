import type { Bounds } from './coordinate-verbs.ts'
import { voiceOf } from './noun-phrase.ts'
import { feature, isFiniteVerb, isNoun, isVerb, lemmaOf, lowOf, type Reading, uposOf, verbLemmaOf } from './reading.ts'

/** A present participle at the head of what follows a comma: « , assurant que », « , tout en jugeant », ", adding that". */
export function participleAt(r: Reading, next: number, limit: number): number {
  for (let i = next; i <= Math.min(limit, next + 3); i++) {
    if (isVerb(r, i) && !isFiniteVerb(r, i)) {
      const form = feature(r, i, 'VerbForm')
      const present = form === 'Ger' || (form === 'Part' && feature(r, i, 'Tense') !== 'Past')
      return present ? i : -1
    }
    if (uposOf(r, i) !== 'ADV' && !r.pack.reporting.gerundOpeners.has(lowOf(r, i)) && uposOf(r, i) !== 'PRON' && uposOf(r, i) !== 'PART') return -1
  }
  return -1
}

/** « a écarté un rapport qui vise la ville, qualifiant ses calculs de fantaisistes »: behind a phrase, a participle that says what to think of it is its cue's. */
export const judges = (r: Reading, participle: number): boolean => (r.lexicon.verbs.get(verbLemmaOf(r, participle)) ?? []).some(v => v.predicate || v.as)

/** « , assurant que »: a participle that takes a clause of its own is a new cue. */
export const speaks = (r: Reading, participle: number): boolean =>
  r.pack.reporting.relays.has(lemmaOf(r, participle)) ||
  (r.lexicon.verbs.get(verbLemmaOf(r, participle)) ?? []).some(v => v.clause || v.charged.length > 0 || v.class === 'deny')

/** « a exhorté… et prévenu que »: a reporting participle that shares the cue's auxiliary. */
export function sharedParticiple(r: Reading, next: number, bounds: Bounds): boolean {
  if (bounds.cue < 0) return false
  let i = next
  while (i < bounds.limit && uposOf(r, i) === 'ADV') i++
  return (
    isVerb(r, i) &&
    feature(r, i, 'VerbForm') === 'Part' &&
    feature(r, bounds.cue, 'VerbForm') === 'Part' &&
    (r.lexicon.verbs.get(verbLemmaOf(r, i)) ?? []).some(v => v.tail.length === 0) &&
    feature(r, i, 'Tense') === feature(r, bounds.cue, 'Tense')
  )
}

/** « …, la rapporteure, X, estimant que »: a new subject with a present participle of saying. */
export function absolute(r: Reading, next: number, limit: number): boolean {
  let subject = -1
  for (let i = next; i <= Math.min(limit, next + 18); i++) {
    if (subject < 0 && isNoun(r, i)) subject = i
    if (isFiniteVerb(r, i)) return false
    if (isVerb(r, i) && feature(r, i, 'VerbForm') === 'Part' && feature(r, i, 'Tense') === 'Pres')
      return subject >= 0 && voiceOf(r, subject) >= 0.7 && (speaks(r, i) || r.pack.reporting.auxiliaries.has(lemmaOf(r, i)))
  }
  return false
}
