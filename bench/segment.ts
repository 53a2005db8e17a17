/**
 * Tokens, words and sentences from raw text, by the definitions of the CoNLL-2018 shared task: `npx tsx bench/segment.ts [--data FOLDER]`.
 * Lemmas, which need predicted tags, are measured by `bench/ud.ts`.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cutWords, type WordCut } from '../packages/recoupe/src/analysis/cut-words.ts'
import { NO_KEYS } from '../packages/recoupe/src/analysis/sentences/signs.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import type { Document, Report } from '../packages/recoupe/src/types/index.ts'
import { type RawText, rawText } from '../train/segment/raw-text.ts'
import { evaluate, type Side } from './conll18.ts'
import { readConllu } from './conllu.ts'
import { segmentation } from './segmentation.ts'

export const FILES: readonly (readonly [language: string, file: string])[] = [
  ['fr', 'French-Sequoia/fr_sequoia-ud-dev.conllu'],
  ['fr', 'French-Sequoia/fr_sequoia-ud-test.conllu'],
  ['fr', 'French-GSD/fr_gsd-ud-dev.conllu'],
  ['fr', 'French-GSD/fr_gsd-ud-test.conllu'],
  ['fr', 'French-PUD/fr_pud-ud-test.conllu'],
  ['en', 'English-EWT/en_ewt-ud-dev.conllu'],
  ['en', 'English-EWT/en_ewt-ud-test.conllu'],
  ['en', 'English-GUM-open/dev.conllu'],
  ['en', 'English-GUM-open/test.conllu'],
  ['en', 'English-PUD/en_pud-ud-test.conllu'],
]

/** The raw text as a document whose paragraphs are the treebank's. */
function documentOf(raw: RawText, language: string): Document {
  const report: Report = {
    id: 'bench',
    sha256: '',
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    language,
    published: null,
    title: null,
    text: raw.text,
    noise: [],
  }
  return { report, paragraphs: raw.paragraphs.map(p => ({ ...p, kind: 'prose' })) }
}

/** Words as the evaluation wants them: surface tokens over words that share a span. */
export function sidesOf(text: string, cut: WordCut): Side[] {
  return cut.sentences.map(({ first, last }) => {
    const tokens: { form: string; first: number; last: number }[] = []
    for (let i = first; i < last; i++) {
      const previous = tokens.at(-1)
      if (previous && i > first && cut.start[i] === cut.start[i - 1] && cut.end[i] === cut.end[i - 1]) previous.last = i - first + 1
      else tokens.push({ form: text.slice(cut.start[i], cut.end[i]), first: i - first, last: i - first + 1 })
    }
    const forms = cut.form.slice(first, last)
    const blank = forms.map(() => '_')
    return { forms, lemmas: blank, upos: blank, feats: blank, heads: forms.map(() => -1), relations: blank, tokens }
  })
}

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } })
for (const [language, file] of FILES) {
  const gold = readConllu(resolve(values.data, 'ud', file))
  const raw = rawText(gold)
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  const { segmenter, lexicon } = segmentation(language)
  const document = documentOf(raw, language)
  const started = performance.now()
  const cut = cutWords(document, pack.tokens, segmenter, lexicon ?? NO_KEYS)
  const seconds = (performance.now() - started) / 1000
  const scores = evaluate(gold, sidesOf(raw.text, cut))
  const shown = [scores.tokens, scores.words, scores.sentences].map(s => s.f1.toFixed(2))
  console.log(`${file.padEnd(45)} tokens ${shown[0]}  words ${shown[1]}  sentences ${shown[2]}  ${Math.round(cut.form.length / seconds / 1000)}k words/s`)
}
