import type { Range } from './noun-phrase.ts'

/** In which shape a content hangs from its cue. */
export type Shape =
  | 'quotation'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'oblique'
  | 'charge'
  | 'predicate'
  | 'as'
  | 'incise'
  | 'clitic'
  | 'colon'
  | 'shared'
  | 'none'

/** One candidate for what is said. */
export interface Content {
  /** Runs of words, inclusive, in order. */
  readonly ranges: readonly Range[]
  readonly head: number
  readonly shape: Shape
  /** Prepositions that join the cue: *de* of « parle de ». */
  readonly joined: readonly number[]
  readonly addressee: Range | null
  /** How well words and tree speak for it, in [0, 1]. */
  readonly score: number
}

export const contentOf = (
  shape: Shape,
  ranges: readonly Range[],
  head: number,
  score: number,
  rest: { joined?: readonly number[]; addressee?: Range | null } = {},
): Content => ({
  shape,
  ranges,
  head,
  score,
  joined: rest.joined ?? [],
  addressee: rest.addressee ?? null,
})
