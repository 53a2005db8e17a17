import { isComma, isDash, paragraphStart, type Reading, sentenceOf } from './reading.ts'

/**
 * « — Vous avez vu la voiture ? demande l'enquêteur », « — Je dormais, a répondu l'accusé »: the dash that opens the paragraph where the cue at `first`
 * interrupts what it opens; −1 elsewhere. Before a comma the paragraph beside it must have its dash too: a lone one may be a bullet.
 */
export function dashBefore(r: Reading, first: number): number {
  const open = paragraphStart(r, first)
  if (first < open + 3 || !isDash(r, open) || !/^\p{Ll}/u.test(r.words.form[first] ?? '') || (r.quotation[first] ?? -1) >= 0) return -1
  if (/^[?!…]+$/u.test(r.words.form[first - 1] ?? '')) return open
  const next = (r.paragraphLast[sentenceOf(r, open)] ?? 0) + 1
  const beside = (next < r.words.count && isDash(r, next)) || (open > 0 && isDash(r, paragraphStart(r, open - 1)))
  return isComma(r, first - 1) && beside ? open : -1
}
