import type { Table } from '../packages/recoupe/src/learn/table.ts'

/** Averaged perceptron over a hashed table (Collins, EMNLP 2002; lazy averages after Daumé 2006). */
export interface Perceptron extends Table {
  readonly weights: Float32Array
  readonly sums: Float64Array
  readonly stamps: Int32Array
  clock: number
}

export function makePerceptron(bits: number): Perceptron {
  const size = 2 ** bits
  return { weights: new Float32Array(size), sums: new Float64Array(size), stamps: new Int32Array(size), mask: size - 1, clock: 0 }
}

function add(p: Perceptron, at: number, by: number): void {
  const w = p.weights[at] as number
  p.sums[at] = (p.sums[at] as number) + (p.clock - (p.stamps[at] as number)) * w
  p.stamps[at] = p.clock
  p.weights[at] = w + by
}

/** Moves weight from the class that won to the class that should have. */
export function correct(p: Perceptron, keys: Int32Array, count: number, right: number, wrong: number): void {
  for (let i = 0; i < count; i++) {
    const base = (keys[i] as number) & p.mask
    add(p, base ^ right, 1)
    add(p, base ^ wrong, -1)
  }
}

/** The weights averaged over the steps so far. */
export function averaged(p: Perceptron): Float32Array {
  const out = new Float32Array(p.weights.length)
  for (let i = 0; i < out.length; i++) {
    const w = p.weights[i] as number
    if (w === 0 && p.sums[i] === 0) continue
    out[i] = ((p.sums[i] as number) + (p.clock - (p.stamps[i] as number)) * w) / Math.max(1, p.clock)
  }
  return out
}

/** Mean of models that differ in the seed alone: one model that costs no more than each and errs less. */
export function mean(models: readonly Float32Array[]): Float32Array {
  const [first] = models
  if (!first) throw new Error('the mean of no model')
  const out = new Float32Array(first.length)
  for (const model of models) for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + (model[i] as number) / models.length
  return out
}

/** Scales the largest weight to 127 and rounds: clipping instead was measured to cost far more. */
export function toBytes(weights: Float32Array): Int8Array {
  let top = 0
  for (const w of weights) top = Math.max(top, Math.abs(w))
  return Int8Array.from(weights, w => Math.round((w * 127) / (top || 1)))
}

/** Mulberry32: a small seeded generator, so that training gives the same bytes each time. */
export function makeRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = items[i] as T
    items[i] = items[j] as T
    items[j] = held
  }
}
