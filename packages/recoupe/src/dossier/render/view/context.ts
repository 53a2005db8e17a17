import type { Span } from '../../../types/index.ts'

/** A stretch of a report around what it is quoted for; `cutStart`/`cutEnd` say where an ellipsis is owed. */
export interface Passage extends Span {
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

/** A sentence of this many characters is shown whole; around a longer one the context is cut at a space. */
const LONGEST = 700
const CONTEXT = 160

/**
 * End of a sentence, in any language of the Latin script: a mark, closing marks, white space, a capital. Short words
 * before a full stop are taken for abbreviations (*M.*, *Dr.*, *U.S.*), since a wrong cut would hide who speaks.
 */
const BOUNDARY = /(?:[\p{L}\p{M}\d’'%-]{4,}|[)\]»”"’])[.!?…]+[)\]»”"’\u00a0\u202f]*\s+(?=[«“"‘(–—]?\s*\p{Lu})/gu

/** The sentence or sentences that the spans stand in, inside their paragraphs. */
export function passageAround(text: string, spans: readonly Span[]): Passage {
  const start = Math.min(...spans.map(s => s.start))
  const end = Math.max(...spans.map(s => s.end))
  const from = Math.max(text.lastIndexOf('\n', start - 1), start === 0 ? -1 : text.lastIndexOf('\r', start - 1)) + 1
  const next = text.slice(end).search(/[\n\r]/u)
  const to = next < 0 ? text.length : end + next
  const near = Math.max(from, start - LONGEST)
  const far = Math.min(to, end + LONGEST)
  let a = near
  let b = far
  for (const match of text.slice(near, far).matchAll(BOUNDARY)) {
    const at = near + match.index + match[0].length
    if (at <= start) a = at
    else if (at >= end) {
      b = at
      break
    }
  }
  if (b - a > LONGEST + (end - start)) {
    a = Math.max(a, cutForward(text, start - CONTEXT, start))
    b = Math.min(b, cutBackward(text, end + CONTEXT, end))
  }
  const passage = trim(text, a, b)
  return { ...passage, cutStart: a > from && !endsSentence(text, a), cutEnd: b < to && !endsSentence(text, b) }
}

const endsSentence = (text: string, at: number): boolean => /[.!?…][)\]»”"’\u00a0\u202f]*\s*$/u.test(text.slice(Math.max(0, at - 12), at))

function cutForward(text: string, at: number, limit: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 || space >= limit ? limit : space + 1
}

function cutBackward(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return Math.max(space, limit)
}

function trim(text: string, start: number, end: number): Span {
  let a = start
  let b = end
  while (a < b && /\s/u.test(text[a] ?? '')) a++
  while (b > a && /\s/u.test(text[b - 1] ?? '')) b--
  return { start: a, end: b }
}
