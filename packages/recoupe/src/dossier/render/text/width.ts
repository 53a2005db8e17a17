const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
const NARROW = /^[\u0020-\u02ff\u0370-\u03ff\u0400-\u04ff\u2010-\u2027\u2030-\u205e\u202f\u20a0-\u20bf\u2190-\u21ff\u2500-\u25ff]*$/u

/** Columns that a text takes on a terminal (UAX #11: wide and emoji two, marks none). */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += ZERO.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  return width
}

/** Cuts a text to so many columns, with an ellipsis where it was longer. */
export function fit(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let out = ''
  let width = 0
  for (const { segment } of segmenter.segment(text)) {
    const w = widthOf(segment)
    if (width + w > columns - 1) break
    out += segment
    width += w
  }
  return `${out.trimEnd()}…`
}

/** Breaks a text at spaces (no-break spaces hold); a word longer than a line is cut between graphemes. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(/[ \t\n]+/u)) {
    if (word === '') continue
    let rest = word
    let w = widthOf(rest)
    if (width > 0 && width + 1 + w <= columns) {
      line += ` ${rest}`
      width += 1 + w
      continue
    }
    if (width > 0) lines.push(line)
    while (w > columns) {
      const [head, tail] = splitAt(rest, columns)
      lines.push(head)
      rest = tail
      w = widthOf(rest)
    }
    line = rest
    width = w
  }
  if (width > 0 || lines.length === 0) lines.push(line)
  return lines
}

function splitAt(text: string, columns: number): [string, string] {
  let at = 0
  let width = 0
  for (const { segment, index } of segmenter.segment(text.slice(0, columns * 4))) {
    const w = widthOf(segment)
    if (width + w > columns && index > 0) break
    width += w
    at = index + segment.length
  }
  return [text.slice(0, at), text.slice(at)]
}
