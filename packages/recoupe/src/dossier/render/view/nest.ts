import type { Span } from '../../../types/index.ts'

/** A piece of a text: characters, or a stretch with what it holds. A stretch that crosses another's end comes in several pieces. */
export type Nested<T extends Span> =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'stretch'
      readonly stretch: T /** True for the piece that the stretch begins with. */
      readonly first: boolean
      readonly children: readonly Nested<T>[]
    }

interface Open<T extends Span> {
  readonly item: T
  readonly start: number
  readonly end: number
  readonly into: Nested<T>[]
}

/**
 * Stretches of a block as a tree: a sweep over their ends, closing and opening again what overlaps without nesting. The
 * pieces of text are the block, character for character. `stretches` are in order of `start`, outer ones first.
 */
export function nest<T extends Span>(block: Span, stretches: readonly T[]): Nested<T>[] {
  const clipped = stretches.map(item => ({ item, start: Math.max(item.start, block.start), end: Math.min(item.end, block.end) })).filter(c => c.start < c.end)
  const cuts = [...new Set(clipped.flatMap(c => [c.start, c.end]).concat(block.start, block.end))].sort((a, b) => a - b)
  const root: Nested<T>[] = []
  let stack: Open<T>[] = []
  const top = (): Nested<T>[] => stack.at(-1)?.into ?? root
  const open = ({ item, start, end }: { readonly item: T; readonly start: number; readonly end: number }, first: boolean): void => {
    const children: Nested<T>[] = []
    top().push({ kind: 'stretch', stretch: item, first, children })
    stack.push({ item, start, end, into: children })
  }
  let next = 0
  cuts.forEach((cut, i) => {
    const closing = stack.findIndex(o => o.end <= cut)
    if (closing >= 0) {
      const again = stack.slice(closing).filter(o => o.end > cut)
      stack = stack.slice(0, closing)
      for (const o of again) open(o, false)
    }
    for (let c = clipped[next]; c && c.start <= cut; c = clipped[++next]) open(c, c.start === c.item.start)
    const end = cuts[i + 1]
    if (end !== undefined && end > cut) top().push({ kind: 'text', start: cut, end })
  })
  return root
}
