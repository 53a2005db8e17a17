/** Contradiction of French sentence pairs through the comparison that claims use: features of two sentences, and a small regression over them. */
import { analyse } from '../../packages/recoupe/src/analysis/analyse.ts'
import { compare } from '../../packages/recoupe/src/claims/alignment/compare.ts'
import { Frequencies } from '../../packages/recoupe/src/claims/alignment/frequencies.ts'
import type { Proposition } from '../../packages/recoupe/src/claims/propositions/proposition.ts'
import { TermReader } from '../../packages/recoupe/src/claims/propositions/read-terms.ts'
import { loadModels } from '../../packages/recoupe/src/engine/weights.ts'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import { bareReport } from '../bare-report.ts'
import { clashOf, type Reading } from './contradict.ts'

const pack = packs.get('fr')
if (!pack) throw new Error('no French pack')
const french = pack

/** Two sentences and whether they contradict each other (1) or not (0). */
export interface SentencePair {
  readonly premise: string
  readonly hypothesis: string
  readonly label: number
}

export interface Example {
  readonly x: readonly number[]
  readonly y: number
}

export interface Examples {
  readonly list: readonly Example[]
  readonly names: readonly string[]
}

/** Features of each pair, as claims are compared; rarity is that of the pairs' own words. */
export function examplesOf(rows: readonly SentencePair[]): Examples {
  const pairs = rows.map(r => [read(r.premise), read(r.hypothesis)] as const)
  const frequencies = new Frequencies(pairs.flatMap(([a, b], i) => [proposition(a, 2 * i), proposition(b, 2 * i + 1)]))
  let names: string[] = []
  const list = pairs.map(([a, b], i): Example => {
    const { overlap, containment } = compare(proposition(a, 0), proposition(b, 1), frequencies)
    const clash = clashOf(a, b, french.polarity, overlap, containment)
    names = ['bias', ...Object.keys(clash), 'negation×overlap', 'negators×overlap', 'antonyms×overlap', 'negatedHere×overlap', 'strangeNumbers×overlap']
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
  return { list, names }
}

function read(text: string): Reading {
  const analysis = analyse(bareReport(text, 'fr'), { pack: french, models: loadModels('fr') })
  const reader = new TermReader(analysis, french)
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

/** Logistic regression by full-batch gradient descent with an L2 penalty: deterministic. */
export function train(list: readonly Example[]): number[] {
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

export const scoreOf = (w: readonly number[], { x }: Example): number => x.reduce((s, v, k) => s + v * (w[k] ?? 0), 0)
