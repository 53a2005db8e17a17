import type { Span } from '../types/index.ts'
import type { Range } from './noun-phrase.ts'
import { isComma, isFinal, isMark, type Reading } from './reading.ts'

export const spanOfRange = (r: Reading, [first, last]: Range): Span => ({ start: r.words.start[first] ?? 0, end: r.words.end[last] ?? 0 })

/** Spans of a content: marks that belong to it are in, stray ones out, and runs that touch become one. */
export function spansOf(r: Reading, ranges: readonly Range[]): Span[] {
  const spans: Span[] = []
  for (const range of ranges) {
    const [first, last] = balance(r, range, ranges)
    if (last < first) continue
    const span = spanOfRange(r, [first, last])
    const before = spans.at(-1)
    if (before && before.end >= span.start) spans[spans.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else spans.push(span)
  }
  return spans
}

/** Takes in a mark whose partner is inside, and leaves out one whose partner is not. */
function balance(r: Reading, [first, last]: Range, ranges: readonly Range[]): Range {
  let from = first
  let to = last
  const inRanges = (i: number): boolean => ranges.some(([a, b]) => a <= i && i <= b)
  const open = r.innermost[from - 1] ?? -1
  if (open >= 0 && isMark(r, from - 1) && r.quotationFirst[open] === from - 1 && inRanges(r.quotationLast[open] ?? -1)) from--
  for (const step of [1, 2]) {
    const q = r.innermost[to + step] ?? -1
    const between = step === 1 || isFinal(r, to + 1) || isComma(r, to + 1)
    if (
      between &&
      q >= 0 &&
      isMark(r, to + step) &&
      r.quotationLast[q] === to + step &&
      (inRanges(r.quotationFirst[q] ?? -1) || r.quotationFirst[q] === from)
    ) {
      to += step
      break
    }
  }
  while (to > from && isMark(r, to)) {
    const q = r.innermost[to] ?? -1
    const opening = r.quotationFirst[q] ?? -1
    if (q >= 0 && r.quotationLast[q] === to && !inRanges(opening) && opening !== from) to--
    else break
  }
  while (from < to && isMark(r, from)) {
    const q = r.innermost[from] ?? -1
    if (
      q >= 0 &&
      r.quotationFirst[q] === from &&
      !inRanges(r.quotationLast[q] ?? -1) &&
      (r.quotationLast[q] ?? 0) > to + 2 &&
      ranges.length === 1 &&
      r.analysis.quotations[q]?.closed
    )
      from++
    else break
  }
  return [from, to]
}
