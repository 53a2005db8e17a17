import type { Draft } from '../draft.ts'
import { isFinal, isMark, type Reading, sentenceLast } from '../reading.ts'
import type { Doubt, Look, Mark, Surroundings } from './mark.ts'
import { MARKS_OF_CONTENT } from './marks-of-content.ts'
import { MARKS_OF_CUE } from './marks-of-cue.ts'
import { MARKS_OF_SOURCE } from './marks-of-source.ts'
import { WEIGHTS } from './weights.ts'

/** Everything that a confidence rests on, in the order of training. */
export const MARKS: readonly Mark[] = [...MARKS_OF_CUE, ...MARKS_OF_SOURCE, ...MARKS_OF_CONTENT]

/** What is known of one statement: a number per mark, mostly 0 or 1. */
export function marksOf(r: Reading, d: Draft, around: Surroundings): number[] {
  const look = lookAt(r, d, around)
  return MARKS.map(({ of }) => Number(of(look)))
}

function lookAt(r: Reading, d: Draft, around: Surroundings): Look {
  const first = d.content.ranges[0]?.[0] ?? d.cue.at(-1)?.[1] ?? 0
  const last = d.content.ranges.at(-1)?.[1] ?? d.cue.at(-1)?.[1] ?? 0
  let next = last + 1
  while (next < r.words.count && isMark(r, next)) next++
  const ends = next > sentenceLast(r, last) || isFinal(r, next) || d.cue.some(([a]) => a === next || a === next + 1)
  return {
    r,
    d,
    around,
    first,
    last,
    outer: d.cueWord >= 0 ? (r.quotation[d.cueWord] ?? -1) : -1,
    quoted: d.content.shape === 'quotation',
    next: ends ? -1 : next,
  }
}

export interface Weighed {
  readonly confidence: number
  /** What lowered it, the weightiest first. */
  readonly doubts: readonly Doubt[]
}

/** How many doubts are told, and from what weight on. */
const TOLD = 3
const WORTH = 0.25

/**
 * How likely a statement has this source and this content: a logistic regression over marks whose directions are given (`weights.md`). Monotone: of two
 * statements of one kind, the one with more doubts is never the surer.
 */
export function weigh(marks: readonly number[]): Weighed {
  let odds = WEIGHTS.bias ?? 0
  const lost = new Map<Doubt, number>()
  MARKS.forEach(({ name, doubt }, k) => {
    const part = (marks[k] ?? 0) * (WEIGHTS[name] ?? 0)
    odds += part
    if (doubt !== 'none' && part < 0) lost.set(doubt, (lost.get(doubt) ?? 0) - part)
  })
  const doubts = [...lost].filter(([, weight]) => weight >= WORTH).sort((a, b) => b[1] - a[1])
  return { confidence: 1 / (1 + Math.exp(-odds)), doubts: doubts.slice(0, TOLD).map(([doubt]) => doubt) }
}
