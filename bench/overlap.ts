import type { Span } from '../packages/recoupe/src/types/index.ts'

/** Words of a span list, as offsets: marks and blanks at the edges do not count. */
export function letters(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) set.add(i)
  return set
}

/** Intersection over union, in [0, 1]. */
export function iou(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const x of a) if (b.has(x)) both++
  return both / (a.size + b.size - both || 1)
}
