/**
 * Contradiction of French sentence pairs through the comparison that claims use: features of `claims/alignment/contradict.ts` under a small
 * logistic regression, by ten-fold cross-validation on `../shared/data/crossdoc/DACCORD/dev.tsv` (BSD-2). Also prints the folds' mean weights.
 *   npx tsx bench/daccord.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { analyse } from '../packages/recoupe/src/analysis/analyse.ts'
import { compare } from '../packages/recoupe/src/claims/alignment/compare.ts'
import { clashOf, type Reading } from '../packages/recoupe/src/claims/alignment/contradict.ts'
import { Frequencies } from '../packages/recoupe/src/claims/alignment/frequencies.ts'
import type { Proposition } from '../packages/recoupe/src/claims/propositions/proposition.ts'
import { TermReader } from '../packages/recoupe/src/claims/propositions/read-terms.ts'
import { loadModels } from '../packages/recoupe/src/engine/weights.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import type { Report } from '../packages/recoupe/src/types/index.ts'

const file = resolve(import.meta.dirname, '../../shared/data/crossdoc/DACCORD/dev.tsv')
if (!existsSync(file)) throw new Error(`${file} is not there: this bench needs DACCORD beside the repository`)
const pack = packs.get('fr')
if (!pack) throw new Error('no French pack')

const unquote = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim()
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .map(line => line.split('\t'))
  .flatMap(([, premise, hypothesis, label]) =>
    premise && hypothesis && label ? [{ premise: unquote(premise), hypothesis: unquote(hypothesis), label: Number(label) }] : [],
  )

function read(text: string): Reading {
  const report: Report = {
    id: 'x',
    sha256: '',
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    language: 'fr',
    published: null,
    title: null,
    text,
    noise: [],
  }
  const analysis = analyse(report, { pack: pack as NonNullable<typeof pack>, models: loadModels('fr') })
  const reader = new TermReader(analysis, pack as NonNullable<typeof pack>)
  return {
    words: analysis.words,
    terms: reader.read(Array.from({ length: analysis.words.count }, (_, i) => i)),
    amounts: reader.amounts,
    keysAt: i => reader.termsOf(i).map(t => t.key),
  }
}

const proposition = (r: Reading, index: number): Proposition => ({
  index,
  report: index,
  statement: null,
  spans: [],
  terms: r.terms,
  events: [],
  negated: false,
  softness: 'plain',
  aspect: null,
  amounts: r.amounts,
  universal: false,
  restrictive: false,
  sole: false,
  among: false,
  timeless: false,
  bounded: false,
  predicate: null,
  times: [],
  secondary: false,
})

const read2 = rows.map(r => [read(r.premise), read(r.hypothesis)] as const)
const frequencies = new Frequencies(read2.flatMap(([a, b], i) => [proposition(a, 2 * i), proposition(b, 2 * i + 1)]))
const examples = read2.map(([a, b], i) => {
  const { overlap, containment } = compare(proposition(a, 0), proposition(b, 1), frequencies)
  const clash = clashOf(a, b, pack.polarity, overlap, containment)
  const f = [
    ...Object.values(clash),
    clash.negation * clash.overlap,
    clash.negators * clash.overlap,
    clash.antonyms * clash.overlap,
    clash.negatedHere * clash.overlap,
    clash.strangeNumbers * clash.overlap,
  ]
  return { x: [1, ...f], y: rows[i]?.label ?? 0 }
})
const names = [
  'bias',
  ...Object.keys(clashOf(read2[0]?.[0] as Reading, read2[0]?.[1] as Reading, pack.polarity, 0, 0)),
  'negation×overlap',
  'negators×overlap',
  'antonyms×overlap',
  'negatedHere×overlap',
  'strangeNumbers×overlap',
]

/** Logistic regression by full-batch gradient descent with an L2 penalty: deterministic. */
function train(list: typeof examples): number[] {
  const w = new Array<number>(list[0]?.x.length ?? 0).fill(0)
  for (let step = 0; step < 1500; step++) {
    const gradient = w.map((v, k) => (k === 0 ? 0 : 0.01 * v))
    for (const { x, y } of list) {
      const p = 1 / (1 + Math.exp(-x.reduce((s, v, k) => s + v * (w[k] ?? 0), 0)))
      x.forEach((v, k) => {
        gradient[k] = (gradient[k] ?? 0) + ((p - y) * v) / list.length
      })
    }
    gradient.forEach((g, k) => {
      w[k] = (w[k] ?? 0) - 0.5 * g
    })
  }
  return w
}

const FOLDS = 10
let right = 0
const mean = new Array<number>(names.length).fill(0)
for (let fold = 0; fold < FOLDS; fold++) {
  const w = train(examples.filter((_, i) => i % FOLDS !== fold))
  w.forEach((v, k) => {
    mean[k] = (mean[k] ?? 0) + v / FOLDS
  })
  for (const { x, y } of examples.filter((_, i) => i % FOLDS === fold)) if (x.reduce((s, v, k) => s + v * (w[k] ?? 0), 0) > 0 === (y === 1)) right++
}
console.log(`DACCORD, ${FOLDS}-fold cross-validation over ${examples.length} pairs: ${((100 * right) / examples.length).toFixed(1)} %`)
console.log(names.map((n, k) => `${n} ${(mean[k] ?? 0).toFixed(2)}`).join('  '))
