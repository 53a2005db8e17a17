import { NO_FRAME, type ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd } from './clause-end.ts'
import { confirming, partner, sharesCue } from './confirm-or-deny.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { clauseStart, isSentence, quotationBefore, quotedAround, quotedBefore } from './content-quotation.ts'
import { isShiftedObject } from './content-shifted.ts'
import { isIdle, isWithheld, refusalOf, wrongRefusal } from './decline.ts'
import { dashBefore } from './dialogue-dash.ts'
import type { Draft } from './draft.ts'
import { draft } from './draft-verb.ts'
import { wasTold } from './find-hearings.ts'
import { idleForm, passiveOf } from './find-passive-cues.ts'
import { quotedCueAt } from './find-quoted-cues.ts'
import { findSource, sourceAt } from './find-source.ts'
import {
  feature,
  headOf,
  isComma,
  isFiniteVerb,
  isMark,
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
import { scoreRefusal } from './score-verb.ts'
import { sequelBefore } from './sequel.ts'
import type { Source } from './source.ts'
import { goesOn } from './source-goes-on.ts'
import { unspoken } from './unspoken.ts'
import { contentsOf } from './verb-contents.ts'
import { isInvertedSubject, type VerbGroup, verbGroupOf } from './verb-group.ts'
import { describesNoun, hasFusedSubject, headsList, isParticleObject, onlyAsked } from './verbs-without-cue.ts'
import { asClauseOf, pointedBackOf, verdictClauseOf } from './verdict-clause.ts'

/** Every verb that may be a cue, each with its best source and contents; conjuncts of one content give one draft each. */
export function findVerbCues(r: Reading, stops: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = []
  let quoting = -1
  for (let i = 0; i < r.words.count; i++) {
    if (
      !isVerb(r, i) ||
      i <= quoting ||
      isParticleObject(r, i) ||
      isShiftedObject(r, i) ||
      describesNoun(r, i) ||
      hasFusedSubject(r, i) ||
      wasTold(r, i) ||
      isWithheld(r, i)
    )
      continue
    const passive = passiveOf(r, i)
    if (passive) drafts.push(passive)
    const quoted = passive ? [] : quotedAs(r, i, stops)
    drafts.push(...quoted)
    quoting = quoted.at(-1)?.cueWord ?? quoting
    if (
      passive ||
      quoted.length > 0 ||
      (idleForm(r, i) && !verdictClauseOf(r, verbGroupOf(r, i))) ||
      onlyAsked(r, i) ||
      (r.pack.reporting.relays.has(verbLemmaOf(r, i)) && !isFiniteVerb(r, i))
    )
      continue
    const entries = r.lexicon.verbs.get(verbLemmaOf(r, i))
    drafts.push(...(entries ? draftsOf(r, i, entries, stops) : unlisted(r, i, stops)))
  }
  return followers(r, unspoken(r, drafts))
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
    const opener = sequelBefore(r, d.group)
    const start = opener >= 0 ? opener : d.group.first
    const before = drafts.slice(Math.max(0, k - 12), k).find(other => {
      const said = other.content.ranges.at(-1)?.[1] ?? -1
      // « « … », a lâché la maire, avant de préciser que »: behind the cue and who speaks
      const end = opener >= 0 && said < other.cueWord ? Math.max(other.cueWord, other.group?.last ?? -1, other.source?.phrase?.[1] ?? -1) : said
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

function draftsOf(r: Reading, i: number, entries: readonly ReportingVerb[], stops: ReadonlySet<number>): Draft[] {
  let best: Draft[] = []
  let top = 0
  const others: Draft[] = []
  if (sharesCue(r, i)) return []
  const pair = partner(r, i, i)
  const both = pair > i && verbGroupOf(r, i, pair).negated ? confirming(r, i, pair) : null
  for (const { verb, last } of readingsOf(r, i, both ?? entries)) {
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

/** The entries whose tail follows, with the last word of the cue; a tail may stand a few adverbs away. */
function readingsOf(r: Reading, i: number, entries: readonly ReportingVerb[]): { verb: ReportingVerb; last: number }[] {
  const found: { verb: ReportingVerb; last: number }[] = []
  // "called for a strike on Monday": what the verb governs right behind it is not parted by a word farther off
  const governs = entries.some(verb => verb.oblique.includes(lemmaOf(r, i + 1)))
  for (const verb of entries) {
    const last = tailEnd(r, i, verb.tail)
    if (last < 0 || (governs && verb.tail.length > 0 && last > i + verb.tail.length) || datesBehind(r, verb, last)) continue
    found.push({ verb, last })
  }
  const longest = Math.max(0, ...found.map(f => f.verb.tail.length))
  return found.filter(f => f.verb.tail.length === longest)
}

/** "called on Monday for talks": a preposition in front of a date completes no cue. */
const datesBehind = (r: Reading, { tail }: ReportingVerb, last: number): boolean =>
  tail.length > 0 && uposOf(r, last) === 'ADP' && (r.time[last + 1] ?? -1) >= 0

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
  if (isIdle(r, verb, group) || headsList(r, group)) return []
  const field = fieldOf(r, group, stops)
  const incise = isIncise(r, group)
  const verdict =
    (verb.object === 'none' && verb.charged.length === 0 && !r.pack.acts.naming.has(verb.lemma) ? null : verdictClauseOf(r, group)) ??
    asClauseOf(r, group) ??
    pointedBackOf(r, group)
  if (verdict) {
    const pointed = namedContent(r, verb, group, verdict.pointer, field) ?? contentOf('clitic', [verdict.pointer], verdict.pointer[1], 0.9)
    return [draft(r, verb, group, behind(clipSource(r, sourceAt(r, verdict.subject), group), verdict.pointer[1]), pointed)]
  }
  const source = bareSubject(r, clipSource(r, findSource(r, group, incise), group), group)
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

/** ", a charge she called “fiction”": what is pointed at, and the name that it is given. */
function namedContent(r: Reading, verb: ReportingVerb, group: VerbGroup, pointer: readonly [number, number], field: Field): Content | null {
  const first = group.last + 1
  if (verb.class === 'deny' || verb.class === 'confirm' || !r.pack.acts.naming.has(verb.lemma) || first > field.limit) return null
  return contentOf(
    'predicate',
    [pointer, [first, clauseEnd(r, first, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })]],
    first,
    0.9,
  )
}

/** « ont requis l'anonymat », « a demandé à ne pas être nommée », "asked not to be named": a word about the source, and none of its own. */
function asksForAnonymity(r: Reading, { shape, ranges }: Content): boolean {
  const [first, last] = ranges[0] ?? [0, -1]
  if (shape === 'clause') return keepsOwnName(r, first, last)
  if (shape === 'quotation') return false
  const near = Math.min(last, first + 4)
  let withheld = false
  for (let i = first - 1; i <= near; i++) {
    if (feature(r, i, 'Polarity') === 'Neg' || (i >= first && r.pack.reporting.auxiliaries.has(lemmaOf(r, i)))) withheld = true
    else if (i >= first && r.pack.reporting.anonymity.has(lemmaOf(r, i)) && (withheld || !isVerb(r, i))) return true
  }
  return false
}

/** "asked that his name be withheld", « a souhaité que son nom n'apparaisse pas ». */
function keepsOwnName(r: Reading, first: number, last: number): boolean {
  const { ownNames, nameKeepers } = r.pack.reporting
  if (feature(r, first, 'Poss') !== 'Yes' || !ownNames.has(lemmaOf(r, first + 1))) return false
  for (let i = first + 2; i <= Math.min(last, first + 7); i++) if (feature(r, i, 'Polarity') === 'Neg' || nameKeepers.has(lemmaOf(r, i))) return true
  return false
}

/** A source before its cue ends before it, whatever the tree hangs under it. */
function clipSource(r: Reading, source: Source | null, group: VerbGroup): Source | null {
  if (!source?.phrase || source.phrase[0] >= group.first) return source
  if (source.phrase[1] < group.first) return goesOn(r, throughRelative(r, source, group), group)
  let last = group.first - 1
  const clitics = [...group.objects, ...group.addressees]
  // "It was a guard who first said": nor does the pronoun of the cue's own relative belong to it
  const edge = (i: number): boolean => clitics.includes(i) || isComma(r, i) || uposOf(r, i) === 'ADV' || r.pack.reporting.relativeSubjects.has(lowOf(r, i))
  while (last > source.head && edge(last)) last--
  return { ...source, phrase: [source.phrase[0], last] }
}

/** ", a claim critics dispute": of a compound that the tree makes of both, who judges is what stands behind the pointer. */
function behind(source: Source | null, pointer: number): Source | null {
  const [first, last] = source?.phrase ?? [0, -1]
  return source && source.head > pointer && first <= pointer && last > pointer ? { ...source, phrase: [pointer + 1, last] } : source
}

/** "a decision residents said was a betrayal": a bare plural right behind a singular noun is the subject of a relative without its pronoun. */
function bareSubject(r: Reading, source: Source | null, group: VerbGroup): Source | null {
  const [first, last] = source?.phrase ?? [0, -1]
  if (!source || !r.pack.reporting.bareClauses || source.by !== 'own' || last !== source.head || first >= last || !isFiniteVerb(r, group.last + 1))
    return source
  const plural = uposOf(r, last) === 'NOUN' && feature(r, last, 'Number') === 'Plur'
  return plural && uposOf(r, last - 1) === 'NOUN' && feature(r, last - 1, 'Number') !== 'Plur' && uposOf(r, first) === 'DET'
    ? { ...source, phrase: [last, last] }
    : source
}

/** "A woman who lives opposite the bank told us": what stands between a relative of the source and the cue is the relative's. */
function throughRelative(r: Reading, source: Source, group: VerbGroup): Source {
  const [first, last] = source.phrase ?? [0, -1]
  // "Two officials briefed on the report said": a past right behind the noun, with nothing to part it from the cue, is a participle
  const reduced =
    r.pack.reporting.pastIsParticiple &&
    isFiniteVerb(r, group.finite) &&
    !r.pack.reporting.gerundOpeners.has(lowOf(r, group.first - 1)) &&
    isVerb(r, last + 1) &&
    feature(r, last + 1, 'Tense') === 'Past' &&
    uposOf(r, last) === 'NOUN'
  if ((source.by !== 'own' && !(reduced && source.by === 'shared')) || last >= group.first - 1) return source
  let relative = reduced
  for (let i = first; i <= last; i++) if (r.pack.reporting.relativeSubjects.has(lowOf(r, i)) && !isComma(r, i - 1)) relative = true
  if (!relative) return source
  const clitics = [...group.objects, ...group.addressees]
  let end = group.first - 1
  while (end > last && (clitics.includes(end) || uposOf(r, end) === 'ADV')) end--
  for (let i = last + 1; i <= end; i++)
    if (isPunct(r, i) || (isFiniteVerb(r, i) && !(reduced && i === last + 1)) || uposOf(r, i) === 'CCONJ' || r.pack.reporting.relatives.has(lowOf(r, i)))
      return source
  return { ...source, phrase: [first, end] }
}

/** The cue's sentence, or the quotation that holds it. */
function fieldOf(r: Reading, group: VerbGroup, stops: ReadonlySet<number>): Field {
  let limit = sentenceLast(r, group.verb)
  const q = r.innermost[group.verb] ?? -1
  if (q >= 0) {
    const close = r.quotationLast[q] ?? limit
    limit = Math.min(limit, isMark(r, close) ? close - 1 : close)
  }
  // "Officers dispute this; one said …": what a semicolon parts is another clause, whatever the tree makes of it
  for (let i = group.last + 1; i < limit; i++) if (r.words.form[i] === ';' && r.quotation[i] === r.quotation[group.verb]) limit = i - 1
  limit = Math.min(limit, relativeClose(r, group, limit), freeRelativeClose(r, group, limit))
  while (limit > group.last && isPunct(r, limit) && !isMark(r, limit) && r.words.form[limit] !== ')') limit--
  return { limit, stops }
}

/**
 * « L'ouvrage, dont les ingénieurs assurent qu'il tient, date de 1974 »: a cue inside a relative that a comma opens before the sentence's own verb has
 * nothing behind the comma that closes it, whatever the tree takes for that verb. The last word that the cue may reach.
 */
function relativeClose(r: Reading, group: VerbGroup, limit: number): number {
  let open = -1
  for (let i = group.first - 1; i >= sentenceFirst(r, group.first); i--) {
    if (isMark(r, i) || (isFiniteVerb(r, i) && (r.quotation[i] ?? -1) === (r.quotation[group.verb] ?? -1))) return limit
    if (open >= 0 || !isComma(r, i)) continue
    if (!r.pack.reporting.relatives.has(lowOf(r, i + 1)) || uposOf(r, i + 1) === 'SCONJ') return limit
    open = i
  }
  if (open < 0) return limit
  for (let i = group.last + 1; i < limit; i++) if (isComma(r, i) && opensPredicate(r, i + 1, limit)) return i - 1
  return limit
}

/** "What he considers ‘smart’ might be seen by others as evasive": a cue under *what* ends before the verb whose subject *what* is. */
function freeRelativeClose(r: Reading, group: VerbGroup, limit: number): number {
  const what = headOf(r, group.verb)
  if (relationOf(r, group.verb) !== 'acl' || what < 0 || what > group.verb || uposOf(r, what) !== 'PRON' || relationOf(r, what) !== 'nsubj') return limit
  const main = headOf(r, what)
  if (main <= group.last) return limit
  let first = main
  for (let i = main - 1; i > group.last && (headOf(r, i) === main || uposOf(r, i) === 'AUX'); i--) if (isFiniteVerb(r, i)) first = i
  return first - 1
}

/** A verb without a subject of its own, negated or not, or a form that can be one. */
function opensPredicate(r: Reading, first: number, limit: number): boolean {
  for (let i = first; i <= Math.min(limit, first + 3); i++) {
    if (isFiniteVerb(r, i)) return true
    if (i === first && uposOf(r, i) === 'NOUN' && r.pack.reporting.nounsNeedDeterminers && feature(r, i, 'Number') !== 'Plur') return true
    const low = lowOf(r, i)
    if (!r.pack.hedges.particles.has(low) && !r.pack.reporting.objectClitics.has(low) && !r.pack.reporting.reflexives.has(low) && uposOf(r, i) !== 'ADV')
      return false
  }
  return false
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
  const verb: ReportingVerb = { ...NO_FRAME, lemma: lemmaOf(r, i), class: 'manner', quotation: true }
  const field = fieldOf(r, group, stops)
  const contents = q >= 0 ? quotedBefore(r, group, source, field) : quotedAround(r, group, source)
  return contents.map(content => draft(r, verb, group, source, { ...content, score: content.score * 0.85 }))
}
