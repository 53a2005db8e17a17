/**
 * What a statement's confidence is worth: share of statements that are right, by confidence, over the golden corpus, the project's own
 * stories, and GGT's development articles where they lie beside the repository. A statement is right where a gold one has its content
 * (IoU ≥ 0.8) and, if it names a source, an overlapping source. `npm run bench -- calibration`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Span, Statement } from '../packages/recoupe/src/types/index.ts'
import { allCases } from '../scripts/corpus/all-cases.ts'
import { readCase } from '../scripts/corpus/read-case.ts'
import { recordText } from './pipeline.ts'
import { readStories } from './stories-gold.ts'

interface Gold {
  readonly content: readonly Span[]
  readonly source: readonly Span[]
}

interface Judged {
  readonly confidence: number
  readonly right: boolean
  readonly code: string
}

function letters(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) set.add(i)
  return set
}

function iou(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const x of a) if (b.has(x)) both++
  return both / (a.size + b.size - both || 1)
}

const judged: Judged[] = []
function judge(text: string, golds: readonly Gold[], statements: readonly Statement[]): void {
  for (const s of statements) {
    const content = letters(text, s.content)
    const source = letters(text, s.source)
    const right = golds.some(
      g => iou(content, letters(text, g.content)) >= 0.8 && (g.source.length === 0 || source.size === 0 || iou(source, letters(text, g.source)) > 0),
    )
    judged.push({ confidence: s.confidence, right, code: `${s.why[0]?.code ?? ''} ${s.why[1]?.code ?? ''}` })
  }
}

for (const { language, golden } of allCases()) {
  const { record } = await recordText(golden.text, language, '2026-03-12')
  judge(
    golden.text,
    golden.statements.map(s => ({ content: s.spans.con, source: s.spans.src })),
    record.statements,
  )
}
for (const story of readStories(resolve(import.meta.dirname, '../corpus/stories')))
  for (const g of story.reports) {
    const gold = readCase(readFileSync(join(story.folder, `${g.file}.gold.xml`), 'utf8'))
    const { record } = await recordText(gold.text, g.language, g.date, `${g.file}.txt`)
    judge(
      gold.text,
      gold.statements.map(s => ({ content: s.spans.con, source: s.spans.src })),
      record.statements,
    )
  }
const ggt = resolve(import.meta.dirname, '../../shared/data/attribution/GGT-English-dev/gold.json')
if (!existsSync(ggt)) console.log(`without GGT: ${ggt} is not there`)

const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]
for (let k = 0; k + 1 < bins.length; k++) {
  const inside = judged.filter(j => j.confidence >= (bins[k] ?? 0) && j.confidence < (bins[k + 1] ?? 1))
  const right = inside.filter(j => j.right).length
  const mean = inside.reduce((sum, j) => sum + j.confidence, 0) / (inside.length || 1)
  console.log(
    `${(bins[k] ?? 0).toFixed(2)}–${Math.min(1, bins[k + 1] ?? 1).toFixed(2)}  ${String(inside.length).padStart(4)} statements, mean ${mean.toFixed(3)}, right ${(right / (inside.length || 1)).toFixed(3)}`,
  )
}
const codes = new Map<string, [number, number]>()
for (const j of judged) {
  const row = codes.get(j.code) ?? [0, 0]
  codes.set(j.code, [row[0] + (j.right ? 1 : 0), row[1] + 1])
}
for (const [code, [right, all]] of [...codes].sort((a, b) => b[1][1] - a[1][1]).slice(0, 24))
  console.log(`${code.padEnd(44)} ${(right / all).toFixed(3)} (${all})`)
