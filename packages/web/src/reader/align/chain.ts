import type { Pair } from './pair-segments.ts'

/**
 * The heaviest chain of pairs that goes forward in both reports: what scrolling in step may follow without jumping back.
 * Weighted longest increasing subsequence with a Fenwick tree of prefix maxima (Fenwick 1994): n log n.
 */
export function forwardChain(pairs: readonly Pair[], size: number): Pair[] {
  const sorted = [...pairs].sort((x, y) => x.a - y.a || y.b - x.b)
  const weight = new Float64Array(size + 1)
  const last = new Int32Array(size + 1).fill(-1)
  const before = new Int32Array(sorted.length).fill(-1)
  const total = new Float64Array(sorted.length)
  let best = -1
  sorted.forEach((pair, i) => {
    let reach = 0
    let from = -1
    for (let k = pair.b; k > 0; k -= k & -k) {
      if ((weight[k] ?? 0) > reach) {
        reach = weight[k] ?? 0
        from = last[k] ?? -1
      }
    }
    before[i] = from
    total[i] = reach + pair.score
    for (let k = pair.b + 1; k <= size; k += k & -k) {
      if ((weight[k] ?? 0) < (total[i] ?? 0)) {
        weight[k] = total[i] ?? 0
        last[k] = i
      }
    }
    if (best < 0 || (total[i] ?? 0) > (total[best] ?? 0)) best = i
  })
  const chain: Pair[] = []
  for (let i = best; i >= 0; i = before[i] ?? -1) {
    const pair = sorted[i]
    if (pair) chain.push(pair)
  }
  return chain.reverse()
}
