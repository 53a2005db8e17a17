/**
 * Names, span and type: FrSemCor's proper names on Sequoia's test part (its train and dev parts train the shipped
 * model), and WikiNEuRal's validation files, which nothing is trained on. From the corpora's tokens, sentences of
 * FrSemCor in groups of 25 as they follow one another, WikiNEuRal's one by one. `--raw`: from the text alone, with the
 * analysis's own tokens and sentences; sentences of a group follow each other with a space, and WikiNEuRal, which keeps
 * no spacing, is written as somebody would have typed it (`names/written.ts`).
 * `npx tsx bench/names.ts [--raw] [--data ../shared/data] [--misses FILE]`
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { complete } from '../packages/recoupe/src/analysis/names/complete.ts'
import { decode } from '../packages/recoupe/src/analysis/names/decode.ts'
import { echo } from '../packages/recoupe/src/analysis/names/echo.ts'
import { introduce } from '../packages/recoupe/src/analysis/names/introduce.ts'
import { settle } from '../packages/recoupe/src/analysis/names/settle.ts'
import type { NameTokens } from '../packages/recoupe/src/analysis/names/tokens.ts'
import { loadModels } from '../packages/recoupe/src/engine/weights.ts'
import type { NameClass, NameModel } from '../packages/recoupe/src/learn/name-tagger.ts'
import type { Name, NameKind } from '../packages/recoupe/src/types/index.ts'
import { bareReport } from './bare-report.ts'
import { type GoldName, group, type NameDocument, toDocument } from './names/corpus.ts'
import { readFrSemCor, sequoiaPart, sourceOf } from './names/frsemcor.ts'
import { readWikiNeural } from './names/iob.ts'
import { type FoundName, f1, precision, recall, type Tally, tally } from './names/score.ts'
import { tagsOf } from './names/tags.ts'
import { toolsOf } from './names/tools.ts'
import { written } from './names/written.ts'
import { analyseReport } from './pipeline.ts'

const CLASS: Readonly<Record<NameKind, FoundName['type']>> = {
  person: 'person',
  organisation: 'organisation',
  government: 'organisation',
  medium: 'medium',
  country: 'place',
  place: 'place',
  other: 'other',
}

/** What the analysis finds in a document whose tokens are given. */
export function findIn(document: NameDocument, model: NameModel, language: string): FoundName[] {
  const tools = toolsOf(language)
  const { text } = document
  const tokens: NameTokens = {
    start: Int32Array.from(document.start),
    end: Int32Array.from(document.end),
    word: Int32Array.from(document.start, (_, i) => i),
    bounds: Int32Array.from(document.bounds),
  }
  const tags = tagsOf(document, language)
  const { names, matches } = decode(text, tokens, tags, model, tools)
  return inTokens(
    document,
    echo(text, tokens, settle(text, tokens, introduce(text, tokens, tags, complete(text, tokens, tags, names, tools), tools), matches, tools), tools),
  )
}

/** What the whole analysis finds in the text of a document, of whose tokens and sentences it knows nothing. */
const findRaw = (document: NameDocument, language: string): FoundName[] => inTokens(document, analyseReport(bareReport(document.text, language)).names)

/** Names in the corpus's tokens; −1 where a name begins or ends inside one. */
function inTokens(document: NameDocument, names: readonly Name[]): FoundName[] {
  const starts = new Map(document.start.map((at, i) => [at, i]))
  const ends = new Map(document.end.map((at, i) => [at, i + 1]))
  return names.map(({ start, end, kind }) => ({
    first: starts.get(start) ?? -1,
    last: ends.get(end) ?? ends.get(end - 1) ?? -1,
    type: CLASS[kind],
  }))
}

type Same = (gold: NameClass, found: FoundName['type']) => boolean

/** FrSemCor has no class of places, its institutions being bodies, towns and countries, and sorts newspapers with works. */
export const institution: Same = (gold, found) =>
  exact(gold, found) || (gold === 'organisation' && found === 'place') || (gold === 'other' && found === 'medium')
const exact: Same = (gold, found) => gold === found || (gold === 'organisation' && found === 'medium')

function row(name: string, documents: readonly NameDocument[], language: string, same: Same, misses: string[], raw: boolean): string {
  const model = loadModels(language).names
  if (!model) return `${name.padEnd(34)} no model of names is installed`
  const tallies = new Map<string, Tally>()
  for (const document of documents) {
    const found = raw ? findRaw(document, language) : findIn(document, model, language)
    tally(document, found, same, tallies)
    const show = (n: GoldName | FoundName): string =>
      n.first < 0 || n.last < 0
        ? `${n.type}\t(parts a token)`
        : `${n.type}\t${document.text.slice(document.start[Math.max(0, n.first - 4)], document.start[n.first])}[${document.text.slice(document.start[n.first], document.end[n.last - 1])}]`.replaceAll(
            '\n',
            ' ',
          )
    const right = (g: GoldName, f: FoundName): boolean => g.first === f.first && g.last === f.last && same(g.type, f.type)
    for (const g of document.names) if (!found.some(f => right(g, f))) misses.push(`- ${show(g)}`)
    for (const f of found) if (!document.names.some(g => right(g, f))) misses.push(`+ ${show(f)}`)
  }
  const cell = (key: string): string => {
    const t = tallies.get(key)
    return t ? `${key} ${[precision(t), recall(t), f1(t)].map(x => (100 * x).toFixed(1)).join('/')}` : ''
  }
  return `${name.padEnd(34)} ${cell('all')}   ${cell('spans')}   ${cell('person')}`
}

/** The rows of the names' table: precision / recall / F1. */
export function benchNames(data: string, missesFile: string | null, raw: boolean): string[] {
  const misses: string[] = []
  const rows: string[] = []
  const add = (name: string, path: string, language: string, same: Same, read: () => NameDocument[]): void => {
    rows.push(existsSync(join(data, path)) ? row(name, read(), language, same, misses, raw) : `${name.padEnd(34)} not found: ${path}`)
  }
  add('FrSemCor proper names, test', 'ner/FrSemCor/sequoia-9.1.frsemcor', 'fr', institution, () => {
    const ids = sequoiaPart(data, 'test')
    return group(
      readFrSemCor(data).filter(s => ids.has(s.id)),
      25,
      sourceOf,
      raw ? ' ' : undefined,
    )
  })
  for (const language of ['fr', 'en']) {
    add(`WikiNEuRal ${language} val (not trained on)`, `ner/wikineural/${language}.conllu`, language, exact, () =>
      readWikiNeural(data, language).map((s, i) => toDocument(`${i}`, [raw ? { ...s, text: written(s.forms, language) } : s])),
    )
  }
  if (missesFile !== null) writeFileSync(missesFile, `${misses.join('\n')}\n`)
  return rows
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const option = (name: string): string | null => {
    const at = process.argv.indexOf(name)
    return at < 0 ? null : (process.argv[at + 1] ?? null)
  }
  for (const line of benchNames(option('--data') ?? '../shared/data', option('--misses'), process.argv.includes('--raw'))) console.log(line)
}
