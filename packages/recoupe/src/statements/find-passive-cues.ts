import type { ReportingVerb } from '../lang/reporting.ts'
import { contentOf } from './content.ts'
import { clauseContents, type Field } from './content-clause.ts'
import { addressedContents, chargeContents } from './content-phrase.ts'
import type { Draft } from './draft.ts'
import { draft } from './draft-verb.ts'
import { agentOf } from './find-source.ts'
import { type Range, sourcePhrase, tailed, voiceOf } from './noun-phrase.ts'
import { predicateIn } from './predicate-in.ts'
import {
  feature,
  headOf,
  isComma,
  isFiniteVerb,
  isNoun,
  isPunct,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import type { Source } from './source.ts'
import { childrenOf } from './tree.ts'
import { verbGroupOf } from './verb-group.ts'

/** Classes whose object can be the subject of a passive: « rejetée par l’opposition », "criticised by three unions". */
const PASSIVES: ReadonlySet<string> = new Set(['deny', 'accuse', 'demand', 'attitude', 'confirm'])

/** "The navy was accused by the families of opening fire", « est accusé par X d’avoir menti »: the charge behind the agent; null without one. */
function chargeBehind(r: Reading, verb: ReportingVerb | undefined, agent: number, i: number): Range | null {
  if (!verb) return null
  const limit = sentenceLast(r, i)
  const field = { limit: isPunct(r, limit) ? limit - 1 : limit, stops: new Set<number>() }
  const group = { ...verbGroupOf(r, i), objects: [i], last: sourcePhrase(r, agent, limit)[1] }
  for (let at = agent + 1; at <= Math.min(field.limit, agent + 8); at++) {
    if (!verb.charged.includes(lemmaOf(r, at)) && !verb.charged.includes(r.pack.reporting.infinitiveMarkers[lowOf(r, at)] ?? '\0')) continue
    const content = chargeContents(r, verb, { ...group, last: at - 1 }, field)[0]?.ranges[1]
    if (content) return content
  }
  return null
}

/** "Drivers were urged by police to avoid the road", « les habitants ont été prévenus par le maire que P »: the subject hears; null elsewhere. */
function heardOf(r: Reading, i: number, agent: number): Draft | null {
  const group = verbGroupOf(r, i)
  if (!group.passive) return null
  const subject = childrenOf(r.tree, i).find(c => relationOf(r, c) === 'nsubj' && c < i) ?? -1
  const limit = sentenceLast(r, i)
  const field: Field = { limit: isPunct(r, limit) ? limit - 1 : limit, stops: new Set() }
  const phrase = sourcePhrase(r, agent, limit)
  for (const verb of r.lexicon.verbs.get(verbLemmaOf(r, i)) ?? []) {
    if (verb.tail.length > 0 || verb.reflexive || subject < 0) continue
    for (let at = agent + 1; at <= Math.min(field.limit, agent + 8); at++) {
      if (isPunct(r, at) || isFiniteVerb(r, at)) break
      const behind = { ...group, last: at - 1, addressees: [subject], objects: [] }
      const addressed = verb.addressed.includes(r.pack.reporting.infinitiveMarkers[lowOf(r, at)] ?? '\0')
      const told = verb.clause && r.pack.reporting.tellers.has(verb.lemma) && r.pack.reporting.complementisers.has(lowOf(r, at))
      const content = addressed ? addressedContents(r, verb, behind, field)[0] : told ? clauseContents(r, behind, field)[0] : undefined
      if (!content) continue
      const source: Source = { head: agent, phrase: [phrase[0], Math.min(phrase[1], at - 1)], by: 'agent', voice: voiceOf(r, agent), impersonal: -1 }
      const drafted = draft(r, verb, { ...group, passive: false }, source, { ...content, addressee: sourcePhrase(r, subject, group.first - 1) })
      return { ...drafted, cue: [[group.first, i]] }
    }
  }
  return null
}

/** « La thèse, défendue par l’avocat, », "The resignation was demanded by the union": the agent speaks, and what it speaks of is the content. */
export function passiveOf(r: Reading, i: number): Draft | null {
  if (feature(r, i, 'VerbForm') !== 'Part' || feature(r, i, 'Tense') === 'Pres') return null
  const lives = (r.lexicon.verbs.get(verbLemmaOf(r, i)) ?? []).filter(v => PASSIVES.has(v.class) && !v.reflexive)
  // « battue en brèche par le maire »
  const whole = lives.filter(v => v.tail.length > 0 && v.tail.every((word, k) => lowOf(r, i + 1 + k) === word))
  const entries = whole.length > 0 ? whole : lives.filter(v => v.tail.length === 0)
  const tells = r.pack.reporting.tellers.has(verbLemmaOf(r, i))
  const agent = entries.length > 0 || tells ? agentOf(r, i) : -1
  if (agent < 0 || voiceOf(r, agent) < 0.8) return null
  const heard = heardOf(r, i, agent)
  if (heard) return heard
  const charging = entries.find(v => v.charged.length > 0)
  const charge = chargeBehind(r, charging, agent, i)
  const entry = charge ? charging : entries.find(v => v.object !== 'none')
  if (!entry) return null
  const group = verbGroupOf(r, i)
  // « , une accusation rejetée par X », ", a charge rejected by X": the noun of speech points back
  const pointer = uposOf(r, i - 1) === 'ADV' ? i - 2 : i - 1
  const pointed = isNoun(r, pointer) && r.pack.reporting.saidNouns.has(lemmaOf(r, pointer)) && (entry.class === 'deny' || entry.class === 'confirm')
  const apart = (relationOf(r, i) === 'acl' && isComma(r, i - 1)) || (pointed && relationOf(r, i) === 'acl')
  if (!group.passive && !apart) return null
  const subject = apart ? headOf(r, i) : (childrenOf(r.tree, i).find(c => relationOf(r, c) === 'nsubj' && c < i) ?? -1)
  if (subject < 0 || !(isNoun(r, subject) || pointsBack(r, entry, subject))) return null
  const [first, last] = sourcePhrase(r, subject, group.first - 1)
  const phrase = sourcePhrase(r, agent, charge ? charge[0] - 1 : undefined)
  const source: Source = { head: agent, phrase, by: 'agent', voice: voiceOf(r, agent), impersonal: -1 }
  const content = charge
    ? contentOf('charge', [[first, last], charge], predicateIn(r, charge[0], charge[1]), 0.85)
    : contentOf('object', [[first, last]], subject, 0.82)
  const drafted = draft(r, entry, { ...group, passive: false }, source, content)
  return { ...drafted, cue: [[group.first, i + entry.tail.length]], ...(pointed ? { score: 0.82 } : {}) }
}

/** "That was denied by the mayor", « Cela a été démenti par le maire »: a pronoun for what was said just before. */
const pointsBack = (r: Reading, { class: act }: ReportingVerb, subject: number): boolean =>
  (act === 'deny' || act === 'confirm') && r.pack.reporting.pointers.told.has(lowOf(r, subject))

/**
 * A past participle without auxiliary says nothing by itself: « une zone contestée », "Asked if…, she smiled". It cues only
 * where it shares the auxiliary of a verb that it is coordinated with (« a promis X et annoncé Y »), or has a subject.
 */
export function idleForm(r: Reading, i: number): boolean {
  if (relationOf(r, i) === 'amod' && feature(r, i, 'VerbForm') !== 'Fin' && !isFiniteVerb(r, i)) return true
  // "in a statement read to the court": an order to the tagger, and none here
  if (feature(r, i, 'VerbForm') === 'Fin' && !isFiniteVerb(r, i)) return true
  // "The bridge, promised by three kings, was built"
  if (feature(r, i, 'VerbForm') === 'Part' && r.pack.reporting.agents.has(lowOf(r, i + 1)) && verbGroupOf(r, i).finite === i && !tailed(r, i)) return true
  if (bareParticiple(r, i) || askedAside(r, i)) return true
  if (isFiniteVerb(r, i) && !modifies(r, i)) return false
  if (modifies(r, i)) return true
  if (feature(r, i, 'VerbForm') !== 'Part' || feature(r, i, 'Tense') === 'Pres') return false
  if (verbGroupOf(r, i).finite !== i) return false
  if (relationOf(r, i) === 'conj' && isVerb(r, headOf(r, i)) && feature(r, headOf(r, i), 'VerbForm') !== 'Fin' && headOf(r, i) < i) return false
  return !childrenOf(r.tree, i).some(c => relationOf(r, c) === 'nsubj')
}

/**
 * "would not comment when asked if", "with both men asked to attend": where past and participle look alike, what stands right behind a conjunction, or has
 * its subject behind *with*, is a participle, and its subject hears.
 */
function bareParticiple(r: Reading, i: number): boolean {
  const { pastIsParticiple, subordinators, absolutes } = r.pack.reporting
  const past = feature(r, i, 'Tense') === 'Past' && verbGroupOf(r, i).finite === i
  if (!pastIsParticiple || !past) return false
  if (i > sentenceFirst(r, i) && (subordinators.has(lowOf(r, i - 1)) || r.pack.hedges.conditions.has(lowOf(r, i - 1)))) return true
  const subject = childrenOf(r.tree, i).find(c => c < i && relationOf(r, c) === 'nsubj') ?? -1
  if (subject < 0) return false
  let before = (r.tree.leftmost[subject] ?? subject) - 1
  if (uposOf(r, before + 1) === 'CCONJ') before = before + 1 - (absolutes.has(lowOf(r, before)) ? 1 : 0)
  return before >= sentenceFirst(r, i) && absolutes.has(lowOf(r, before))
}

/** A finite verb, or a past that the tagger took for a participle. */
const isPast = (r: Reading, i: number): boolean => isFiniteVerb(r, i) || (isVerb(r, i) && feature(r, i, 'Tense') === 'Past')

/** "Asked why, he shrugged", "One of them, asked whether it leaked, laughed": at the head of a sentence, or between commas before the sentence's own verb, who is asked asks nothing. */
function askedAside(r: Reading, i: number): boolean {
  const { pastIsParticiple, openers } = r.pack.reporting
  let opening = sentenceFirst(r, i)
  while (opening < i && (isPunct(r, opening) || uposOf(r, opening) === 'CCONJ')) opening++
  if (pastIsParticiple && opening === i && openers.has(lowOf(r, i))) return true
  if (
    !pastIsParticiple ||
    !openers.has(lowOf(r, i)) ||
    !isComma(r, i - 1) ||
    i - 1 === sentenceFirst(r, i) ||
    r.quotationLast[r.quotation[i - 2] ?? -1] === i - 2
  )
    return false
  for (let k = i + 1; k < sentenceLast(r, i); k++) if (isComma(r, k)) return isPast(r, k + 1) || (uposOf(r, k + 1) === 'ADV' && isPast(r, k + 2))
  return false
}

/** « ses échecs répétés », "the board's repeated failures": between a determiner and a noun. */
const modifies = (r: Reading, i: number): boolean => {
  const before = uposOf(r, i - 1)
  const after = uposOf(r, i + 1)
  return (
    (before === 'DET' || (before === 'PART' && relationOf(r, i - 1) === 'case')) && (after === 'NOUN' || after === 'ADJ') && feature(r, i, 'VerbForm') !== 'Inf'
  )
}
