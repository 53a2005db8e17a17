import type { ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { negatedSubject } from './content-clauses.ts'
import { infinitiveAt } from './content-infinitive.ts'
import { isKeepingBack } from './coordinate-verbs.ts'
import type { Range } from './noun-phrase.ts'
import { predicateIn } from './predicate-in.ts'
import { feature, isFiniteVerb, isMark, isPunct, isVerb, lemmaOf, lowOf, type Reading, uposOf } from './reading.ts'
import { childrenOf } from './tree.ts'
import type { VerbGroup } from './verb-group.ts'

/** *déclarer forfait*, *assurer l’intérim*, "say goodbye": a reporting verb that reports nothing. */
export function isIdle(r: Reading, verb: ReportingVerb, group: VerbGroup): boolean {
  const idle = r.pack.reporting.idle[verb.lemma]
  if (!idle) return false
  for (let i = group.last + 1; i <= group.last + 5 && i < r.words.count; i++) {
    if (isPunct(r, i) || isFiniteVerb(r, i) || (i === group.last + 1 && r.pack.reporting.complementisers.has(lowOf(r, i)))) return false
    // "said nothing had been signed": with a verb right behind it, it opens what was said
    // « a appelé la police à rouvrir l'enquête », "called on the police to act": who is called by name is asked for something
    const asked = verb.addressed.includes(r.pack.reporting.infinitiveMarkers[lowOf(r, i + 1)] ?? '\0') && isVerb(r, i + 2)
    // but what a preposition governs is no subject: "the patient admitted to hospital died"
    const subject = r.pack.reporting.bareClauses && isFiniteVerb(r, i + 1) && uposOf(r, i - 1) !== 'ADP'
    if (idle.includes(lemmaOf(r, i)) || idle.includes(lowOf(r, i))) return !asked && !subject
  }
  return false
}

/** A refusal to answer: its content, and what of the verbal group is its cue. */
export interface Refusal {
  readonly content: Content
  readonly cue: readonly Range[]
}

/**
 * « n’a pas souhaité commenter », "would not comment": a negated wish or modal over a verb of answering. The lexicon's own
 * refusals (*décliner*, "refuse") have entries of their own.
 */
export function refusalOf(r: Reading, verb: number, group: VerbGroup, field: Field): Refusal | null {
  // "Neither side would comment", « aucune des parties n'a voulu répondre »
  if (!group.negated && ![verb, group.finite].some(i => negatedSubject(r, i) || isNeither(r, i, group.first))) return null
  const { unwilling, answering } = r.pack.reporting
  if (unwilling.has(lemmaOf(r, verb))) {
    const answer = infinitiveAt(r, group.last + 1, field.limit)
    const inMarks = isMark(r, group.last + 1)
    if (answer === null || !(inMarks || answering.has(lemmaOf(r, answer)) || r.lexicon.verbs.has(lemmaOf(r, answer)))) return null
    const first = group.last + 1
    const end = clauseEnd(r, first, { cue: verb, kind: 'phrase', limit: field.limit, stops: field.stops })
    return { content: contentOf('infinitive', [[first, end]], predicateIn(r, first, end), 0.95), cue: [[group.first, group.last]] }
  }
  const modal = unwilling.has(lemmaOf(r, group.finite)) || unwilling.has(lowOf(r, group.finite))
  if (!modal || group.finite === verb || !answering.has(lemmaOf(r, verb))) return null
  // "would not draw the bridge"
  if (r.pack.reporting.undergone.has(lemmaOf(r, verb)) && feature(r, verb, 'VerbForm') !== 'Part') return null
  const end = clauseEnd(r, verb, { cue: group.finite, kind: 'phrase', limit: field.limit, stops: field.stops })
  return { content: contentOf('infinitive', [[verb, end]], verb, 0.9), cue: [[group.first, verb - 1]] }
}

/** "Neither the council nor the police would comment": the tree hangs the first of the two words from the verb. */
const isNeither = (r: Reading, verb: number, first: number): boolean =>
  childrenOf(r.tree, verb).some(c => c < first && r.pack.reporting.correlatives.has(lowOf(r, c)) && r.pack.hedges.never.has(lowOf(r, c)))

/** "stopped short of blaming the board", « s'est abstenu d'accuser le conseil »: what a verb of keeping back governs is not said. */
export function isWithheld(r: Reading, verb: number): boolean {
  if (isFiniteVerb(r, verb)) return false
  for (let i = verb - 1; i >= Math.max(0, verb - 5) && !isPunct(r, i); i--) if (isVerb(r, i)) return isKeepingBack(r, i)
  return false
}

/**
 * « refuse de répondre » declines, « refuse de parler d’échec » denies, « refuse de payer » says nothing: for verbs that have
 * both a declining and a denying life, what they govern decides. True where this life is the wrong one.
 */
export function wrongRefusal(r: Reading, verb: ReportingVerb, content: Content): boolean {
  const lives = r.lexicon.verbs.get(verb.lemma) ?? []
  if (!lives.some(v => v.class === 'decline')) return false
  const { answering, responses } = r.pack.reporting
  const lemma = lemmaOf(r, content.head)
  const words = content.ranges.flatMap(([a, b]) => [a, Math.min(a + 1, b), Math.min(a + 2, b)])
  const answers = answering.has(lemma) || words.some(i => answering.has(lemmaOf(r, i)) || responses.has(lemmaOf(r, i)))
  // « a préféré ne pas s'exprimer », "preferred not to say": nobody declines by what he prefers to say
  const first = content.ranges[0]?.[0] ?? 0
  if (verb.class === 'decline' && r.pack.reporting.preferring.has(verb.lemma))
    return !answers || !(r.pack.hedges.negative.has(lowOf(r, first)) || feature(r, first, 'Polarity') === 'Neg')
  if (verb.class === 'decline') return !answers
  if (verb.class !== 'deny') return false
  const speech = (i: number): boolean => (r.lexicon.verbs.get(lemmaOf(r, i)) ?? []).some(v => v.clause || v.oblique.length > 0)
  return answers || !(speech(content.head) || words.some(speech))
}
