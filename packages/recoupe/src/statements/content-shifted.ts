import type { ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { skipAdverbs } from './content-infinitive.ts'
import { feature, isComma, isMark, isNoun, isPunct, isVerb, lemmaOf, lowOf, type Reading, uposOf, verbLemmaOf } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** How far behind the particle the object may stand. */
const REACH = 7

/** « a rejeté comme infondées les accusations de fraude », "dismissed as nonsense claims that he lied": what something is held to be stands before it. */
export function shiftedContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (!verb.as) return []
  const particle = skipAdverbs(r, group.last + 1, field.limit)
  const object = objectBehind(r, particle, field.limit)
  if (object < 0) return []
  const first = particle + 1
  return [contentOf('as', [[first, clauseEnd(r, object, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })]], object, 0.93)]
}

/** "dismissed as nonsense claims that", "described as “invention” reports that": such an object says nothing itself, whatever its tag. */
export function isShiftedObject(r: Reading, i: number): boolean {
  if (!names(r, i)) return false
  for (let k = i - 2; k >= Math.max(1, i - REACH); k--) {
    if (r.pack.reporting.as.has(lowOf(r, k)))
      return isVerb(r, k - 1) && (r.lexicon.verbs.get(verbLemmaOf(r, k - 1)) ?? []).some(v => v.as) && objectBehind(r, k, i) === i
    if (isComma(r, k)) return false
  }
  return false
}

/** The noun behind the particle and behind what it is held to be: one with an article of its own, or a bare one of speech. */
function objectBehind(r: Reading, particle: number, limit: number): number {
  if (!r.pack.reporting.as.has(lowOf(r, particle))) return -1
  let predicate = false
  for (let i = particle + 1; i <= Math.min(limit, particle + REACH); i++) {
    if (predicate && (names(r, i) || (isNoun(r, i) && uposOf(r, i - 1) === 'DET' && i - 2 > particle))) return i
    if (isMark(r, i) || uposOf(r, i) === 'ADV') continue
    if (isPunct(r, i)) return -1
    const describes = uposOf(r, i) === 'ADJ' || isNoun(r, i) || (isVerb(r, i) && feature(r, i, 'VerbForm') === 'Part')
    if (!describes && uposOf(r, i) !== 'DET') return -1
    predicate ||= describes
  }
  return -1
}

const names = (r: Reading, i: number): boolean => r.pack.reporting.saidNouns.has(lemmaOf(r, i)) && (isNoun(r, i) || uposOf(r, i) === 'VERB')
