import { type World, type WorldEntry, world } from '../../lang/world/index.ts'
import type { Analysis, Entity, Span, Words } from '../../types/index.ts'
import type { ClaimPack } from '../input.ts'
import { type FoundPhrase, findPhrases } from './find-phrases.ts'
import { nameKey } from './fold.ts'
import type { Amount, Term, TermKind } from './proposition.ts'
import { readAmounts } from './read-amounts.ts'
import { Vocabulary } from './vocabulary.ts'

/** Reads terms off the words of one report. One reader per report: it knows which words stand in which name. */
export class TermReader {
  private readonly nameAt: Int32Array
  readonly vocabulary: Vocabulary
  readonly amounts: readonly Amount[]
  private readonly amountAt: Int32Array
  private readonly entries: readonly (Span & { readonly entry: WorldEntry })[]
  private readonly entryAt: Int32Array
  private readonly timeAt: Int32Array
  private readonly phrases: readonly FoundPhrase[]
  private readonly phraseAt: Int32Array

  constructor(
    private readonly analysis: Analysis,
    private readonly pack: ClaimPack,
  ) {
    this.vocabulary = new Vocabulary(pack.predicates)
    this.amounts = readAmounts(analysis, pack, this.vocabulary)
    this.nameAt = indexSpans(analysis.words, analysis.names)
    this.amountAt = indexSpans(analysis.words, this.amounts)
    this.entries = knownIn(analysis, world())
    this.entryAt = indexSpans(analysis.words, this.entries)
    this.timeAt = indexSpans(analysis.words, analysis.times)
    this.phrases = findPhrases(analysis.words, pack.predicates)
    this.phraseAt = new Int32Array(analysis.words.count).fill(-1)
    this.phrases.forEach(({ first, last }, index) => {
      this.phraseAt.fill(index, first, last + 1)
    })
  }

  /** Distinct terms of the words, in order. Function words, marks and light words give none. */
  read(indices: readonly number[]): Term[] {
    const terms = new Map<string, Term>()
    for (const i of indices) for (const term of this.termsOf(i)) if (!terms.has(term.key)) terms.set(term.key, term)
    return [...terms.values()]
  }

  termsOf(i: number): readonly Term[] {
    const { words, names, times } = this.analysis
    const time = times[this.timeAt[i] ?? -1]?.value
    if (time && TELLING.test(time)) return [{ key: `T:${time}`, kind: 'time', word: i }]
    const known = this.entries[this.entryAt[i] ?? -1]
    if (known) return entryTerms(known.entry, i)
    if (names[this.nameAt[i] ?? -1]) return nameTerms(words.form[i] ?? '', i)
    const phrase = this.phrases[this.phraseAt[i] ?? -1]
    // words of a phrase say one thing together: *mise en examen* is no test
    if (phrase) return phrase.first === i ? phrase.concepts.map(concept => ({ key: `C:${concept}`, kind: 'concept', word: i })) : []
    const form = (words.form[i] ?? '').toLowerCase().replace(/['’]$/u, '')
    const amount = this.amounts[this.amountAt[i] ?? -1]
    if (amount && (words.upos[i] === 'NUM' || /\p{N}/u.test(form))) return [{ key: `Q:${amount.value}`, kind: 'number', word: i }]
    if (/\p{N}/u.test(form)) return [{ key: `Q:${form.replace(/[\s.,\u00a0\u202f]/gu, '')}`, kind: 'number', word: i }]
    const upos = words.upos[i]
    const counted = this.numberOf(form)
    if (counted !== null) return [{ key: `Q:${counted}`, kind: 'number', word: i }]
    if (
      !/\p{L}/u.test(form) ||
      upos === 'PUNCT' ||
      upos === 'DET' ||
      upos === 'ADP' ||
      upos === 'PRON' ||
      upos === 'CCONJ' ||
      upos === 'SCONJ' ||
      upos === 'AUX'
    )
      return []
    if (upos === 'PROPN') return [{ key: `N:${nameKey(form)}`, kind: 'name', word: i }]
    const lemma = (words.lemma[i] ?? form).toLowerCase()
    if (form.length < 2 || this.vocabulary.isLight(lemma, form)) return []
    return this.vocabulary.keysOf(lemma, form).map(key => ({ key, kind: kindOf(key), word: i }))
  }

  /** What a number in words counts to (*six*, *trentaine*, "fifty"); null for articles and other words. */
  private numberOf(form: string): number | null {
    const { words, articles, collectives } = this.pack.numbers
    if (articles.includes(form)) return null
    return (Object.hasOwn(words, form) ? words[form] : Object.hasOwn(collectives, form) ? collectives[form] : null) ?? null
  }
}

/** A date, a weekday or a length of time: what two languages may share however they word it. Not *now*, not *the past*. */
const TELLING = /^(?:\d{4}|XXXX-WXX-\d|PT?\d)/u

/** For each word, the index of the span that it stands in; −1 for none. Spans are in order of `start`. */
function indexSpans(words: Words, spans: readonly Span[]): Int32Array {
  const at = new Int32Array(words.count).fill(-1)
  let word = 0
  spans.forEach((span, index) => {
    while (word < words.count && (words.end[word] ?? 0) <= span.start) word++
    for (let i = word; i < words.count && (words.start[i] ?? 0) < span.end; i++) at[i] = index
  })
  return at
}

const kindOf = (key: string): TermKind => (key.startsWith('C:') ? 'concept' : 'lemma')

/** What the table of the world knows in the text; a common word that happens to be a place is left out. */
function knownIn({ document }: Analysis, table: World): (Span & { entry: WorldEntry })[] {
  const { text, language } = document.report
  return table.find(text, language).flatMap(({ start, end, readings }) => {
    const sure = readings.find(r => !r.form.ambiguous.includes('word') && !r.form.ambiguous.includes('generic'))
    return sure ? [{ start, end, entry: sure.entry }] : []
  })
}

/** A capital, an office and an adjective stand for the side they speak for: *Moscou*, *le Kremlin*, *russe* are one term, in every language. */
function entryTerms(entry: WorldEntry, word: number): readonly Term[] {
  const side = world().sideOf(entry)
  return [{ key: `E:${side.key}`, kind: 'entity', word }]
}

/** The term of whoever speaks, for contents that mean it by a pronoun or leave it out: *elle n'avait jamais vendu*, *avoir livré*. */
export function entityTerm(entity: Entity | undefined): Term | null {
  if (!entity) return null
  const entry = entity.entry === null ? undefined : world().entry(entity.entry)
  if (entry) return entryTerms(entry, -1)[0] ?? null
  if (entity.anonymous) return null
  const name = Object.values(entity.name).find(n => n !== undefined) ?? entity.aliases[0]
  const last = name?.match(/[\p{L}\p{N}]+/gu)?.at(-1)
  return last ? { key: `N:${nameKey(last)}`, kind: 'name', word: -1 } : null
}

/** A name outside the table is its words. */
function nameTerms(form: string, word: number): readonly Term[] {
  if (form.length < 3 || !/\p{L}/u.test(form)) return []
  return [{ key: `N:${nameKey(form)}`, kind: 'name', word }]
}
