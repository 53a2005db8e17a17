import type { Reading } from '../reading.ts'

const byLemma = new WeakMap<Reading, Map<string, number[]>>()

/** Where a lemma stands in a report: asked of every noun of a body, so that the words are gone through once. */
export function wordsOfLemma(r: Reading, lemma: string): readonly number[] {
  let places = byLemma.get(r)
  if (!places) {
    places = new Map()
    for (let i = 0; i < r.words.count; i++) {
      const known = places.get(r.words.lemma[i] ?? '')
      if (known) known.push(i)
      else places.set(r.words.lemma[i] ?? '', [i])
    }
    byLemma.set(r, places)
  }
  return places.get(lemma) ?? []
}
