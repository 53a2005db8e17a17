import type { Columns } from './columns.ts'
import { agreedLabel, agreedMove, type Guide, guideLabels, guideMoves } from './guide.ts'
import { LABEL_KEYS, labelFeatures } from './labels.ts'
import { MOVE_KEYS, moveFeatures } from './moves.ts'
import { LEFT, RIGHT, SHIFT, State } from './state.ts'
import { best, score, scoreThree, type Table } from './table.ts'

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
  readonly keys = new Int32Array(MOVE_KEYS + LABEL_KEYS)
  readonly scores = new Float64Array(256)
  constructor(capacity: number) {
    this.state = new State(capacity)
  }
}

/** Writes all features of the next move into the room. Returns their number. */
export function readMove(c: Columns, room: ParserRoom, guides: readonly Guide[]): number {
  const n = moveFeatures(c, room.state, room.keys)
  return guides.length > 0 ? guideMoves(c, room.state, guides, room.keys, n) : n
}

/** Writes all features of an arc's label into the room. Returns their number. */
export function readLabel(c: Columns, room: ParserRoom, guides: readonly Guide[], head: number, child: number): number {
  const n = labelFeatures(c, room.state, head, child, room.keys)
  return guides.length > 0 ? guideLabels(c, guides, head, child, room.keys, n) : n
}

/** The best move that is allowed. Where the guides agree it is theirs: what is weighed there costs much and hardly ever changes the tree. */
function bestMove(table: Table, c: Columns, room: ParserRoom, guides: readonly Guide[]): number {
  const { state, keys, scores } = room
  let only = -1
  let allowed = 0
  for (const move of MOVES) {
    if (!state.allows(move)) continue
    allowed++
    only = move
  }
  if (allowed === 1) return only
  const agreed = agreedMove(guides, state)
  if (agreed >= 0) return agreed
  const n = readMove(c, room, guides)
  scoreThree(table, keys, n, scores)
  let top = -1
  for (const move of MOVES) if (state.allows(move) && (top < 0 || (scores[move] as number) > (scores[top] as number))) top = move
  return top
}

function bestLabel(table: Table, c: Columns, room: ParserRoom, guides: readonly Guide[], head: number, child: number, candidates: readonly number[]): number {
  if (candidates.length === 1) return candidates[0] as number
  const agreed = agreedLabel(guides, head, child)
  if (agreed >= 0 && candidates.includes(agreed)) return agreed
  const n = readLabel(c, room, guides, head, child)
  score(table, room.keys, n, candidates, candidates.length, room.scores)
  return candidates[best(room.scores, candidates.length)] as number
}

/** Parses the sentence in `c`; the result is in `room.state.head` and `.label`, where head `size` is the root. */
export function parseSentence(model: ParseModel, c: Columns, tagCount: number, guides: readonly Guide[], room: ParserRoom): void {
  const { state } = room
  state.start(c.size)
  while (!state.finished) {
    const move = bestMove(model.moves, c, room, guides)
    if (move === SHIFT) state.apply(SHIFT, -1)
    else {
      const head = state.headFor(move)
      const child = state.top
      const headTag = head === c.size ? tagCount : (c.upos[head] as number)
      const candidates = model.candidates[headTag * tagCount + (c.upos[child] as number)] ?? []
      state.apply(move, bestLabel(model.labels, c, room, guides, head, child, candidates))
    }
  }
}
