import type { ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { oneClause } from './one-clause.ts'
import { predicateIn } from './predicate-in.ts'
import {
  headOf,
  holdsFinite,
  isComma,
  isFiniteVerb,
  isMark,
  isNoun,
  isPunct,
  isVerb,
  lowOf,
  type Reading,
  relationOf,
  sentenceFirst,
  uposOf,
} from './reading.ts'
import type { Source } from './source.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * What a cue inside a relative says of the antecedent: "the bridge, which X says | will last", "a move the company said | was needed",
 * « l'enquête, qu'il juge | bâclée », "the vote, which they described as | a farce". The antecedent itself is the reporter's, and stays out.
 */
export function relativeContents(r: Reading, verb: ReportingVerb, group: VerbGroup, source: Source | null, field: Field): Content[] {
  if (!source || !opensRelative(r, group, source)) return []
  const start = group.last + 1
  if (start > field.limit || (isPunct(r, start) && !isMark(r, start))) return []
  // a verb right behind the cue has its subject before the relative; only a language with bare clauses can say so
  if (verb.clause && r.pack.reporting.bareClauses && (isFiniteVerb(r, start) || (uposOf(r, start) === 'ADV' && isFiniteVerb(r, start + 1)))) {
    const limit = oneClause(r, start, field.limit, 1)
    // "The pump that the committee ordered will cost": the sentence's own verb stands before the relative, or behind what is said
    if (limit === field.limit && !holdsFinite(r, sentenceFirst(r, start), (source.phrase?.[0] ?? source.head) - 1)) return []
    const end = clauseEnd(r, start, { cue: group.verb, kind: 'clause', limit, stops: field.stops })
    return [contentOf('clause', [[start, end]], predicateIn(r, start, end), 0.9)]
  }
  const led = verb.as && r.pack.reporting.as.has(lowOf(r, start))
  const charged = verb.charged.length > 0 && verb.charged.includes(r.pack.reporting.infinitiveMarkers[lowOf(r, start)] ?? '') && !isVerb(r, start + 1)
  const first = led || charged ? start + 1 : start
  if (!led && !charged && !(verb.predicate && predicative(r, first))) return []
  const q = isMark(r, first) ? (r.innermost[first] ?? -1) : -1
  const end =
    q >= 0 && r.quotationFirst[q] === first
      ? Math.min(field.limit, r.quotationLast[q] ?? first)
      : clauseEnd(r, first, { cue: group.verb, kind: 'phrase', limit: oneClause(r, first, field.limit, 0), stops: field.stops })
  return end < first ? [] : [contentOf('predicate', [[first, end]], predicateIn(r, first, end), 0.85)]
}

/** An adjective, a participle, a noun phrase or marks: what the antecedent is said to be. */
const predicative = (r: Reading, i: number): boolean =>
  isMark(r, i) ||
  ['ADJ', 'DET', 'NOUN'].includes(uposOf(r, i)) ||
  (isVerb(r, i) && !isFiniteVerb(r, i)) ||
  (uposOf(r, i) === 'ADV' && uposOf(r, i + 1) === 'ADJ')

/**
 * Is the cue's own object the antecedent of its relative? The pronoun stands right before the subject, or, where the language drops it, a noun does
 * and the tree hangs the cue from that noun or something before it.
 */
function opensRelative(r: Reading, group: VerbGroup, source: Source): boolean {
  const first = source.phrase?.[0] ?? source.head
  if (first >= group.first || first < 1) return false
  let before = first - 1
  // "which engineer Tania Roux says": a role that the source leaves out
  while (before > first - 4 && ['NOUN', 'ADJ', 'DET'].includes(uposOf(r, before)) && r.pack.reporting.objectRelatives.has(lowOf(r, before - 1))) before--
  const modifies = (relationOf(r, group.verb) === 'acl' && headOf(r, group.verb) < before) || !holdsFinite(r, sentenceFirst(r, before), before)
  if (r.pack.reporting.objectRelatives.has(lowOf(r, before)) && (uposOf(r, before) === 'PRON' || modifies))
    return isNoun(r, before - 1) || isComma(r, before - 1) || uposOf(r, before - 1) === 'ADJ'
  if (!r.pack.reporting.bareClauses || !isNoun(r, before)) return false
  // "a decision residents said was wrong"
  if (first === source.head && source.phrase?.[1] === first && uposOf(r, first) === 'NOUN' && uposOf(r, before) === 'NOUN' && isFiniteVerb(r, group.last + 1))
    return true
  return relationOf(r, group.verb) === 'acl' && headOf(r, group.verb) <= before && headOf(r, group.verb) >= before - 8
}
