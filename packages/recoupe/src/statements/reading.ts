import type { Pack } from '../lang/pack.ts'
import type { Analysis, Name, Span, Words } from '../types/index.ts'
import { afterAuxiliary, afterComma, finiteWords } from './finite-words.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { mendConjuncts } from './mend-conjuncts.ts'
import { beforeTitle, closesIncise, governsBehindSubject, onlyVerb, rootOfPlural } from './mistagged-verbs.ts'
import { plainRelation, plantTree, type Tree } from './tree.ts'

/** One report laid out for attribution: words, trees, and what stands over each word. */
export interface Reading {
  readonly analysis: Analysis
  readonly pack: Pack
  readonly lexicon: Lexicon
  readonly text: string
  readonly words: Words
  readonly tree: Tree
  /** Form in lower case with typographic apostrophes, per word. */
  readonly low: readonly string[]
  /** Lemma of the verb that each word is, or seems to be in spite of its tag; empty for other words. */
  readonly verbal: readonly string[]
  /** 1 for words that carry person and tense, in spite of a tagger that takes a past for a participle. */
  readonly finite: Uint8Array
  /** 1 for punctuation and symbols, but for a hyphen inside a word. */
  readonly signs: Uint8Array
  /** 1 for a hyphen that is a word of its own inside a compound: "the Paris-based firm". */
  readonly hyphens: Uint8Array
  /** Relations without their subtypes. */
  readonly relation: readonly string[]
  /** 1 for quotation marks. */
  readonly marks: Uint8Array
  /** Outermost quotation that holds each word, marks included; −1 outside. */
  readonly quotation: Int32Array
  /** Innermost quotation that holds each word; −1 outside. */
  readonly innermost: Int32Array
  /** 1 for the words, marks included, of a quotation that holds nothing but a reporting verb; the two columns above leave it out. */
  readonly quotedVerb: Uint8Array
  /** Name that holds each word; −1 outside. */
  readonly name: Int32Array
  /** Time expression that holds each word; −1 outside. */
  readonly time: Int32Array
  /** First and last word (inclusive) of the paragraph of each sentence. */
  readonly paragraphFirst: Int32Array
  readonly paragraphLast: Int32Array
  /** Words of each quotation, marks included; inclusive, and empty (last < first) where it holds none. */
  readonly quotationFirst: Int32Array
  readonly quotationLast: Int32Array
}

export function readAnalysis(analysis: Analysis, pack: Pack): Reading {
  const { quotations, names, times } = analysis
  const low = analysis.words.form.map(form => form.toLowerCase().replaceAll("'", '’'))
  const words = mendConjuncts(analysis.words, low, pack)
  const quotation = new Int32Array(words.count).fill(-1)
  const quotedVerb = new Uint8Array(words.count)
  const innermost = new Int32Array(words.count).fill(-1)
  const quotationFirst = new Int32Array(quotations.length).fill(0)
  const quotationLast = new Int32Array(quotations.length).fill(-1)
  quotations.forEach((q, index) => {
    const [first, last] = wordsWithin(words, q)
    quotationFirst[index] = first
    quotationLast[index] = last
    if (q.depth === 0 && isQuotedVerb(words, first, last, low, pack)) {
      quotedVerb.fill(1, first, last + 1)
      return
    }
    for (let i = first; i <= last; i++) {
      if (q.depth === 0) quotation[i] = index
      innermost[i] = index
    }
  })
  const name = cover(words, names)
  const time = cover(words, times)
  time.forEach((t, i) => {
    if (t >= 0 && isNamePart(words, i, low, pack)) time[i] = -1
  })
  const paragraphFirst = new Int32Array(analysis.sentences.length)
  const paragraphLast = new Int32Array(analysis.sentences.length)
  let from = 0
  analysis.sentences.forEach((sentence, s) => {
    if (sentence.paragraph !== analysis.sentences[from]?.paragraph) from = s
    paragraphFirst[s] = analysis.sentences[from]?.first ?? 0
    for (let k = from; k <= s; k++) paragraphLast[k] = sentence.last - 1
  })
  const verbal = verbalLemmas(words, low, pack)
  const hyphens = Uint8Array.from(words.form, (_, i) => (isHyphen(words, i) ? 1 : 0))
  return {
    analysis,
    pack,
    lexicon: lexiconOf(pack),
    text: analysis.document.report.text,
    words,
    tree: plantTree(words),
    low,
    verbal,
    finite: finiteWords(words, verbal, low, pack),
    hyphens,
    relation: words.relation.map(plainRelation),
    signs: Uint8Array.from(words.form, (form, i) => (hyphens[i] === 0 && (words.upos[i] === 'PUNCT' || /^[\p{P}\p{S}]+$/u.test(form)) ? 1 : 0)),
    marks: Uint8Array.from(words.form, form => (mark.test(form) ? 1 : 0)),
    quotation,
    innermost,
    quotedVerb,
    name,
    time,
    paragraphFirst,
    paragraphLast,
    quotationFirst,
    quotationLast,
  }
}

/** « La mairie « dément formellement » avoir signé »: marks around nothing but a verb, right behind its subject. They part nobody's words from anybody's. */
function isQuotedVerb(words: Words, first: number, last: number, low: readonly string[], pack: Pack): boolean {
  const before = words.upos[first - 1]
  const after = words.upos[last + 1] ?? 'PUNCT'
  if (last - first > 6 || last - first < 2 || words.sentence[first - 1] !== words.sentence[last] || after === 'PUNCT') return false
  const auxiliary = pack.reporting.auxiliaries.has(words.lemma[first - 1] ?? '')
  if (!auxiliary && !['NOUN', 'PROPN', 'PRON'].includes(before ?? '')) return false
  let reports = false
  for (let i = first + 1; i < last; i++) {
    if (words.upos[i] === 'ADV' || words.upos[i] === 'PART') continue
    const listed = pack.reporting.forms.get(low[i] ?? '')
    if ((words.upos[i] !== 'VERB' && words.upos[i] !== 'AUX' && listed === undefined) || (auxiliary && words.features[i]?.VerbForm === 'Fin')) return false
    if (lexiconOf(pack).verbs.has(listed ?? words.lemma[i] ?? '')) reports = true
  }
  return reports
}

/**
 * Which words are verbs. A word that the tagger took for something else counts where it has a reporting verb's form and stands
 * where only a verb can: after an auxiliary (« a de nouveau démenti »), or between a comma and a subject (« , lâche le maire »).
 */
function verbalLemmas(words: Words, low: readonly string[], pack: Pack): string[] {
  return words.upos.map((upos, i) => {
    // "a state-run firm", "a court-ordered review": part of an adjective, whatever its tag
    if (isHyphen(words, i - 1)) return ''
    if (upos === 'VERB' || upos === 'AUX') return words.lemma[i] ?? ''
    if (rootOfPlural(words, i, pack)) return words.lemma[i] ?? ''
    const lemma = pack.reporting.forms.get(low[i] ?? '')
    return lemma !== undefined &&
      (afterAuxiliary(words, i) ||
        afterClitic(words, i, low, pack) ||
        beforeNothing(words, i, low, pack) ||
        verbless(words, i, pack) ||
        afterComma(words, i) ||
        beforeMarks(words, i) ||
        betweenMarks(words, i) ||
        beforeInfinitive(words, i, pack) ||
        coordinated(words, i, pack) ||
        governsBehindSubject(words, i, lemma, pack) ||
        onlyVerb(words, i, lemma, pack) ||
        closesIncise(words, i, lemma, pack) ||
        beforeTitle(words, i, low, pack) ||
        predicates(words, i, pack))
      ? lemma
      : ''
  })
}

/** « La maire réclame « … » »: between the first noun of a sentence that has no verb so far and an opening mark. */
function beforeMarks(words: Words, i: number): boolean {
  const before = words.upos[i - 1]
  const described = before === 'ADJ' && words.upos[i - 2] === 'NOUN' && words.upos[i - 3] === 'DET'
  if (!/^[«“]$/u.test(words.form[i + 1] ?? '') || (before !== 'NOUN' && before !== 'PROPN' && !described && words.form[i - 1] !== ',')) return false
  for (let j = i - 1; j >= 0 && words.sentence[j] === words.sentence[i]; j--) if (words.features[j]?.VerbForm === 'Fin') return false
  return true
}

/** « La régie « conteste » avoir fermé la vanne », "the firm "regrets" that nobody was told": alone between marks, right behind a name or a noun. */
const betweenMarks = (words: Words, i: number): boolean =>
  /^[«“"]$/u.test(words.form[i - 1] ?? '') &&
  /^[»”"]$/u.test(words.form[i + 1] ?? '') &&
  ['NOUN', 'PROPN'].includes(words.upos[i - 2] ?? '') &&
  !['PUNCT', 'ADP'].includes(words.upos[i + 2] ?? 'PUNCT')

/** « s’indigne sa secrétaire », « L’accusation lui reproche d’avoir »: what follows a clitic is a verb. */
const afterClitic = (words: Words, i: number, low: readonly string[], pack: Pack): boolean => {
  if (words.sentence[i - 1] !== words.sentence[i]) return false
  const clitic = low[i - 1] ?? ''
  return pack.reporting.reflexives.has(clitic) || (pack.reporting.addresseeClitics.has(clitic) && words.upos[i - 1] === 'PRON')
}

/** « ce que X, éleveur à Y, conteste », « La banque le dément »: a noun's tag where the tree sees a relative, or behind a noun and *le* with no object to follow. */
function beforeNothing(words: Words, i: number, low: readonly string[], pack: Pack): boolean {
  if (!pack.reporting.nounsNeedDeterminers || words.upos[i] !== 'NOUN' || !['PUNCT', 'ADV', 'ADP'].includes(words.upos[i + 1] ?? 'PUNCT')) return false
  if ((words.relation[i] ?? '').startsWith('acl')) return words.form[i - 1] === ','
  const before = words.upos[i - 2]
  return (
    words.upos[i - 1] === 'DET' &&
    pack.reporting.objectClitics.has(low[i - 1] ?? '') &&
    (before === 'NOUN' || before === 'PROPN') &&
    words.relation[i] === 'nmod'
  )
}

/** « La présidente, Maud Lestrade, reproche à l’industriel vingt jours »: a bare noun after a comma, in a sentence that has no other verb. */
function verbless(words: Words, i: number, pack: Pack): boolean {
  if (!pack.reporting.nounsNeedDeterminers || words.upos[i] !== 'NOUN' || words.form[i - 1] !== ',') return false
  const next = words.upos[i + 1]
  if (next !== 'ADP' && next !== 'DET' && next !== 'NUM') return false
  for (const step of [-1, 1])
    for (let k = i + step; k >= 0 && k < words.count && words.sentence[k] === words.sentence[i]; k += step)
      if (words.features[k]?.VerbForm === 'Fin') return false
  return true
}

/** « …, et menace de poursuivre »: after a coordinator and before a marked infinitive. */
const beforeInfinitive = (words: Words, i: number, pack: Pack): boolean =>
  words.upos[i - 1] === 'CCONJ' &&
  pack.reporting.infinitiveMarkers[(words.form[i + 1] ?? '').toLowerCase().replace("'", '’')] !== undefined &&
  words.features[i + 2]?.VerbForm === 'Inf'

/** « maintient ses chiffres et invite l'élue à », « dénonce ce retard et demande que »: a bare noun between a coordinator and what only a verb governs. */
const coordinated = (words: Words, i: number, pack: Pack): boolean =>
  pack.reporting.nounsNeedDeterminers &&
  words.upos[i - 1] === 'CCONJ' &&
  words.relation[i] === 'conj' &&
  (words.upos[i + 1] === 'DET'
    ? words.upos[words.head[i] ?? -1] === 'VERB'
    : words.upos[i + 1] === 'SCONJ' && pack.reporting.complementisers.has((words.form[i + 1] ?? '').toLowerCase().replace("'", '’')))

/** "the firm claims to hold", "who teaches law, doubts that": a noun's tag right after a noun and right before what only a verb governs, or at the root. */
function predicates(words: Words, i: number, pack: Pack): boolean {
  if (!pack.reporting.pastIsParticiple) return false
  const before = words.upos[i - 1]
  // "says the valve leaked and urges Hydralp to drain it"
  if (before === 'CCONJ' && words.upos[i + 1] === 'PROPN' && /s$/iu.test(words.form[i] ?? '')) return true
  // "The council disputes this.": a compound's adjective behind its article, where the sentence has nothing else for a verb
  const alone = before === 'ADJ' && words.upos[i - 2] === 'DET' && words.relation[i] === 'root' && words.features[i + 1]?.PronType === 'Dem'
  if (alone) return true
  if (before !== 'NOUN' && before !== 'PROPN' && before !== 'PRON' && words.form[i - 1] !== ',' && !/^\p{Lu}/u.test(words.form[i - 1] ?? '')) return false
  const next = (words.form[i + 1] ?? '').toLowerCase()
  const governs =
    (pack.reporting.complementisers.has(next) && words.upos[i + 1] === 'SCONJ') ||
    (pack.reporting.interrogatives.has(next) && words.upos[i + 1] === 'ADV') ||
    (pack.reporting.infinitiveMarkers[next] !== undefined && words.upos[i + 2] === 'VERB')
  return governs || (words.relation[i] === 'root' && (words.upos[i + 1] === 'NUM' || words.upos[i + 1] === 'DET' || words.upos[i + 1] === 'PRON'))
}

/** First word that starts at or after `at` (binary search). */
export function wordAt(words: Words, at: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.start[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** First and last word inside a span, inclusive; last < first where there is none. */
export function wordsWithin(words: Words, span: Span): [number, number] {
  const first = wordAt(words, span.start)
  let last = wordAt(words, span.end) - 1
  while (last >= first && (words.end[last] ?? 0) > span.end) last--
  return [first, last]
}

/** "Rights Now said": an adverb of time with a capital that only a name gives it. */
const isNamePart = (words: Words, i: number, low: readonly string[], pack: Pack): boolean =>
  words.upos[i] === 'PROPN' &&
  words.relation[i] === 'flat' &&
  /^\p{Lu}\p{Ll}/u.test(words.form[i] ?? '') &&
  !pack.names.capitalisedCommon.includes(low[i] ?? '')

function cover(words: Words, spans: readonly Span[]): Int32Array {
  const over = new Int32Array(words.count).fill(-1)
  spans.forEach((span, index) => {
    const [first, last] = wordsWithin(words, span)
    for (let i = first; i <= last; i++) over[i] = index
  })
  return over
}

/** Is there a finite verb among the words `first` to `last`, both included? */
export function holdsFinite(r: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isFiniteVerb(r, i)) return true
  return false
}

export const sentenceOf = (r: Reading, i: number): number => r.words.sentence[i] ?? 0
export const sentenceFirst = (r: Reading, i: number): number => r.analysis.sentences[sentenceOf(r, i)]?.first ?? 0
export const sentenceLast = (r: Reading, i: number): number => (r.analysis.sentences[sentenceOf(r, i)]?.last ?? 1) - 1
export const paragraphStart = (r: Reading, i: number): number => r.paragraphFirst[sentenceOf(r, i)] ?? 0

export const relationOf = (r: Reading, i: number): string => r.relation[i] ?? ''
export const headOf = (r: Reading, i: number): number => r.words.head[i] ?? -1
export const uposOf = (r: Reading, i: number): string => r.words.upos[i] ?? 'X'
export const lemmaOf = (r: Reading, i: number): string => r.words.lemma[i] ?? ''
export const lowOf = (r: Reading, i: number): string => r.low[i] ?? ''
export const feature = (r: Reading, i: number, key: string): string => r.words.features[i]?.[key] ?? ''

const mark = /^[«»“”„‹›‘’"']+$|^''$|^``$/u
export const isMark = (r: Reading, i: number): boolean => r.marks[i] === 1
/** A hyphen that is a word of its own inside a compound: "the Paris-based firm". */
const isHyphen = (words: Words, i: number): boolean =>
  /^[-‐‑]$/u.test(words.form[i] ?? '') && words.end[i - 1] === words.start[i] && words.end[i] === words.start[i + 1]
export const hyphened = (r: Reading, i: number): boolean => r.hyphens[i] === 1
/** "Calder & Hay". */
export const joinsNames = (r: Reading, i: number): boolean => r.words.form[i] === '&' && uposOf(r, i - 1) === 'PROPN' && uposOf(r, i + 1) === 'PROPN'
/** A mark between words; a hyphen inside a compound parts none. */
export const isPunct = (r: Reading, i: number): boolean => r.signs[i] === 1
export const isComma = (r: Reading, i: number): boolean => r.words.form[i] === ','
/** The mark of whom something belongs to, behind a name: "'s". */
export const isGenitiveMark = (r: Reading, i: number): boolean => /^[’']s?$/u.test(lowOf(r, i))
export const isColon = (r: Reading, i: number): boolean => r.words.form[i] === ':'
export const isFinal = (r: Reading, i: number): boolean => /^([.!?…]+|\.\.\.)$/u.test(r.words.form[i] ?? '')
/** A dash between words, not a hyphen inside one. */
export const isDash = (r: Reading, i: number): boolean => {
  if (!/^[–—-]+$/u.test(r.words.form[i] ?? '')) return false
  if (/^[—–]/u.test(r.words.form[i] ?? '')) return true
  return /\s/u.test(r.text[(r.words.start[i] ?? 0) - 1] ?? ' ') || /\s/u.test(r.text[r.words.end[i] ?? 0] ?? ' ')
}
export const isOpenParen = (r: Reading, i: number): boolean => r.words.form[i] === '(' || r.words.form[i] === '['
export const isCloseParen = (r: Reading, i: number): boolean => r.words.form[i] === ')' || r.words.form[i] === ']'

/** First word of the name that a word is in; the word itself where it is in none. */
export function firstOfName(r: Reading, i: number): number {
  let first = i
  while (first > 0 && (r.name[i] ?? -1) >= 0 && r.name[first - 1] === r.name[i]) first--
  return first
}

/** Last word of the name that a word is in; the word itself where it is in none. */
export function lastOfName(r: Reading, i: number): number {
  let last = i
  while ((r.name[i] ?? -1) >= 0 && r.name[last + 1] === r.name[i]) last++
  return last
}

export const nameKindOf = (r: Reading, i: number): Name['kind'] | null => r.analysis.names[r.name[i] ?? -1]?.kind ?? null
/** A noun or a name, or an adjective that stands for a person: « un mécanicien » taken for *mécanicien*, the adjective. */
export function isNoun(r: Reading, i: number): boolean {
  const upos = uposOf(r, i)
  if (upos === 'NOUN' || upos === 'PROPN') return true
  if (upos !== 'ADJ' && upos !== 'VERB') return false
  const before = uposOf(r, i - 1)
  return (
    (before === 'DET' || before === 'NUM') &&
    uposOf(r, i + 1) !== 'NOUN' &&
    (r.pack.speakers.people.has(lemmaOf(r, i)) || r.pack.speakers.people.has(lowOf(r, i)))
  )
}
export const isVerb = (r: Reading, i: number): boolean => r.verbal[i] !== '' && r.verbal[i] !== undefined
/** Lemma of the verb that a word is; empty for other words. */
export const verbLemmaOf = (r: Reading, i: number): string => r.verbal[i] ?? ''
export const isFiniteVerb = (r: Reading, i: number): boolean => r.finite[i] === 1

/** First word after asides, adverbs and dates that start at `i`: « annonce de son côté | une aide ». */
export function afterAsides(r: Reading, i: number, limit: number): number {
  let at = i
  for (let moved = true; moved && at < limit; ) {
    moved = false
    for (const aside of r.pack.reporting.asides) {
      if (aside.every((word, k) => lowOf(r, at + k) === word)) {
        at += aside.length
        moved = true
        break
      }
    }
    if (!moved && isComma(r, at) && uposOf(r, at + 1) === 'PRON' && isComma(r, at + 2)) {
      at += 3
      moved = true
    }
    if (!moved && (r.time[at] ?? -1) >= 0 && !isFiniteVerb(r, at)) {
      at++
      moved = true
    }
  }
  return Math.min(at, limit)
}
