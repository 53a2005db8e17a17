import { fold, trimSpan } from '../text/index.ts'
import type { Span } from '../types/index.ts'

/** A line that is not blank; its span leaves the white space at its edges out. */
export interface Line extends Span {
  readonly text: string
  /** Without case and accents, apostrophes straight, bullets and arrows at its head gone: for comparison only. */
  readonly folded: string
  /** True where a blank line, or nothing, stands before it. */
  readonly opens: boolean
}

const BULLETS = /^[\s>»►▶▸•·◆■●→+*|[(–—-]+/u
/** Characters of a line that a comparison needs. */
const FOLDED = 400

/** The lines of a text that are not blank, in order; `marks` at the head of a line are left out of it. */
export function linesOf(text: string, marks: readonly Span[] = []): Line[] {
  let mark = 0
  const lines: Line[] = []
  let at = 0
  let blank = true
  while (at <= text.length) {
    let end = at
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && text[end] !== '\u2028' && text[end] !== '\u2029') end++
    let start = at
    while (mark < marks.length && (marks[mark] as Span).end <= start) mark++
    for (let m = marks[mark]; m && m.start <= start && m.end > start; m = marks[mark]) {
      start = Math.min(m.end, end)
      if (m.end > end) break
      mark++
    }
    const span = trimSpan(text, { start, end })
    if (span.end > span.start) {
      const own = text.slice(span.start, span.end)
      lines.push({ ...span, text: own, folded: fold(own.slice(0, FOLDED)).replace(BULLETS, ''), opens: blank })
      blank = false
    } else blank = true
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

/** A line long enough, or finished enough, to be a paragraph of the report. */
export function isProse(line: Line): boolean {
  if (line.text.length >= 140) return true
  return line.text.length >= 50 && /[.!?…][»”"’)\]]*$/u.test(line.text) && countWords(line.text, 8) >= 8
}

/** Words between white space, counted up to `limit`. */
export function countWords(text: string, limit: number): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length && words <= limit; i++) {
    const space = /\s/u.test(text[i] as string)
    if (!space && !inside) words++
    inside = !space
  }
  return words
}
