import type { Span } from 'recoupe/view'

const WORD = /[\p{L}\p{M}\p{N}]/u

const isWord = (text: string, at: number): boolean => {
  const code = text.codePointAt(at)
  return code !== undefined && WORD.test(String.fromCodePoint(code))
}

/** True between the halves of a surrogate pair, where no bound may stand. */
const splits = (text: string, at: number): boolean => /[\ud800-\udbff]/u.test(text[at - 1] ?? '') && /[\udc00-\udfff]/u.test(text[at] ?? '')

/** The offset one character, or one word, before or after: never inside a surrogate pair. Stays within the text. */
export function moveOffset(text: string, offset: number, by: 'letter' | 'word', direction: 1 | -1): number {
  let at = offset
  const step = (): void => {
    at += direction
    if (splits(text, at)) at += direction
  }
  const inside = (): boolean => (direction > 0 ? at < text.length : at > 0)
  const under = (): boolean => isWord(text, direction > 0 ? at : splits(text, at - 1) ? at - 2 : at - 1)
  if (!inside()) return offset
  if (by === 'letter') {
    step()
    return at
  }
  while (inside() && !under()) step()
  while (inside() && under()) step()
  return at
}

/** A start stands before a word and an end behind one, whichever way they move: no space is taken along. */
function wordBound(text: string, offset: number, end: 'start' | 'end', direction: 1 | -1): number {
  let at = moveOffset(text, offset, 'word', direction)
  if (end === 'end' && direction < 0) while (at > 0 && !isWord(text, splits(text, at - 1) ? at - 2 : at - 1)) at = moveOffset(text, at, 'letter', -1)
  if (end === 'start' && direction > 0) while (at < text.length && !isWord(text, at)) at = moveOffset(text, at, 'letter', 1)
  return at
}

/** Moves one end of the first or last span of a list; null where nothing would be left, or it would run into its neighbour. */
export function moveBound(text: string, spans: readonly Span[], end: 'start' | 'end', by: 'letter' | 'word', direction: 1 | -1): Span[] | null {
  const place = end === 'start' ? 0 : spans.length - 1
  const span = spans[place]
  if (!span) return null
  const moved = { ...span, [end]: by === 'word' ? wordBound(text, span[end], end, direction) : moveOffset(text, span[end], by, direction) }
  const before = spans[place - 1]
  if (moved.start >= moved.end || (before && moved.start < before.end)) return null
  return spans.map((s, i) => (i === place ? moved : { start: s.start, end: s.end }))
}
