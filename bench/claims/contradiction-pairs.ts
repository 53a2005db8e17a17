/** Contradiction of French sentence pairs through the comparison that claims use: features of two sentences, and a small regression over them. */
import { analyse } from '../../packages/recoupe/src/analysis/analyse.ts'
import { compare } from '../../packages/recoupe/src/claims/alignment/compare.ts'
import { Frequencies } from '../../packages/recoupe/src/claims/alignment/frequencies.ts'
import { clashFeatures, clashOdds, readingOf, type Side } from '../../packages/recoupe/src/claims/contradiction/judge-clash.ts'
import type { Proposition } from '../../packages/recoupe/src/claims/propositions/proposition.ts'
import { readWording } from '../../packages/recoupe/src/claims/propositions/read-polarity.ts'
import { TermReader } from '../../packages/recoupe/src/claims/propositions/read-terms.ts'
import { loadModels } from '../../packages/recoupe/src/engine/weights.ts'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import { bareReport } from '../bare-report.ts'

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

/** Features of each pair, as those of a claim are compared; rarity is that of the pairs' own words. */
export function examplesOf(rows: readonly SentencePair[]): Example[] {
  const pairs = rows.map(r => [read(r.premise), read(r.hypothesis)] as const)
  const frequencies = new Frequencies(pairs.flatMap(([a, b], i) => [proposition(a, 2 * i), proposition(b, 2 * i + 1)]))
  return pairs.map(([a, b], i) => ({ x: clashFeatures(a, b, compare(proposition(a, 0), proposition(b, 1), frequencies)), y: rows[i]?.label ?? 0 }))
}

function read(text: string): Side {
  const analysis = analyse(bareReport(text, 'fr'), { pack: french, models: loadModels('fr') })
  const indices = Array.from({ length: analysis.words.count }, (_, i) => i)
  const { negated } = readWording(analysis.words, indices, french.polarity)
  return { reading: readingOf(analysis.words, indices, new TermReader(analysis, french), french), negated, sign: negated ? -1 : 1, statement: null }
}

const proposition = ({ reading: r, negated }: Side, index: number): Proposition => ({
  index,
  report: index,
  statement: null,
  spans: [],
  terms: r.terms,
  events: [],
  negated,
  softness: 'plain',
  unended: false,
  negators: 0,
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

export const scoreOf = (w: readonly number[], { x }: Example): number => clashOdds(x, w)
