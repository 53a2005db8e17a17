/**
 * What a statement's confidence is worth: share of statements that are right, by confidence, over the golden corpus, the project's own stories, and
 * those that lie beside the repository. A statement is right where a gold one has its content (IoU ≥ 0.8) and, if it names a source, an overlapping
 * source. GGT and PolNeAR do not mark every statement, so that nothing found beyond them counts as wrong. `npm run bench -- calibration`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Span, Statement } from '../packages/recoupe/src/types/index.ts'
import { allCases } from '../scripts/corpus/all-cases.ts'
import { readCase } from '../scripts/corpus/read-case.ts'
import { iou, letters } from './overlap.ts'
import { recordText } from './pipeline.ts'
import { readStories } from './stories-gold.ts'

interface Gold {
  readonly content: readonly Span[]
  readonly source: readonly Span[]
}

interface Judged {
  readonly confidence: number
  /** Content to an IoU of 0.8 and the source. */
  readonly right: boolean
  /** Content to an IoU of 0.5 and the source: the statement is there, and its edges may be off. */
  readonly there: boolean
  readonly sourced: boolean
  /** Golden corpus, our own stories, or those that lie beside the repository. */
  readonly set: string
  readonly code: string
}

const judged: Judged[] = []
function judge(set: string, text: string, golds: readonly Gold[], statements: readonly Statement[]): void {
  for (const s of statements) {
    const content = letters(text, s.content)
    const source = letters(text, s.source)
    const agrees = (g: Gold, least: number): boolean =>
      iou(content, letters(text, g.content)) >= least && (g.source.length === 0 || source.size === 0 || iou(source, letters(text, g.source)) > 0)
    judged.push({
      confidence: s.confidence,
      right: golds.some(g => agrees(g, 0.8)),
      there: golds.some(g => agrees(g, 0.5)),
      sourced: source.size > 0,
      set,
      code: `${s.why[0]?.code ?? ''} ${s.why[1]?.code ?? ''}`,
    })
  }
}

for (const { language, golden } of allCases()) {
  const { record } = await recordText(golden.text, language, '2026-03-12')
  judge(
    'golden corpus',
    golden.text,
    golden.statements.map(s => ({ content: s.spans.con, source: s.spans.src })),
    record.statements,
  )
}
const gold = resolve(import.meta.dirname, '../../shared/gold')
if (!existsSync(gold)) console.log(`without the gold stories: ${gold} is not there`)
for (const root of [resolve(import.meta.dirname, '../corpus/stories'), ...(existsSync(gold) ? [gold] : [])])
  for (const story of readStories(root))
    for (const g of story.reports) {
      const marked = readCase(readFileSync(join(story.folder, `${g.file}.gold.xml`), 'utf8'))
      const { record } = await recordText(marked.text, g.language, g.date, `${g.file}.txt`)
      judge(
        root === gold ? 'gold stories' : 'own stories',
        marked.text,
        marked.statements.map(s => ({ content: s.spans.con, source: s.spans.src })),
        record.statements,
      )
    }

/** Lower end of Wilson's 95 % interval (1927) of a share. */
function lowerBound(right: number, all: number): number {
  const z = 1.96
  const p = right / (all || 1)
  const n = all || 1
  return (p + (z * z) / (2 * n) - z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
}

for (const threshold of [0.8, 0.85, 0.9, 0.95, 0.96]) {
  const shown = judged.filter(j => j.sourced && j.confidence >= threshold)
  const right = shown.filter(j => j.right).length
  const there = shown.filter(j => j.there).length
  const say = (n: number): string => `${(n / (shown.length || 1)).toFixed(3)} (at least ${lowerBound(n, shown.length).toFixed(3)})`
  console.log(`from ${threshold.toFixed(2)}: ${shown.length} with a source, right to IoU 0.8 ${say(right)}, to IoU 0.5 ${say(there)}`)
}
for (const set of new Set(judged.map(j => j.set))) {
  const sure = judged.filter(j => j.set === set && j.sourced && j.confidence >= 0.96)
  const right = sure.filter(j => j.right).length
  console.log(`from 0.96, ${set}: ${right} of ${sure.length} right (at least ${lowerBound(right, sure.length).toFixed(3)})`)
}
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
