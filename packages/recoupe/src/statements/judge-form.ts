import type { StatementForm } from '../types/index.ts'
import type { Draft } from './draft.ts'
import type { Range } from './noun-phrase.ts'
import { holdsFinite, isDash, isPunct, type Reading } from './reading.ts'

/** Direct, indirect or mixed, from the shape of the content and the marks in it. Marks around both cue and content do not count. */
export function judgeForm(r: Reading, draft: Draft): StatementForm {
  const { ranges, shape } = draft.content
  const outer = draft.cueWord >= 0 ? (r.innermost[draft.cueWord] ?? -1) : -1
  const share = quotedShare(r, ranges, outer)
  if (shape === 'quotation') return share > 0 || ranges.length === 0 || around(r, draft) || turned(r, draft) ? 'direct' : 'indirect'
  if (share === 0) return 'indirect'
  const whole = share === 1
  if (draft.kind === 'relative' && whole && hasFinite(r, ranges)) return 'direct'
  if (shape === 'incise' || shape === 'colon') return whole && (hasFinite(r, ranges) || draft.kind !== 'preposition') ? 'direct' : 'mixed'
  return 'mixed'
}

/** A turn under its label, or behind the dash of a dialogue. */
const turned = (r: Reading, { kind, content }: Draft): boolean => kind === 'colon' || isDash(r, (content.ranges[0]?.[0] ?? 0) - 1)

/** A content on both sides of an incise inside the marks. */
const around = (r: Reading, draft: Draft): boolean => (r.quotation[draft.cueWord] ?? -1) >= 0

/** Share of the words that stand between marks inside the content; `outer` is the quotation that holds cue and content both. */
function quotedShare(r: Reading, ranges: readonly Range[], outer: number): number {
  let words = 0
  let quoted = 0
  const first = ranges[0]?.[0] ?? 0
  const last = ranges.at(-1)?.[1] ?? 0
  for (const [a, b] of ranges)
    for (let i = a; i <= b; i++) {
      if (isPunct(r, i)) continue
      words++
      if (r.quotedVerb[i]) quoted++
      const q = r.innermost[i] ?? -1
      if (q < 0 || q === outer) continue
      if ((r.quotationFirst[q] ?? 0) >= first - 1 && (r.quotationLast[q] ?? 0) <= last + 1) quoted++
      else if ((r.quotation[i] ?? -1) !== (outer >= 0 ? (r.quotation[outer] ?? -2) : -2) && (r.quotationFirst[r.quotation[i] ?? -1] ?? -1) >= first - 1)
        quoted++
    }
  return words === 0 ? 0 : quoted / words
}

const hasFinite = (r: Reading, ranges: readonly Range[]): boolean => ranges.some(([a, b]) => holdsFinite(r, a, b))
