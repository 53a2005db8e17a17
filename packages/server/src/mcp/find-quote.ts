import type { Span } from 'recoupe'

/** How a quotation stands in a text: to the character, or but for white space and the forms of marks, hyphens and ligatures. */
export interface FoundQuote extends Span {
  readonly how: 'exact' | 'typography'
}

/** Where the characters of a quotation stand in a text, at most so many places; where none do, where they stand but for typography. */
export function findQuote(text: string, quote: string, most: number): FoundQuote[] {
  if (quote === '') return []
  const exact = placesOf(text, quote, most)
  if (exact.length > 0) return exact.map(start => ({ start, end: start + quote.length, how: 'exact' }))
  const plain = plainOf(text)
  const wanted = plainOf(quote).text.trim()
  if (wanted === '') return []
  return placesOf(plain.text, wanted, most).map(at => ({
    start: plain.offsets[at] ?? 0,
    end: plain.ends[at + wanted.length - 1] ?? text.length,
    how: 'typography',
  }))
}

function placesOf(text: string, wanted: string, most: number): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0 && found.length < most; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}

interface Plain {
  readonly text: string
  /** Of each character, where it begins and ends in the original. */
  readonly offsets: readonly number[]
  readonly ends: readonly number[]
}

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′ʼ＇]/u, "'"],
  [/[“”„‟″«»＂]/u, '"'],
  [/[‐‑‒–—―−]/u, '-'],
]

/** One space for each white space, one form for marks and hyphens, compatibility forms resolved, soft hyphens and zero-width characters left out. */
function plainOf(text: string): Plain {
  const out: string[] = []
  const offsets: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const start = at
    at += character.length
    if (/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) continue
    const isSpace = /\s/u.test(character)
    // marks of quotation may have a space inside or none
    if (isSpace && (out.at(-1) === ' ' || out.at(-1) === '"')) {
      ends[ends.length - 1] = out.at(-1) === ' ' ? at : (ends.at(-1) ?? at)
      continue
    }
    const plain = isSpace ? ' ' : (MARKS.find(([form]) => form.test(character))?.[1] ?? character.normalize('NFKC'))
    if (plain === '"' && out.at(-1) === ' ') {
      out.pop()
      offsets.pop()
      ends.pop()
    }
    for (const unit of plain.split('')) {
      out.push(unit)
      offsets.push(start)
      ends.push(at)
    }
  }
  return { text: out.join(''), offsets, ends }
}
