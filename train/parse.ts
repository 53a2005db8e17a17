import { type Columns, fillColumns, type Landmarks, makeColumns } from '../packages/recoupe/src/learn/columns.ts'
import { labelFeatures } from '../packages/recoupe/src/learn/labels.ts'
import { moveFeatures } from '../packages/recoupe/src/learn/moves.ts'
import { ParserRoom } from '../packages/recoupe/src/learn/parser.ts'
import { SHIFT } from '../packages/recoupe/src/learn/state.ts'
import { score } from '../packages/recoupe/src/learn/table.ts'
import { childrenOf, cost, moves } from './oracle.ts'
import { averaged, correct, makePerceptron, makeRandom, type Perceptron, shuffle } from './perceptron.ts'
import type { Example, Inventory } from './treebank.ts'

export interface ParseSetting {
  readonly moveBits: number
  readonly labelBits: number
  readonly rounds: number
  readonly seed: number
  /** From this round on, the parser follows its own moves. */
  readonly exploreFrom: number
  readonly backward: boolean
}

interface Pass {
  readonly moves: Perceptron
  readonly labels: Perceptron
  readonly inventory: Inventory
  readonly room: ParserRoom
  readonly columns: Columns
}

/** Gold heads as the parser sees them: mirrored where it reads from right to left. */
export function mirrored(values: Int32Array, size: number, isHead: boolean): Int32Array {
  return Int32Array.from({ length: size }, (_, k) => {
    const v = values[size - 1 - k] as number
    return isHead && v < size ? size - 1 - v : v
  })
}

export function trainParser(
  examples: readonly Example[],
  tags: readonly Int32Array[],
  bundles: readonly Int32Array[],
  inventory: Inventory,
  landmarks: Landmarks,
  setting: ParseSetting,
): { moves: Float32Array; labels: Float32Array } {
  const longest = Math.max(...examples.map(e => e.size))
  const pass: Pass = {
    moves: makePerceptron(setting.moveBits),
    labels: makePerceptron(setting.labelBits),
    inventory,
    room: new ParserRoom(longest),
    columns: makeColumns(longest),
  }
  const random = makeRandom(setting.seed)
  const order = examples.map((_, k) => k)
  for (let round = 0; round < setting.rounds; round++) {
    shuffle(order, random)
    for (const k of order) {
      const e = examples[k] as Example
      const given = tags[k] as Int32Array
      fillColumns(pass.columns, e.attributes, given, bundles[k] as Int32Array, 0, e.size, setting.backward, landmarks)
      const turn = (values: Int32Array, isHead: boolean): Int32Array => (setting.backward ? mirrored(values, e.size, isHead) : values)
      learnSentence(pass, turn(given, false), turn(e.heads, true), turn(e.relations, false), () => round >= setting.exploreFrom && random() < 0.95)
    }
  }
  return { moves: averaged(pass.moves), labels: averaged(pass.labels) }
}

function learnSentence(pass: Pass, tags: Int32Array, heads: Int32Array, relations: Int32Array, explore: () => boolean): void {
  const { room, columns, inventory } = pass
  const { state, keys, scores } = room
  const children = childrenOf(heads)
  state.start(columns.size)
  while (!state.finished) {
    const n = moveFeatures(columns, state, keys)
    score(pass.moves, keys, n, moves, moves.length, scores)
    let guess = -1
    let right = -1
    let least = Number.POSITIVE_INFINITY
    const costs = moves.map(move => (state.allows(move) ? cost(move, state, heads, children) : Number.POSITIVE_INFINITY))
    for (const c of costs) least = Math.min(least, c)
    for (const move of moves) {
      if (!state.allows(move)) continue
      if (guess < 0 || (scores[move] as number) > (scores[guess] as number)) guess = move
      if (costs[move] === least && (right < 0 || (scores[move] as number) > (scores[right] as number))) right = move
    }
    pass.moves.clock++
    if (costs[guess] !== least) correct(pass.moves, keys, n, right, guess)
    const move = costs[guess] !== least && !explore() ? right : guess
    if (move === SHIFT) state.apply(SHIFT, -1)
    else state.apply(move, learnLabel(pass, state.headFor(move), state.top, tags, heads, relations, inventory))
  }
}

/** Learns the label only where the arc is right; elsewhere the guess stands. */
function learnLabel(pass: Pass, head: number, child: number, tags: Int32Array, heads: Int32Array, relations: Int32Array, inventory: Inventory): number {
  const { room, columns } = pass
  const headTag = head === columns.size ? inventory.tags.length : (tags[head] as number)
  const candidates = inventory.candidates[headTag * inventory.tags.length + (tags[child] as number)] ?? []
  if (candidates.length === 1) return candidates[0] as number
  const n = labelFeatures(columns, room.state, head, child, room.keys)
  score(pass.labels, room.keys, n, candidates, candidates.length, room.scores)
  let top = 0
  for (let k = 1; k < candidates.length; k++) if ((room.scores[k] as number) > (room.scores[top] as number)) top = k
  const guess = candidates[top] as number
  if (heads[child] !== head) return guess
  const gold = relations[child] as number
  pass.labels.clock++
  if (guess !== gold && candidates.includes(gold)) correct(pass.labels, room.keys, n, gold, guess)
  return guess
}
