import type { Columns } from './columns.ts'
import { mix1, mix2, mix3, mix4 } from './hash.ts'
import { LEFT, RIGHT, SHIFT, type State } from './state.ts'

/**
 * Stacked parsing (Nivre and McDonald, ACL 2008): the trees of simpler parsers, one reading from the left and one from
 * the right, as advice to the one that decides. They tell a greedy parser what lies ahead.
 */
export interface Guide {
  /** Columns over the words of the sentence; the size stands for the root. */
  readonly head: Int32Array
  readonly label: Int32Array
  /** First and last child, −1 for none; one place more for the root. */
  readonly firstChild: Int32Array
  readonly lastChild: Int32Array
}

export function makeGuide(capacity: number): Guide {
  const column = (): Int32Array => new Int32Array(capacity + 1)
  return { head: column(), label: column(), firstChild: column(), lastChild: column() }
}

/** Takes the finished tree of a parser as a guide; `backward` where that parser read from the right. */
export function takeGuide(guide: Guide, s: State, backward: boolean): void {
  const { size } = s
  guide.firstChild.fill(-1, 0, size + 1)
  guide.lastChild.fill(-1, 0, size + 1)
  for (let i = 0; i < size; i++) {
    const from = backward ? size - 1 - i : i
    const h = s.head[from] as number
    const head = backward && h < size ? size - 1 - h : h
    guide.head[i] = head
    guide.label[i] = s.label[from] as number
    if ((guide.firstChild[head] as number) < 0) guide.firstChild[head] = i
    guide.lastChild[head] = i
  }
}

const NONE = 0x165667b1

/** Where a guide puts the head of `word`, seen from the two words that a move may join and the one below them. */
function headPlace(guide: Guide, word: number, s0: number, s1: number, b0: number, size: number): number {
  if (word < 0 || word >= size) return 9
  const h = guide.head[word] as number
  if (h === b0) return 1
  if (h === s0) return 2
  if (h === s1) return 3
  return h > b0 ? 4 : h > s0 ? 5 : 6
}

/** The move that makes the tree of a guide from here; −1 where it cannot be made any more, or not by one move alone. */
function nextMove(guide: Guide, s: State): number {
  const b0 = s.front
  if (s.depth === 0) return SHIFT
  const s0 = s.stack[s.depth - 1] as number
  const head = guide.head[s0] as number
  if ((guide.lastChild[s0] as number) >= b0) return head === b0 ? -1 : SHIFT
  if (head === b0) return LEFT
  if (s.depth > 1 && head === s.stack[s.depth - 2]) return RIGHT
  return head > b0 ? SHIFT : -1
}

/** The move on which all guides agree and that is allowed; −1 where there is none, as without guides. */
export function agreedMove(guides: readonly Guide[], s: State): number {
  let agreed = -1
  for (const guide of guides) {
    const move = nextMove(guide, s)
    if (move < 0 || (agreed >= 0 && move !== agreed)) return -1
    agreed = move
  }
  return agreed >= 0 && s.allows(agreed) ? agreed : -1
}

/** The label on which all guides agree for the arc; −1 where they do not, or do not have the arc, as without guides. */
export function agreedLabel(guides: readonly Guide[], head: number, child: number): number {
  let agreed = -1
  for (const guide of guides) {
    if (guide.head[child] !== head) return -1
    const label = guide.label[child] as number
    if (agreed >= 0 && label !== agreed) return -1
    agreed = label
  }
  return agreed
}

/** Adds the guides' advice on the next move after the first `count` keys. Returns the new number. */
export function guideMoves(c: Columns, s: State, guides: readonly Guide[], keys: Int32Array, count: number): number {
  const b0 = s.front
  const s0 = s.depth > 0 ? (s.stack[s.depth - 1] as number) : -1
  const s1 = s.depth > 1 ? (s.stack[s.depth - 2] as number) : -1
  const s0p = s0 < 0 ? NONE : (c.tag[s0] as number)
  const s0x = s0 < 0 ? NONE : (c.wordTag[s0] as number)
  const s1p = s1 < 0 ? NONE : (c.tag[s1] as number)
  const b0p = c.tag[b0] as number
  let all = 0
  let template = 400
  let n = count
  for (const guide of guides) {
    const top = headPlace(guide, s0, s0, s1, b0, s.size)
    const front = headPlace(guide, b0, s0, s1, b0, s.size)
    const topLabel = s0 < 0 ? -1 : (guide.label[s0] as number)
    const frontLabel = b0 >= s.size ? -1 : (guide.label[b0] as number)
    const topAwaits = s0 >= 0 && (guide.lastChild[s0] as number) >= b0 ? 1 : 0
    const frontAwaits = (guide.lastChild[b0] as number) > b0 ? 1 : 0
    const first = guide.firstChild[b0] as number
    const frontTakes = first >= 0 && first < b0 && (s.head[first] as number) === -1 ? 1 : 0
    const places = top * 10 + front
    const waits = topAwaits * 4 + frontAwaits * 2 + frontTakes
    all = (all * 128 + places) * 8 + waits
    keys[n++] = mix1(template, top)
    keys[n++] = mix1(template + 1, places)
    keys[n++] = mix3(template + 2, top, s0p, b0p)
    keys[n++] = mix4(template + 3, top, topLabel, s0p, b0p)
    keys[n++] = mix2(template + 4, places, waits)
    keys[n++] = mix3(template + 5, top, topLabel, waits)
    keys[n++] = mix4(template + 6, places, topLabel, frontLabel, waits)
    keys[n++] = mix3(template + 7, places, s1p, s0p)
    keys[n++] = mix3(template + 8, frontAwaits, b0p, top)
    keys[n++] = mix2(template + 9, front, frontLabel)
    keys[n++] = mix2(template + 10, top, s0x)
    template += 20
  }
  keys[n++] = mix1(390, all)
  keys[n++] = mix3(391, all, s0p, b0p)
  keys[n++] = mix2(392, all, s1p)
  return n
}

/** Adds the guides' advice on the label of an arc. Returns the new number of keys. */
export function guideLabels(c: Columns, guides: readonly Guide[], head: number, child: number, keys: Int32Array, count: number): number {
  const hp = c.tag[head] as number
  const cp = c.tag[child] as number
  let all = 0
  let template = 460
  let n = count
  for (const guide of guides) {
    const same = (guide.head[child] as number) === head ? 1 : 0
    const label = guide.label[child] as number
    all = all * 256 + label * 2 + same
    keys[n++] = mix2(template, same, label)
    keys[n++] = mix4(template + 1, same, label, hp, cp)
    template += 2
  }
  keys[n++] = mix1(450, all)
  keys[n++] = mix3(451, all, hp, cp)
  return n
}
