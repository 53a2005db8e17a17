/**
 * A yes-or-no decision as a sum of hashed weights (logistic regression over hashed features: Weinberger et al., ICML 2009).
 * Weights are bytes; the decision is whether their sum reaches the threshold.
 */
export interface BinaryModel {
  readonly weights: Int8Array | Float32Array
  readonly mask: number
  /** In the unit of the weights. */
  readonly threshold: number
}

/** Sum of the weights of the first `count` keys. */
export function sumOf(model: Pick<BinaryModel, 'weights' | 'mask'>, keys: Int32Array, count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += model.weights[(keys[i] as number) & model.mask] as number
  return sum
}

export const decides = (model: BinaryModel, keys: Int32Array, count: number): boolean => sumOf(model, keys, count) >= model.threshold
