import { clauseEnd, trimEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { newSpeaker } from './coordinate-verbs.ts'
import { dashBefore } from './dialogue-dash.ts'
import { relativeAround } from './incise-in-relative.ts'
import { isPastParticiple, type Range } from './noun-phrase.ts'
import { objectPast } from './object-past-incise.ts'
import { predicateIn } from './predicate-in.ts'
import {
  feature,
  headOf,
  holdsFinite,
  isCloseParen,
  isComma,
  isDash,
  isFinal,
  isFiniteVerb,
  isMark,
  isNoun,
  isOpenParen,
  isPunct,
  isVerb,
  lemmaOf,
  lowOf,
  paragraphStart,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  sentenceOf,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import { frames } from './scene-of-saying.ts'
import type { Source } from './source.ts'
import type { VerbGroup } from './verb-group.ts'
import { verdictClauseAt } from './verdict-clause.ts'

/** First word of the cue's clause, its subject and clitics included. */
export function clauseStart(r: Reading, group: VerbGroup, source: Source | null): number {
  let first = Math.min(group.first, ...group.objects, ...group.addressees)
  if (source?.phrase && source.impersonal < 0 && source.by === 'own' && source.phrase[0] < first && sentenceOf(r, source.phrase[0]) === sentenceOf(r, first))
    first = source.phrase[0]
  if (source && source.impersonal >= 0 && source.impersonal < first) first = source.impersonal
  while (first > sentenceFirst(r, first) && uposOf(r, first - 1) === 'PRON' && r.pack.reporting.objectClitics.has(lowOf(r, first - 1))) first--
  return first
}

/** Last word of the cue's clause: subject, addressee and adverbials, down to a comma that opens something else. */
export function inciseEnd(r: Reading, group: VerbGroup, source: Source | null): number {
  const limit = sentenceLast(r, group.verb)
  const phrase = source?.phrase
  let last = Math.max(group.last, group.inverted, phrase && phrase[0] > group.first ? phrase[1] : -1)
  // "It was, she said, a case of": only a speaker behind the verb can have an apposition there
  const apposed = !source || (source.by !== 'inverted-clitic' && !(phrase && phrase[0] < group.first))
  const bare = last
  for (let i = last + 1; i <= limit; i++) {
    if (isMark(r, i) && (r.quotation[i] ?? -1) !== (r.quotation[group.verb] ?? -1)) break
    if (isMark(r, i) && r.innermost[i] === r.innermost[group.verb]) break
    if (isFinal(r, i) || r.words.form[i] === ':' || r.words.form[i] === ';' || isDash(r, i)) break
    if (isOpenParen(r, i)) {
      while (i < limit && !isCloseParen(r, i)) i++
      last = i
      continue
    }
    if (isComma(r, i)) {
      const next = apposed ? appositionEnd(r, i + 1, limit) : last > bare && isNoun(r, last) ? settingEnd(r, i + 1, limit) : -1
      if (next < 0) break
      last = next
      i = next
      continue
    }
    last = i
  }
  return last
}

/** "The strike, he told reporters in the capital, Varden, was legal": the apposition to where it was said, right before the verb that the content waits for. */
function settingEnd(r: Reading, from: number, limit: number): number {
  const end = appositionEnd(r, from, limit)
  return end >= from && isComma(r, end + 1) && isFiniteVerb(r, end + 2) ? end : -1
}

/** « répond X, directeur d’Y. »: a segment without finite verb between the comma and the next stop belongs to the speaker. */
function appositionEnd(r: Reading, from: number, limit: number): number {
  const upos = uposOf(r, from)
  if (upos === 'PRON' && r.pack.reporting.relatives.has(lowOf(r, from))) {
    for (let i = from + 1; i <= limit; i++) if (isComma(r, i) || isFinal(r, i) || isMark(r, i)) return i - 1
    return limit
  }
  if (upos !== 'NOUN' && upos !== 'DET' && upos !== 'NUM' && upos !== 'ADJ' && upos !== 'PROPN' && upos !== 'ADP') return -1
  for (let i = from; i <= limit; i++) {
    if (isFiniteVerb(r, i)) return -1
    if (isFinal(r, i) || isMark(r, i)) return i - 1
    if (isComma(r, i)) return isMark(r, i + 1) ? i - 1 : upos === 'ADP' ? -1 : i - 1
  }
  return limit
}

/** Last word of an apposition or relative between commas after a source phrase; −1 where there is none. */
export function appositionAfter(r: Reading, last: number): number {
  const limit = sentenceLast(r, last)
  if (!isComma(r, last + 1) || last + 2 > limit) return -1
  const from = last + 2
  const relative = r.pack.reporting.relatives.has(lowOf(r, from))
  // « D'après le cabinet Altiva, mandaté par le comité, »: a participle right behind the comma tells of the source
  // "According to Rights Now, a monitoring group, at least 60 died": the noun behind its determiner
  const noun = uposOf(r, from) === 'DET' || uposOf(r, from) === 'ADJ' ? headOf(r, from) : from
  const apposed = relationOf(r, noun) === 'appos' && (noun === from || (headOf(r, noun) <= last && isProper(r, last)))
  if (!relative && !apposed && !oneOf(r, from) && !isPastParticiple(r, from) && uposOf(r, from) !== 'NOUN' && uposOf(r, from) !== 'ADV' && !relay(r, from))
    return -1
  for (let i = from; i <= limit; i++) {
    if (isComma(r, i)) return i - 1
    // "According to the survey, seal numbers fell, and": a clause is no apposition
    if (isFinal(r, i) || (!relative && isFiniteVerb(r, i) && relationOf(r, i) !== 'acl')) return -1
    const q = r.innermost[i] ?? -1
    if (isMark(r, i) && q !== r.innermost[last]) i = Math.max(i, r.quotationLast[q] ?? i)
  }
  return -1
}

/** « Me Roy, l'un de ses avocats, », "Ms Roy, one of his lawyers,". */
function oneOf(r: Reading, from: number): boolean {
  const one = uposOf(r, from) === 'DET' ? from + 1 : from
  const { genitives } = r.pack.sides
  return r.pack.speakers.pronouns.has(lowOf(r, one)) && (genitives.has(lowOf(r, one + 1)) || genitives.has(lemmaOf(r, one + 1)))
}

const isProper = (r: Reading, i: number): boolean => (r.name[i] ?? -1) >= 0 || uposOf(r, i) === 'PROPN'

/** « , citant Y, »: whom a source relays stands between commas like an apposition. */
const relay = (r: Reading, i: number): boolean => isVerb(r, i) && r.pack.reporting.relays.has(lemmaOf(r, i))

/** The outermost quotation that ends right before `first`, with or without a comma between; −1 where there is none. */
export function quotationBefore(r: Reading, first: number): number {
  let i = first - 1
  if (i >= 0 && (isComma(r, i) || isDash(r, i))) i--
  if (i < 0 || !isMark(r, i)) return -1
  const q = r.quotation[i] ?? -1
  if (q < 0 || r.quotationLast[q] !== i) return -1
  const crossing = sentenceOf(r, i) !== sentenceOf(r, first) && paragraphStart(r, i) !== paragraphStart(r, first)
  if (crossing && !(isComma(r, first - 1) && /^\p{Ll}/u.test(r.words.form[first] ?? ''))) return -1
  return q
}

/** Does the quotation's last word before the mark, or the word after it, say that the sentence goes on? */
export function leadsOn(r: Reading, q: number): boolean {
  const last = r.quotationLast[q] ?? 0
  if (isComma(r, last + 1) || isDash(r, last + 1)) return true
  const before = r.words.form[last - 1] ?? ''
  // "It will leak." he said: a small letter goes on with the sentence, whatever stands before the mark
  if (before === '.' && uposOf(r, last + 1) === 'PRON' && /^\p{Ll}/u.test(r.words.form[last + 1] ?? '')) return true
  return before === ',' || /^[?!…]/u.test(before) || !/^[.]/u.test(before)
}

/** « … », dit-il [, « … »]. Words before the marks in the same sentence make it a clause with quoted words instead. */
export function quotedBefore(r: Reading, group: VerbGroup, source: Source | null, field: Field): Content[] {
  const first = clauseStart(r, group, source)
  const q = quotationBefore(r, first)
  const dash = q < 0 ? dashBefore(r, first) : -1
  if (dash >= 0) return [contentOf('quotation', [[dash + 1, trimEnd(r, dash + 1, first - 1)]], predicateIn(r, dash + 1, first - 1), 0.92)]
  if (q < 0 || !leadsOn(r, q)) return []
  const open = r.quotationFirst[q] ?? 0
  const close = r.quotationLast[q] ?? 0
  const start = openingOf(r, open)
  // "In an interview on the “Morning Desk,” the mayor said": a title inside what only opens the sentence
  if (start < open && uposOf(r, start) === 'ADP' && source?.by === 'own' && !holdsFinite(r, start, close)) return []
  const ranges: Range[] = [[start, close]]
  const before = runsOver(r, q)
  if (before) ranges.unshift(before)
  ranges.push(...quotedAfter(r, inciseEnd(r, group, source), field))
  return [contentOf(start < open ? 'incise' : 'quotation', ranges, predicateIn(r, start, close), 0.97)]
}

/** Words of the same sentence before the marks belong to the content, but for a lone coordinator or adverb. */
function openingOf(r: Reading, open: number): number {
  const start = sentenceFirst(r, open)
  if (start >= open) return open
  let from = start
  for (let i = open - 1; i >= start; i--) {
    if (isFinal(r, i) || r.words.form[i] === ':' || r.words.form[i] === ';') {
      from = i + 1
      break
    }
    if (isMark(r, i) && r.quotationLast[r.quotation[i] ?? -1] === i && isFinal(r, i - 1)) {
      from = i + 1
      break
    }
  }
  if (from >= open) return open
  let words = 0
  for (let i = from; i < open; i++) if (!isPunct(r, i)) words++
  return words <= 1 || !hasVerbOrNoun(r, from, open - 1) ? open : skipCoordinator(r, from)
}

const hasVerbOrNoun = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (isVerb(r, i) || uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PRON' || uposOf(r, i) === 'PROPN') return true
  return false
}

export const skipCoordinator = (r: Reading, i: number): number => {
  let at = i
  while (uposOf(r, at) === 'CCONJ' || isComma(r, at)) at++
  return at
}

/** The part of a quotation that the paragraph before holds, where its marks run on: « comme ¶ une lampe ». */
function runsOver(r: Reading, q: number): Range | null {
  const quotation = r.analysis.quotations[q]
  if (!quotation?.continues || quotation.inner.start !== quotation.start) return null
  for (let p = q - 1; p >= 0; p--) {
    if (r.analysis.quotations[p]?.depth !== 0) continue
    return [r.quotationFirst[p] ?? 0, r.quotationLast[p] ?? 0]
  }
  return null
}

/** A quotation that goes on right after the cue's clause in the same sentence. */
function quotedAfter(r: Reading, end: number, field: Field): Range[] {
  let i = end + 1
  while (i <= field.limit && (isComma(r, i) || r.words.form[i] === ':' || isDash(r, i))) i++
  // « … », dit-il, mais « … »
  if (uposOf(r, i) === 'CCONJ' && isMark(r, i + 1)) i++
  const q = r.quotation[i] ?? -1
  return i <= field.limit && i > end + 1 && q >= 0 && r.quotationFirst[q] === i ? [[i, r.quotationLast[q] ?? i]] : []
}

/** « C’est faux, a-t-il lâché, et grave »: an incise inside the marks cuts the content in two. */
export function quotedAround(r: Reading, group: VerbGroup, source: Source | null): Content[] {
  const q = r.quotation[group.verb] ?? -1
  const first = clauseStart(r, group, source)
  if (q < 0 || r.quotation[first] !== q) return []
  const before = first - 1
  if (before <= (r.quotationFirst[q] ?? 0)) return []
  if (!isComma(r, before) && !isDash(r, before) && !/^[?!…]$/u.test(r.words.form[before] ?? '')) return []
  const end = inciseEnd(r, group, source)
  const open = r.quotationFirst[q] ?? 0
  const close = r.quotationLast[q] ?? 0
  const ranges: Range[] = [[open, trimEnd(r, open, before)]]
  let next = end + 1
  while (next < close && (isComma(r, next) || isFinal(r, next) || isDash(r, next) || r.words.form[next] === ':')) next++
  if (next < close) ranges.push([next, close])
  return [contentOf('quotation', ranges, predicateIn(r, open, before), 0.95)]
}

/** « Le corps a été retrouvé, ont annoncé les secours »: the rest of the sentence around an incise without marks. */
export function clauseAround(r: Reading, group: VerbGroup, source: Source | null, field: Field): Content[] {
  const first = clauseStart(r, group, source)
  const start = sentenceFirst(r, group.verb)
  const before = first - 1
  if (before <= start) return []
  const stop = isComma(r, before) || isDash(r, before) || (isMark(r, before) && isComma(r, before - 1))
  if (!stop) return []
  if ((r.quotation[group.verb] ?? -1) >= 0 && r.quotation[before] !== r.quotation[group.verb]) return []
  const inside = relativeAround(r, before, inciseEnd(r, group, source) + 1, field)
  if (inside) return [inside]
  const parted = objectPast(r, group, source, trimEnd(r, start, before))
  const last = parted >= 0 ? parted - 2 : inciseEnd(r, group, source)
  const from = skipCoordinator(r, last >= field.limit ? start : beginning(r, start, before))
  const to = trimEnd(r, from, before)
  if (to < from || (to === from && !isFiniteVerb(r, from) && from + 1 < before)) return []
  const ranges: Range[] = [[from, to]]
  let next = last + 1
  while (next <= field.limit && isComma(r, next)) next++
  const announced = quotedAfter(r, last, field)
  if (announced.length > 0 && r.words.form[last + 1] === ':') return [contentOf('incise', [[from, to], ...announced], predicateIn(r, from, to), 0.92)]
  // « Faux, rétorque la région : l'argent a été versé »: a verdict, and what it rests on
  const argued = r.words.form[last + 1] === ':' && last + 2 <= field.limit && to - from <= 2 && source?.by === 'after' && holdsFinite(r, last + 2, field.limit)
  if (argued && !isMark(r, last + 2))
    return [
      contentOf(
        'incise',
        [
          [from, to],
          [last + 2, trimEnd(r, last + 2, field.limit)],
        ],
        predicateIn(r, last + 2, field.limit),
        0.9,
      ),
    ]
  const needsRest = dangles(r, from, to)
  const closed = holdsFinite(r, from, to) && !needsRest
  // "After the vote, she acknowledged": an adverbial before a subject is no content
  // but between two commas the cue interrupts: "By hiding the crack, she said, the firm gained a year"
  const bare = last === Math.max(group.last, group.inverted, source?.phrase?.[1] ?? -1) || r.pack.reporting.tellers.has(verbLemmaOf(r, group.verb))
  const interrupts =
    (to >= from + 3 || isFiniteVerb(r, next) || (bare && !timely(r, from))) &&
    isComma(r, last + 1) &&
    next <= field.limit &&
    !isMark(r, next) &&
    (!closed || opensSubordinate(r, from) || (isFiniteVerb(r, next) && asksInside(r, from))) &&
    (needsRest || holdsFinite(r, next, field.limit))
  if (!interrupts && !closed && source?.by === 'own' && (to - from < 2 || adverbial(r, from))) return []
  if (!interrupts && source?.by === 'own' && opensAside(r, from, to)) return []
  if (
    next <= field.limit &&
    !isFinal(r, next) &&
    !verdictClauseAt(r, next) &&
    !(closed && frames(r, next)) &&
    (parted >= 0 || goesOn(r, next, closed, field.limit) || interrupts)
  ) {
    const last = clauseEnd(r, next, { cue: -1, kind: 'clause', limit: field.limit, stops: field.stops })
    if (last >= next && !isPunct(r, next)) ranges.push([next, last])
    else if (isMark(r, next) && isComma(r, next - 1)) ranges.push([next, last])
  }
  // "Down the street, he rejoiced amid friends": nothing was said before or after
  if (!closed && ranges.length < 2 && source?.by === 'own') return []
  // « L'usine, dit-elle, n'a rien rejeté »: the verb stands after the cue
  const [a, b] = closed ? [from, to] : (ranges.at(-1) ?? [from, to])
  return [contentOf('incise', ranges, predicateIn(r, a, b), closed || ranges.length > 1 ? 0.9 : 0.6)]
}

/** « C'était, a-t-elle soutenu, la faute d'un autre », "It was, she said, a case of": the words before the cue stop at their copula or auxiliary. */
const dangles = (r: Reading, from: number, to: number): boolean => uposOf(r, to) === 'AUX' && isFiniteVerb(r, to) && to - from <= 6

/** "What troubled them, he told me, was the silence": a clause that is the subject of the verb behind the cue. */
const asksInside = (r: Reading, from: number): boolean => r.pack.reporting.interrogatives.has(lowOf(r, from)) && !r.pack.hedges.conditions.has(lowOf(r, from))

/** Opens with a date, with or without its preposition. */
const timely = (r: Reading, i: number): boolean => (r.time[i] ?? -1) >= 0 || (uposOf(r, i) === 'ADP' && (r.time[i + 1] ?? -1) >= 0)

/** "If it rains, …", "While some left, …". */
const opensSubordinate = (r: Reading, i: number): boolean =>
  uposOf(r, i) === 'SCONJ' || r.pack.reporting.subordinators.has(lowOf(r, i)) || r.pack.hedges.conditions.has(lowOf(r, i))

/** Opens with a preposition, an adverb or a date. */
const adverbial = (r: Reading, i: number): boolean => uposOf(r, i) === 'ADP' || uposOf(r, i) === 'ADV' || uposOf(r, i) === 'SCONJ' || (r.time[i] ?? -1) >= 0

/** A subordinate clause or an adverbial that only opens the cue's own sentence: "When they met, she said". */
const opensAside = (r: Reading, from: number, to: number): boolean => {
  const upos = uposOf(r, from)
  if (upos === 'SCONJ' || r.pack.reporting.subordinators.has(lowOf(r, from)) || r.pack.reporting.interrogatives.has(lowOf(r, from)))
    return !mainClauseIn(r, from, to)
  if ((r.time[from] ?? -1) >= 0 && !holdsFinite(r, from, to)) return true
  // "Asked whether he would go, he said no"
  return isVerb(r, from) && (!isFiniteVerb(r, from) || r.pack.reporting.asking.has(verbLemmaOf(r, from)))
}

/** Is there a finite verb after a comma inside `from`..`to`? */
const mainClauseIn = (r: Reading, from: number, to: number): boolean => {
  let comma = false
  for (let i = from; i <= to; i++) {
    if (isComma(r, i)) comma = true
    if (comma && isFiniteVerb(r, i)) return true
  }
  return false
}

/** After a semicolon, a colon or another sentence's end the content begins anew. */
function beginning(r: Reading, start: number, before: number): number {
  for (let i = before - 1; i > start; i--) {
    if (r.words.form[i] === ';' || r.words.form[i] === ':') return i + 1
    if (isFinal(r, i) && (r.quotation[i] ?? -1) < 0) return i + 1
  }
  return start
}

/** Does the sentence go on with what is said after the incise, or with the reporter's own participle or relative? */
function goesOn(r: Reading, next: number, closed: boolean, limit: number): boolean {
  if (!closed) return true
  const form = feature(r, next, 'VerbForm')
  if (isVerb(r, next) && !isFiniteVerb(r, next) && (form === 'Ger' || (form === 'Part' && feature(r, next, 'Tense') !== 'Past'))) return false
  if (r.pack.reporting.gerundOpeners.has(lowOf(r, next)) && isVerb(r, next + 1)) return false
  if (r.pack.reporting.relatives.has(lowOf(r, next))) return false
  // "…, the mayor said, though residents accused the council of": somebody else speaks
  if ((uposOf(r, next) === 'SCONJ' || uposOf(r, next) === 'CCONJ') && newSpeaker(r, next + 1, limit)) return false
  if (r.lexicon.verbs.has(lemmaOf(r, next)) && !isFiniteVerb(r, next)) return false
  return relationOf(r, next) !== 'appos' && next < limit
}

/** « a dit, « … » » and `said, "…"`: marks right after the cue. */
export function quotedRight(r: Reading, group: VerbGroup, source: Source | null, field: Field, takesObject: boolean): Content[] {
  const start = Math.max(group.last, group.inverted, source?.by === 'after' && source.phrase ? source.phrase[1] : -1) + 1
  for (let i = start; i <= Math.min(field.limit, start + 10); i++) {
    if (isMark(r, i)) {
      const q = r.innermost[i] ?? -1
      if (q < 0 || r.quotationFirst[q] !== i || q === r.innermost[group.verb]) return []
      const last = r.quotationLast[q] ?? i
      const comma = i > start && isComma(r, i - 1)
      const whole = isSentence(r, i, last)
      if (!comma && !whole && (!r.pack.reporting.bareClauses || (i > start && takesObject))) return []
      const tail = last + 1
      const runsOn = tail <= field.limit && !isFinal(r, tail) && !isComma(r, tail) && !isFinal(r, last - 1) && last <= field.limit
      if (runsOn && !comma) return []
      return [contentOf('quotation', [[i, last]], predicateIn(r, i, last), comma || whole ? 0.93 : 0.75, { addressee: i > start + 1 ? [start, i - 1] : null })]
    }
    if (isFiniteVerb(r, i) || isFinal(r, i) || r.words.form[i] === ':' || field.stops.has(i) || uposOf(r, i) === 'SCONJ') return []
  }
  return []
}

/** Do the words between marks make a sentence of their own: a finite verb, and a capital or a full stop? */
export function isSentence(r: Reading, first: number, last: number): boolean {
  if (!holdsFinite(r, first, last)) return false
  let open = first
  while (open < last && isMark(r, open)) open++
  return /^\p{Lu}/u.test(r.words.form[open] ?? '') || isFinal(r, last - 1) || isComma(r, last - 1)
}
