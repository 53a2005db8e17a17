import type { Span } from '../../../types/index.ts'

/** Longest passages compared word by word: the table has this many cells at most. */
const CELLS = 400_000

interface Token extends Span {
  readonly key: string
}

function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    found.push({ start: match.index, end: match.index + match[0].length, key: match[0].toLowerCase() })
  }
  return found
}

/**
 * Spans of `text` whose words do not stand, in the same order, in `other`: the longest common subsequence of words
 * (Hirschberg's problem, solved with the plain table; passages are sentences). Offsets are into `text`.
 */
export function changedWords(text: string, other: string): Span[] {
  const a = tokens(text)
  const b = tokens(other)
  if (a.length === 0 || a.length * b.length > CELLS) return []
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.key === b[j]?.key
      const at = i * width + j
      table[at] = same ? 1 + (table[at + width + 1] ?? 0) : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0)
    }
  }
  const changed: Span[] = []
  let i = 0
  let j = 0
  while (i < a.length) {
    const token = a[i]
    if (token && j < b.length && token.key === b[j]?.key) {
      i++
      j++
    } else if (j < b.length && (table[i * width + j + 1] ?? 0) >= (table[(i + 1) * width + j] ?? 0)) j++
    else {
      if (token) changed.push({ start: token.start, end: token.end })
      i++
    }
  }
  return join(text, changed)
}

/** Neighbouring changed words become one stretch where only spaces and apostrophes stand between them. */
function join(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && /^[\s’'-]*$/u.test(text.slice(last.end, span.start))) out[out.length - 1] = { start: last.start, end: span.end }
    else out.push(span)
  }
  return out
}
