import type { Draft } from './draft.ts'
import { isFiniteVerb, isPunct, isVerb, lemmaOf, lowOf, type Reading, sentenceFirst } from './reading.ts'

/** What somebody refuses to say is not said: « n’a pas voulu dire combien », "refused to confirm that" give one refusal and nothing else. */
export function unspoken(r: Reading, drafts: readonly Draft[]): Draft[] {
  const refused = new Set(drafts.filter(d => d.class === 'decline').flatMap(d => d.content.ranges.flatMap(([first, last]) => firstVerb(r, first, last))))
  return drafts.filter(d => (d.class === 'decline' || !refused.has(d.cueWord)) && !keptBack(r, d))
}

/** « sans indiquer si elle a demandé P », "without saying whether she had asked for P": neither was said, nor what it asks. */
function keptBack(r: Reading, { cueWord }: Draft): boolean {
  const { acts, reporting } = r.pack
  for (let i = cueWord - 1; i >= sentenceFirst(r, cueWord) && !isPunct(r, i); i--) {
    if (!acts.lacking.has(lowOf(r, i)) || !isVerb(r, i + 1) || !reporting.answering.has(lemmaOf(r, i + 1))) continue
    return i + 1 === cueWord || reporting.interrogatives.has(lowOf(r, i + 2))
  }
  return false
}

/** The infinitive that opens a content, past its marker and adverbs. */
function firstVerb(r: Reading, first: number, last: number): number[] {
  for (let i = first; i <= Math.min(last, first + 3); i++) if (isVerb(r, i)) return isFiniteVerb(r, i) ? [] : [i]
  return []
}
