import type { Bounds } from './coordinate-verbs.ts'
import { feature, isCloseParen, isComma, isDash, isFiniteVerb, isMark, isPunct, isVerb, lemmaOf, lowOf, type Reading, uposOf } from './reading.ts'

/** How long what stands between an auxiliary and its participle may be. */
const BETWEEN = 9

/** A participle of the past; where one form is both, a past too, for which the tagger may have taken it. */
const isPastForm = (r: Reading, i: number): boolean =>
  isVerb(r, i) &&
  (feature(r, i, 'VerbForm') === 'Part' ? feature(r, i, 'Tense') !== 'Pres' : r.pack.reporting.pastIsParticiple && feature(r, i, 'Tense') === 'Past')

/** « d'avoir, en 2019, transféré », "had, in 2019, moved": what two commas part off between an auxiliary and its participle ends nothing; −1 elsewhere. */
export function pastAuxiliary(r: Reading, comma: number, limit: number): number {
  if (!r.pack.reporting.auxiliaries.has(lemmaOf(r, comma - 1)) || uposOf(r, comma - 2) === 'DET') return -1
  for (let i = comma + 2; i < Math.min(limit, comma + BETWEEN); i++) {
    if (isFiniteVerb(r, i) || (isPunct(r, i) && !isComma(r, i))) return -1
    if (!isComma(r, i)) continue
    const next = uposOf(r, i + 1) === 'ADV' ? i + 2 : i + 1
    return isPastForm(r, next) ? next : -1
  }
  return -1
}

/** « saisirait, « s'il le faut », la Cour »: a condition in marks between two commas. */
export function isProviso(r: Reading, open: number): boolean {
  const close = r.quotationLast[r.innermost[open] ?? -1] ?? -1
  return close > open && close <= open + 7 && r.pack.hedges.conditions.has(lowOf(r, open + 1)) && isComma(r, close + 1)
}

/** The comma behind « s'il le faut »: what stands before the condition goes on. */
export function closesProviso(r: Reading, first: number, comma: number): boolean {
  for (let i = comma - 1; i > Math.max(first, comma - 9); i--)
    if (isComma(r, i)) return r.pack.hedges.conditions.has(lowOf(r, isMark(r, i + 1) ? i + 2 : i + 1))
  return false
}

export function skipParen(r: Reading, open: number, limit: number): number {
  for (let i = open + 1; i <= limit; i++) if (isCloseParen(r, i)) return i
  return limit
}

/** The dash that closes the parenthesis which the one at `i` opens, with words of the clause after it; 0 where there is none. */
export function closingDash(r: Reading, i: number, bounds: Bounds): number {
  for (let j = i + 2; j <= Math.min(bounds.limit - 2, i + 40); j++) if (isDash(r, j)) return j
  return 0
}
