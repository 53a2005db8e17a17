import type { Draft } from '../draft.ts'
import type { Range } from '../noun-phrase.ts'
import type { Reading } from '../reading.ts'

/** What a mark makes doubtful, as the interface tells it; `none` marks tell kinds of statements apart and are no reason by themselves. */
export type Doubt = 'none' | 'edge' | 'apart' | 'phrase' | 'lent' | 'mute' | 'inside' | 'crowded' | 'rival' | 'marks' | 'cue' | 'tree'

/**
 * Something about a statement that its confidence rests on: 1 where it holds, or a number. `sign` is the only direction in which it may count: −1 only
 * ever lowers a confidence, 1 only ever raises it, 0 may do either. So no weight that a corpus suggests can turn a doubt into a merit.
 */
export interface Mark {
  readonly name: string
  readonly sign: -1 | 0 | 1
  readonly doubt: Doubt
  /** How much it counts before any text has been seen, where that is more than for others. */
  readonly prior?: number
  readonly of: (look: Look) => boolean | number
}

/** What is known of a statement beside its own draft. */
export interface Surroundings {
  /** It stands in the content of another. */
  readonly within: boolean
  /** Other cues in the cue's sentence. */
  readonly beside: number
  /** Other cues inside the content. */
  readonly inside: number
  /** Score of the best reading of the same cue that lost; 0 where there was none. */
  readonly rival: number
}

/** One draft, laid out for its marks. */
export interface Look {
  readonly r: Reading
  readonly d: Draft
  readonly around: Surroundings
  /** First and last word of the content. */
  readonly first: number
  readonly last: number
  /** Quotation that holds the cue; −1 outside. */
  readonly outer: number
  /** Is the content words in marks as a whole? */
  readonly quoted: boolean
  /** First word behind the content and its closing marks; −1 where nothing of the sentence follows, or only the cue. */
  readonly next: number
}

/** Is the word inside marks that do not hold the cue as well? */
export const inMarks = ({ r, outer }: Look, i: number): boolean => {
  const q = r.quotation[i] ?? -1
  return q >= 0 && q !== outer
}

export function some([a, b]: Range, is: (i: number) => boolean): boolean {
  for (let i = a; i <= b; i++) if (is(i)) return true
  return false
}

/** How many words of the content, outside of marks, are such? `i` is never the first or last word of a run. */
export function countPlain(look: Look, is: (i: number) => boolean): number {
  let count = 0
  for (const [a, b] of look.d.content.ranges) for (let i = a + 1; i < b; i++) if (!inMarks(look, i) && is(i)) count++
  return count
}
