/**
 * Statements by phenomenon: `npm run bench -- statements [--misses]`. The golden corpus sorts its cases by phenomenon (a folder each); the
 * statements of stories (the project's own, and those that lie beside the repository) are sorted by what they are: direct, mixed or reported words,
 * by what kind of cue. `--misses` lists every error.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Span, Statement } from '../packages/recoupe/src/types/index.ts'
import { allCases } from '../scripts/corpus/all-cases.ts'
import { checkCase } from '../scripts/corpus/check-case.ts'
import { type CaseStatement, readCase } from '../scripts/corpus/read-case.ts'
import { iou, letters } from './overlap.ts'
import { recordText } from './pipeline.ts'
import { readStories } from './stories-gold.ts'

interface Row {
  right: number
  all: number
  readonly errors: string[]
}

const table = new Map<string, Row>()
function row(name: string): Row {
  const known = table.get(name)
  if (known) return known
  const made: Row = { right: 0, all: 0, errors: [] }
  table.set(name, made)
  return made
}

for (const { id, language, phenomenon, golden } of allCases()) {
  const { record } = await recordText(golden.text, language, '2026-03-12')
  const faults = checkCase(golden, record)
  const found = row(`case ${language}/${phenomenon}`)
  found.all++
  if (faults.length === 0) found.right++
  found.errors.push(...faults.map(fault => `${id}: ${fault}`))
}

/** What a marked statement is by its own look: words in marks or not, with or without a cue, the cue before or after. */
function kindOf(text: string, wanted: CaseStatement): string {
  const content = wanted.spans.con.map(s => text.slice(s.start, s.end)).join(' ')
  const quoted = /^[«“"‘']/u.test(content) ? 'quotation' : /[«“"]/u.test(content) ? 'mixed' : 'reported'
  const cue = wanted.spans.cue[0]
  const first = wanted.spans.con[0]
  if (!cue || !first) return `${quoted}, no cue`
  const parted = wanted.spans.con.length > 1 ? ', parted' : ''
  return `${quoted}, cue ${cue.start < first.start ? 'before' : 'after'}${parted}`
}

const show = (text: string, spans: readonly Span[]): string => spans.map(s => text.slice(s.start, s.end)).join(' … ')

function compare(name: string, where: string, text: string, wanted: readonly CaseStatement[], got: readonly Statement[]): void {
  const pairs = wanted.flatMap((w, i) => got.map((g, j) => ({ i, j, value: iou(letters(text, w.spans.con), letters(text, g.content)) })))
  const of = new Map<number, { j: number; value: number }>()
  const used = new Set<number>()
  for (const p of pairs.filter(p => p.value >= 0.5).sort((a, b) => b.value - a.value))
    if (!of.has(p.i) && !used.has(p.j)) {
      of.set(p.i, p)
      used.add(p.j)
    }
  wanted.forEach((w, i) => {
    const found = row(`${name} ${kindOf(text, w)}`)
    const match = of.get(i)
    const statement = match ? got[match.j] : undefined
    found.all++
    const say = (what: string): void => {
      found.errors.push(`${where}: ${what} [${show(text, w.spans.src)}] <${show(text, w.spans.cue)}> {${show(text, w.spans.con)}}`)
    }
    if (!match || !statement) say('missed')
    else if (match.value < 0.8) say(`edges, got {${show(text, statement.content)}} for`)
    else if (w.spans.src.length > 0 && iou(letters(text, w.spans.src), letters(text, statement.source)) === 0)
      say(`source, got [${show(text, statement.source)}] for`)
    else found.right++
  })
  got.forEach((g, j) => {
    if (used.has(j)) return
    row(`${name} too many`).errors.push(`${where}: too many [${show(text, g.source)}] <${show(text, g.cue)}> {${show(text, g.content)}}`)
  })
}

for (const [name, root] of [
  ['own', resolve(import.meta.dirname, '../corpus/stories')],
  ['gold', resolve(import.meta.dirname, '../../shared/gold')],
] as const) {
  if (!existsSync(root)) console.log(`without ${name}: ${root} is not there`)
  else
    for (const story of readStories(root))
      for (const g of story.reports) {
        const { text, statements } = readCase(readFileSync(join(story.folder, `${g.file}.gold.xml`), 'utf8'))
        const { record } = await recordText(text, g.language, g.date, `${g.file}.txt`)
        compare(name, `${basename(story.folder)}/${g.file}`, text, statements, record.statements)
      }
}

for (const [name, { right, all, errors }] of [...table].sort((a, b) => a[0].localeCompare(b[0]))) {
  console.log(`${name.padEnd(40)} ${all > 0 ? `${right}/${all}` : errors.length}`)
  if (process.argv.includes('--misses')) for (const error of errors) console.log(`    ${error.replaceAll('\n', ' ').slice(0, 400)}`)
}
