/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta, ACL 2011) over words 0…n−1, with the
 * artificial root as word n at the end of the buffer (Ballesteros and Nivre, CL 2013), so that each tree has one root.
 */
export const SHIFT = 0
/** The word at the front of the buffer takes the top of the stack. */
export const LEFT = 1
/** The second of the stack takes the top. */
export const RIGHT = 2

export class State {
  /** Number of words; the root is word `size`. */
  size = 0
  /** Word at the front of the buffer; past `size` the buffer is empty. */
  front = 0
  depth = 0
  stack: Int32Array
  head: Int32Array
  label: Int32Array
  /** Nearest the edge first: `left1` is the leftmost child, `left2` the one after it. −1 is none. */
  left1: Int32Array
  left2: Int32Array
  right1: Int32Array
  right2: Int32Array
  leftCount: Int32Array
  rightCount: Int32Array
  /** Order-free hash of the labels on each side. */
  leftLabels: Int32Array
  rightLabels: Int32Array

  constructor(capacity: number) {
    const column = (): Int32Array => new Int32Array(capacity + 1)
    this.stack = column()
    this.head = column()
    this.label = column()
    this.left1 = column()
    this.left2 = column()
    this.right1 = column()
    this.right2 = column()
    this.leftCount = column()
    this.rightCount = column()
    this.leftLabels = column()
    this.rightLabels = column()
  }

  /** Makes ready for a sentence of `size` words, at most the capacity. */
  start(size: number): void {
    this.size = size
    this.front = 0
    this.depth = 0
    const end = size + 1
    this.head.fill(-1, 0, end)
    this.label.fill(-1, 0, end)
    this.left1.fill(-1, 0, end)
    this.left2.fill(-1, 0, end)
    this.right1.fill(-1, 0, end)
    this.right2.fill(-1, 0, end)
    this.leftCount.fill(0, 0, end)
    this.rightCount.fill(0, 0, end)
    this.leftLabels.fill(0, 0, end)
    this.rightLabels.fill(0, 0, end)
  }

  get finished(): boolean {
    return this.front >= this.size && this.depth === 0
  }

  /** The root takes exactly one child: it waits until a single word is left. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.front < this.size
    if (move === RIGHT) return this.depth >= 2
    return this.depth >= 1 && (this.front < this.size || this.depth === 1)
  }

  /** The word that `move` attaches: the top of the stack. */
  get top(): number {
    return this.depth > 0 ? (this.stack[this.depth - 1] as number) : -1
  }

  /** The head that `move` would give to the top of the stack. */
  headFor(move: number): number {
    return move === LEFT ? this.front : (this.stack[this.depth - 2] as number)
  }

  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.front++
      return
    }
    const child = this.top
    const parent = this.headFor(move)
    this.depth--
    this.head[child] = parent
    this.label[child] = label
    const sign = Math.imul(label + 2, 0x9e3779b1)
    if (child < parent) {
      this.left2[parent] = this.left1[parent] as number
      this.left1[parent] = child
      this.leftCount[parent] = (this.leftCount[parent] as number) + 1
      this.leftLabels[parent] = (this.leftLabels[parent] as number) | (1 << (sign >>> 27))
    } else {
      this.right2[parent] = this.right1[parent] as number
      this.right1[parent] = child
      this.rightCount[parent] = (this.rightCount[parent] as number) + 1
      this.rightLabels[parent] = (this.rightLabels[parent] as number) | (1 << (sign >>> 27))
    }
  }
}
