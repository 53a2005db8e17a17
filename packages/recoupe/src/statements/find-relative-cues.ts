import { clauseEnd } from './clause-end.ts'
import { contentOf } from './content.ts'
import type { Draft } from './draft.ts'
import { isDocument, type Range, sourcePhrase, voiceOf } from './noun-phrase.ts'
import { oneClause } from './one-clause.ts'
import { governed } from './phrase-head.ts'
import { predicateIn } from './predicate-in.ts'
import {
  feature,
  isCloseParen,
  isComma,
  isOpenParen,
  isVerb,
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
import { verbGroupOf } from './verb-group.ts'

/** « des informations selon lesquelles P », « le site X, selon lequel P », "reports according to which". */
export function findRelativeCues(r: Reading): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < r.words.count; i++) {
    const match = (r.lexicon.relativeCues.get(lowOf(r, i)) ?? []).find(words => words.every((word, k) => lowOf(r, i + k) === word))
    if (!match) continue
    const last = i + match.length - 1
    const source = sourceBefore(r, i, last)
    if (!source) continue
    drafts.push(...contents(r, i, last, source, match.join(' ')))
  }
  return drafts
}

function contents(r: Reading, first: number, last: number, source: Source, lemma: string): Draft[] {
  const limit = oneClause(r, last + 1, beforeMainVerb(r, first, last, fieldEnd(r, first)), 1)
  const drafts: Draft[] = []
  let start = last + 1
  while (start <= limit) {
    const end = clauseEnd(r, start, { cue: -1, kind: 'clause', limit, stops: new Set() })
    if (end < start) break
    drafts.push({
      kind: 'relative',
      verb: null,
      lemma,
      class: 'assert',
      cueWord: first,
      cue: [[first, r.pack.reporting.relativeSubjects.has(lowOf(r, last)) && lowOf(r, last).length <= 3 ? last - 1 : last]],
      group: null,
      source,
      content: contentOf('clause', [[start, end]], predicateIn(r, start, end), 0.95),
      score: 0.93,
      reasons: [{ code: 'cue-relative', args: { lemma } }],
      relayOf: null,
    })
    const next = end + 1
    if (!(r.pack.reporting.coordinators.has(lowOf(r, next)) && r.pack.reporting.complementisers.has(lowOf(r, next + 1)))) break
    start = next + 2
  }
  return drafts
}

/** « Des rumeurs selon lesquelles P ont circulé »: P ends before the verb whose subject the antecedent is. */
function beforeMainVerb(r: Reading, first: number, last: number, limit: number): number {
  for (let i = first - 1; i >= sentenceFirst(r, first); i--) {
    if (relationOf(r, i) !== 'nsubj') continue
    const verb = r.words.head[i] ?? -1
    return verb > last + 1 ? Math.min(limit, verbGroupOf(r, verb).first - 1) : limit
  }
  return limit
}

function fieldEnd(r: Reading, i: number): number {
  const q = r.innermost[i] ?? -1
  return q >= 0 ? Math.min(sentenceLast(r, i), (r.quotationLast[q] ?? 0) - 1) : sentenceLast(r, i)
}

/** The antecedent, or who stands behind it: « une note du ministère selon laquelle » is the ministry's. */
function sourceBefore(r: Reading, first: number, last: number): Source | null {
  const noun = nounBefore(r, first, last)
  if (noun < 0) return null
  const behind = isDocument(r, noun) || r.pack.reporting.saidNouns.has(lemmaOf(r, noun)) ? whoseWords(r, noun, first) : -1
  const head = behind >= 0 ? behind : noun
  const phrase = sourcePhrase(r, head, first - 1)
  return { head, phrase: clip(phrase, first), by: 'antecedent', voice: Math.max(0.6, voiceOf(r, head)), impersonal: -1 }
}

const clip = ([a, b]: Range, first: number): Range => [a, Math.min(b, first - 1)]

/** The noun that agrees with the relative pronoun in gender and number; the last noun where none does. */
function nounBefore(r: Reading, first: number, last: number): number {
  const gender = feature(r, last, 'Gender')
  const number = feature(r, last, 'Number')
  let fallback = -1
  for (let i = first - 1, depth = 0; i >= sentenceFirst(r, first); i--) {
    // « la députée Jeanne Aubrel (Alliance des champs), selon laquelle »: what stands in brackets is told of the antecedent
    if (isCloseParen(r, i)) depth++
    else if (isOpenParen(r, i) && depth > 0) depth--
    if (depth > 0) continue
    const upos = uposOf(r, i)
    if (upos !== 'NOUN' && upos !== 'PROPN') continue
    if (fallback < 0) fallback = i
    if (isComma(r, first - 1) && i === fallback && voiceOf(r, i) >= 0.9 && upos === 'PROPN') {
      const head = r.words.head[i] ?? -1
      return head >= 0 && head < i && uposOf(r, head) === 'NOUN' && agrees(r, head, gender, number) ? head : apposedTo(r, i)
    }
    const said = r.pack.reporting.saidNouns.has(lemmaOf(r, i)) || isDocument(r, i) || voiceOf(r, i) >= 0.8
    if (said && agrees(r, i, gender, number)) return i
  }
  return fallback
}

/** « du site spécialisé X »: the noun that a name follows without a preposition. */
function apposedTo(r: Reading, name: number): number {
  for (let i = name - 1; i > name - 4 && i > 0; i--) {
    if (uposOf(r, i) === 'NOUN') return voiceOf(r, i) >= 0.6 || isDocument(r, i) ? i : name
    if (uposOf(r, i) !== 'ADJ' && uposOf(r, i) !== 'PROPN') return name
  }
  return name
}

const agrees = (r: Reading, i: number, gender: string, number: string): boolean =>
  (gender === '' || feature(r, i, 'Gender') === '' || feature(r, i, 'Gender') === gender) &&
  (number === '' || feature(r, i, 'Number') === '' || feature(r, i, 'Number') === number)

/** *de X* behind a document, or whom it cites: « des informations citant X selon lesquelles ». */
function whoseWords(r: Reading, noun: number, first: number): number {
  for (let i = noun + 1; i < first; i++) {
    if (isVerb(r, i) && r.pack.reporting.relays.has(lemmaOf(r, i))) {
      for (const c of childrenOf(r.tree, i)) if (c > i && c < first && (uposOf(r, c) === 'NOUN' || uposOf(r, c) === 'PROPN')) return c
      for (let j = i + 1; j < first; j++) if (uposOf(r, j) === 'NOUN' || uposOf(r, j) === 'PROPN') return j
    }
  }
  for (let i = noun + 1; i < first - 1; i++)
    if (lemmaOf(r, i) === r.pack.reporting.genitive && uposOf(r, i) === 'ADP') {
      const behind = governed(r, i)
      return behind > i && behind < first && voiceOf(r, behind) >= 0.8 ? behind : -1
    }
  for (const c of childrenOf(r.tree, noun)) if (c > noun && c < first && (uposOf(r, c) === 'NOUN' || uposOf(r, c) === 'PROPN') && voiceOf(r, c) >= 0.8) return c
  return -1
}
