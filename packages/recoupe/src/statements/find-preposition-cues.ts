import type { SourcePreposition } from '../lang/reporting.ts'
import { clauseEnd, trimEnd } from './clause-end.ts'
import { contentOf } from './content.ts'
import { appositionAfter, skipCoordinator } from './content-quotation.ts'
import type { Draft } from './draft.ts'
import { isRole, type Range, sourcePhrase, voiceOf } from './noun-phrase.ts'
import { governed } from './phrase-head.ts'
import { predicateIn } from './predicate-in.ts'
import {
  holdsFinite,
  isCloseParen,
  isColon,
  isComma,
  isDash,
  isFinal,
  isFiniteVerb,
  isMark,
  isOpenParen,
  isPunct,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  sentenceFirst,
  sentenceLast,
  uposOf,
} from './reading.ts'
import type { Source } from './source.ts'

/** A source phrase led by a preposition: its words, its source, and where it stands in the sentence. */
export interface PrepositionCue {
  readonly preposition: SourcePreposition
  readonly cue: Range
  /** Words of the cue behind the source: *is to be believed*. */
  readonly extra?: Range
  readonly source: Source
  /** First and last word of the whole phrase, appositions to the source included. */
  readonly phrase: Range
}

/** Every *selon X*, *à en croire X*, "according to X" of a report. */
export function findPrepositions(r: Reading): PrepositionCue[] {
  const found: PrepositionCue[] = []
  for (let i = 0; i < r.words.count; i++) {
    const framed = frameAt(r, i) ?? possessedAt(r, i) ?? overheardAt(r, i)
    if (framed) {
      found.push(framed)
      i = framed.phrase[1]
      continue
    }
    const entries = r.lexicon.prepositions.get(lowOf(r, i)) ?? r.lexicon.prepositions.get(lemmaOf(r, i))
    if (!entries) continue
    for (const preposition of entries) {
      const last = matchWords(r, i, preposition.words)
      if (last < 0) continue
      const cue = read(r, preposition, i, last)
      if (cue) {
        found.push(cue)
        i = cue.phrase[1]
      }
      break
    }
  }
  return found
}

/** "if X is to be believed": words on both sides of the source. */
function frameAt(r: Reading, i: number): PrepositionCue | null {
  for (const frame of r.pack.reporting.frames) {
    const last = matchWords(r, i, frame.before)
    if (last < 0 || frame.after.length === 0) continue
    for (let j = last + 2; j <= Math.min(sentenceLast(r, i), last + 9); j++) {
      if (matchWords(r, j, frame.after) < 0) continue
      const head = governed(r, last)
      if (head < 0 || head >= j || voiceOf(r, head) < 0.6) break
      const source: Source = { head, phrase: sourcePhrase(r, head, j - 1), by: 'own', voice: voiceOf(r, head), impersonal: -1 }
      const end = j + frame.after.length - 1
      return {
        preposition: { words: [...frame.before, ...frame.after], class: frame.class, weak: false },
        cue: [i, last],
        extra: [j, end],
        source,
        phrase: [i, end],
      }
    }
  }
  return null
}

/** "In her view, the plan is dead", « À ses yeux, rien ne presse »: the possessive says whose words these are. */
function possessedAt(r: Reading, i: number): PrepositionCue | null {
  for (const { before, after } of r.pack.reporting.possessed) {
    const last = matchWords(r, i, before)
    const end = last < 0 ? -1 : matchWords(r, last + 2, after)
    if (end < 0 || !r.pack.reporting.possessives.has(lowOf(r, last + 1)) || !apart(r, i, end)) continue
    const source: Source = { head: last + 1, phrase: [last + 1, last + 1], by: 'own', voice: 0.9, impersonal: -1 }
    return { preposition: { words: [...before, ...after], class: 'assert', weak: false }, cue: [i, last], extra: [last + 2, end], source, phrase: [i, end] }
  }
  return null
}

/** « À l'entendre, tout va bien »: whoever spoke last, whom a clitic takes up that is no source. */
function overheardAt(r: Reading, i: number): PrepositionCue | null {
  const words = r.pack.reporting.overheard.find(list => list.every((word, k) => lowOf(r, i + k) === word))
  if (!words || !apart(r, i, i + words.length - 1)) return null
  const end = i + words.length - 1
  return {
    preposition: { words, class: 'assert', weak: false },
    cue: [i, end],
    source: { head: i + 1, phrase: null, by: 'own', voice: 0.9, impersonal: -1 },
    phrase: [i, end],
  }
}

/** Between stops, or between a stop and the edge of the sentence. */
const apart = (r: Reading, first: number, last: number): boolean =>
  (first === sentenceFirst(r, first) || isPunct(r, first - 1) || uposOf(r, first - 1) === 'CCONJ') && (isPunct(r, last + 1) || last === sentenceLast(r, first))

function matchWords(r: Reading, at: number, words: readonly string[]): number {
  for (const [k, word] of words.entries()) if (lowOf(r, at + k) !== word && lemmaOf(r, at + k) !== word) return -1
  return at + words.length - 1
}

function read(r: Reading, preposition: SourcePreposition, first: number, last: number): PrepositionCue | null {
  const { reporting, speakers } = r.pack
  const named = speakers.sourceNouns.has(lemmaOf(r, last))
  const noun = named ? last : nounBehind(r, first, last)
  if (noun < 0 || noun > sentenceLast(r, first)) return null
  if (uposOf(r, first) === 'SCONJ' && preposition.words.length === 1 && isFiniteVerb(r, last + 2)) return null
  if (reporting.noSource.has(lemmaOf(r, noun)) || reporting.noSource.has(lowOf(r, noun))) return null
  if (reporting.relatives.has(lowOf(r, noun)) || reporting.complementisers.has(lowOf(r, last + 1))) return null
  const voice = voiceOf(r, noun)
  if (voice < (preposition.weak ? 0.8 : 0.25)) return null
  const [from, to] = sourcePhrase(r, noun)
  // "according to shipping data": the participle is the noun's
  const sourceFirst = named ? last : isVerb(r, last + 1) && from === last + 2 ? last + 1 : Math.max(from, last + 1)
  const source: Source = { head: noun, phrase: [sourceFirst, to], by: 'own', voice, impersonal: -1 }
  // the preposition governs the source and is no part of it, unless it is the cue
  const cueLast = named ? last - 1 : dropsGovernor(r, first, last) ? last - 1 : last
  if (cueLast < first) return null
  if (preposition.weak && !opensSentence(r, first)) return null
  if (named && first > sentenceFirst(r, first) && !isPunct(r, first - 1) && uposOf(r, first - 1) !== 'CCONJ') return null
  const end = Math.max(to, appositionAfter(r, to))
  return { preposition, cue: [first, cueLast], source, phrase: [first, end] }
}

/** What the preposition governs; of "according to police" the body, though a verb could follow *to* as well. */
function nounBehind(r: Reading, first: number, last: number): number {
  const noun = governed(r, last)
  return noun < 0 && last > first && isVerb(r, last + 1) && isRole(r, last + 1) ? last + 1 : noun
}

/** *de l’avis **de** X*: the last preposition of a longer cue stays out of it; *according to* keeps it. */
const dropsGovernor = (r: Reading, first: number, last: number): boolean =>
  last > first + 1 && uposOf(r, last) === 'ADP' && lemmaOf(r, last) === r.pack.reporting.genitive

const opensSentence = (r: Reading, first: number): boolean => {
  let i = first - 1
  while (i >= sentenceFirst(r, first) && (uposOf(r, i) === 'CCONJ' || isMark(r, i) || isComma(r, i))) i--
  // « La maire n'en démord pas : pour elle, P »
  return i < sentenceFirst(r, first) || isColon(r, i)
}

/** The content of each source phrase: the rest of its sentence, on the side where it stands. */
export function draftPrepositions(r: Reading, cues: readonly PrepositionCue[]): Draft[] {
  const drafts: Draft[] = []
  cues.forEach((cue, k) => {
    const draft = draftOf(r, cue, cues[k - 1], cues[k + 1])
    if (draft) drafts.push(draft)
  })
  return drafts
}

function draftOf(r: Reading, cue: PrepositionCue, previous: PrepositionCue | undefined, next: PrepositionCue | undefined): Draft | null {
  const ranges = contentRanges(r, cue, previous, next)
  const first = ranges[0]
  const last = ranges.at(-1)
  if (!first || !last) return null
  const words = ranges.reduce((sum, [a, b]) => sum + b - a + 1, 0)
  const finite = ranges.some(([a, b]) => holdsFinite(r, a, b))
  if (cue.preposition.weak && (!finite || cue.source.voice < 0.8)) return null
  const head = predicateIn(r, first[0], last[1])
  const content = contentOf('incise', ranges, head, finite ? 0.95 : words > 1 ? 0.75 : 0.5)
  const known = cue.source.voice >= 0.5 ? 1 : 0.75
  return {
    kind: 'preposition',
    verb: null,
    lemma: cue.preposition.words.join(' '),
    class: cue.preposition.class,
    cueWord: cue.cue[0],
    cue: cue.extra ? [cue.cue, cue.extra] : [cue.cue],
    group: null,
    source: cue.source,
    content,
    score: content.score * known * (cue.preposition.weak ? 0.9 : 1),
    reasons: [{ code: 'cue-preposition', args: { lemma: cue.preposition.words.join(' ') } }],
    relayOf: null,
  }
}

function contentRanges(r: Reading, cue: PrepositionCue, previous: PrepositionCue | undefined, next: PrepositionCue | undefined): Range[] {
  const sentence: Range = [sentenceFirst(r, cue.cue[0]), sentenceLast(r, cue.cue[0])]
  const [left, right] = boundsOf(r, cue, sentence, previous)
  const initial = nothingBefore(r, left, cue.phrase[0])
  const stops = new Set(next && next.phrase[0] <= right ? [next.phrase[0]] : [])
  if (initial) {
    const start = afterPhrase(r, cue.phrase[1], right)
    if (start > right) return []
    const q = r.quotation[start] ?? -1
    const limit = q >= 0 && (r.quotationLast[q] ?? 0) > right ? (r.quotationLast[q] ?? right) : right
    const end = clauseEnd(r, start, { cue: -1, kind: 'clause', limit, stops })
    return [[start, end]]
  }
  const within = inRelative(r, cue.phrase, right, stops)
  if (within) return [within]
  const from = skipLead(r, left)
  const ranges: Range[] = []
  // « L'incendie serait, toujours selon le ministère, l'œuvre de contrebandiers »
  const opens = uposOf(r, cue.phrase[0] - 1) === 'ADV' && isComma(r, cue.phrase[0] - 2) ? cue.phrase[0] - 1 : cue.phrase[0]
  const before = trimEnd(r, from, opens - 1)
  const quoted = quotedAside(r, from, cue.phrase[0] - 1)
  if (quoted >= 0) return [[r.quotationFirst[quoted] ?? 0, r.quotationLast[quoted] ?? 0]]
  if ((before >= from && !isPunct(r, before)) || isMark(r, before) || isCloseParen(r, before)) ranges.push([from, before])
  const after = cue.phrase[1] + 1
  if (isComma(r, after) && isComma(r, opens - 1) && after + 1 <= right && !isFinal(r, after + 1)) {
    const complete = holdsFinite(r, from, opens - 1)
    if (complete ? continues(r, after + 1) || completes(r, opens - 2, after + 1) : mainFinite(r, after + 1, right)) {
      const end = clauseEnd(r, after + 1, { cue: -1, kind: 'clause', limit: right, stops })
      if (end > after) {
        // « Quant à X, selon Y, il partira »: a topic before the phrase is no part of what is said
        if (!complete && topical(r, from)) ranges.length = 0
        ranges.push([after + 1, end])
      }
    }
  } else if (!isPunct(r, after) && after <= right && !ranges.some(([a, b]) => holdsFinite(r, a, b))) {
    ranges.push([after, clauseEnd(r, after, { cue: -1, kind: 'clause', limit: right, stops })])
  }
  return ranges
}

/** « un courrier qui, selon lui, prouve le contraire »: between a relative pronoun and its verb, only what is behind is theirs; null elsewhere. */
function inRelative(r: Reading, [first, last]: Range, right: number, stops: ReadonlySet<number>): Range | null {
  const { relativeSubjects } = r.pack.reporting
  const opens = isComma(r, first - 1) && isComma(r, last + 1) && relativeSubjects.has(lowOf(r, first - 2)) && uposOf(r, first - 2) === 'PRON'
  if (!opens || last + 2 > right || !mainFinite(r, last + 2, Math.min(right, last + 5))) return null
  return [last + 2, clauseEnd(r, last + 2, { cue: -1, kind: 'clause', limit: right, stops })]
}

/** « L’audit recommande P, « la seule issue » aux yeux de X »: words in marks between a comma and the phrase, behind a whole clause; −1 elsewhere. */
function quotedAside(r: Reading, from: number, last: number): number {
  const q = isMark(r, last) ? (r.quotation[last] ?? -1) : -1
  if (q < 0 || r.quotationLast[q] !== last) return -1
  const open = r.quotationFirst[q] ?? 0
  return open > from + 1 && isComma(r, open - 1) && holdsFinite(r, from, open - 1) && !holdsFinite(r, open, last) ? q : -1
}

/** After « P, selon X, » only a verb carries a complete P on; anything else is said of X, or is the reporter's. */
const continues = (r: Reading, i: number): boolean => isFiniteVerb(r, i)

/** « Le bilan a atteint, selon la mairie, douze morts »: a verb right before the phrase may have its object or its adverbial behind it, but no verdict on it. */
function completes(r: Reading, verb: number, next: number): boolean {
  if (!isVerb(r, verb) && uposOf(r, verb) !== 'AUX') return false
  if (!isMark(r, next) && !['DET', 'NUM', 'NOUN', 'PROPN', 'ADP', 'ADV', 'ADJ'].includes(uposOf(r, next))) return false
  if (r.pack.reporting.gerundOpeners.has(lowOf(r, next)) && isVerb(r, next + 1)) return false
  // « , selon un rapport, des conclusions que conteste la mairie »
  const { relatives, objectRelatives } = r.pack.reporting
  for (let i = next; i <= next + 4 && !isPunct(r, i); i++) if (relatives.has(lowOf(r, i)) || objectRelatives.has(lowOf(r, i))) return false
  return true
}

const skipLead = (r: Reading, i: number): number => {
  let at = skipCoordinator(r, i)
  while (isDash(r, at) || isOpenParen(r, at) || (isMark(r, at) && r.quotationLast[r.innermost[at] ?? -1] === at)) at++
  return at
}

const nothingBefore = (r: Reading, left: number, first: number): boolean => {
  for (let i = left; i < first; i++)
    if (!isPunct(r, i) && uposOf(r, i) !== 'CCONJ' && uposOf(r, i) !== 'ADV' && !(uposOf(r, i) === 'SCONJ' && i === first - 1)) return false
  return true
}

/** First word after the phrase and its comma. */
function afterPhrase(r: Reading, last: number, limit: number): number {
  let i = last + 1
  while (i <= limit && (isComma(r, i) || r.words.form[i] === ':')) i++
  return i
}

/** The stretch that the phrase speaks for: its sentence, cut at another source phrase, a dash, a parenthesis, a colon. */
function boundsOf(r: Reading, cue: PrepositionCue, sentence: Range, previous: PrepositionCue | undefined): Range {
  let [left, right] = sentence
  const first = cue.phrase[0]
  // « …, et, selon X, P »: what follows a coordinator is a clause of its own
  const lead = isComma(r, first - 1) ? first - 2 : first - 1
  if (lead > sentence[0] && uposOf(r, lead) === 'CCONJ') left = first
  for (let i = first - 1; i >= left; i--) {
    const inner = previous && i === previous.phrase[1]
    if (inner) {
      left = i + 1
      break
    }
    if (
      r.words.form[i] === ';' ||
      r.words.form[i] === ':' ||
      isOpenParen(r, i) ||
      (isDash(r, i) && uposOf(r, i) === 'PUNCT') ||
      (isFinal(r, i) && (r.quotation[i] ?? -1) < 0)
    ) {
      left = i + 1
      break
    }
  }
  const q = r.innermost[first] ?? -1
  if (q >= 0) {
    left = Math.max(left, (r.quotationFirst[q] ?? left) + 1)
    right = Math.min(right, (r.quotationLast[q] ?? right) - 1)
  }
  for (let i = cue.phrase[1] + 1; i <= right; i++) {
    if (isCloseParen(r, i) && left > sentence[0]) {
      right = i - 1
      break
    }
    if (r.words.form[i] === ';' || (isDash(r, i) && uposOf(r, i) === 'PUNCT' && left > sentence[0])) {
      right = i - 1
      break
    }
  }
  while (right > cue.phrase[1] && isPunct(r, right) && !isMark(r, right) && !isCloseParen(r, right)) right--
  return [left, right]
}

/** An adverbial or a topic: it opens with a preposition or an adverb. */
const topical = (r: Reading, i: number): boolean => uposOf(r, i) === 'ADP' || uposOf(r, i) === 'ADV' || uposOf(r, i) === 'SCONJ' || (r.time[i] ?? -1) >= 0

/** A finite verb before any relative. */
const mainFinite = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) {
    if (r.pack.reporting.relatives.has(lowOf(r, i)) && uposOf(r, i) === 'PRON') return false
    if (isFiniteVerb(r, i)) return true
  }
  return false
}
