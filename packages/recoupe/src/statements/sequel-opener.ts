import { lemmaOf, lowOf, type Reading } from './reading.ts'

/** Words that open what somebody did next: *avant de*, "before"; 0 where none begin at `i`. */
export function sequelOpens(r: Reading, i: number): number {
  const opener = r.pack.reporting.sequels.find(words => words.every((word, k) => lowOf(r, i + k) === word || lemmaOf(r, i + k) === word))
  return opener?.length ?? 0
}
