import type { Alignment } from './align-reports.ts'

/** From an offset in one report's text to the offset in the other's that stands beside it. */
export type OffsetMap = (offset: number) => number

/** Piecewise linear through the ends of the chained sentences; before the first and after the last it keeps the ends of the texts together. */
export function offsetMaps({ chain, sides }: Alignment, lengths: readonly [number, number]): readonly [OffsetMap, OffsetMap] {
  const from: number[] = [0]
  const to: number[] = [0]
  const add = (x: number, y: number): void => {
    const [lastX, lastY] = [from.at(-1) ?? 0, to.at(-1) ?? 0]
    if (x <= lastX || y < lastY) return
    from.push(x)
    to.push(y)
  }
  for (const { a, b } of chain) {
    const [x, y] = [sides[0].segments[a], sides[1].segments[b]]
    if (!x || !y) continue
    add(x.start, y.start)
    add(x.end, y.end)
  }
  add(lengths[0], lengths[1])
  return [interpolate(from, to), interpolate(to, from)]
}

function interpolate(from: readonly number[], to: readonly number[]): OffsetMap {
  return offset => {
    let low = 0
    let high = from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((from[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const [x, y] = [from[low] ?? 0, to[low] ?? 0]
    const [nextX, nextY] = [from[low + 1] ?? x, to[low + 1] ?? y]
    return nextX > x ? y + ((nextY - y) * Math.max(0, offset - x)) / (nextX - x) : y
  }
}
