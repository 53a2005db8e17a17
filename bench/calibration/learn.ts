import { MARKS } from '../../packages/recoupe/src/statements/confidence/weigh.ts'
import { fitLogistic } from '../logistic.ts'
import type { Example, SetName } from './gather.ts'

/**
 * Learns what each mark weighs: a logistic regression whose weights keep the direction of their mark. Failures are few, so that each doubt starts from
 * PRIOR below nothing and is drawn back there (a Gaussian prior): a doubt that the texts are silent about still counts. Texts that rules were written
 * beside are right more often than others; two weights of their own take that up and are left out of what is shipped, which so speaks of texts that
 * nobody had in mind.
 */
const PRIOR = 0.6
const PENALTY = 6
const STEPS = 400

/** Sets that rules were written beside, most first: nuisances. */
const BESIDE: readonly SetName[] = ['golden', 'own']

export type Weights = readonly number[]

export interface Learned {
  readonly bias: number
  /** In the order of `MARKS`. */
  readonly weights: Weights
}

export const isSourced = ({ statement }: Example): boolean => statement.source.length > 0

export function learn(examples: readonly Example[]): Learned {
  const signs = [0 as const, ...BESIDE.map(() => 0 as const), ...MARKS.map(m => m.sign)]
  const prior = signs.map((sign, k) => {
    const mark = MARKS[k - 1 - BESIDE.length]
    return mark?.name === 'score' ? 0 : sign * (mark?.prior ?? PRIOR)
  })
  const penalty = signs.map((_, k) => (k === 0 ? 0 : k <= BESIDE.length ? PENALTY / 4 : PENALTY))
  const rows = examples.map(e => ({ x: [1, ...BESIDE.map(set => (e.set === set ? 1 : 0)), ...e.marks], y: e.verdict.right ? (1 as const) : (0 as const) }))
  const w = fitLogistic(rows, { penalty, towards: prior, signs }, STEPS)
  return { bias: w[0] ?? 0, weights: w.slice(1 + BESIDE.length) }
}

export const oddsOf = ({ bias, weights }: Learned, marks: readonly number[]): number => marks.reduce((sum, v, k) => sum + v * (weights[k] ?? 0), bias)

/** Platt's (1999) straight line from odds to odds: the prior makes the surest too modest. Newton over two parameters. */
export function straighten(points: readonly { readonly odds: number; readonly right: boolean }[]): { readonly slope: number; readonly shift: number } {
  let [slope, shift] = [1, 0]
  for (let step = 0; step < 30; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-3, 0, 1e-3]
    for (const { odds, right } of points) {
      const p = 1 / (1 + Math.exp(-(slope * odds + shift)))
      const error = p - (right ? 1 : 0)
      const v = p * (1 - p)
      ga += error * odds
      gb += error
      haa += v * odds * odds
      hab += v * odds
      hbb += v
    }
    const det = haa * hbb - hab * hab
    slope -= (hbb * ga - hab * gb) / det
    shift -= (haa * gb - hab * ga) / det
  }
  return { slope: Math.max(0.1, slope), shift }
}

const bent = ({ bias, weights }: Learned, { slope, shift }: ReturnType<typeof straighten>): Learned => ({
  bias: slope * bias + shift,
  weights: weights.map(w => slope * w),
})

const FOLDS = 12

/** A document's fold: stories and texts in turn, golden cases by their name, so that a case added moves no other. */
function foldOf(examples: readonly Example[]): (e: Example) => number {
  const order = [...new Set(examples.filter(e => e.set !== 'golden').map(e => `${e.set} ${e.document}`))]
  const hash = (text: string): number => [...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7)
  return e => (e.set === 'golden' ? hash(e.document) : order.indexOf(`${e.set} ${e.document}`)) % FOLDS
}

export interface Foreseen {
  readonly example: Example
  readonly confidence: number
}

/**
 * The confidence that each example gets from weights that saw neither it nor anything of its document, and the weights of all together. The straight line is
 * fitted to what the folds foresaw of documents that no rule was written beside, or only few; without the document in question.
 */
export function crossValidate(examples: readonly Example[]): { readonly foreseen: readonly Foreseen[]; readonly all: Learned } {
  const fold = foldOf(examples)
  const points: { example: Example; odds: number; right: boolean; fold: number }[] = []
  for (let k = 0; k < FOLDS; k++) {
    const learned = learn(examples.filter(e => fold(e) !== k))
    for (const example of examples)
      if (fold(example) === k) points.push({ example, odds: oddsOf(learned, example.marks), right: example.verdict.right, fold: k })
  }
  const plain = points.filter(p => p.example.set !== 'golden')
  const lines = Array.from({ length: FOLDS }, (_, k) => straighten(plain.filter(p => p.fold !== k)))
  const foreseen = points.map(({ example, odds, fold: k }) => {
    const { slope, shift } = lines[k] ?? { slope: 1, shift: 0 }
    return { example, confidence: 1 / (1 + Math.exp(-(slope * odds + shift))) }
  })
  return { foreseen, all: bent(learn(examples), straighten(plain)) }
}
