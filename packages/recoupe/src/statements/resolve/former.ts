import { lowOf, type Reading, sentenceFirst, uposOf } from '../reading.ts'

/** « l’ancien maire », "the former chief executive": does the noun at `word` name an office that is held no more? */
export function isFormer(r: Reading, word: number): boolean {
  for (let i = word - 1; i >= Math.max(sentenceFirst(r, word), word - 3); i--) {
    if (r.pack.sides.former.has(lowOf(r, i)) || r.pack.sides.former.has(r.words.lemma[i] ?? '')) return true
    if (uposOf(r, i) !== 'ADJ' && uposOf(r, i) !== 'NOUN' && uposOf(r, i) !== 'PROPN') return false
  }
  return false
}
