import { feature, isComma, isFiniteVerb, isPunct, lastOfName, lowOf, sentenceLast, uposOf } from '../reading.ts'
import { type Discourse, referentAt, type Trace } from './discourse.ts'
import { type Held, heldIn } from './held.ts'
import { bodyCalledAt } from './institutions.ts'
import { isBodyByNoun } from './resolve-side.ts'
import { subjectRank } from './subjects.ts'

/** How far what is led may stand behind the verb, in words. */
const REACH = 9

/** « X, qui dirige le comité Y », "X chairs Y": somebody of whom a clause says that she is at the head of a body speaks for it. */
export function findLeaders(d: Discourse): void {
  for (const trace of d.names) {
    const person = d.referents[trace.referent]
    // what an apposition calls her comes first
    if (person?.kind !== 'person' || person.side !== null || person.capacities.some(c => c.past !== true && c.of !== null)) continue
    const led = ledBy(d, trace)
    const body = led === null ? undefined : d.referents[led.of]
    // "who chairs the board", of whatever house: nothing says which
    if (led === null || body === undefined || led.of === trace.referent || isBodyByNoun(body)) continue
    person.side = body.side ?? led.of
    person.sideConfidence = 0.85
    person.sideBy = led.by
  }
}

/** What the relative clause or the verb right behind a name says that she leads: now, and not once. */
function ledBy(d: Discourse, { word }: Trace): Held | null {
  const { r } = d
  const last = lastOfName(r, word)
  const relative = isComma(r, last + 1) && r.pack.reporting.relatives.has(lowOf(r, last + 2))
  // « X dirige l'association Y », and not « celle qu'X dirige »
  if (!relative && subjectRank(r, word) !== 'main') return null
  const verb = relative ? last + 3 : last + 1
  if (verb > sentenceLast(r, word)) return null
  if (!r.pack.sides.leading.has(r.words.lemma[verb] ?? '') || !isFiniteVerb(r, verb) || feature(r, verb, 'Tense') !== 'Pres') return null
  let called: Held | null = null
  for (let i = verb + 1; i <= Math.min(verb + REACH, sentenceLast(r, word)); i++) {
    if (isPunct(r, i) || isFiniteVerb(r, i) || uposOf(r, i) === 'PRON') break
    const named = referentAt(d, i)
    const kind = d.referents[named]?.kind
    // « la mission de la Ligue »: the part's whole, where it is named
    if (named >= 0) return kind === 'organisation' || kind === 'government' || kind === 'medium' ? { of: named, by: 'named' } : called
    called ??= heldIn(bodyCalledAt(d, i), 'called')
  }
  return called
}
