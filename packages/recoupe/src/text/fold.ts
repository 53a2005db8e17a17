import type { Span } from '../types/index.ts'

/** A folded text and the way back to the characters it came from. */
export interface Folded {
  readonly text: string
  /** Offset in the source of each code unit of the folded text; one more entry holds the source's length. */
  readonly offsets: Int32Array
}

/** Ligatures and letters that decomposition leaves whole. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
])

/** What folding makes of one character. */
function foldCharacter(character: string): string {
  const lower = character.toLowerCase()
  return LETTERS.get(lower) ?? lower.normalize('NFD').replace(/\p{M}/gu, '')
}

/**
 * Lower case without accents or ligatures, with one apostrophe and one hyphen: for comparison, never for showing.
 * *Élysée* and *ELYSEE* meet, *cœur* and *coeur*, *aujourd’hui* and *aujourd'hui*.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  let out = ''
  for (const character of text) out += character.length === 1 && character.charCodeAt(0) < 0x80 ? character.toLowerCase() : foldCharacter(character)
  return out
}

/** As `fold`, with the source of each character kept. Linear in the length of the text. */
export function foldWithOffsets(text: string): Folded {
  const offsets: number[] = []
  let out = ''
  let at = 0
  for (const character of text) {
    const folded = foldCharacter(character)
    for (let k = 0; k < folded.length; k++) offsets.push(at)
    out += folded
    at += character.length
  }
  offsets.push(text.length)
  return { text: out, offsets: Int32Array.from(offsets) }
}

/** The span in the source that a span of the folded text came from, accents after its last letter included. */
export function unfoldSpan(folded: Folded, span: Span): Span {
  const start = folded.offsets[span.start] ?? 0
  if (span.end <= span.start) return { start, end: start }
  const last = folded.offsets[span.end - 1] ?? 0
  for (let k = span.end; k < folded.offsets.length; k++) {
    const next = folded.offsets[k] as number
    if (next > last) return { start, end: next }
  }
  return { start, end: folded.offsets.at(-1) ?? start }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}
