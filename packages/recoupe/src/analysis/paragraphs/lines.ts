import { isSpace, trimSpan } from '../../text/spans.ts'
import type { Span } from '../../types/index.ts'

/** A line without its break; `blank` where nothing is on it. */
export interface Line extends Span {
  readonly blank: boolean
}

/** Lines of the text, parted by any line break (LF, CR LF, CR, form feed, U+2028, U+2029). */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 10 : text.charCodeAt(i)
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue
    const { start: from, end: to } = trimSpan(text, { start, end: i })
    lines.push({ start: from, end: to, blank: from === to })
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    start = i + 1
  }
  return lines
}

/** Lines longer than this are paragraphs, not wrapped lines: mail and terminals wrap at 60 to 100. */
const WIDEST = 120
const NARROWEST = 40

/**
 * Joins the lines of hard-wrapped paragraphs. A break is a wrap where the first word of the next line would not have fitted on
 * the line before; a text is taken for hard-wrapped where most of its breaks between lines that are not blank are of that kind.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Span[] {
  const width = lines.reduce((top, line) => Math.max(top, line.end - line.start), 0)
  const wraps = width >= NARROWEST && width <= WIDEST ? findWraps(text, lines, width) : null
  const blocks: { start: number; end: number }[] = []
  let open = false
  lines.forEach((line, index) => {
    if (line.blank) {
      open = false
      return
    }
    const last = blocks.at(-1)
    if (open && last && wraps?.[index - 1]) last.end = line.end
    else blocks.push({ start: line.start, end: line.end })
    open = true
  })
  return blocks
}

/** For each line, whether its break is a wrap; null where the text as a whole is not hard-wrapped. */
function findWraps(text: string, lines: readonly Line[], width: number): boolean[] | null {
  const wraps = lines.map(() => false)
  let breaks = 0
  let wrapped = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line
    const next = lines[i + 1] as Line
    if (line.blank || next.blank) continue
    breaks++
    if (startsItem(text, next) || startsTurn(text, line, next) || line.end - line.start + 1 + firstWordLength(text, next) <= width - SLACK) continue
    wraps[i] = true
    wrapped++
  }
  return wrapped >= 2 && wrapped * 10 >= breaks * 6 ? wraps : null
}

/** Characters that a wrapped line may fall short by beyond its next word: wrapping at 72 leaves some lines that reach only 70. */
const SLACK = 3

/** « La Gazette : Pourquoi ? ¶ Anne Berg : Parce que. »: a label after the end of a sentence opens a turn. */
const startsTurn = (text: string, line: Line, next: Line): boolean =>
  /[.?!…][\s»”"]*$/u.test(text.slice(Math.max(line.start, line.end - 6), line.end)) &&
  /^\p{Lu}[^:\n.!?«"“]{0,40}?\s?:\s/u.test(text.slice(next.start, Math.min(next.end, next.start + 50)))

const startsItem = (text: string, line: Line): boolean => /^(?:[-–—•*>#]|\d{1,3}[.)])\s/u.test(text.slice(line.start, line.start + 6))

function firstWordLength(text: string, line: Line): number {
  let i = line.start
  while (i < line.end && !isSpace(text.charCodeAt(i))) i++
  return i - line.start
}
