import type { Columns } from './columns.ts'
import { LABEL_KEYS, labelFeatures } from './labels.ts'
import { MOVE_KEYS, moveFeatures } from './moves.ts'
import { LEFT, RIGHT, SHIFT, State } from './state.ts'
import { best, score, type Table } from './table.ts'

/** A greedy dependency parser; moves and labels have a table each. */
export interface ParseModel {
  readonly moves: Table
  readonly labels: Table
  readonly relations: readonly string[]
  /** Candidate relations by tag of the head (the root is one more) and tag of the child. */
  readonly candidates: readonly (readonly number[])[]
}

const MOVES = [SHIFT, LEFT, RIGHT]

/** Buffers of one parse, reused from sentence to sentence. */
export class ParserRoom {
  readonly state: State
  readonly keys = new Int32Array(Math.max(MOVE_KEYS, LABEL_KEYS))
  readonly scores = new Float64Array(256)
  constructor(capacity: number) {
    this.state = new State(capacity)
  }
}

export function bestMove(table: Table, c: Columns, room: ParserRoom): number {
  const { state, keys, scores } = room
  let only = -1
  let allowed = 0
  for (const move of MOVES) {
    if (!state.allows(move)) continue
    allowed++
    only = move
  }
  if (allowed === 1) return only
  const n = moveFeatures(c, state, keys)
  score(table, keys, n, MOVES, MOVES.length, scores)
  let top = -1
  for (const move of MOVES) if (state.allows(move) && (top < 0 || (scores[move] as number) > (scores[top] as number))) top = move
  return top
}

export function bestLabel(table: Table, c: Columns, room: ParserRoom, head: number, child: number, candidates: readonly number[]): number {
  if (candidates.length === 1) return candidates[0] as number
  const n = labelFeatures(c, room.state, head, child, room.keys)
  score(table, room.keys, n, candidates, candidates.length, room.scores)
  return candidates[best(room.scores, candidates.length)] as number
}

/** Parses the sentence in `c`; the result is in `room.state.head` and `.label`, where head `size` is the root. */
export function parseSentence(model: ParseModel, c: Columns, tags: Int32Array, tagCount: number, room: ParserRoom): void {
  const { state } = room
  state.start(c.size)
  while (!state.finished) {
    const move = bestMove(model.moves, c, room)
    if (move === SHIFT) state.apply(SHIFT, -1)
    else {
      const head = state.headFor(move)
      const child = state.top
      const headTag = head === c.size ? tagCount : (tags[head] as number)
      const candidates = model.candidates[headTag * tagCount + (tags[child] as number)] ?? []
      state.apply(move, bestLabel(model.labels, c, room, head, child, candidates))
    }
  }
}
