import { findQuantities } from '../../analysis/quantities.ts'
import type { Analysis, Quantity } from '../../types/index.ts'
import type { ClaimPack } from '../input.ts'
import type { Amount } from './proposition.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Every amount of one report, its unit under a key that languages share. In order of `start`. */
export function readAmounts({ document, words, times }: Analysis, pack: ClaimPack, vocabulary: Vocabulary): Amount[] {
  const { report, paragraphs } = document
  return findQuantities({ text: report.text, paragraphs, words, times }, pack.numbers)
    .filter((q): q is Quantity & { value: number } => q.value !== null)
    .map(q => ({
      start: q.start,
      end: q.end,
      value: q.value,
      noun: q.unit,
      unit: q.unit === null ? null : (vocabulary.keysOf(q.unit, q.unit)[0] ?? null),
      approximation: q.approximation,
    }))
}
