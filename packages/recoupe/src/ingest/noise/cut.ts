import { fold } from '../../text/index.ts'
import type { Span } from '../../types/index.ts'
import type { Line } from '../lines.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A paragraph shorter than this is a heading or a list item, which need no full stop. */
const SHORTEST = 80
/** A fragment of at most so many words says nothing and is set aside whole. */
const FRAGMENT = 3

/**
 * The end of a sentence that breaks off: *… de Corée. La*. A fragment of a few words is the span; of a longer one
 * only the last word, which may be broken itself: the rest can still hold a statement.
 */
export function findCut(line: Line, next: Line | undefined, vocabulary: Vocabulary): Span | null {
  if (line.text.length < SHORTEST || /(?:[.!?…:;»”"’)\]]|[.!?…]'{1,2})$/u.test(line.text)) return null
  // A line that a small letter follows is broken by its layout, not cut.
  if (next && /^\p{Ll}/u.test(next.text)) return null
  if (next && line.text.endsWith(',')) return null
  const sentence = lastSentenceEnd(line.text)
  const words = [...line.text.slice(Math.max(sentence, line.text.length - 120)).matchAll(/[^\s]+/gu)]
  const last = words.at(-1)?.[0] ?? ''
  const open = vocabulary.unfinished.has(fold(last.replace(/^[^\p{L}]+/u, '')))
  if (sentence === 0 && !open) return null
  const start = sentence > 0 && words.length <= FRAGMENT ? line.end - line.text.slice(sentence).trimStart().length : line.end - last.length
  return { start: Math.max(start, line.start), end: line.end }
}

/** Offset after the last sentence that ends inside the line; 0 where none does. An abbreviation of one or two letters ends none. */
function lastSentenceEnd(line: string): number {
  let end = 0
  for (const match of line.matchAll(/(?:\p{L}{3}|\d|[»”")])[.!?…]+[»”")\]]*\s+(?=[\p{Lu}«“"–—-])/gu)) end = match.index + match[0].length
  return end
}
