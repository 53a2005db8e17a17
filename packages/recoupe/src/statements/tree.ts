import type { Words } from '../types/index.ts'

/** The dependency trees of a report, laid out for walking down: children in order, and the reach of each subtree. */
export interface Tree {
  /** `childList[childStart[i] … childStart[i + 1])` are the children of word `i`, in order. */
  readonly childStart: Int32Array
  readonly childList: Int32Array
  /** First and last word of the subtree of each word, inclusive. */
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
}

/** Builds the tree in linear time. */
export function plantTree(words: Words): Tree {
  const { count, head } = words
  const childStart = new Int32Array(count + 1)
  for (let i = 0; i < count; i++) {
    const h = head[i] ?? -1
    if (h >= 0) childStart[h + 1] = (childStart[h + 1] ?? 0) + 1
  }
  for (let i = 0; i < count; i++) childStart[i + 1] = (childStart[i + 1] ?? 0) + (childStart[i] ?? 0)
  const childList = new Int32Array(childStart[count] ?? 0)
  const fill = childStart.slice()
  for (let i = 0; i < count; i++) {
    const h = head[i] ?? -1
    if (h < 0) continue
    childList[fill[h] ?? 0] = i
    fill[h] = (fill[h] ?? 0) + 1
  }
  return { childStart, childList, ...reach(words) }
}

/** Bottom-up: each word widens its head, in order of depth from the leaves. */
function reach(words: Words): { leftmost: Int32Array; rightmost: Int32Array } {
  const { count, head } = words
  const leftmost = Int32Array.from({ length: count }, (_, i) => i)
  const rightmost = leftmost.slice()
  const waiting = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const h = head[i] ?? -1
    if (h >= 0) waiting[h] = (waiting[h] ?? 0) + 1
  }
  const ready: number[] = []
  for (let i = 0; i < count; i++) if (waiting[i] === 0) ready.push(i)
  for (let at = 0; at < ready.length; at++) {
    const i = ready[at] ?? 0
    const h = head[i] ?? -1
    if (h < 0) continue
    leftmost[h] = Math.min(leftmost[h] ?? 0, leftmost[i] ?? 0)
    rightmost[h] = Math.max(rightmost[h] ?? 0, rightmost[i] ?? 0)
    waiting[h] = (waiting[h] ?? 0) - 1
    if (waiting[h] === 0) ready.push(h)
  }
  return { leftmost, rightmost }
}

/** Children of word `i`, in order. */
export const childrenOf = (tree: Tree, i: number): Int32Array => tree.childList.subarray(tree.childStart[i] ?? 0, tree.childStart[i + 1] ?? 0)

/** Is `i` in the subtree of `top`? At most `limit` steps up. */
export function under(words: Words, i: number, top: number, limit = 60): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < limit; at = words.head[at] ?? -1, steps++) if (at === top) return true
  return false
}

/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export function plainRelation(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}
