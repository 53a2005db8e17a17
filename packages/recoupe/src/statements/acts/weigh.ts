import type { Features } from './features.ts'

/** Weights by the name of a feature; `bias` counts always. */
export type Weights = Readonly<Record<string, number>>

/** Logistic regression: how likely the act is, in [0, 1]. */
export function weigh(weights: Weights, features: Features): number {
  let z = 0
  for (const [name, value] of features) z += (weights[name] ?? 0) * value
  return 1 / (1 + Math.exp(-z))
}
