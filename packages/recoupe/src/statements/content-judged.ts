import type { ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { afterAsides, feature, hyphened, isMark, isNoun, isVerb, lemmaOf, nameKindOf, type Reading, uposOf } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * « juge l'accord déséquilibré », « la jugeant bâclée », "called the findings politically motivated": an object and, behind it, an adjective
 * or a participle that nothing but the verb asks for. A person is left out: « juge un homme âgé de trente ans » is the court's work.
 */
export function judgedContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (!verb.judges || verb.reflexive) return []
  const start = afterAsides(r, group.last + 1, field.limit)
  const clitic = group.objects[0]
  // « la disent « anéantie » »: a verb that governs no noun so
  if (clitic === undefined && !verb.predicate && verb.charged.length === 0) return []
  const end = clauseEnd(r, start, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
  const predicate = predicateBehind(r, start, end, clitic !== undefined)
  if (predicate < 0) return []
  const ranges: [number, number][] =
    clitic === undefined
      ? [[start, end]]
      : [
          [clitic, clitic],
          [start, end],
        ]
  return [contentOf('predicate', ranges, predicate, 0.91)]
}

/** « qualifie d'« absurde » le projet », « qualifie d'absurde ce projet »: what is said stands before what it is said of; the preposition joins the cue. */
export function shiftedJudgement(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  const at = group.last + 1
  const first = at + 1
  if (!verb.judges || !verb.charged.includes(lemmaOf(r, at)) || group.objects.length > 0) return []
  const close = isMark(r, first) ? (r.quotationLast[r.innermost[first] ?? -1] ?? -1) : uposOf(r, first) === 'ADJ' ? first : -1
  if (close < first || close >= field.limit || !['DET', 'PROPN'].includes(uposOf(r, close + 1))) return []
  const end = clauseEnd(r, first, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
  return end <= close ? [] : [contentOf('predicate', [[first, end]], isMark(r, first) ? first + 1 : first, 0.9, { joined: [at] })]
}

/** The adjective or participle that ends the phrase or has only its own complement behind it; −1 without one, or without an object. */
function predicateBehind(r: Reading, start: number, end: number, hasObject: boolean): number {
  let object = hasObject ? start - 1 : -1
  const settled = hasObject || isDefinite(r, start)
  for (let i = start; i <= end; i++) {
    if (uposOf(r, i) === 'ADP' || uposOf(r, i) === 'SCONJ') {
      if (object < 0) return -1
      continue
    }
    if (isNoun(r, i) || (uposOf(r, i) === 'PRON' && i === start)) {
      if (isPerson(r, i)) return -1
      object = i
    }
    const closes =
      i === end || (isMark(r, i + 1) && i + 1 === end) || uposOf(r, i + 1) === 'ADP' || uposOf(r, i + 1) === 'SCONJ' || uposOf(r, i + 1) === 'CCONJ'
    if (object >= 0 && i > object && closes && predicates(r, i, settled) && followsObject(r, object, i)) return i
  }
  return -1
}

const isDefinite = (r: Reading, i: number): boolean =>
  uposOf(r, i) === 'PRON' ||
  uposOf(r, i) === 'PROPN' ||
  feature(r, i, 'Definite') === 'Def' ||
  feature(r, i, 'Poss') === 'Yes' ||
  feature(r, i, 'PronType') === 'Dem'

/** A court tries people, and what they are accused of says nothing of them. */
const isPerson = (r: Reading, i: number): boolean => r.pack.speakers.people.has(lemmaOf(r, i)) || nameKindOf(r, i) === 'person'

/** An adjective; a participle only of an object that is known already: "called a strike planned for Monday" calls it nothing. */
const predicates = (r: Reading, i: number, settled: boolean): boolean =>
  uposOf(r, i) === 'ADJ' || (settled && isVerb(r, i) && feature(r, i, 'VerbForm') === 'Part' && feature(r, i, 'Tense') === 'Past')

/** Between the object and what is said of it stand adverbs and other adjectives alone. */
function followsObject(r: Reading, object: number, predicate: number): boolean {
  for (let i = object + 1; i < predicate; i++) if (uposOf(r, i) !== 'ADV' && uposOf(r, i) !== 'ADJ' && !hyphened(r, i) && !isMark(r, i)) return false
  return true
}
