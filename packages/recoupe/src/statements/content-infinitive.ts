import type { ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd, trimEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import type { Range } from './noun-phrase.ts'
import { predicateIn } from './predicate-in.ts'
import { afterAsides, feature, isComma, isFiniteVerb, isMark, isNoun, isPunct, isVerb, lemmaOf, lowOf, type Reading, uposOf } from './reading.ts'
import { opensMedium } from './scene-of-saying.ts'
import type { VerbGroup } from './verb-group.ts'

/** « affirme avoir », « promet de », "claims to hold": the infinitive right after the cue. */
export function infinitiveContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (verb.infinitive.length === 0) return []
  const near = skipAdverbs(r, afterInsertion(r, afterAsides(r, group.last + 1, field.limit), field.limit), field.limit)
  const told = verb.infinitive.includes('') ? afterAddressee(r, near, field.limit) : -1
  const open = told >= 0 ? told : near
  const marker = told >= 0 ? undefined : r.pack.reporting.infinitiveMarkers[lowOf(r, open)]
  for (const wanted of verb.infinitive) {
    // "preferred not to comment": the negation is of what is governed
    const negated = wanted !== '' && r.pack.hedges.negative.has(lowOf(r, open)) && r.pack.reporting.infinitiveMarkers[lowOf(r, open + 1)] === wanted
    const start = wanted === '' || negated ? open : marker === wanted ? open + 1 : -1
    if (start < 0 || start > field.limit) continue
    // "declined to comment": after its marker a verb of answering is one, whatever its tag
    const answering = wanted !== '' && r.pack.reporting.answering.has(lemmaOf(r, start))
    if (infinitiveAt(r, negated ? start + 2 : start, field.limit) === null && !answering) continue
    const whole = clauseEnd(r, start, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
    const end = verb.class === 'decline' ? beforeParticiple(r, start, whole) : whole
    return (wanted === '' ? infinitiveConjuncts(r, start, end) : [[start, end] as const]).map(([a, b]) =>
      contentOf('infinitive', [[a, b]], predicateIn(r, a, b), 0.95),
    )
  }
  return []
}

/** "declined to comment, | referring questions to the police": what somebody does instead is nothing that he declines. */
function beforeParticiple(r: Reading, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const form = feature(r, i + 1, 'VerbForm')
    if (isComma(r, i) && isVerb(r, i + 1) && (form === 'Ger' || (form === 'Part' && feature(r, i + 1, 'Tense') === 'Pres'))) return i - 1
  }
  return last
}

/** « a raconté à la radio du port avoir entendu », « a indiqué dans un courriel n'avoir rien reçu »: first word of a bare infinitive behind a phrase that hears or carries; −1 where there is none. */
function afterAddressee(r: Reading, from: number, limit: number): number {
  if (uposOf(r, from) !== 'ADP' || !(r.pack.reporting.addressee.has(lemmaOf(r, from)) || opensMedium(r, from))) return -1
  for (let i = from + 1; i <= Math.min(limit, from + 8); i++) {
    if (isPunct(r, i) || isFiniteVerb(r, i)) return -1
    const opens = feature(r, i, 'Polarity') === 'Neg' || ((isVerb(r, i) || uposOf(r, i) === 'AUX') && feature(r, i, 'VerbForm') === 'Inf')
    if (opens) return i > from + 1 && uposOf(r, i - 1) !== 'ADP' && infinitiveAt(r, i, limit) !== null ? i : -1
  }
  return -1
}

/** « a confirmé avoir été notifiée et avoir ouvert un contrôle »: each infinitive that is complete by itself is a content of its own. */
function infinitiveConjuncts(r: Reading, first: number, last: number): Range[] {
  const ranges: Range[] = []
  let from = first
  for (let i = first + 1; i < last; i++) {
    const auxiliary =
      uposOf(r, i) === 'CCONJ' &&
      r.pack.reporting.auxiliaries.has(lemmaOf(r, i + 1)) &&
      feature(r, i + 1, 'VerbForm') === 'Inf' &&
      (r.innermost[i] ?? -1) === (r.innermost[first] ?? -1)
    if (!auxiliary) continue
    ranges.push([from, trimEnd(r, from, i - 1)])
    from = i + 1
  }
  ranges.push([from, last])
  return ranges
}

/** « a menacé, dans un communiqué, de »: past what stands between two commas and opens with a preposition. */
export function afterInsertion(r: Reading, i: number, limit: number): number {
  if (!isComma(r, i) || uposOf(r, i + 1) !== 'ADP') return i
  for (let k = i + 2; k < Math.min(limit, i + 12); k++) {
    if (isComma(r, k)) return k + 1
    if (isPunct(r, k) || isFiniteVerb(r, k)) return i
  }
  return i
}

/** An infinitive after negation, clitics, adverbs and opening marks: « n'« écarter aucune piste » ». */
export function infinitiveAt(r: Reading, from: number, limit: number): number | null {
  for (let i = from; i <= Math.min(limit, from + 5); i++) {
    if (isVerb(r, i)) return feature(r, i, 'VerbForm') === 'Inf' || (feature(r, i, 'VerbForm') === '' && !isFiniteVerb(r, i)) ? i : englishBase(r, i, from)
    const upos = uposOf(r, i)
    // « ne pas les avoir ouvertes »: a clitic, whatever its tag
    const clitic = upos === 'DET' && r.pack.reporting.objectClitics.has(lowOf(r, i)) && isVerb(r, i + 1)
    if (upos !== 'ADV' && upos !== 'PRON' && upos !== 'PART' && !isMark(r, i) && !clitic) return null
  }
  return null
}

/** A base form right after its marker is an infinitive even where the tagger made it a present. */
const englishBase = (r: Reading, i: number, from: number): number | null =>
  i === from && uposOf(r, i - 1) === 'PART' && feature(r, i, 'VerbForm') !== 'Part' ? i : null

export const skipAdverbs = (r: Reading, from: number, limit: number): number => {
  let i = from
  while (
    i < limit &&
    ((uposOf(r, i) === 'ADV' &&
      !isTotal(r, i) &&
      !r.pack.reporting.infinitiveMarkers[lowOf(r, i)] &&
      !r.pack.hedges.negative.has(lowOf(r, i)) &&
      !r.pack.hedges.particles.has(lowOf(r, i))) ||
      ((r.time[i] ?? -1) >= 0 && !isFiniteVerb(r, i) && !(r.words.relation[i] ?? '').endsWith('poss')))
  )
    i++
  return i
}

/** « tout accord », "any deal": a word of totality before a noun, whatever its tag. */
export const isTotal = (r: Reading, i: number): boolean => r.pack.reporting.totals.has(lowOf(r, i)) && isNoun(r, i + 1)
