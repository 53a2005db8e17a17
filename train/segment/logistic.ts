import { makeRandom, shuffle } from '../perceptron.ts'

/** One decision with its answer. */
export interface Example {
  readonly keys: Int32Array
  readonly answer: boolean
}

export interface LogisticOptions {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  /** Pull of each weight towards zero at each use. */
  readonly decay: number
  readonly seed: number
}

/** Logistic regression by stochastic gradients with per-weight rates (AdaGrad: Duchi, Hazan & Singer, JMLR 2011). Seeded. */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions): Float32Array {
  const size = 2 ** options.bits
  const weights = new Float32Array(size)
  const squares = new Float32Array(size)
  const random = makeRandom(options.seed)
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { keys, answer } = examples[index] as Example
      let sum = 0
      for (const key of keys) sum += weights[key & (size - 1)] as number
      const error = (answer ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const key of keys) {
        const at = key & (size - 1)
        const gradient = error - options.decay * (weights[at] as number)
        squares[at] = (squares[at] as number) + gradient * gradient
        weights[at] = (weights[at] as number) + (options.rate * gradient) / Math.sqrt((squares[at] as number) + 1e-6)
      }
    }
  }
  return weights
}

/** Rounds the weights to bytes; the threshold, in logits, is scaled with them. */
export function quantise(weights: Float32Array, threshold: number): { readonly table: Int8Array; readonly threshold: number; readonly scale: number } {
  let top = 0
  for (const w of weights) top = Math.max(top, Math.abs(w))
  const scale = 127 / (top || 1)
  return { table: Int8Array.from(weights, w => Math.round(w * scale)), threshold: Math.round(threshold * scale), scale }
}
