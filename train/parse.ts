import { type Columns, fillColumns, type Landmarks, makeColumns } from '../packages/recoupe/src/learn/columns.ts'
import { type Guide, makeGuide, takeGuide } from '../packages/recoupe/src/learn/guide.ts'
import { type ParseModel, ParserRoom, parseSentence, readLabel, readMove } from '../packages/recoupe/src/learn/parser.ts'
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
  readonly backward: boolean
}

/** A sentence with the tags and features that the tagger would give it, and the trees of the guides. */
export interface Sample {
  readonly example: Example
  readonly tags: Int32Array
  readonly bundles: Int32Array
  readonly guides: readonly Guide[]
}

export interface ParseWeights {
  readonly moves: Float32Array
  readonly labels: Float32Array
}

interface Pass {
  readonly moves: Perceptron
  readonly labels: Perceptron
  readonly inventory: Inventory
  readonly room: ParserRoom
  readonly columns: Columns
  readonly guides: readonly Guide[]
}

/** Values of a sentence in the order in which the parser reads it. */
function mirrored(values: Int32Array, size: number, isHead: boolean): Int32Array {
  return Int32Array.from({ length: size }, (_, k) => {
    const v = values[size - 1 - k] as number
    return isHead && v < size ? size - 1 - v : v
  })
}

/** From the second round on, the parser mostly follows its own moves, so as to learn to go on from its errors. */
const EXPLORE = 0.95

export function trainParser(samples: readonly Sample[], inventory: Inventory, landmarks: Landmarks, setting: ParseSetting): ParseWeights {
  const longest = Math.max(...samples.map(s => s.example.size))
  const moveTable = makePerceptron(setting.moveBits)
  const labelTable = makePerceptron(setting.labelBits)
  const room = new ParserRoom(longest)
  const columns = makeColumns(longest)
  const random = makeRandom(setting.seed)
  const order = samples.map((_, k) => k)
  for (let round = 0; round < setting.rounds; round++) {
    shuffle(order, random)
    for (const k of order) {
      const { example: e, tags, bundles, guides } = samples[k] as Sample
      fillColumns(columns, e.attributes, tags, bundles, 0, e.size, setting.backward, landmarks)
      const turn = (values: Int32Array, isHead: boolean): Int32Array => (setting.backward ? mirrored(values, e.size, isHead) : values)
      const pass: Pass = { moves: moveTable, labels: labelTable, inventory, room, columns, guides }
      learnSentence(pass, turn(e.heads, true), turn(e.relations, false), () => round > 0 && random() < EXPLORE)
    }
  }
  return { moves: averaged(moveTable), labels: averaged(labelTable) }
}

function learnSentence(pass: Pass, heads: Int32Array, relations: Int32Array, explore: () => boolean): void {
  const { room, columns } = pass
  const { state, keys, scores } = room
  const children = childrenOf(heads)
  state.start(columns.size)
  while (!state.finished) {
    const n = readMove(columns, room, pass.guides)
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
    else state.apply(move, learnLabel(pass, state.headFor(move), state.top, heads, relations))
  }
}

/** Learns the label only where the arc is right; elsewhere the guess stands. */
function learnLabel(pass: Pass, head: number, child: number, heads: Int32Array, relations: Int32Array): number {
  const { room, columns, inventory } = pass
  const tagCount = inventory.tags.length
  const headTag = head === columns.size ? tagCount : (columns.upos[head] as number)
  const candidates = inventory.candidates[headTag * tagCount + (columns.upos[child] as number)] ?? []
  if (candidates.length === 1) return candidates[0] as number
  const n = readLabel(columns, room, pass.guides, head, child)
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

/** Parses each sample by a model that never saw it, to serve as a guide in training. */
export function jackknifeGuides(samples: readonly Sample[], inventory: Inventory, landmarks: Landmarks, setting: ParseSetting, folds: number): Guide[] {
  const guides: Guide[] = []
  const longest = Math.max(...samples.map(s => s.example.size))
  const room = new ParserRoom(longest)
  const columns = makeColumns(longest)
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainParser(
      samples.filter((_, k) => k % folds !== fold),
      inventory,
      landmarks,
      setting,
    )
    const model = toModel(weights, inventory)
    samples.forEach(({ example: e, tags, bundles }, k) => {
      if (k % folds !== fold) return
      fillColumns(columns, e.attributes, tags, bundles, 0, e.size, setting.backward, landmarks)
      parseSentence(model, columns, inventory.tags.length, [], room)
      const guide = makeGuide(e.size)
      takeGuide(guide, room.state, setting.backward)
      guides[k] = guide
    })
  }
  return guides
}

export const toModel = (weights: ParseWeights, { relations, candidates }: Inventory): ParseModel => ({
  moves: { weights: weights.moves, mask: weights.moves.length - 1 },
  labels: { weights: weights.labels, mask: weights.labels.length - 1 },
  relations,
  candidates,
})
