import type { ReportingVerb } from '../lang/reporting.ts'
import type { Content } from './content.ts'
import { bareClause } from './content-bare.ts'
import { clauseContents, colonContents, type Field, questionContents } from './content-clause.ts'
import { continuedInMarks } from './content-continued.ts'
import { infinitiveContents } from './content-infinitive.ts'
import { judgedContents, shiftedJudgement } from './content-judged.ts'
import {
  addressedContents,
  asContents,
  chargeContents,
  cliticContents,
  gerundContents,
  objectContents,
  objectPredicate,
  obliqueContents,
  predicateContents,
} from './content-phrase.ts'
import { clauseAround, clauseStart, quotationBefore, quotedAround, quotedBefore, quotedRight } from './content-quotation.ts'
import { relativeContents } from './content-relative.ts'
import { resultContents } from './content-result.ts'
import { seenContents } from './content-seen.ts'
import { shiftedContents } from './content-shifted.ts'
import { voiceOf } from './noun-phrase.ts'
import {
  headOf,
  isColon,
  isComma,
  isFiniteVerb,
  isMark,
  isNoun,
  isPunct,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  uposOf,
} from './reading.ts'
import type { Source } from './source.ts'
import { childrenOf } from './tree.ts'
import type { VerbGroup } from './verb-group.ts'
import { verdictClauseAt } from './verdict-clause.ts'

/** What a verbal cue reports, before it, around it or after it: the most explicit shape, with its conjuncts; empty where it reports nothing. */
export function contentsOf(r: Reading, verb: ReportingVerb, group: VerbGroup, source: Source | null, field: Field, incise: boolean): Content[] {
  const verbal = verb.quotation || verb.clause
  const inverted = source?.by === 'inverted-clitic' || source?.by === 'after' || (source !== null && source.impersonal > group.first)
  const before = verbal ? quotedBefore(r, group, source, field) : []
  // “I saw the car, it was going fast”: a thing interrupts nobody
  const mute = (source?.voice ?? 0) < 0.6
  const around = verbal && !mute && (inverted || source?.by === 'own') ? quotedAround(r, group, source) : []
  // ", prosecutors say, an allegation the firm denies": what takes up what was said is another's
  const takenUp = isComma(r, group.last + 1) && verdictClauseAt(r, group.last + 2) !== null
  const right = takenUp ? [] : rightContents(r, verb, group, source, field)
  // a participle or an infinitive has its content after it
  if (!isFiniteVerb(r, group.finite)) return right
  const strongRight = (right[0]?.score ?? 0) >= 0.85
  const plain = !inverted && !r.pack.reporting.bareClauses && (source?.voice ?? 0) < 0.8
  if (before.length > 0 && !inverted && isWhole(r, group, source, right)) return right
  if (before.length > 0 && !plain && !(strongRight && !inverted && !endsWithComma(r, group, source))) return before
  if (around.length > 0 && inverted) return around
  if (incise && inverted && verbal) {
    const clause = clauseAround(r, group, source, field)
    if (asksItself(r, group, source)) return right
    if (clause.length > 0 && !(strongRight && source?.by === 'inverted-clitic' && right[0]?.shape === 'clause')) return clause
  }
  if (r.pack.reporting.bareClauses && verbal && !group.negated && (source?.by === 'own' || source?.by === 'after')) {
    const continued = continuedInMarks(r, group, source)
    if (continued.length > 0) return continued
  }
  if (r.pack.reporting.bareClauses && verb.clause && !group.negated && source?.by === 'own' && parted(r, group, source)) {
    const clause = clauseAround(r, group, source, field)
    if ((clause[0]?.ranges.length ?? 0) > 1) return clause
  }
  if (right.length > 0) return right
  // "The clock, officials said, had stopped." / "It was late, she said."
  if (r.pack.reporting.bareClauses && verbal && !group.negated && source !== null && (source.by === 'own' || source.by === 'after')) {
    if (around.length > 0) return around
    const clause = verb.clause || (verb.class !== 'manner' && !mute) ? clauseAround(r, group, source, field) : []
    if (clause.length > 0) return clause
  }
  return []
}

/**
 * « Le juge « sait tout », les avocats demandent un report »: where an incise must be inverted, a clause with its subject before the verb and
 * something of its own behind it is a second clause, not the incise of the first.
 */
const isWhole = (r: Reading, group: VerbGroup, source: Source | null, right: readonly Content[]): boolean =>
  !r.pack.reporting.bareClauses &&
  source?.by === 'own' &&
  (right.length > 0 || childrenOf(r.tree, group.verb).some(i => i > group.last && relationOf(r, i) === 'obj' && isNoun(r, i)))

/** « La préfète, qui a jugé les comptes, peut-elle reprendre la main ? »: a question that takes its own subject up interrupts nothing. */
const asksItself = (r: Reading, group: VerbGroup, source: Source | null): boolean => {
  if (source?.by !== 'inverted-clitic' || r.words.form[sentenceLast(r, group.verb)] !== '?') return false
  const first = sentenceFirst(r, group.verb)
  for (let i = first; i < group.first; i++) if (/^[?!…]$/u.test(r.words.form[i] ?? '') || isMark(r, i)) return false
  return true
}

/** "…, officials said, …", "…, the engineer told me, …": the cue and its source stand between two commas, with a hearer or a date at most. */
const parted = (r: Reading, group: VerbGroup, source: Source): boolean => {
  const first = clauseStart(r, group, source)
  let close = group.last + 1
  while (close <= group.last + 4 && !isPunct(r, close) && !isFiniteVerb(r, close)) close++
  return isComma(r, close) && !isMark(r, close + 1) && isComma(r, first - 1) && sentenceFirst(r, group.verb) < first - 1
}

const endsWithComma = (r: Reading, group: VerbGroup, source: Source | null): boolean => {
  const q = quotationBefore(r, clauseStart(r, group, source))
  return q >= 0 && (isComma(r, (r.quotationLast[q] ?? 0) + 1) || r.words.form[(r.quotationLast[q] ?? 1) - 1] === ',')
}

/** Contents that stand after the cue, the most explicit shape first. */
function rightContents(r: Reading, verb: ReportingVerb, group: VerbGroup, source: Source | null, field: Field): Content[] {
  const tries: (() => Content[])[] = [
    () => relativeContents(r, verb, group, source, field),
    () => (verb.clause ? clauseContents(r, group, field) : []),
    () => (verb.question || (verb.clause && asksHow(r, group.last + 1)) ? questionContents(r, group, field) : []),
    () =>
      verb.quotation &&
      !objectBeforeColon(r, verb, group) &&
      !pronounDenied(r, verb, group) &&
      !infinitiveNext(r, verb, group, field) &&
      gerundContents(r, verb, group, field).length === 0
        ? colonContents(r, group, field)
        : [],
    () => addressedContents(r, verb, group, field),
    () => resultContents(r, verb, group, field),
    () => shiftedJudgement(r, verb, group, field),
    () => chargeContents(r, verb, group, field),
    () => infinitiveContents(r, verb, group, field),
    () => gerundContents(r, verb, group, field),
    () => shiftedContents(r, verb, group, field),
    () => asContents(r, verb, group, field),
    () => objectPredicate(r, verb, group, field),
    () => judgedContents(r, verb, group, field),
    () => (verb.quotation ? quotedRight(r, group, source, field, verb.object !== 'none').filter(c => verb.class !== 'manner' || c.score >= 0.93) : []),
    () => seenContents(r, verb, group, field),
    () => predicateContents(r, verb, group, field),
    () => obliqueContents(r, verb, group, field),
    () => bareClause(r, verb, group, field),
    () => objectContents(r, verb, group, field),
    () => (verb.object !== 'none' || verb.clause || deniesOf(r, verb) ? cliticContents(r, group, deniesOf(r, verb)) : []),
  ]
  if (r.pack.reporting.bareClauses && verb.clause) tries.splice(3, 0, () => strongBare(r, verb, group, field))
  for (const attempt of tries) {
    const contents = attempt()
    if (contents.length > 0) return contents
  }
  return []
}

/** « s'en défend »: the pronoun stands for what the verb denies under its preposition, « se défend de ». */
const deniesOf = (r: Reading, verb: ReportingVerb): boolean => verb.class === 'deny' && verb.reflexive && verb.oblique.includes(r.pack.reporting.genitive)

/** « s'en défend : « … » »: the pronoun is what is denied, and what follows the colon is another statement's, as behind an object. */
const pronounDenied = (r: Reading, verb: ReportingVerb, group: VerbGroup): boolean =>
  group.objects.length > 0 && verb.reflexive && (r.lexicon.verbs.get(verb.lemma) ?? []).some(life => deniesOf(r, life))

/** "explained how it burnt", « raconte comment il a fui »: an interrogative right after the cue that opens no adverbial clause. */
const asksHow = (r: Reading, next: number): boolean => {
  const low = lowOf(r, next)
  return r.pack.reporting.interrogatives.has(low) && uposOf(r, next) !== 'DET' && !r.pack.reporting.subordinators.has(low) && !r.pack.hedges.conditions.has(low)
}

/** « conteste son authenticité : « … » »: the object is the content, and what follows the colon is another statement's. */
const objectBeforeColon = (r: Reading, verb: ReportingVerb, group: VerbGroup): boolean => {
  const denies = (r.lexicon.verbs.get(verb.lemma) ?? []).some(v => v.class === 'deny' && v.object !== 'none' && v.tail.length === 0 && !v.reflexive)
  // « se défend de toute opacité : « … » »
  const governs = (r.lexicon.verbs.get(verb.lemma) ?? []).some(
    v => v.class === 'deny' && v.reflexive === verb.reflexive && v.tail.length === 0 && v.oblique.includes(lemmaOf(r, group.last + 1)),
  )
  if (governs) return true
  if (verb.object === 'none' && !denies) return false
  const next = uposOf(r, group.last + 1)
  if ((next === 'DET' || next === 'NOUN') && (r.time[group.last + 1] ?? -1) < 0) return !hearerNext(r, group)
  for (const c of childrenOf(r.tree, group.verb))
    if (c > group.last && relationOf(r, c) === 'obj' && uposOf(r, c) === 'NOUN' && !colonBetween(r, group.last, c)) return voiceOf(r, c) < 0.6
  return false
}

/** « démentent avoir filmé des trafiquants : « … » »: what is denied is the infinitive, and the marks behind the colon are another statement. */
const infinitiveNext = (r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): boolean => {
  const content = infinitiveContents(r, verb, group, field)[0]?.ranges[0]
  return content !== undefined && content[0] <= group.last + 3
}

/** « avertit les baigneurs : »: the noun after the verb can hear. */
const hearerNext = (r: Reading, group: VerbGroup): boolean => {
  for (let i = group.last + 1; i <= group.last + 4; i++)
    if (isNoun(r, i)) return (voiceOf(r, i) >= 0.6 && !r.pack.reporting.saidNouns.has(lemmaOf(r, i))) || r.pack.speakers.audiences.has(lemmaOf(r, i))
  return false
}

const colonBetween = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isColon(r, i)) return true
  return false
}

/** "noting the figure “could be off by half”": right behind the cue a subject, and its verb at the head of the marks. */
function opensPredicate(r: Reading, first: number, cue: number): boolean {
  if (first !== cue + 1) return false
  for (let i = first + 1; i <= first + 8; i++) {
    if (isMark(r, i)) return isNoun(r, i - 1) && r.quotationFirst[r.innermost[i] ?? -1] === i && isFiniteVerb(r, i + 1)
    if (isPunct(r, i) || isFiniteVerb(r, i)) return false
  }
  return false
}

/** A bare clause that the tree confirms comes before noun phrases: "said the firm was late". */
const strongBare = (r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] => {
  const contents = bareClause(r, verb, group, field)
  const head = contents[0]?.head ?? -1
  if (contents[0] && opensPredicate(r, contents[0].ranges[0]?.[0] ?? -1, group.last)) return contents
  return head >= 0 && headOf(r, head) === group.verb && (relationOf(r, head) === 'ccomp' || relationOf(r, head) === 'parataxis') ? contents : []
}
