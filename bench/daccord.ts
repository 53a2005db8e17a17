/**
 * Contradiction of French sentence pairs through the comparison that claims use: features of `claims/alignment/contradict.ts` under a small
 * logistic regression, by ten-fold cross-validation on `../shared/data/crossdoc/DACCORD/dev.tsv` (BSD-2). Also prints the folds' mean weights.
 *   npx tsx bench/daccord.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CLASH_FEATURES } from '../packages/recoupe/src/claims/contradiction/judge-clash.ts'
import { examplesOf, scoreOf, train } from './claims/contradiction-pairs.ts'

const file = resolve(import.meta.dirname, '../../shared/data/crossdoc/DACCORD/dev.tsv')
if (!existsSync(file)) throw new Error(`${file} is not there: this bench needs DACCORD beside the repository`)

const unquote = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim()
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .map(line => line.split('\t'))
  .flatMap(([, premise, hypothesis, label]) =>
    premise && hypothesis && label ? [{ premise: unquote(premise), hypothesis: unquote(hypothesis), label: Number(label) }] : [],
  )

const examples = examplesOf(rows)

const FOLDS = 10
let right = 0
const mean = new Array<number>(CLASH_FEATURES.length).fill(0)
for (let fold = 0; fold < FOLDS; fold++) {
  const w = train(examples.filter((_, i) => i % FOLDS !== fold))
  w.forEach((v, k) => {
    mean[k] = (mean[k] ?? 0) + v / FOLDS
  })
  for (const example of examples.filter((_, i) => i % FOLDS === fold)) if (scoreOf(w, example) > 0 === (example.y === 1)) right++
}
console.log(`DACCORD, ${FOLDS}-fold cross-validation over ${examples.length} pairs: ${((100 * right) / examples.length).toFixed(1)} %`)
console.log(CLASH_FEATURES.map((n, k) => `${n} ${(mean[k] ?? 0).toFixed(2)}`).join('  '))
