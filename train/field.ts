import { mayFollow, NAME_KEYS, NAME_LABELS, partOf, transitionKey } from '../packages/recoupe/src/learn/name-tagger.ts'

const L = NAME_LABELS

/** A linear-chain conditional random field over a hashed table (Lafferty, McCallum and Pereira, ICML 2001), fitted by AdaGrad (Duchi et al., JMLR 2011). */
export interface Field {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly mask: number
}

export function makeField(bits: number): Field {
  const size = 2 ** bits
  return { weights: new Float32Array(size), squares: new Float32Array(size), mask: size - 1 }
}

export interface FieldSetting {
  readonly rate: number
  /** Pull towards zero of each weight that a step touches. */
  readonly decay: number
}

const ALLOWED: readonly (readonly number[])[] = Array.from({ length: L }, (_, label) => Array.from({ length: L }, (_, b) => b).filter(b => mayFollow(b, label)))
const STARTS = Array.from({ length: L }, (_, label) => mayFollow(-1, label))
const ENDS = Array.from({ length: L }, (_, label) => label === 0 || partOf(label) >= 2)
const LOW = -1e30

function logSum(values: Float64Array, count: number): number {
  let top = LOW
  for (let k = 0; k < count; k++) if ((values[k] as number) > top) top = values[k] as number
  if (top <= LOW / 2) return LOW
  let sum = 0
  for (let k = 0; k < count; k++) sum += Math.exp((values[k] as number) - top)
  return top + Math.log(sum)
}

function step(field: Field, at: number, gradient: number, setting: FieldSetting): void {
  const w = field.weights[at] as number
  const g = gradient - setting.decay * w
  const squares = (field.squares[at] as number) + g * g
  field.squares[at] = squares
  field.weights[at] = w + (setting.rate * g) / Math.sqrt(squares + 1e-8)
}

/** Keys of one sentence: `counts[i]` keys of token `i`, from `keys[i * NAME_KEYS]` on. */
export interface SentenceKeys {
  readonly size: number
  readonly keys: Int32Array
  readonly counts: Int32Array
}

/** One step towards the gold labels of a sentence. Returns its log-likelihood before the step. */
export function learn(field: Field, sentence: SentenceKeys, gold: ArrayLike<number>, setting: FieldSetting): number {
  const { size, keys, counts } = sentence
  const { weights, mask } = field
  const emissions = new Float64Array(size * L)
  for (let i = 0; i < size; i++) {
    for (let label = 0; label < L; label++) {
      let sum = 0
      for (let k = 0; k < (counts[i] as number); k++) sum += weights[((keys[i * NAME_KEYS + k] as number) & mask) ^ label] as number
      emissions[i * L + label] = sum
    }
  }
  const follow = new Float64Array((L + 1) * L)
  for (let before = -1; before < L; before++)
    for (let label = 0; label < L; label++) follow[(before + 1) * L + label] = weights[(transitionKey(before) & mask) ^ label] as number
  const forward = new Float64Array(size * L).fill(LOW)
  const backward = new Float64Array(size * L).fill(LOW)
  const room = new Float64Array(L)
  for (let label = 0; label < L; label++) if (STARTS[label]) forward[label] = (emissions[label] as number) + (follow[label] as number)
  for (let i = 1; i < size; i++) {
    for (let label = 0; label < L; label++) {
      let n = 0
      for (const b of ALLOWED[label] ?? []) room[n++] = (forward[(i - 1) * L + b] as number) + (follow[(b + 1) * L + label] as number)
      forward[i * L + label] = n > 0 ? logSum(room, n) + (emissions[i * L + label] as number) : LOW
    }
  }
  for (let label = 0; label < L; label++) if (ENDS[label]) backward[(size - 1) * L + label] = 0
  for (let i = size - 2; i >= 0; i--) {
    for (let b = 0; b < L; b++) {
      let n = 0
      for (let label = 0; label < L; label++)
        if (mayFollow(b, label))
          room[n++] = (follow[(b + 1) * L + label] as number) + (emissions[(i + 1) * L + label] as number) + (backward[(i + 1) * L + label] as number)
      backward[i * L + b] = n > 0 ? logSum(room, n) : LOW
    }
  }
  let n = 0
  for (let label = 0; label < L; label++) if (ENDS[label]) room[n++] = forward[(size - 1) * L + label] as number
  const total = logSum(room, n)
  let likelihood = -total
  for (let i = 0; i < size; i++) {
    const right = gold[i] as number
    likelihood += (emissions[i * L + right] as number) + (follow[(i === 0 ? 0 : (gold[i - 1] as number) + 1) * L + right] as number)
    for (let label = 0; label < L; label++) {
      const p = Math.exp((forward[i * L + label] as number) + (backward[i * L + label] as number) - total)
      const g = (label === right ? 1 : 0) - p
      if (Math.abs(g) < 1e-3) continue
      for (let k = 0; k < (counts[i] as number); k++) step(field, ((keys[i * NAME_KEYS + k] as number) & mask) ^ label, g, setting)
    }
  }
  for (let i = 0; i < size; i++) {
    for (let label = 0; label < L; label++) {
      const befores = i === 0 ? [-1] : (ALLOWED[label] ?? [])
      if (i === 0 && !STARTS[label]) continue
      for (const b of befores) {
        const left = i === 0 ? 0 : (forward[(i - 1) * L + b] as number)
        const p = Math.exp(left + (follow[(b + 1) * L + label] as number) + (emissions[i * L + label] as number) + (backward[i * L + label] as number) - total)
        const g = (label === gold[i] && (i === 0 || b === gold[i - 1]) ? 1 : 0) - p
        if (Math.abs(g) >= 1e-3) step(field, (transitionKey(b) & mask) ^ label, g, setting)
      }
    }
  }
  return likelihood
}
