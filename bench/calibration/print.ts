import { keyOf } from './adjudged.ts'
import { type Example, OUTSIDE, type SetName } from './gather.ts'
import type { Foreseen } from './learn.ts'

/** Lower end of the exact 95 % interval of a share (Clopper & Pearson 1934): the share under which so many right ones would be seen once in forty. */
export function lowerBound(right: number, all: number): number {
  if (right === 0) return 0
  let [low, high] = [0, right / all]
  for (let step = 0; step < 50; step++) {
    const p = (low + high) / 2
    if (atLeast(right, all, p) < 0.025) low = p
    else high = p
  }
  return low
}

/** Chance of `right` or more among `all` where each is right with chance `p`. */
function atLeast(right: number, all: number, p: number): number {
  let log = all * Math.log(1 - p)
  let sum = right === 0 ? Math.exp(log) : 0
  for (let k = 1; k <= all; k++) {
    log += Math.log((all - k + 1) / k) + Math.log(p) - Math.log(1 - p)
    if (k >= right) sum += Math.exp(log)
  }
  return sum
}

const share = (part: number, all: number): string => (all === 0 ? '–' : (part / all).toFixed(3))

/** Ten bins of equal size: mean confidence against the share that is right. */
export function printReliability(which: string, rows: readonly Foreseen[]): void {
  console.log(`Reliability, ten bins of ${rows.length} statements ${which}, out of sample`)
  const sorted = [...rows].sort((a, b) => a.confidence - b.confidence)
  let off = 0
  for (let k = 0; k < 10; k++) {
    const bin = sorted.slice(Math.floor((k * sorted.length) / 10), Math.floor(((k + 1) * sorted.length) / 10))
    const mean = bin.reduce((sum, r) => sum + r.confidence, 0) / (bin.length || 1)
    const right = bin.filter(r => r.example.verdict.right).length
    off += Math.abs(mean - right / (bin.length || 1)) / 10
    console.log(
      `  ${(bin[0]?.confidence ?? 0).toFixed(3)}–${(bin.at(-1)?.confidence ?? 0).toFixed(3)}  ${String(bin.length).padStart(4)}  said ${mean.toFixed(3)}  right ${share(right, bin.length)}`,
    )
  }
  console.log(`  mean distance ${off.toFixed(3)}`)
}

const THRESHOLDS = [0, 0.9, 0.94, 0.95, 0.955, 0.96, 0.97, 0.98]

const GROUPS: readonly (readonly [string, readonly SetName[]])[] = [
  ['golden cases', ['golden']],
  ['own stories', ['own']],
  ['five stories, read', ['read']],
  ['texts to learn from', ['texts']],
  ['gold stories', ['gold']],
  ['texts for the check', ['check']],
  ['unread stories', ['unread']],
  ['all but golden cases', ['own', 'read', 'texts', 'gold', 'check']],
  ['all of these', ['golden', 'own', 'read', 'texts', 'gold', 'check']],
  ['GGT, by its marks', ['ggt']],
  ['PolNeAR, by its marks', ['polnear']],
  ['PolNeAR, training documents read, by its marks', ['train-read']],
  ['PolNeAR, training documents kept blind, by its marks', ['train-blind']],
]

export function printThresholds(rows: readonly Foreseen[]): void {
  console.log(
    'Right from a threshold on (lower end of 95 %): source and cue overlapping, content at IoU 0.8; then there, strict, exact; speaker and side of those right',
  )
  for (const [name, sets] of GROUPS) {
    const group = rows.filter(r => sets.includes(r.example.set))
    if (group.length === 0) continue
    console.log(`  ${name}, ${group.length}`)
    for (const threshold of THRESHOLDS) {
      const over = group.filter(r => r.confidence >= threshold).map(r => r.example)
      const count = (key: 'touched' | 'there' | 'right' | 'strict' | 'exact'): number => over.filter(e => e.verdict[key]).length
      const right = count('right')
      const of = (key: 'speaker' | 'side'): string => {
        const known = over.filter(e => e[key] !== null)
        return known.length === 0 ? '–' : `${share(known.filter(e => e[key]).length, known.length)} of ${known.length}`
      }
      const denials = over.filter(e => e.statement.act === 'deny' && e.verdict.gold?.act != null)
      console.log(
        `    ${threshold.toFixed(3)}  ${String(right).padStart(4)} of ${String(over.length).padStart(4)}  ${share(right, over.length)} (${over.length === 0 ? '–' : lowerBound(right, over.length).toFixed(3)})  there ${share(count('there'), over.length)}  touched ${share(count('touched'), over.length)}  strict ${share(count('strict'), over.length)}  exact ${share(count('exact'), over.length)}  speaker ${of('speaker')}  side ${of('side')}  denials that deny ${share(denials.filter(e => e.verdict.gold?.act === 'deny').length, denials.length)} of ${denials.length}`,
      )
    }
  }
}

/** What is wrong with much confidence, the surest first. */
export function printErrors(rows: readonly Foreseen[]): void {
  for (const { example, confidence } of [...rows].filter(r => !r.example.verdict.right && r.confidence >= 0.96).sort((a, b) => b.confidence - a.confidence)) {
    const { text, statement, document, set, verdict } = example
    const show = (spans: readonly { start: number; end: number }[]): string => spans.map(s => text.slice(s.start, s.end).replace(/\s+/gu, ' ')).join(' … ')
    const at = statement.content[0]?.start ?? 0
    console.log(
      `${confidence.toFixed(3)} ${set} ${document} ${at}${verdict.there ? ' (there)' : verdict.touched ? ' (touched)' : ''}: ${show(statement.source)} | ${show(statement.cue)} | ${show(statement.content)}`.slice(
        0,
        400,
      ),
    )
  }
}

const OURS: readonly SetName[] = ['golden', 'own', 'read', 'texts', 'gold', 'check']
const AS_READ: readonly (readonly [string, readonly SetName[]])[] = [
  ['ours and the gold stories', OURS],
  ['GGT', ['ggt']],
  ['PolNeAR, development', ['polnear']],
  ['PolNeAR, training, read', ['train-read']],
  ['PolNeAR, training, blind', ['train-blind']],
  ['blind of all: stories and texts that no rule was written beside, GGT, PolNeAR blind', ['read', 'texts', 'gold', 'check', 'ggt', 'train-blind']],
  ['all without golden cases', ['own', 'read', 'texts', 'gold', 'check', 'ggt', 'polnear', 'train-blind']],
  ['all', [...OURS, 'ggt', 'polnear', 'train-blind']],
]

/** Right by the marks, or by a reader where those of an outside corpus disagree (`adjudged.ts`). */
const isRight = ({ verdict, adjudged }: Example): boolean => verdict.right || adjudged === true

/** The same from each threshold on with what a reader said of disagreements; what nobody has read counts as wrong. */
export function printOutside(rows: readonly Foreseen[]): void {
  console.log('Right from a threshold on (lower end of 95 %), as read where marks of GGT or PolNeAR disagree; by the marks; disagreements that nobody has read')
  const there = new Set(rows.map(r => r.example.set))
  for (const [name, sets] of AS_READ) {
    if (!sets.some(s => there.has(s)) || (sets.includes('train-blind') && !there.has('train-blind'))) continue
    const group = rows.filter(r => sets.includes(r.example.set))
    console.log(`  ${name}, ${group.length}`)
    for (const threshold of [0.95, 0.955, 0.96, 0.965, 0.968, 0.97, 0.975, 0.98]) {
      const over = group.filter(r => r.confidence >= threshold).map(r => r.example)
      const right = over.filter(isRight).length
      const marked = over.filter(e => e.verdict.right).length
      const open = over.filter(e => OUTSIDE.has(e.set) && !e.verdict.right && e.adjudged === null).length
      console.log(
        `    ${threshold.toFixed(3)}  ${String(right).padStart(4)} of ${String(over.length).padStart(4)}  ${share(right, over.length)} (${over.length === 0 ? '–' : lowerBound(right, over.length).toFixed(3)})  by the marks ${share(marked, over.length)}  unread ${open}  decided ${share(over.length, group.length)}`,
      )
    }
  }
}

/** What the marks of an outside corpus disagree with and nobody has read, the surest first, each a line to complete. */
export function printUnadjudged(rows: readonly Foreseen[]): void {
  const open = rows.filter(({ example: e, confidence }) => OUTSIDE.has(e.set) && !e.verdict.right && e.adjudged === null && confidence >= LEAST_READ)
  for (const { example, confidence } of [...open].sort((a, b) => b.confidence - a.confidence))
    console.log(`${keyOf(example.set, example.document, example.statement)}\t?\t${confidence.toFixed(3)}`)
}

/** From where on disagreements are worth a reading: a little below any threshold that was ever weighed. */
const LEAST_READ = 0.95
