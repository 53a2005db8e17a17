import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cutWords, type WordCut } from '../packages/recoupe/src/analysis/cut-words.ts'
import { readWords } from '../packages/recoupe/src/analysis/read-words.ts'
import { NO_KEYS } from '../packages/recoupe/src/analysis/sentences/signs.ts'
import { loadModels } from '../packages/recoupe/src/engine/weights.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import type { Features, Paragraph, Words } from '../packages/recoupe/src/types/index.ts'
import { bareReport } from './bare-report.ts'
import { evaluate, type Metric, type Scores, type Side } from './conll18.ts'
import { readConllu, type Sentence } from './conllu.ts'

/** A row of the table: a treebank file below the data folder, its language, and the floors that it must pass. */
interface Row {
  readonly name: string
  readonly path: string
  readonly language: string
  readonly raw?: Partial<Record<Metric, number>>
  readonly gold?: Partial<Record<Metric, number>>
  readonly dev?: true
}

const ROWS: readonly Row[] = [
  { name: 'French Sequoia dev', path: 'ud/French-Sequoia/fr_sequoia-ud-dev.conllu', language: 'fr', dev: true },
  { name: 'French GSD dev', path: 'ud/French-GSD/fr_gsd-ud-dev.conllu', language: 'fr', dev: true },
  { name: 'English EWT dev', path: 'ud/English-EWT/en_ewt-ud-dev.conllu', language: 'en', dev: true },
  { name: 'English GUM dev', path: 'ud/English-GUM-open/dev.conllu', language: 'en', dev: true },
  {
    name: 'French Sequoia test',
    path: 'ud/French-Sequoia/fr_sequoia-ud-test.conllu',
    language: 'fr',
    raw: { sentences: 90, upos: 97, feats: 96, lemmas: 97.5, las: 84.5 },
  },
  { name: 'French GSD test', path: 'ud/French-GSD/fr_gsd-ud-test.conllu', language: 'fr', gold: { las: 79 } },
  { name: 'French PUD', path: 'ud/French-PUD/fr_pud-ud-test.conllu', language: 'fr' },
  { name: 'English EWT test', path: 'ud/English-EWT/en_ewt-ud-test.conllu', language: 'en', raw: { sentences: 82, upos: 94.5, las: 80 } },
  { name: 'English GUM test', path: 'ud/English-GUM-open/test.conllu', language: 'en' },
  { name: 'English PUD', path: 'ud/English-PUD/en_pud-ud-test.conllu', language: 'en' },
]

const COLUMNS: readonly Metric[] = ['sentences', 'words', 'upos', 'feats', 'lemmas', 'uas', 'las']

/** The text of a treebank as the shared task gave it: sentences run on, a blank line between paragraphs. */
function rawText(sentences: readonly Sentence[]): string {
  let text = ''
  sentences.forEach((s, k) => {
    if (s.startsParagraph && k > 0) text = `${text.trimEnd()}\n\n`
    for (const token of s.tokens) text += token.spaceAfter ? `${token.form} ` : token.form
  })
  return text.trimEnd()
}

function cutRaw(sentences: readonly Sentence[], language: string): { readonly text: string; readonly cut: WordCut } {
  const text = rawText(sentences)
  const paragraphs: Paragraph[] = [...text.matchAll(/.+(?:\n.+)*/gu)].map(m => ({ start: m.index, end: m.index + m[0].length, kind: 'prose' }))
  const { segmenter, lexicon } = loadModels(language)
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for "${language}"`)
  return { text, cut: cutWords({ report: bareReport(text, language), paragraphs }, pack.tokens, segmenter, lexicon ?? NO_KEYS) }
}

/** The words as the treebank cuts them, over a text in which each token stands apart. */
function cutGold(sentences: readonly Sentence[]): { readonly text: string; readonly cut: WordCut } {
  const start: number[] = []
  const end: number[] = []
  const sentence: number[] = []
  const spans: WordCut['sentences'][number][] = []
  let text = ''
  sentences.forEach((s, number) => {
    const from = text.length
    const first = start.length
    for (const token of s.tokens) {
      for (let i = token.first; i < token.last; i++) {
        start.push(text.length)
        end.push(text.length + token.form.length)
        sentence.push(number)
      }
      text += `${token.form} `
    }
    spans.push({ paragraph: 0, start: from, end: text.length - 1, first, last: start.length })
  })
  const form = sentences.flatMap(s => s.forms)
  return { text, cut: { sentences: spans, start: Int32Array.from(start), end: Int32Array.from(end), form, sentence: Int32Array.from(sentence) } }
}

const bundleOf = (features: Features): string =>
  Object.entries(features)
    .map(([name, value]) => `${name}=${value}`)
    .join('|')

/** What the pipeline says, sentence by sentence, for the evaluation. */
function toSides(text: string, cut: WordCut, words: Words): Side[] {
  return cut.sentences.map(({ first, last }) => {
    const tokens: { form: string; first: number; last: number }[] = []
    for (let i = first; i < last; i++) {
      const start = words.start[i] as number
      const end = words.end[i] as number
      const before = tokens.at(-1)
      if (before && i > first && words.start[i - 1] === start && words.end[i - 1] === end) before.last = i + 1 - first
      else tokens.push({ form: text.slice(start, end), first: i - first, last: i + 1 - first })
    }
    const range = <T>(list: ArrayLike<T>): T[] => Array.from({ length: last - first }, (_, k) => list[first + k] as T)
    return {
      forms: range(words.form),
      lemmas: range(words.lemma),
      upos: range(words.upos),
      feats: range(words.features).map(bundleOf),
      heads: range(words.head).map(h => (h < 0 ? -1 : h - first)),
      relations: range(words.relation),
      tokens,
    }
  })
}

/** F1 of the mood of verbs, which the journalistic conditional hangs on; over words that are cut alike. */
function conditional(sentences: readonly Sentence[], words: Words): string {
  const gold = sentences.flatMap(s => s.feats.map(f => f.includes('Mood=Cnd')))
  const system = words.features.map(f => f.Mood === 'Cnd')
  const right = gold.filter((g, i) => g && system[i]).length
  const of = (list: readonly boolean[]): number => list.filter(Boolean).length
  return `Mood=Cnd F1 ${((200 * right) / Math.max(1, of(gold) + of(system))).toFixed(1)} (${right} right, ${of(gold)} there, ${of(system)} found)`
}

function line(name: string, how: string, scores: Scores, floors: Partial<Record<Metric, number>> | undefined): string {
  const cells = COLUMNS.map(metric => {
    const floor = floors?.[metric]
    const value = scores[metric].f1
    return `${value.toFixed(2).padStart(6)}${floor === undefined ? '  ' : value >= floor ? ' ✓' : ' ✗'}`
  })
  return `${name.padEnd(20)} ${how.padEnd(5)} ${cells.join(' ')}`
}

/** One line per treebank and way of reading; ✓ and ✗ say whether the floor of MEASURE.md holds. */
function benchUd(data: string, dev: boolean): string[] {
  const out = [`${''.padEnd(26)} ${COLUMNS.map(c => c.padStart(8)).join(' ')}`]
  for (const row of ROWS) {
    if (dev !== (row.dev ?? false)) continue
    const path = join(data, row.path)
    if (!existsSync(path)) {
      out.push(`${row.name.padEnd(20)} not found: ${path}`)
      continue
    }
    const sentences = readConllu(path)
    const models = loadModels(row.language)
    for (const how of ['raw', 'gold'] as const) {
      const { text, cut } = how === 'raw' ? cutRaw(sentences, row.language) : cutGold(sentences)
      const words = readWords(cut, models)
      out.push(line(row.name, how, evaluate(sentences, toSides(text, cut, words)), row[how]))
      if (how === 'gold' && row.language === 'fr') out.push(`${''.padEnd(27)}${conditional(sentences, words)}`)
    }
  }
  return out
}

const { values } = parseArgs({ strict: false, options: { data: { type: 'string', default: '../shared/data' }, dev: { type: 'boolean', default: false } } })
for (const text of benchUd(String(values.data), values.dev === true)) console.log(text)
