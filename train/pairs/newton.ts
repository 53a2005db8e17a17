import type { Row } from '../../bench/logistic.ts'

/**
 * Logistic regression with an L2 penalty on all weights but the first, by Newton's method (iteratively reweighted least squares): the optimum in a few steps
 * where there are many rows and few weights. The same rows in the same order give the same weights.
 */
export function fitNewton(rows: readonly Row[], penalty: number): number[] {
  const count = rows[0]?.x.length ?? 0
  const w = new Float64Array(count)
  for (let step = 0; step < STEPS; step++) {
    const gradient = w.map((v, k) => (k === 0 ? 0 : penalty * v))
    const curvature = Array.from({ length: count }, (_, k) => {
      const row = new Float64Array(count)
      row[k] = k === 0 ? LEAST : penalty
      return row
    })
    for (const { x, y, prior = 0 } of rows) {
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, v, k) => sum + v * (w[k] ?? 0), prior)))
      const weight = chance * (1 - chance)
      for (let a = 0; a < count; a++) {
        const value = x[a] ?? 0
        const row = curvature[a]
        if (value === 0 || !row) continue
        gradient[a] = (gradient[a] ?? 0) + (chance - y) * value
        for (let b = 0; b <= a; b++) row[b] = (row[b] ?? 0) + weight * value * (x[b] ?? 0)
      }
    }
    solve(curvature, gradient).forEach((move, k) => {
      w[k] = (w[k] ?? 0) - move
    })
  }
  return [...w]
}

const STEPS = 9
const LEAST = 1e-6

/** The solution of a symmetric positive system whose lower half is given, by Cholesky's decomposition in place. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const at = (i: number, k: number): number => lower[i]?.[k] ?? 0
  lower.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = at(i, j)
      for (let k = 0; k < j; k++) rest -= at(i, k) * at(j, k)
      row[j] = i === j ? Math.sqrt(Math.max(LEAST, rest)) : rest / at(j, j)
    }
  })
  const found = Float64Array.from(right)
  for (let i = 0; i < found.length; i++) {
    let rest = found[i] ?? 0
    for (let k = 0; k < i; k++) rest -= at(i, k) * (found[k] ?? 0)
    found[i] = rest / at(i, i)
  }
  for (let i = found.length - 1; i >= 0; i--) {
    let rest = found[i] ?? 0
    for (let k = i + 1; k < found.length; k++) rest -= at(k, i) * (found[k] ?? 0)
    found[i] = rest / at(i, i)
  }
  return found
}
