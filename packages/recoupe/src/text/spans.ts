import type { Span } from '../types/index.ts'

/** What the span shows, untouched. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

export const lengthOf = (span: Span): number => span.end - span.start

/** Order of reading: by start, and of two that begin together the longer first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Number of UTF-16 code units that both cover. */
export const overlapLength = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `inner` lies in `outer`, edges included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Intersection over union, 0 to 1; two empty spans share nothing. */
export function iou(a: Span, b: Span): number {
  const shared = overlapLength(a, b)
  return shared === 0 ? 0 : shared / (lengthOf(a) + lengthOf(b) - shared)
}

/** Intersection over union of two sets of spans, each character counted once. */
export function iouOfLists(a: readonly Span[], b: readonly Span[]): number {
  const left = joinSpans(a)
  const right = joinSpans(b)
  const shared = sharedLength(left, right)
  return shared === 0 ? 0 : shared / (totalLength(left) + totalLength(right) - shared)
}

/** Sum of the lengths; characters covered twice count twice, so join first. */
export const totalLength = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0)

function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  let j = 0
  for (const span of a) {
    while (j < b.length && (b[j] as Span).end <= span.start) j++
    for (let k = j; k < b.length && (b[k] as Span).start < span.end; k++) shared += overlapLength(span, b[k] as Span)
  }
  return shared
}

/** The smallest span over all of them; null for none. */
export function cover(spans: readonly Span[]): Span | null {
  const first = spans[0]
  if (!first) return null
  let { start, end } = first
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** In order, touching and overlapping spans made one, empty ones left out. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const span of [...spans].sort(compareSpans)) {
    if (span.end <= span.start) continue
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

/** What is left of `span` outside `holes`, in order; empty pieces are left out. */
export function subtract(span: Span, holes: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let start = span.start
  for (const hole of joinSpans(holes)) {
    if (hole.end <= start) continue
    if (hole.start >= span.end) break
    if (hole.start > start) pieces.push({ start, end: hole.start })
    start = hole.end
  }
  if (start < span.end) pieces.push({ start, end: span.end })
  return pieces
}

/** The span without the white space at its edges; empty at its start where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** White space of every width, no-break spaces, zero-width spaces and the byte order mark included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f)
  if (code < 0x1680) return code === 0xa0 || code === 0x85
  return (
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0xfeff ||
    code === 0x2060
  )
}
