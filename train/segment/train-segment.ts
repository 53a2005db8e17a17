import { existsSync, readFileSync } from 'node:fs'
import { readConllu, type Sentence } from '../../bench/conllu.ts'
import { CONTRACTION_BEFORE, CONTRACTION_KEYS, contractionFeatures, NONE_BEFORE, WORD_BEFORE } from '../../packages/recoupe/src/analysis/contractions.ts'
import { type FormKeys, NO_KEYS, readSigns, STOP } from '../../packages/recoupe/src/analysis/sentences/signs.ts'
import { walkSentences } from '../../packages/recoupe/src/analysis/sentences/split.ts'
import { rulesOf } from '../../packages/recoupe/src/analysis/tokens/rules.ts'
import { scan } from '../../packages/recoupe/src/analysis/tokens/scan.ts'
import { TokenList } from '../../packages/recoupe/src/analysis/tokens/token-list.ts'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import type { TokenSection } from '../../packages/recoupe/src/lang/tokens.ts'
import { packContainer } from '../../packages/recoupe/src/learn/container.ts'
import { readLexicon } from '../../packages/recoupe/src/learn/lexicon.ts'
import type { SegmenterHeader } from '../../packages/recoupe/src/learn/segmenter.ts'
import { makeRandom, mean, shuffle } from '../perceptron.ts'
import { type Example, quantise, trainLogistic } from './logistic.ts'
import { type RawText, rawText } from './raw-text.ts'

/** Calls back for each paragraph of the text with its tokens. */
function eachParagraph(raw: RawText, section: TokenSection, visit: (tokens: TokenList) => void): void {
  for (const { start, end } of raw.paragraphs) {
    const tokens = new TokenList()
    scan(raw.text, start, end, rulesOf(section), tokens)
    if (tokens.count > 0) visit(tokens)
  }
}

/** `marked` where a stop or another mark stands before the place. */
export interface SentenceExample extends Example {
  readonly marked: boolean
}

/** One example per place where a sentence may end. */
export function sentenceExamples(raw: RawText, section: TokenSection, lexicon: FormKeys): SentenceExample[] {
  const examples: SentenceExample[] = []
  eachParagraph(raw, section, tokens => {
    const signs = readSigns(raw.text, tokens, 0, tokens.count, lexicon)
    walkSentences(raw.text, tokens, signs, (k, keys, count) => {
      const answer = raw.sentenceEnds.has(tokens.end[k] as number)
      examples.push({ keys: keys.slice(0, count), answer, marked: (signs.shape[k] as number) >= STOP })
      return answer
    })
  })
  return examples
}

export const sectionOf = (language: string): TokenSection => {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  return pack.tokens
}

/** One example per token that may or may not be several words. */
export function contractionExamples(raw: RawText, section: TokenSection, lexicon: FormKeys): Example[] {
  const examples: Example[] = []
  const { doubtful } = rulesOf(section)
  const keys = new Int32Array(CONTRACTION_KEYS)
  eachParagraph(raw, section, tokens => {
    const signs = readSigns(raw.text, tokens, 0, tokens.count, lexicon)
    let first = 0
    for (let last = 1; last <= tokens.count; last++) {
      if (!raw.sentenceEnds.has(tokens.end[last - 1] as number)) continue
      let before = NONE_BEFORE
      for (let k = first; k < last; k++) {
        const start = tokens.start[k] as number
        const form = raw.text.slice(start, tokens.end[k]).toLowerCase()
        if (!doubtful.has(form) || !raw.tokenStarts.has(start)) continue
        examples.push({ keys: keys.slice(0, contractionFeatures(signs, k, first, last, before, keys)), answer: raw.multiword.has(start) })
        before = raw.multiword.has(start) ? CONTRACTION_BEFORE : WORD_BEFORE
      }
      first = last
    }
  })
  return examples
}

/** In an order of chance: a treebank whose sentences were drawn from many texts has few real neighbours to learn from. */
function shuffled(sentences: readonly Sentence[], seed: number): Sentence[] {
  const copy = [...sentences]
  shuffle(copy, makeRandom(seed))
  return copy
}

/** What a language's segmentation is trained on, and where its two decisions turn from no to yes (in logits, chosen on the dev files). */
const CORPORA: Readonly<
  Record<string, { readonly files: readonly string[]; readonly shuffles: number; readonly sentences: number; readonly contractions: number }>
> = {
  fr: { files: ['French-Sequoia/fr_sequoia-ud-train.conllu', 'French-Sequoia/fr_sequoia-ud-dev.conllu'], shuffles: 4, sentences: 0, contractions: 0.8 },
  en: { files: ['English-EWT/en_ewt-ud-train.reconstructed.conllu', 'English-GUM-open/train.conllu'], shuffles: 0, sentences: 0, contractions: 0 },
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

/** `npm run train -- segment fr|en`: where sentences end, and which doubtful words are contractions. Needs the language's lexicon, where it has one. */
export function trainSegment(language: string, data: string, say: (line: string) => void, models: string): Uint8Array {
  const corpora = CORPORA[language]
  if (!corpora) throw new Error(`no treebank is known for ${language}`)
  const file = `${models}/lexicon.bin`
  const lexicon: FormKeys = existsSync(file) ? readLexicon(readFileSync(file)) : NO_KEYS
  const section = sectionOf(language)
  const banks = corpora.files.map(f => readConllu(`${data}/ud/${f}`))
  const raws = banks.map(rawText)
  const sentences = raws.flatMap(raw => sentenceExamples(raw, section, lexicon))
  /** Neighbours of each sentence as they are, and as chance puts them. */
  const examplesOf = (seed: number): Example[] => [
    ...sentences,
    ...Array.from({ length: corpora.shuffles }, (_, copy) => sentenceExamples(rawText(shuffled(banks.flat(), seed * 100 + copy)), section, lexicon)).flat(),
  ]
  const contractions = raws.flatMap(raw => contractionExamples(raw, section, lexicon))
  say(`${sentences.length} possible ends of sentences, ${contractions.length} doubtful words`)
  const ends = quantise(
    mean(SEEDS.map(seed => trainLogistic(examplesOf(seed), { bits: 16, epochs: corpora.shuffles > 0 ? 7 : 20, rate: 0.05, decay: 0.001, seed }))),
    corpora.sentences,
  )
  const doubts = quantise(
    mean(SEEDS.map(seed => trainLogistic(contractions, { bits: contractions.length > 0 ? 14 : 0, epochs: 20, rate: 0.05, decay: 0.005, seed }))),
    corpora.contractions,
  )
  const unmarked = sentences.filter(e => !e.marked)
  const unmarkedShare = unmarked.filter(e => e.answer).length / unmarked.length
  const header: SegmenterHeader = {
    language,
    sentenceThreshold: ends.threshold,
    sentenceScale: ends.scale,
    unmarkedShare,
    contractionThreshold: doubts.threshold,
  }
  return packContainer(header, [ends.table, doubts.table])
}
