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
const BOUNDARY = /(?<=[\p{L}\p{M}\d’'%-]{4}|[)\]»”"’])[.!?…]+[)\]»”"’\u00a0\u202f]*\s+(?=[«“"‘(–—]?\s*\p{Lu})/gu

/** The sentence or sentences that the spans stand in, inside their paragraphs. Looks no farther than a long sentence, so that a text without breaks costs no more. */
export function passageAround(text: string, spans: readonly Span[]): Passage {
  const start = Math.min(...spans.map(s => s.start))
  const end = Math.max(...spans.map(s => s.end))
  const near = paragraphStart(text, start)
  const far = paragraphEnd(text, end)
  let a = near.at
  let b = far.at
  const window = text.slice(near.at, far.at)
  let open = 0
  let read = 0
  for (const match of window.matchAll(BOUNDARY)) {
    const to = match.index + match[0].length
    open = Math.max(0, open + balance(window.slice(read, to)))
    read = to
    if (open > 0) continue
    const at = near.at + to
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
  const cutStart = (a > near.at || !near.whole) && !endsSentence(text, a)
  const cutEnd = (b < far.at || !far.whole) && !endsSentence(text, b)
  return { ...trim(text, a, b), cutStart, cutEnd }
}

/** The sentences of a stretch of text, white space left out; a sentence does not end inside a quotation that it opens. */
export function sentencesIn(text: string, stretch: Span): Span[] {
  const window = text.slice(stretch.start, stretch.end)
  const found: Span[] = []
  let open = 0
  let read = 0
  let from = 0
  const push = (to: number): void => {
    const span = trim(text, stretch.start + from, stretch.start + to)
    if (span.start < span.end) found.push(span)
    from = to
  }
  for (const match of window.matchAll(BOUNDARY)) {
    const to = match.index + match[0].length
    open = Math.max(0, open + balance(window.slice(read, to)))
    read = to
    if (open === 0) push(to)
  }
  push(window.length)
  return found
}

/** Quotation marks opened minus closed: a sentence does not end inside a quotation that it opens. */
function balance(text: string): number {
  let open = 0
  for (const mark of text.match(/[«“»”]/gu) ?? []) open += mark === '«' || mark === '“' ? 1 : -1
  return open
}

interface Edge {
  readonly at: number
  /** False where the paragraph goes on. */
  readonly whole: boolean
}

function paragraphStart(text: string, start: number): Edge {
  const from = Math.max(0, start - LONGEST)
  const before = text.slice(from, start)
  const at = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  return at < 0 ? { at: from, whole: from === 0 } : { at: from + at + 1, whole: true }
}

function paragraphEnd(text: string, end: number): Edge {
  const to = Math.min(text.length, end + LONGEST)
  const at = text.slice(end, to).search(/[\n\r]/u)
  return at < 0 ? { at: to, whole: to === text.length } : { at: end + at, whole: true }
}

const endsSentence = (text: string, at: number): boolean => /[.!?…][)\]»”"’\u00a0\u202f]*\s*$/u.test(text.slice(Math.max(0, at - 12), at))

function cutForward(text: string, at: number, limit: number): number {
  if (at <= 0) return 0
  const space = text.slice(at, limit).indexOf(' ')
  return space < 0 ? limit : at + space + 1
}

function cutBackward(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(limit, at).lastIndexOf(' ')
  return space < 0 ? limit : limit + space
}

function trim(text: string, start: number, end: number): Span {
  let a = start
  let b = end
  while (a < b && /\s/u.test(text[a] ?? '')) a++
  while (b > a && /\s/u.test(text[b - 1] ?? '')) b--
  return { start: a, end: b }
}
