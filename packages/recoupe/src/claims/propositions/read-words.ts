import type { Span, Words } from '../../types/index.ts'

/** Indices of the words that lie in spans given in order of `start`. Words of one contraction share a surface span and come together. */
export function wordsIn(words: Words, spans: readonly Span[]): number[] {
  const found: number[] = []
  for (const span of spans) {
    for (let i = firstWordFrom(words, span.start); i < words.count && (words.start[i] ?? 0) < span.end; i++) {
      if ((words.end[i] ?? 0) <= span.end) found.push(i)
    }
  }
  return found
}

/** First word that starts at or after `offset`. */
export function firstWordFrom(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Shared length of two lists of spans, in UTF-16 units. Both in order, without overlap inside a list. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return shared
}

export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

export const sliceOf = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
