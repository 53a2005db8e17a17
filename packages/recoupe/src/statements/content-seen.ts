import type { ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { type Range, voiceOf } from './noun-phrase.ts'
import { afterAsides, feature, isFiniteVerb, isMark, isNoun, isPunct, lemmaOf, lowOf, type Reading, uposOf } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** How far behind what it is found in the object may begin. */
const REACH = 12

/**
 * « voit dans ce vote « un aveu » », « y voit une manœuvre », "saw in the ruling “a licence to pollute”": what somebody takes something for. Who sees a dog in a yard
 * says nothing: behind the preposition only words in marks or a noun of speech count, behind the clitic anything but a person.
 */
export function seenContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (verb.seen.length === 0) return []
  const start = afterAsides(r, group.last + 1, field.limit)
  const place = group.objects.find(i => r.pack.reporting.placeClitics.has(lowOf(r, i)))
  const object = place === undefined ? objectBehind(r, verb, start, field.limit) : takenFor(r, start, field.limit, false) ? start : -1
  if (object < 0) return []
  const end = clauseEnd(r, object, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
  if (end <= object) return []
  const ranges: Range[] =
    place === undefined
      ? [[start, end]]
      : [
          [place, place],
          [object, end],
        ]
  return [contentOf('predicate', ranges, isMark(r, object) ? object + 1 : object, 0.9)]
}

/** First word of the object behind the preposition and its noun, or before them; −1 where it is nothing that is said. */
function objectBehind(r: Reading, verb: ReportingVerb, start: number, limit: number): number {
  if (!verb.seen.includes(lemmaOf(r, start))) return -1
  let nouns = 0
  for (let i = start + 1; i <= Math.min(limit, start + REACH); i++) {
    if (nouns > 0 && takenFor(r, i, limit, true)) return i
    if (isFiniteVerb(r, i) || isPunct(r, i)) return -1
    if (isNoun(r, i) || uposOf(r, i) === 'PRON') nouns++
  }
  return -1
}

/** A phrase that opens with marks or an article and names what something is taken for. */
function takenFor(r: Reading, i: number, limit: number, said: boolean): boolean {
  if (isMark(r, i)) return r.quotationFirst[r.innermost[i] ?? -1] === i
  if (uposOf(r, i) !== 'DET' || feature(r, i, 'PronType') === 'Dem') return false
  for (let k = i + 1; k <= Math.min(limit, i + 4); k++) {
    if (isMark(r, k)) return true
    if (!isNoun(r, k)) continue
    return said ? r.pack.reporting.saidNouns.has(lemmaOf(r, k)) : voiceOf(r, k) < 0.6
  }
  return false
}
