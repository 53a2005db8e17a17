export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Placed {
  readonly left: number
  readonly top: number
  /** The panel's height, at most: what does not fit scrolls. */
  readonly height: number
}

/** Lower than this, a panel is no use. */
const LOWEST = 140
const GAP = 10

const meets = (a: Box, b: Box | null): boolean => b !== null && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

/**
 * Where a panel goes so that it does not lie over the sentence that it explains, nor, where that can be, over the sentence's counterpart: in the column
 * beside, else below the sentence, else above it, made lower as needed. `column` is the left edge of the other text, null where there is none.
 */
export function placeBeside(
  size: { readonly width: number; readonly height: number },
  field: Box,
  own: Box | null,
  pair: Box | null,
  column: number | null,
): Placed {
  const width = Math.min(size.width, field.right - field.left)
  const clampLeft = (x: number): number => Math.max(field.left, Math.min(x, field.right - width))
  const lefts = [...(column === null ? [] : [column]), field.right - width, field.left].map(clampLeft)
  const spans: (readonly [number, number])[] = [[field.top, field.bottom]]
  for (const box of [pair, own]) {
    if (!box) continue
    spans.push([Math.max(field.top, box.bottom + GAP), field.bottom], [field.top, Math.min(field.bottom, box.top - GAP)])
  }
  const middle = own ? (own.top + own.bottom) / 2 : field.top
  const candidates = lefts.flatMap(left =>
    spans
      .filter(([top, bottom]) => bottom - top >= LOWEST)
      .map(([from, to]) => {
        const height = Math.min(size.height, to - from)
        // as near to the sentence's height as its span lets it
        const top = Math.max(from, Math.min(middle - height / 3, to - height))
        const box: Box = { left, top, right: left + width, bottom: top + height }
        return { left, top, height, whole: height >= size.height, own: meets(box, own), pair: meets(box, pair) }
      }),
  )
  const cost = (c: (typeof candidates)[number]): number => (c.own ? 4 : 0) + (c.pair ? 2 : 0) + (c.whole ? 0 : 1)
  const best = candidates.reduce<(typeof candidates)[number] | null>((b, c) => (b === null || cost(c) < cost(b) ? c : b), null)
  if (best && !best.own) return { left: best.left, top: best.top, height: best.height }
  // A sentence that fills the field leaves no room: the panel takes the larger end of it, and the sentence can be scrolled out.
  const below = own ? field.bottom - own.bottom - GAP : 0
  const above = own ? own.top - GAP - field.top : 0
  const height = Math.min(size.height, Math.max(LOWEST, Math.max(below, above)))
  return { left: lefts[0] ?? field.left, top: below >= above ? field.bottom - height : field.top, height }
}
