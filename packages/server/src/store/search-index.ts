import { createHash } from 'node:crypto'
import { searchQuery, searchSpans, searchTerms } from 'recoupe'
import type { Hit } from './port.ts'

/** Longer keys, in bytes, are known by their hash: an index has room for words, not for a page without a space. */
const LONGEST = 100

/** Keys as words of plain letters and digits, so that an index need not know how to part them. */
export function encodeKey(key: string): string {
  const bytes = Buffer.from(key, 'utf8')
  return bytes.length > LONGEST ? `h${createHash('sha256').update(bytes).digest('hex')}` : `k${bytes.toString('hex')}`
}

/** Everything that a text is found by. */
export const keysOf = (text: string, language: string): readonly string[] => [...new Set(searchTerms(text, language).flatMap(term => term.keys))]

/** Any of these, as the index has them. */
export type AnyOf = readonly string[]

/** What a query asks of a text: of each term one of its keys, or one key of each of its parts. */
export type IndexQuery = readonly { readonly any: AnyOf; readonly parts: readonly AnyOf[] }[]

/** Empty where the query asks for nothing. */
export const indexQuery = (query: string): IndexQuery =>
  searchQuery(query).map(({ keys, parts }) => ({ any: keys.map(encodeKey), parts: parts.map(part => part.map(encodeKey)) }))

/** Characters around a passage in its snippet. */
const AROUND = 90

/** The first passage of a text that answers one of the query's terms, with what is around it. */
export function passageOf(text: string, language: string, query: string): Pick<Hit, 'start' | 'end' | 'snippet'> {
  const wanted = new Set(searchQuery(query).flatMap(term => [...term.keys, ...term.parts.flat()]))
  const spans = searchSpans(text, language, wanted, AROUND)
  const first = spans[0]
  if (!first) return { start: 0, end: 0, snippet: [{ text: text.slice(0, AROUND * 2), hit: false }] }
  const from = Math.max(0, first.start - AROUND)
  const to = Math.min(text.length, first.end + AROUND)
  const snippet: { text: string; hit: boolean }[] = []
  let at = from
  for (const { start, end } of spans) {
    if (start < at || end > to) continue
    if (start > at) snippet.push({ text: text.slice(at, start), hit: false })
    snippet.push({ text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < to) snippet.push({ text: text.slice(at, to), hit: false })
  return { start: first.start, end: first.end, snippet }
}
