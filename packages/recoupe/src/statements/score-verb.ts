import type { ReportingVerb } from '../lang/reporting.ts'
import type { Content } from './content.ts'
import { wordsOf } from './lexicon.ts'
import { isDocument } from './noun-phrase.ts'
import { feature, headOf, isComma, isFiniteVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf } from './reading.ts'
import type { Source } from './source.ts'
import { type VerbGroup, verbGroupOf } from './verb-group.ts'

/** Classes that say nothing under a negation: « n’a pas annoncé », « ne l’a pas demandé ». *n’a pas confirmé* and *n’exclut pas* do. */
const UNSAID: ReadonlySet<string> = new Set(['assert', 'belief', 'attitude', 'demand', 'promise', 'accuse', 'warn'])

/** « n'a ni confirmé ni démenti », "neither confirmed nor denied": the two together decline. */
function besideConfirming(r: Reading, group: VerbGroup): boolean {
  const first = relationOf(r, group.verb) === 'conj' ? lemmaOf(r, headOf(r, group.verb)) : ''
  return (r.lexicon.verbs.get(first) ?? []).some(v => v.class === 'confirm')
}

/** How likely a noun that no list knows is to speak. */
const UNKNOWN = 0.3

/** A verb that does nothing but say: not « annonce un retour », which may be a predicate of its own. */
const spoken = (verb: ReportingVerb): boolean => verb.class === 'assert' && verb.quotation && verb.clause && verb.object !== 'any'

/** A clause is over, by its comma, before whoever says so: not « « de premières analyses » indiqueraient une origine ». */
const parted = (r: Reading, group: VerbGroup, source: Source | null, { ranges }: Content): boolean =>
  (source?.by !== 'after' || isComma(r, group.first - 1)) &&
  feature(r, group.finite, 'Mood') !== 'Cnd' &&
  // nor "Melt the butter, add the leeks"
  ranges.some(([first, last]) => [...Array(last - first + 1).keys()].some(k => isFiniteVerb(r, first + k) && feature(r, first + k, 'Mood') !== 'Imp'))

/** « On lui a répondu que »: what somebody was told, somebody said, whom the report does not name; « on dit que » may be no more than hearsay. */
const answersSomebody = (r: Reading, group: VerbGroup): boolean =>
  group.addressees.some(i => uposOf(r, i) === 'PRON' && feature(r, i, 'Person') === '3' && feature(r, i, 'Reflex') !== 'Yes')

/** How good a draft is: the shape of its content, whether its source can speak, and what the verb usually does. */
export function scoreVerb(r: Reading, verb: ReportingVerb, group: VerbGroup, source: Source | null, content: Content): number {
  const explicit =
    content.shape === 'quotation' || content.shape === 'clause' || content.shape === 'question' || content.shape === 'colon' || content.shape === 'infinitive'
  const voice = source?.voice ?? 0
  let value = content.score
  const inside = (r.quotation[group.verb] ?? -1) >= 0 && content.shape !== 'quotation'
  if (inside && (source === null || r.pack.hedges.firstPerson.has(lowOf(r, source.head)))) return 0
  // « On a cru qu'on allait y rester »: what *on* believes between marks is what the speaker thought
  if (inside && verb.class === 'belief' && source !== null && r.pack.reporting.impersonal.has(lowOf(r, source.head))) return 0
  if (verb.class === 'show' && group.negated) return 0
  // « le maire ne dément pas »: neither a denial nor an assertion, and silence must not be made one
  if (verb.class === 'deny' && group.negated && !r.pack.acts.rulingOut.has(wordsOf(verb)) && !besideConfirming(r, group)) return 0
  if (content.shape === 'colon' && group.negated) return 0
  if (source?.by === 'antecedent' && !isFiniteVerb(r, group.finite) && voice < 0.5) return 0
  if (source === null) value *= content.shape === 'quotation' || content.shape === 'clause' ? 0.55 : 0.3
  // « …, affirment deux éclusiers »: who stands in an incise of saying can speak, unless the word is known for a thing
  else if (content.shape === 'incise' && spoken(verb) && voice >= UNKNOWN && parted(r, group, source, content)) value *= voice >= 0.8 ? 1 : 0.75
  else if (!explicit) value *= voice >= 0.8 ? 1 : voice >= 0.5 ? 0.7 : 0.35
  else if (content.shape !== 'quotation') value *= voice >= 0.5 ? 1 : voice >= 0.25 ? 0.8 : 0.35
  else value *= voice >= 0.25 ? 1 : 0.6
  if (
    source !== null &&
    r.pack.reporting.impersonal.has(lowOf(r, source.head)) &&
    (r.quotation[source.head] ?? -1) < 0 &&
    source.phrase?.[0] === source.phrase?.[1] &&
    !(content.shape === 'clause' && answersSomebody(r, group))
  )
    value *= 0.4
  // "Nobody wanted it": what nobody said is no statement
  if (source !== null && r.pack.hedges.negative.has(lowOf(r, source.head))) value *= 0.4
  if (verb.class === 'show') value *= source !== null && (isDocument(r, source.head) || finds(r, source, content)) ? 0.99 : 0.3
  if (feature(r, group.finite, 'VerbForm') === 'Inf' && !isFiniteVerb(r, group.finite) && !seems(r, group.finite))
    value *= content.shape === 'clause' || content.shape === 'quotation' ? 0.8 : 0.5
  if (planned(r, group)) value *= 0.4
  // « Qu'on nous dise ce que nous respirons »: not said, but wished
  if (inside && feature(r, group.finite, 'Mood') === 'Sub') value *= 0.4
  const refuses = group.negated && content.shape === 'question'
  if (content.shape !== 'quotation' && !refuses && future(r, group)) value *= 0.4
  if (group.negated && UNSAID.has(verb.class) && content.shape !== 'question') value *= 0.4
  const participle = !isFiniteVerb(r, group.finite) && !sharesAuxiliary(r, group)
  if (verb.class === 'belief') value *= participle ? (content.score >= 0.9 ? 0.6 : 0.45) : 0.85
  if (participle && content.shape === 'object') value *= 0.75
  if (group.passive && source === null) value *= 0.6
  return value
}

/** "The panel found that two consignments breached the embargo": a body that looks into things says what it found; a person only tells what happened to her. */
const finds = (r: Reading, source: Source, { shape }: Content): boolean =>
  shape === 'clause' &&
  uposOf(r, source.head) === 'NOUN' &&
  r.pack.speakers.bodies.has(lemmaOf(r, source.head)) &&
  !r.pack.speakers.people.has(lemmaOf(r, source.head))

/** « a exprimé sa tristesse et salué le courage »: as good as finite. */
function sharesAuxiliary(r: Reading, { verb, finite }: VerbGroup): boolean {
  const first = relationOf(r, verb) === 'conj' && finite === verb ? headOf(r, verb) : -1
  return first >= 0 && first < verb && feature(r, verb, 'Tense') === 'Past' && verbGroupOf(r, first).finite !== first
}

/** « n’a pas souhaité commenter », "would not comment": neither the negation nor the modal takes anything from a refusal. */
export const scoreRefusal = (source: Source | null, content: Content): number =>
  Math.min(0.945, content.score * (source === null ? 0.3 : source.voice >= 0.5 ? 1 : 0.5))

/** « semble mettre en garde », "appeared to dismiss": the infinitive is what was done. */
const seems = (r: Reading, infinitive: number): boolean => {
  const head = headOf(r, infinitive)
  return head >= 0 && r.pack.hedges.probableVerbs.has(lemmaOf(r, head))
}

/** « annoncera », "will announce", "would say": not said either. */
const future = (r: Reading, group: VerbGroup): boolean => {
  if (feature(r, group.finite, 'Tense') === 'Fut') return true
  if (group.finite === group.verb) return false
  const low = lowOf(r, group.finite)
  // "would only say that P", "would say only that P": that much was said
  const { future, wouldBe, only } = r.pack.hedges
  return future.has(low) || (wouldBe.has(low) && !only.has(lowOf(r, group.finite + 1)) && !only.has(lowOf(r, group.verb + 1)))
}

/** « doit annoncer jeudi »: nothing has been said yet. */
const planned = (r: Reading, group: VerbGroup): boolean =>
  group.finite !== group.verb &&
  r.pack.hedges.obligation.has(lemmaOf(r, group.finite)) &&
  isFiniteVerb(r, group.finite) &&
  feature(r, group.verb, 'VerbForm') === 'Inf'
