import { trimEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import { clauseStart, inciseEnd } from './content-quotation.ts'
import { predicateIn } from './predicate-in.ts'
import { holdsFinite, isComma, isMark, type Reading, sentenceFirst, sentenceLast } from './reading.ts'
import type { Source } from './source.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * "It could be done, she said, “if the money came first”": a clause before the cue that words in marks behind it complete. They begin in lower case and end
 * the sentence. Empty elsewhere.
 */
export function continuedInMarks(r: Reading, group: VerbGroup, source: Source | null): Content[] {
  const first = clauseStart(r, group, source)
  const from = sentenceFirst(r, group.verb)
  if (first - 1 <= from || !isComma(r, first - 1) || isMark(r, from) || (r.quotation[group.verb] ?? -1) >= 0) return []
  const to = trimEnd(r, from, first - 1)
  const open = inciseEnd(r, group, source) + 2
  const q = r.quotation[open] ?? -1
  if (!holdsFinite(r, from, to) || !isComma(r, open - 1) || q < 0 || r.quotationFirst[q] !== open || !isMark(r, open)) return []
  const last = r.quotationLast[q] ?? open
  if ((last < sentenceLast(r, group.verb) - 1 && !isComma(r, last + 1)) || !/^\p{Ll}/u.test(r.words.form[open + 1] ?? '')) return []
  return [
    contentOf(
      'incise',
      [
        [from, to],
        [open, last],
      ],
      predicateIn(r, from, to),
      0.95,
    ),
  ]
}
