import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { analyse } from '../packages/recoupe/src/analysis/analyse.ts'
import { cutWords } from '../packages/recoupe/src/analysis/cut-words.ts'
import { parse } from '../packages/recoupe/src/analysis/parse.ts'
import { boundsOf, limitsOf, readWords } from '../packages/recoupe/src/analysis/read-words.ts'
import { segment } from '../packages/recoupe/src/analysis/segment.ts'
import { NO_KEYS } from '../packages/recoupe/src/analysis/sentences/signs.ts'
import { tag } from '../packages/recoupe/src/analysis/tag.ts'
import { loadModels } from '../packages/recoupe/src/engine/weights.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import { readAttributes } from '../packages/recoupe/src/learn/attributes.ts'
import { extractStatements } from '../packages/recoupe/src/statements/extract.ts'
import { bareReport } from './bare-report.ts'
import { readConllu } from './conllu.ts'

/** Texts of each language: development files, so that what is timed has the prose's usual mix. */
const TEXTS: Readonly<Record<string, string>> = {
  fr: 'ud/French-Sequoia/fr_sequoia-ud-dev.conllu',
  en: 'ud/English-EWT/en_ewt-ud-dev.conllu',
}

const { values } = parseArgs({ strict: false, options: { data: { type: 'string', default: '../shared/data' }, rounds: { type: 'string', default: '7' } } })
const rounds = Number(values.rounds)

/** Words per second: the best of several rounds, after one that warms up. */
function rate(words: number, work: () => void): string {
  work()
  let best = Number.POSITIVE_INFINITY
  for (let k = 0; k < rounds; k++) {
    const from = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(from)
    best = Math.min(best, (user + system) / 1e6)
  }
  return `${(words / best / 1000).toFixed(1).padStart(7)}k words/s`
}

for (const [language, path] of Object.entries(TEXTS)) {
  const file = join(String(values.data), path)
  const pack = packs.get(language)
  if (!pack || !existsSync(file)) {
    console.log(`${language}: not found: ${file}`)
    continue
  }
  const sentences = readConllu(file)
  const paragraphs: string[] = []
  for (let k = 0; k < sentences.length; k += 5)
    paragraphs.push(
      sentences
        .slice(k, k + 5)
        .map(s => s.text)
        .join(' '),
    )
  const report = bareReport(paragraphs.join('\n\n'), language)
  const models = loadModels(language)
  const { syntax, segmenter, lexicon, senseOf } = models
  const document = segment(report, pack)
  const keys = lexicon ?? NO_KEYS
  const cut = cutWords(document, pack.tokens, segmenter, keys)
  const count = cut.form.length
  const attributes = readAttributes(cut.form, keys.keyOf, senseOf)
  const bounds = boundsOf(cut.sentences, count)
  const tagging = tag(attributes, bounds, syntax, limitsOf(cut.form, models))
  const show = (what: string, work: () => void): void => console.log(`${language}  ${what.padEnd(34)} ${rate(count, work)}`)
  show('paragraphs, sentences, words', () => cutWords(segment(report, pack), pack.tokens, segmenter, keys))
  show('attributes', () => readAttributes(cut.form, keys.keyOf, senseOf))
  show('tags and features', () => tag(attributes, bounds, syntax, limitsOf(cut.form, models)))
  show('parse', () => parse(attributes, bounds, tagging, syntax))
  show('tags, features, parse, lemmas', () => readWords(cut, models))
  show('raw text → words with syntax', () => readWords(cutWords(segment(report, pack), pack.tokens, segmenter, keys), models))
  show('raw text → whole analysis', () => analyse(report, { pack, models }))
  show('raw text → statements', () => extractStatements(analyse(report, { pack, models }), pack))
}

/** Load is timed in a process of its own, where nothing is warm. */
const LOAD = `
const { loadModels } = await import('./packages/recoupe/src/engine/weights.ts')
const before = process.memoryUsage().rss
const from = process.cpuUsage()
for (const language of ['fr', 'en']) loadModels(language)
const { user, system } = process.cpuUsage(from)
console.log(((user + system) / 1000).toFixed(0) + ' ms, ' + ((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0) + ' MB more resident, ' + (process.memoryUsage().rss / 2 ** 20).toFixed(0) + ' MB in all')`
const tsx = join(import.meta.dirname, '../node_modules/tsx/dist/cli.mjs')
console.log(
  `load, both languages: ${execFileSync(process.execPath, [tsx, '--input-type=module', '-e', LOAD], { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' }).trim()}`,
)

let size = 0
for (const language of Object.keys(TEXTS)) {
  const folder = join(import.meta.dirname, '../models', language)
  for (const name of readdirSync(folder)) if (name.endsWith('.bin')) size += gzipSync(readFileSync(join(folder, name)), { level: 9 }).length
}
console.log(`weights, both languages, compressed: ${(size / 2 ** 20).toFixed(2)} MB`)
