import type { Segment } from './segments.ts'

/** Words of one segment as numbers shared by both reports, in order. */
export type WordList = Int32Array

export interface Vocabulary {
  /** Weight of each word: the rarer, the heavier (Spärck Jones 1972, inverse document frequency over the segments of both reports). */
  readonly weight: Float64Array
  /** Number of segments that have the word, in both reports together. */
  readonly frequency: Int32Array
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const MARKS = /\p{M}+/gu

/** Case and accents do not tell two wordings apart: headlines and agencies drop them. */
const fold = (word: string): string => word.normalize('NFKD').replace(MARKS, '').toLowerCase()

/** Reads the words of two lists of segments into one vocabulary. */
export function readWords(
  texts: readonly [string, string],
  segments: readonly [readonly Segment[], readonly Segment[]],
): { readonly lists: readonly [readonly WordList[], readonly WordList[]]; readonly vocabulary: Vocabulary } {
  const ids = new Map<string, number>()
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    ids.set(word, ids.size)
    return ids.size - 1
  }
  const read = (side: 0 | 1): WordList[] =>
    segments[side].map(s => Int32Array.from(s.noise ? [] : (texts[side].slice(s.start, s.end).match(WORD) ?? []).map(word => idOf(fold(word)))))
  const lists = [read(0), read(1)] as const
  const frequency = new Int32Array(ids.size)
  for (const list of lists.flat()) for (const word of new Set(list)) frequency[word] = (frequency[word] ?? 0) + 1
  const total = segments[0].length + segments[1].length
  const weight = Float64Array.from(frequency, n => Math.log(1 + total / Math.max(1, n)))
  return { lists, vocabulary: { weight, frequency } }
}
