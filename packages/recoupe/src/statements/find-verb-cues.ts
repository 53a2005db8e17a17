import type { ReportingVerb } from '../lang/reporting.ts'
import { type Content, contentOf } from './content.ts'
import { bareClause, clauseContents, colonContents, type Field, predicateIn, questionContents } from './content-clause.ts'
import {
  addressedContents,
  asContents,
  chargeContents,
  cliticContents,
  gerundContents,
  infinitiveContents,
  objectContents,
  objectPredicate,
  obliqueContents,
  predicateContents,
} from './content-phrase.ts'
import { clauseAround, clauseStart, isSentence, quotationBefore, quotedAround, quotedBefore, quotedRight } from './content-quotation.ts'
import { isIdle, refusalOf, wrongRefusal } from './decline.ts'
import { dashBefore } from './dialogue-dash.ts'
import type { Draft } from './draft.ts'
import { quotedCueAt } from './find-quoted-cues.ts'
import { agentOf, findSource, type Source, sourceAt } from './find-source.ts'
import { type Range, sourcePhrase, tailed, voiceOf } from './noun-phrase.ts'
import {
  feature,
  headOf,
  isColon,
  isComma,
  isFiniteVerb,
  isMark,
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
import { scoreRefusal, scoreVerb } from './score-verb.ts'
import { childrenOf } from './tree.ts'
import { cueRuns, isInvertedSubject, type VerbGroup, verbGroupOf } from './verb-group.ts'
import { asClauseOf, verdictClauseOf } from './verdict-clause.ts'

/** Every verb that may be a cue, each with its best source and contents; conjuncts of one content give one draft each. */
export function findVerbCues(r: Reading, stops: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = []
  let quoting = -1
  for (let i = 0; i < r.words.count; i++) {
    if (!isVerb(r, i) || i <= quoting) continue
    const passive = passiveOf(r, i)
    if (passive) drafts.push(passive)
    const quoted = passive ? [] : quotedAs(r, i, stops)
    drafts.push(...quoted)
    quoting = quoted.at(-1)?.cueWord ?? quoting
    if (passive || quoted.length > 0 || idleForm(r, i) || (r.pack.reporting.relays.has(verbLemmaOf(r, i)) && !isFiniteVerb(r, i))) continue
    const entries = r.lexicon.verbs.get(verbLemmaOf(r, i))
    drafts.push(...(entries ? draftsOf(r, i, entries, stops) : unlisted(r, i, stops)))
  }
  return followers(r, unspoken(r, drafts))
}

/** What somebody refuses to say is not said: « n’a pas voulu dire combien », "refused to confirm that" give one refusal and nothing else. */
function unspoken(r: Reading, drafts: readonly Draft[]): Draft[] {
  const refused = new Set(drafts.filter(d => d.class === 'decline').flatMap(d => d.content.ranges.flatMap(([first, last]) => firstVerb(r, first, last))))
  return drafts.filter(d => d.class === 'decline' || !refused.has(d.cueWord))
}

/** The infinitive that opens a content, past its marker and adverbs. */
function firstVerb(r: Reading, first: number, last: number): number[] {
  for (let i = first; i <= Math.min(last, first + 3); i++) if (isVerb(r, i)) return isFiniteVerb(r, i) ? [] : [i]
  return []
}

/** "X was quoted by Y as saying P": the words are X's. "Y quoted X as saying P": Y's statement holds X's; where P stands before, Y carries it. */
function quotedAs(r: Reading, i: number, stops: ReadonlySet<number>): Draft[] {
  const quoted = quotedCueAt(r, i, fieldOf(r, verbGroupOf(r, i), stops))
  if (!quoted) return []
  const { verb, group, source, cue, carrier } = quoted
  const contents = contentsOf(r, verb, group, quoted.subject, fieldOf(r, group, stops), isIncise(r, verbGroupOf(r, i)))
  const [content] = contents
  const behind = content?.ranges[0] !== undefined && content.ranges[0][0] > group.last
  if (!content || !carrier || !behind || !quoted.subject || !source.phrase)
    return contents.map(c => ({ ...draft(r, verb, group, source, c), cue, ...(carrier ? { carrier } : {}) })).filter(d => d.score > 0)
  const last = content.ranges.at(-1)?.[1] ?? group.last
  const whole = contentOf('clause', [[source.phrase[0], last]], content.head, content.score)
  const outer = { ...draft(r, verb, group, quoted.subject, whole), cue: cue.slice(0, 1), cueWord: i }
  return [outer, ...contents.map(c => ({ ...draft(r, verb, group, source, c), cue: cue.slice(1) }))].filter(d => d.score > 0)
}

/**
 * « a dit que P, ajoutant que Q », "told X that P, and blamed Y": a cue without a subject of its own, right after another cue's
 * content, has that cue's source, whatever verb inside the content the tree hangs it from.
 */
function followers(r: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((d, k) => {
    if (!d.group || !d.verb || (d.source && d.source.by !== 'shared')) return d
    const start = d.group.first
    const before = drafts.slice(Math.max(0, k - 12), k).find(other => {
      const end = other.content.ranges.at(-1)?.[1] ?? -1
      if (other === d || !other.source || other.cueWord >= start || end < other.cueWord) return false
      if ((r.quotation[other.cueWord] ?? -1) !== (r.quotation[d.cueWord] ?? -1)) return false
      return end < start && onlyLeadsOn(r, end + 1, start - 1) && (d.source === null || holdsWord(other, d.source.head))
    })
    return before?.source && d.verb && d.group ? draft(r, d.verb, d.group, { ...before.source, by: 'shared' }, d.content) : d
  })
}

const holdsWord = (draft: Draft, word: number): boolean => draft.content.ranges.some(([a, b]) => a <= word && word <= b)

const onlyLeadsOn = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++)
    if (!isPunct(r, i) && uposOf(r, i) !== 'CCONJ' && uposOf(r, i) !== 'ADV' && !r.pack.reporting.gerundOpeners.has(lowOf(r, i))) return false
  return true
}

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
function passiveOf(r: Reading, i: number): Draft | null {
  if (feature(r, i, 'VerbForm') !== 'Part' || feature(r, i, 'Tense') === 'Pres') return null
  const entries = (r.lexicon.verbs.get(verbLemmaOf(r, i)) ?? []).filter(v => PASSIVES.has(v.class) && v.tail.length === 0 && !v.reflexive)
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
  const pointed = isNoun(r, i - 1) && r.pack.reporting.saidNouns.has(lemmaOf(r, i - 1)) && (entry.class === 'deny' || entry.class === 'confirm')
  const apart = (relationOf(r, i) === 'acl' && isComma(r, i - 1)) || (pointed && relationOf(r, i) === 'acl')
  if (!group.passive && !apart) return null
  const subject = apart ? headOf(r, i) : (childrenOf(r.tree, i).find(c => relationOf(r, c) === 'nsubj' && c < i) ?? -1)
  if (subject < 0 || !isNoun(r, subject)) return null
  const [first, last] = sourcePhrase(r, subject, group.first - 1)
  const phrase = sourcePhrase(r, agent, charge ? charge[0] - 1 : undefined)
  const source: Source = { head: agent, phrase, by: 'agent', voice: voiceOf(r, agent), impersonal: -1 }
  const content = charge
    ? contentOf('charge', [[first, last], charge], predicateIn(r, charge[0], charge[1]), 0.85)
    : contentOf('object', [[first, last]], subject, 0.82)
  const drafted = draft(r, entry, { ...group, passive: false }, source, content)
  return { ...drafted, cue: [[group.first, i]], ...(pointed ? { score: 0.82 } : {}) }
}

/**
 * A past participle without auxiliary says nothing by itself: « une zone contestée », "Asked if…, she smiled". It cues only
 * where it shares the auxiliary of a verb that it is coordinated with (« a promis X et annoncé Y »), or has a subject.
 */
function idleForm(r: Reading, i: number): boolean {
  if (relationOf(r, i) === 'amod' && feature(r, i, 'VerbForm') !== 'Fin') return true
  // "The bridge, promised by three kings, was built"
  if (feature(r, i, 'VerbForm') === 'Part' && r.pack.reporting.agents.has(lowOf(r, i + 1)) && verbGroupOf(r, i).finite === i && !tailed(r, i)) return true
  if (isFiniteVerb(r, i) && !modifies(r, i)) return false
  if (modifies(r, i)) return true
  if (feature(r, i, 'VerbForm') !== 'Part' || feature(r, i, 'Tense') === 'Pres') return false
  if (verbGroupOf(r, i).finite !== i) return false
  if (relationOf(r, i) === 'conj' && isVerb(r, headOf(r, i)) && feature(r, headOf(r, i), 'VerbForm') !== 'Fin' && headOf(r, i) < i) return false
  return !childrenOf(r.tree, i).some(c => relationOf(r, c) === 'nsubj')
}

/** « ses échecs répétés », "the board's repeated failures": between a determiner and a noun. */
const modifies = (r: Reading, i: number): boolean => {
  const before = uposOf(r, i - 1)
  const after = uposOf(r, i + 1)
  return (
    (before === 'DET' || (before === 'PART' && relationOf(r, i - 1) === 'case')) && (after === 'NOUN' || after === 'ADJ') && feature(r, i, 'VerbForm') !== 'Inf'
  )
}

function draftsOf(r: Reading, i: number, entries: readonly ReportingVerb[], stops: ReadonlySet<number>): Draft[] {
  let best: Draft[] = []
  let top = 0
  const others: Draft[] = []
  for (const { verb, last } of readingsOf(r, i, entries)) {
    if (sharesCue(r, i)) return []
    const group = verbGroupOf(r, i, verb.tail.length === 0 ? partner(r, i, last) : last)
    if (verb.reflexive && !group.reflexive) continue
    if (!verb.reflexive && group.reflexive && !group.passive && verb.tail.length === 0) continue
    const drafts = draftVerb(r, verb, group, stops)
    const score = (drafts[0]?.score ?? 0) + (verb.tail.length > 0 ? 0.05 : 0)
    if (score > top) {
      others.push(...best)
      best = drafts
      top = score
    } else others.push(...drafts)
  }
  const lost = others.filter(d => d.score >= 0.3).sort((a, b) => b.score - a.score)[0]
  const [first, ...rest] = best
  return first && lost ? [{ ...first, runnerUp: lost }, ...rest] : best
}

/** « n’a ni confirmé ni démenti », « a dénoncé et condamné »: verbs that share object and auxiliary are one cue. */
function partner(r: Reading, i: number, last: number): number {
  const next = i + 2
  const joins =
    uposOf(r, i + 1) === 'CCONJ' &&
    isVerb(r, next) &&
    r.lexicon.verbs.has(verbLemmaOf(r, next)) &&
    feature(r, next, 'VerbForm') === 'Part' &&
    feature(r, i, 'VerbForm') === 'Part'
  return joins && headOf(r, next) === i && feature(r, next, 'Tense') === feature(r, i, 'Tense') ? next : last
}

const sharesCue = (r: Reading, i: number): boolean =>
  uposOf(r, i - 1) === 'CCONJ' && isVerb(r, i - 2) && r.lexicon.verbs.has(verbLemmaOf(r, i - 2)) && partner(r, i - 2, i - 2) === i

/** The entries whose tail follows, with the last word of the cue; a tail may stand a few adverbs away. */
function readingsOf(r: Reading, i: number, entries: readonly ReportingVerb[]): { verb: ReportingVerb; last: number }[] {
  const found: { verb: ReportingVerb; last: number }[] = []
  for (const verb of entries) {
    const last = tailEnd(r, i, verb.tail)
    if (last >= 0) found.push({ verb, last })
  }
  const longest = Math.max(0, ...found.map(f => f.verb.tail.length))
  return found.filter(f => f.verb.tail.length === longest)
}

function tailEnd(r: Reading, i: number, tail: readonly string[]): number {
  let at = i
  for (const [k, word] of tail.entries()) {
    let next = at + 1
    const reach = k === 0 ? at + 5 : at + 1
    while (next <= reach && lowOf(r, next) !== word && lemmaOf(r, next) !== word) {
      if (isPunct(r, next) || isFiniteVerb(r, next)) return -1
      next++
    }
    if (next > reach || next >= r.words.count) return -1
    at = next
  }
  return at
}

function draftVerb(r: Reading, verb: ReportingVerb, group: VerbGroup, stops: ReadonlySet<number>): Draft[] {
  if (isIdle(r, verb, group)) return []
  const field = fieldOf(r, group, stops)
  const incise = isIncise(r, group)
  const verdict = (verb.object === 'none' ? null : verdictClauseOf(r, group)) ?? asClauseOf(r, group)
  if (verdict) {
    const pointed = contentOf('clitic', [verdict.pointer], verdict.pointer[1], 0.9)
    return [draft(r, verb, group, clipSource(r, sourceAt(r, verdict.subject), group), pointed)]
  }
  const source = clipSource(r, findSource(r, group, incise), group)
  const refusal = refusalOf(r, group.verb, group, field)
  const contents = contentsOf(r, verb, group, source, field, incise)
  if (refusal && ((contents[0]?.shape !== 'question' && contents[0]?.shape !== 'clause') || contents[0].head < group.last))
    return [{ ...draft(r, verb, group, source, refusal.content), cue: refusal.cue, class: 'decline', score: scoreRefusal(source, refusal.content) }]
  return contents
    .map(content => withoutLink(r, group, content))
    .filter(content => !wrongRefusal(r, verb, content) && !asksForAnonymity(r, content))
    .map(content => draft(r, verb, group, source, content))
    .filter(d => d.score > 0)
}

/** « ont requis l'anonymat », « a demandé à ne pas être nommée », "asked not to be named": a word about the source, and none of its own. */
function asksForAnonymity(r: Reading, { shape, ranges }: Content): boolean {
  if (shape === 'quotation' || shape === 'clause') return false
  const [first, last] = ranges[0] ?? [0, -1]
  const near = Math.min(last, first + 4)
  let withheld = false
  for (let i = first - 1; i <= near; i++) {
    if (feature(r, i, 'Polarity') === 'Neg' || (i >= first && r.pack.reporting.auxiliaries.has(lemmaOf(r, i)))) withheld = true
    else if (i >= first && r.pack.reporting.anonymity.has(lemmaOf(r, i)) && (withheld || !isVerb(r, i))) return true
  }
  return false
}

/** A source before its cue ends before it, whatever the tree hangs under it. */
function clipSource(r: Reading, source: Source | null, group: VerbGroup): Source | null {
  if (!source?.phrase || source.phrase[0] >= group.first || source.phrase[1] < group.first) return source
  let last = group.first - 1
  const clitics = [...group.objects, ...group.addressees]
  while (last > source.head && (clitics.includes(last) || isComma(r, last) || uposOf(r, last) === 'ADV')) last--
  return { ...source, phrase: [source.phrase[0], last] }
}

/** The cue's sentence, or the quotation that holds it. */
function fieldOf(r: Reading, group: VerbGroup, stops: ReadonlySet<number>): Field {
  let limit = sentenceLast(r, group.verb)
  const q = r.innermost[group.verb] ?? -1
  if (q >= 0) {
    const close = r.quotationLast[q] ?? limit
    limit = Math.min(limit, isMark(r, close) ? close - 1 : close)
  }
  while (limit > group.last && isPunct(r, limit) && !isMark(r, limit) && r.words.form[limit] !== ')') limit--
  return { limit, stops }
}

/** Verb before subject between commas or after marks. */
function isIncise(r: Reading, group: VerbGroup): boolean {
  if (!isFiniteVerb(r, group.finite)) return false
  const first = clauseStart(r, group, null)
  const before = first - 1
  if (dashBefore(r, first) >= 0) return true
  if (before < sentenceFirst(r, first)) return quotationBefore(r, first) >= 0
  // « …, a prévenu les deux parties que »: a complementiser ahead, and no marks behind
  if (quotationBefore(r, first) < 0 && complementiserAhead(r, group)) return false
  return isComma(r, before) || isMark(r, before) || /^[?!…–—-]+$/u.test(r.words.form[before] ?? '')
}

const complementiserAhead = (r: Reading, group: VerbGroup): boolean => {
  for (let i = group.last + 1; i <= Math.min(sentenceLast(r, group.verb), group.last + 10); i++) {
    if (isComma(r, i) || isFiniteVerb(r, i)) return false
    if (r.pack.reporting.complementisers.has(lowOf(r, i))) return true
  }
  return false
}

/** « juge toutefois « prématuré » de conclure »: an adverb that joins the sentence to the one before is no part of what is said. */
function withoutLink(r: Reading, group: VerbGroup, content: Content): Content {
  const [range, ...rest] = content.ranges
  if (!range || range[0] !== group.last + 1 || range[1] <= range[0] || !r.pack.reporting.links.has(lowOf(r, range[0]))) return content
  return { ...content, ranges: [[range[0] + 1, range[1]], ...rest] }
}

function contentsOf(r: Reading, verb: ReportingVerb, group: VerbGroup, source: Source | null, field: Field, incise: boolean): Content[] {
  const verbal = verb.quotation || verb.clause
  const inverted = source?.by === 'inverted-clitic' || source?.by === 'after' || (source !== null && source.impersonal > group.first)
  const before = verbal ? quotedBefore(r, group, source, field) : []
  // “I saw the car, it was going fast”: a thing interrupts nobody
  const mute = (source?.voice ?? 0) < 0.6
  const around = verbal && !mute && (inverted || source?.by === 'own') ? quotedAround(r, group, source) : []
  const right = rightContents(r, verb, group, source, field)
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
    () => (verb.clause ? clauseContents(r, group, field) : []),
    () => (verb.question || (verb.clause && asksHow(r, group.last + 1)) ? questionContents(r, group, field) : []),
    () => (verb.quotation && !objectBeforeColon(r, verb, group) && !infinitiveNext(r, verb, group, field) ? colonContents(r, group, field) : []),
    () => addressedContents(r, verb, group, field),
    () => chargeContents(r, verb, group, field),
    () => infinitiveContents(r, verb, group, field),
    () => gerundContents(r, verb, group, field),
    () => asContents(r, verb, group, field),
    () => objectPredicate(r, verb, group, field),
    () => (verb.quotation ? quotedRight(r, group, source, field).filter(c => verb.class !== 'manner' || c.score >= 0.93) : []),
    () => predicateContents(r, verb, group, field),
    () => obliqueContents(r, verb, group, field),
    () => bareClause(r, verb, group, field),
    () => objectContents(r, verb, group, field),
    () => (verb.object !== 'none' || verb.clause ? cliticContents(r, group) : []),
  ]
  if (r.pack.reporting.bareClauses && verb.clause) tries.splice(2, 0, () => strongBare(r, verb, group, field))
  for (const attempt of tries) {
    const contents = attempt()
    if (contents.length > 0) return contents
  }
  return []
}

/** "explained how it burnt", « raconte comment il a fui »: an interrogative right after the cue that opens no adverbial clause. */
const asksHow = (r: Reading, next: number): boolean => {
  const low = lowOf(r, next)
  return r.pack.reporting.interrogatives.has(low) && uposOf(r, next) !== 'DET' && !r.pack.reporting.subordinators.has(low) && !r.pack.hedges.conditions.has(low)
}

/** « conteste son authenticité : « … » »: the object is the content, and what follows the colon is another statement's. */
const objectBeforeColon = (r: Reading, verb: ReportingVerb, group: VerbGroup): boolean => {
  const denies = (r.lexicon.verbs.get(verb.lemma) ?? []).some(v => v.class === 'deny' && v.object !== 'none' && v.tail.length === 0 && !v.reflexive)
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

/** A bare clause that the tree confirms comes before noun phrases: "said the firm was late". */
const strongBare = (r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] => {
  const contents = bareClause(r, verb, group, field)
  const head = contents[0]?.head ?? -1
  return head >= 0 && headOf(r, head) === group.verb && (relationOf(r, head) === 'ccomp' || relationOf(r, head) === 'parataxis') ? contents : []
}

function draft(r: Reading, verb: ReportingVerb, group: VerbGroup, source: Source | null, content: Content): Draft {
  const runs = cueRuns(group)
  const joined = content.joined
  const cue: Range[] = runs.map(([a, b]) => [a, b])
  for (const j of joined) {
    const last = cue.at(-1)
    if (last && last[1] === j - 1) cue[cue.length - 1] = [last[0], j]
    else cue.push([j, j])
  }
  if (source !== null && source.impersonal >= 0) joinImpersonal(cue, source.impersonal)
  return {
    kind: 'verb',
    verb,
    lemma: [verb.lemma, ...verb.tail].join(' '),
    class: verb.class,
    cueWord: group.verb,
    cue,
    group,
    source,
    content,
    score: scoreVerb(r, verb, group, source, content),
    reasons: [
      { code: 'cue-verb', args: { lemma: [verb.lemma, ...verb.tail].join(' '), class: verb.class } },
      { code: `content-${content.shape}`, args: {} },
      ...(source ? [{ code: `source-${source.by}`, args: {} }] : []),
    ],
    relayOf: null,
  }
}

/** « on évoque », « a-t-on appris »: the impersonal subject is part of the cue. */
function joinImpersonal(cue: Range[], impersonal: number): void {
  const first = cue[0]
  if (!first) return
  if (impersonal === first[0] - 1 || (impersonal < first[0] && impersonal >= first[0] - 2)) cue[0] = [impersonal, first[1]]
  else if (impersonal > first[0]) cue.splice(0, cue.length, [first[0], Math.max(impersonal, cue.at(-1)?.[1] ?? impersonal)])
}

/** A verb outside the lexicon still cues where it stands inverted right after words in marks: « … », se marre le gardien. */
function unlisted(r: Reading, i: number, stops: ReadonlySet<number>): Draft[] {
  if (!isFiniteVerb(r, i) || uposOf(r, i) === 'AUX') return []
  const group = verbGroupOf(r, i)
  const first = clauseStart(r, group, null)
  const q = quotationBefore(r, first)
  const inside = q < 0 && (r.quotation[i] ?? -1) >= 0 && isInvertedSubject(r, group.last + 1)
  if (q < 0 && !inside) return []
  if (q >= 0 && !(isComma(r, first - 1) || /^[?!…,]/u.test(r.words.form[(r.quotationLast[q] ?? 1) - 1] ?? ''))) return []
  if (q >= 0 && !isSentence(r, r.quotationFirst[q] ?? 0, r.quotationLast[q] ?? 0)) return []
  const source = findSource(r, group, true)
  if (!source || (source.by !== 'inverted-clitic' && source.by !== 'after') || source.voice < 0.6) return []
  const verb: ReportingVerb = {
    lemma: lemmaOf(r, i),
    reflexive: false,
    tail: [],
    class: 'manner',
    quotation: true,
    clause: false,
    question: false,
    infinitive: [],
    gerund: false,
    object: 'none',
    oblique: [],
    addressed: [],
    charged: [],
    predicate: false,
    as: false,
  }
  const field = fieldOf(r, group, stops)
  const contents = q >= 0 ? quotedBefore(r, group, source, field) : quotedAround(r, group, source)
  return contents.map(content => draft(r, verb, group, source, { ...content, score: content.score * 0.85 }))
}
