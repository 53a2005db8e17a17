/**
 * Contradiction in RTE3-FR (development set, three classes: entailment, neutral, contradiction), seen as contradiction or not. The same comparison as
 * `daccord.ts`: first with the weights that DACCORD gives, then by ten-fold cross-validation on RTE3 itself. Contradictions are one pair in ten, so
 * that accuracy says little (all "not" reaches nine in ten): what counts is the rank of contradictions among all pairs (area under the ROC curve, and
 * average precision beside its chance value) and F1 at the best threshold found on the other folds.
 *   npx tsx bench/rte3.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Example, examplesOf, type SentencePair, scoreOf, train } from './claims/contradiction-pairs.ts'

const folder = resolve(import.meta.dirname, '../../shared/data/crossdoc')

/** Rows of a file with a heading; which columns hold premise, hypothesis and label is told. */
function rowsOf(name: string, columns: readonly [number, number, number], isContradiction: (label: string) => boolean): SentencePair[] {
  const file = resolve(folder, name)
  if (!existsSync(file)) throw new Error(`${file} is not there: this bench needs it beside the repository`)
  const unquote = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim()
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
    .flatMap(cells => {
      const [premise, hypothesis, label] = columns.map(c => cells[c])
      return premise && hypothesis && label
        ? [{ premise: unquote(premise), hypothesis: unquote(hypothesis), label: isContradiction(label.trim()) ? 1 : 0 }]
        : []
    })
}

interface Scored {
  readonly score: number
  readonly y: number
}

/** Probability that a contradiction scores above another pair (Hanley & McNeil 1982); ties count half. */
function areaUnder(scored: readonly Scored[]): number {
  const yes = scored.filter(s => s.y === 1)
  const no = scored.filter(s => s.y === 0)
  let won = 0
  for (const a of yes) for (const b of no) won += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0
  return won / Math.max(1, yes.length * no.length)
}

function averagePrecision(scored: readonly Scored[]): number {
  let hits = 0
  let sum = 0
  const ranked = [...scored].sort((a, b) => b.score - a.score)
  ranked.forEach(({ y }, k) => {
    if (y === 1) sum += ++hits / (k + 1)
  })
  return sum / Math.max(1, hits)
}

function f1At(scored: readonly Scored[], threshold: number): number {
  const said = scored.filter(s => s.score > threshold)
  const right = said.filter(s => s.y === 1).length
  return (2 * right) / Math.max(1, said.length + scored.filter(s => s.y === 1).length)
}

const bestThreshold = (scored: readonly Scored[]): number => scored.map(s => s.score - 1e-9).reduce((a, b) => (f1At(scored, b) > f1At(scored, a) ? b : a), 0)
const score = (w: readonly number[], list: readonly Example[]): Scored[] => list.map(e => ({ score: scoreOf(w, e), y: e.y }))

const rte = examplesOf(rowsOf('RTE3-FR/RTE3-FR-dev-set-3class.tsv', [2, 3, 4], l => l === '2'))
const share = rte.filter(e => e.y === 1).length / rte.length
const tell = (name: string, scored: readonly Scored[], f1: number): void =>
  console.log(
    `${name}: area under the curve ${areaUnder(scored).toFixed(3)} (chance .500), average precision ${averagePrecision(scored).toFixed(3)} (chance ${share.toFixed(3)}), F1 ${f1.toFixed(3)}`,
  )
console.log(`RTE3-FR development set: ${rte.length} pairs, ${rte.filter(e => e.y === 1).length} contradictions`)

const daccord = examplesOf(rowsOf('DACCORD/dev.tsv', [1, 2, 3], l => l === '1'))
const given = score(train(daccord), rte)
tell('weights from DACCORD, threshold 0', given, f1At(given, 0))

const FOLDS = 10
const held: Scored[] = []
let right = 0
let said = 0
for (let fold = 0; fold < FOLDS; fold++) {
  const rest = rte.filter((_, i) => i % FOLDS !== fold)
  const w = train(rest)
  const threshold = bestThreshold(score(w, rest))
  const own = score(
    w,
    rte.filter((_, i) => i % FOLDS === fold),
  )
  held.push(...own)
  said += own.filter(s => s.score > threshold).length
  right += own.filter(s => s.score > threshold && s.y === 1).length
}
tell('cross-validated, ten folds', held, (2 * right) / Math.max(1, said + held.filter(s => s.y === 1).length))
