/**
 * A linear model as one flat table (feature hashing: Weinberger et al., ICML 2009). The weight of class `c` under
 * feature key `h` is `weights[(h & mask) ^ c]`: the classes of one feature share a cache line, and two features
 * that share a block see their classes permuted.
 */
export interface Table {
  readonly weights: Int8Array | Float32Array
  readonly mask: number
}

/** Adds, for each candidate class, the weights of the first `count` keys. `scores[at + k]` is that of `candidates[k]`. */
export function score(
  table: Table,
  keys: Int32Array,
  count: number,
  candidates: ArrayLike<number>,
  candidateCount: number,
  scores: Float64Array,
  at = 0,
): void {
  const { weights, mask } = table
  let k = 0
  // four classes in one walk: the keys are read a quarter as often
  for (; k + 3 < candidateCount; k += 4) {
    const [c0, c1, c2, c3] = [candidates[k] as number, candidates[k + 1] as number, candidates[k + 2] as number, candidates[k + 3] as number]
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let i = 0; i < count; i++) {
      const base = (keys[i] as number) & mask
      s0 += weights[base ^ c0] as number
      s1 += weights[base ^ c1] as number
      s2 += weights[base ^ c2] as number
      s3 += weights[base ^ c3] as number
    }
    scores[at + k] = s0
    scores[at + k + 1] = s1
    scores[at + k + 2] = s2
    scores[at + k + 3] = s3
  }
  for (; k < candidateCount; k++) {
    const candidate = candidates[k] as number
    let sum = 0
    for (let i = 0; i < count; i++) sum += weights[((keys[i] as number) & mask) ^ candidate] as number
    scores[at + k] = sum
  }
}

/** The same for classes 0, 1 and 2 in one walk over the keys. */
export function scoreThree(table: Table, keys: Int32Array, count: number, scores: Float64Array): void {
  const { weights, mask } = table
  let a = 0
  let b = 0
  let c = 0
  for (let i = 0; i < count; i++) {
    const base = (keys[i] as number) & mask
    a += weights[base] as number
    b += weights[base ^ 1] as number
    c += weights[base ^ 2] as number
  }
  scores[0] = a
  scores[1] = b
  scores[2] = c
}

/** Position of the highest score; the first of equals. */
export function best(scores: Float64Array, count: number): number {
  let top = 0
  for (let k = 1; k < count; k++) if ((scores[k] as number) > (scores[top] as number)) top = k
  return top
}
