/** One case: its features, whether it holds, and log-odds that it has before anything is weighed. */
export interface Row {
  readonly x: readonly number[]
  readonly y: 0 | 1
  readonly prior?: number
}

export interface Pull {
  /** L2 penalty of each weight. */
  readonly penalty: readonly number[]
  /** What each weight starts from and is drawn back to; 0 where not given. */
  readonly towards?: readonly number[]
  /** The only sign that each weight may have; 0 or nothing leaves it free. */
  readonly signs?: readonly (-1 | 0 | 1)[]
}

const RATE = 0.05

/**
 * Logistic regression over the whole batch by Adam (Kingma & Ba 2015), projected where a weight has a sign to keep. The same rows in the same order give
 * the same weights.
 */
export function fitLogistic(rows: readonly Row[], { penalty, towards = [], signs = [] }: Pull, steps: number): number[] {
  const w = penalty.map((_, k) => towards[k] ?? 0)
  const mean = w.map(() => 0)
  const square = w.map(() => 0)
  for (let step = 1; step <= steps; step++) {
    const gradient = w.map((v, k) => (penalty[k] ?? 0) * (v - (towards[k] ?? 0)))
    for (const { x, y, prior = 0 } of rows) {
      const error = 1 / (1 + Math.exp(-dot(w, x) - prior)) - y
      x.forEach((v, k) => {
        gradient[k] = (gradient[k] ?? 0) + error * v
      })
    }
    gradient.forEach((g, k) => {
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g
      const moved = (w[k] ?? 0) - (RATE * ((mean[k] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
      w[k] = moved * (signs[k] ?? 0) < 0 ? 0 : moved
    })
  }
  return w
}

export const dot = (w: readonly number[], x: readonly number[]): number => x.reduce((sum, v, k) => sum + v * (w[k] ?? 0), 0)
