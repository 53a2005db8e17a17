/**
 * Factuality of English events (UDS, development set; White et al. 2016, Rudinger et al. 2018): annotators say from −3 (certainly did not happen) to +3
 * (certainly did). Ours is what events and claims rest on, FactBank's values read off tree and statements by `claims/events/judge-event.ts`, put on the
 * same scale: CT ±3, PR ±2, PS ±1, Uu 0. Shown: Pearson's correlation and mean absolute error, as published work does; and for events that annotators
 * are sure of (|value| ≥ 1), whether it happened (ours: CT+ or PR+; everything else is open, doubtful or denied), beside always saying "happened".
 *   npx tsx bench/uds.ts [--train] [--misses]
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { judgeEvent } from '../packages/recoupe/src/claims/events/judge-event.ts'
import { setScene } from '../packages/recoupe/src/claims/events/scene.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import type { Certainty } from '../packages/recoupe/src/types/index.ts'
import { recordText } from './pipeline.ts'

const set = process.argv.includes('--train') ? 'train' : 'dev'
const file = resolve(import.meta.dirname, `../../shared/data/crossdoc/UDS/uds_factuality.${set}.jsonl`)
if (!existsSync(file)) throw new Error(`${file} is not there: this bench needs UDS beside the repository`)
const pack = packs.get('en')
if (!pack) throw new Error('no English pack')

interface Row {
  readonly text: string
  readonly tokens: readonly string[]
  readonly events: readonly { readonly tok: number; readonly form: string; readonly value: number; readonly confidence: number }[]
}

const SCALE: Readonly<Record<Certainty, number>> = { 'CT+': 3, 'PR+': 2, 'PS+': 1, Uu: 0, 'PS-': -1, 'PR-': -2, 'CT-': -3 }

/** Where each token starts in the text; −1 for one that is not found. */
function startsOf({ text, tokens }: Row): number[] {
  let at = 0
  return tokens.map(token => {
    const found = text.indexOf(token, at)
    if (found >= 0) at = found + token.length
    return found
  })
}

const pairs: { gold: number; ours: number; text: string }[] = []
let lost = 0
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const row = JSON.parse(line) as Row
  const { analysis, record } = await recordText(row.text, 'en')
  const scene = setScene({ analysis, record }, [], pack)
  const starts = startsOf(row)
  for (const { tok, form, value } of row.events) {
    const start = starts[tok] ?? -1
    const word = start < 0 ? -1 : analysis.words.start.indexOf(start)
    if (word < 0) lost++
    else pairs.push({ gold: value, ours: SCALE[judgeEvent(scene, word)], text: `${form} in ${row.text}` })
  }
}

function pearson(list: readonly { gold: number; ours: number }[]): number {
  const mean = (of: (p: { gold: number; ours: number }) => number): number => list.reduce((s, p) => s + of(p), 0) / list.length
  const [g, o] = [mean(p => p.gold), mean(p => p.ours)]
  let [both, left, right] = [0, 0, 0]
  for (const p of list) {
    both += (p.gold - g) * (p.ours - o)
    left += (p.gold - g) ** 2
    right += (p.ours - o) ** 2
  }
  return both / Math.sqrt(left * right)
}

const error = pairs.reduce((s, p) => s + Math.abs(p.gold - p.ours), 0) / pairs.length
const sure = pairs.filter(p => Math.abs(p.gold) >= 1)
const happened = (p: { ours: number }): boolean => p.ours >= 2
const right = sure.filter(p => happened(p) === p.gold > 0)
const not = sure.filter(p => p.gold < 0)
const saidNot = sure.filter(p => !happened(p))
const percent = (n: number, of: number): string => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`
console.log(`UDS ${set}: ${pairs.length} events (${lost} not found among our words)`)
console.log(`Pearson ${pearson(pairs).toFixed(3)}, mean absolute error ${error.toFixed(3)}`)
console.log(
  `happened or not, ${sure.length} events that annotators are sure of: ${percent(right.length, sure.length)} right ` +
    `(always "happened": ${percent(sure.length - not.length, sure.length)}); not happened: ` +
    `precision ${percent(saidNot.filter(p => p.gold < 0).length, saidNot.length)}, recall ${percent(not.filter(p => !happened(p)).length, not.length)}`,
)
if (process.argv.includes('--misses')) for (const p of sure) if (happened(p) !== p.gold > 0) console.log(`${p.gold.toFixed(1)} ours ${p.ours}: ${p.text}`)
