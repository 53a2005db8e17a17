/**
 * `npx tsx train/confidence.ts`: learns what the marks of a statement weigh (`bench/calibration/learn.ts`) from what may ship, our own cases, stories and
 * texts, and writes `packages/recoupe/src/statements/confidence/weights.ts`. The same texts give the same bytes. `npm run bench -- calibration` tells what they are worth.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gather, TRAINED } from '../bench/calibration/gather.ts'
import { crossValidate, isSourced } from '../bench/calibration/learn.ts'
import { MARKS } from '../packages/recoupe/src/statements/confidence/weigh.ts'

const examples = (await gather(TRAINED)).filter(isSourced)
const { all } = crossValidate(examples)
const rows = [['bias', all.bias] as const, ...MARKS.map((m, k) => [m.name, all.weights[k] ?? 0] as const)]
const say = ([name, weight]: readonly [string, number]): string => `  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2)) || 0},`
writeFileSync(
  resolve(import.meta.dirname, '../packages/recoupe/src/statements/confidence/weights.ts'),
  `/** What each mark weighs, in log-odds: learned from our own cases, stories and texts by \`train/confidence.ts\`, which writes this file. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.map(say).join('\n')}\n}\n`,
)
console.log(`${examples.length} statements, ${examples.filter(e => e.verdict.right).length} of them right`)
