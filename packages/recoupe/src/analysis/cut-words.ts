import type { TokenSection } from '../lang/tokens.ts'
import type { Segmenter } from '../learn/segmenter.ts'
import type { Document, Sentence } from '../types/index.ts'
import { CONTRACTION_BEFORE, CONTRACTION_KEYS, isContraction, NONE_BEFORE, WORD_BEFORE } from './contractions.ts'
import { type FormKeys, readSigns, type TokenSigns } from './sentences/signs.ts'
import { splitSentences } from './sentences/split.ts'
import { plain, rulesOf, type TokenRules } from './tokens/rules.ts'
import { scan } from './tokens/scan.ts'
import { ABBREVIATION, INITIAL, TokenList } from './tokens/token-list.ts'

/** Sentences and syntactic words of a report, before anything is known of them. Columns as in `Words`. */
export interface WordCut {
  readonly sentences: readonly Sentence[]
  readonly start: Int32Array
  readonly end: Int32Array
  readonly form: readonly string[]
  readonly sentence: Int32Array
}

/** Columns under construction. */
interface Draft {
  readonly sentences: Sentence[]
  readonly start: number[]
  readonly end: number[]
  readonly form: string[]
  readonly sentence: number[]
}

/** Cuts the paragraphs of a document into sentences and words. Linear in the length of the text. */
export function cutWords(document: Document, section: TokenSection, segmenter: Segmenter, lexicon: FormKeys): WordCut {
  const { text } = document.report
  const rules = rulesOf(section)
  const draft: Draft = { sentences: [], start: [], end: [], form: [], sentence: [] }
  const keys = new Int32Array(CONTRACTION_KEYS)
  const paragraphs = document.paragraphs.map(({ start, end }) => {
    const tokens = new TokenList()
    scan(text, start, end, rules, tokens)
    return { tokens, signs: readSigns(text, tokens, 0, tokens.count, lexicon) }
  })
  const sentenceEnds = splitSentences(text, paragraphs, segmenter.sentences)
  paragraphs.forEach(({ tokens, signs }, index) => {
    const ends = sentenceEnds[index] as Uint8Array
    let first = 0
    for (let k = 0; k < tokens.count; k++) {
      if (ends[k] === 0) continue
      addSentence(text, tokens, signs, first, k + 1, index, rules, segmenter, keys, draft)
      first = k + 1
    }
  })
  return {
    sentences: draft.sentences,
    start: Int32Array.from(draft.start),
    end: Int32Array.from(draft.end),
    form: draft.form,
    sentence: Int32Array.from(draft.sentence),
  }
}

function addSentence(
  text: string,
  tokens: TokenList,
  signs: TokenSigns,
  first: number,
  last: number,
  paragraph: number,
  rules: TokenRules,
  segmenter: Segmenter,
  keys: Int32Array,
  draft: Draft,
): void {
  const number = draft.sentences.length
  const firstWord = draft.form.length
  const add = (start: number, end: number, form: string): void => {
    draft.start.push(start)
    draft.end.push(end)
    draft.form.push(form)
    draft.sentence.push(number)
  }
  let before = NONE_BEFORE
  for (let k = first; k < last; k++) {
    const start = tokens.start[k] as number
    const end = tokens.end[k] as number
    const word = rules.contractions.size > 0 ? plain(text, start, end) : ''
    const parts = rules.contractions.get(word)
    if (parts) {
      const doubtful = rules.doubtful.has(word)
      const several = !doubtful || isContraction(signs, k, first, last, before, segmenter.contractions, keys)
      if (doubtful) before = several ? CONTRACTION_BEFORE : WORD_BEFORE
      if (several) {
        for (const form of inCaseOf(text.slice(start, end), parts)) add(start, end, form)
        continue
      }
    }
    const stop = k === last - 1 && stopOfItsOwn(text, start, end, tokens.kind[k] as number) ? end - 1 : end
    add(start, stop, text.slice(start, stop))
    if (stop < end) add(stop, end, text.slice(stop, end))
  }
  draft.sentences.push({ paragraph, start: tokens.start[first] as number, end: tokens.end[last - 1] as number, first: firstWord, last: draft.form.length })
}

/** At the end of a sentence the full stop of *etc.* or *J.* is the sentence's too and stands alone; that of *U.S.* stays. */
const stopOfItsOwn = (text: string, start: number, end: number, kind: number): boolean =>
  kind === INITIAL || (kind === ABBREVIATION && !text.slice(start, end - 1).includes('.'))

/** *Du* → *De*, *le*; *DES* → *DE*, *LES*. */
function inCaseOf(surface: string, parts: readonly string[]): readonly string[] {
  if (surface === surface.toLowerCase()) return parts
  if (surface.length > 1 && surface === surface.toUpperCase()) return parts.map(p => p.toUpperCase())
  return parts.map((p, index) => (index === 0 ? p.charAt(0).toUpperCase() + p.slice(1) : p))
}
