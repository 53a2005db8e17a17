import { headOf, isPunct, isVerb, type Reading, uposOf } from './reading.ts'

/** The verb that the words `first`..`last` are about: highest in the tree, the first of equals. */
export function predicateIn(r: Reading, first: number, last: number): number {
  let best = first
  let height = Number.POSITIVE_INFINITY
  for (let i = first; i <= last; i++) {
    if (isPunct(r, i)) continue
    const head = headOf(r, i)
    if (head >= first && head <= last) continue
    const rank = isVerb(r, i) ? 0 : uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'ADJ' || uposOf(r, i) === 'PROPN' ? 1 : 2
    if (rank < height) {
      best = i
      height = rank
    }
  }
  return best
}
