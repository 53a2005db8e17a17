import { fold } from '../propositions/fold.ts'

const BUCKETS = 1 << 15

/** Letter trigrams of a text's words, hashed, in order, each once. Words shorter than three letters give none. */
export function trigramsOf(text: string): Int32Array {
  const found = new Set<number>()
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length < 3) continue
    const padded = `_${word}_`
    for (let i = 0; i + 3 <= padded.length && i < 40; i++) {
      const hash =
        (Math.imul(padded.charCodeAt(i), 0x9e3779b1) ^ Math.imul(padded.charCodeAt(i + 1), 0x85ebca6b) ^ Math.imul(padded.charCodeAt(i + 2), 0xc2b2ae35)) >>> 0
      found.add((hash ^ (hash >>> 15)) & (BUCKETS - 1))
    }
  }
  return Int32Array.from([...found].sort((a, b) => a - b))
}

/** Cosine over trigrams weighted by how few texts have them (Spärck Jones 1972): what survives inflection, derivation and the border between cognates. */
export class Trigrams {
  private readonly weights = new Float32Array(BUCKETS)
  private readonly norms: Float32Array

  constructor(private readonly lists: readonly Int32Array[]) {
    for (const list of lists) for (const gram of list) this.weights[gram] = (this.weights[gram] ?? 0) + 1
    const total = lists.length
    for (let i = 0; i < BUCKETS; i++) {
      const count = this.weights[i] ?? 0
      this.weights[i] = count === 0 ? 0 : Math.log(1 + total / count)
    }
    this.norms = Float32Array.from(lists, list => Math.sqrt(list.reduce((sum, gram) => sum + (this.weights[gram] ?? 0) ** 2, 0)))
  }

  cosine(a: number, b: number): number {
    const left = this.lists[a]
    const right = this.lists[b]
    const norm = (this.norms[a] ?? 0) * (this.norms[b] ?? 0)
    if (!left || !right || norm === 0) return 0
    let dot = 0
    for (let i = 0, j = 0; i < left.length && j < right.length; ) {
      const x = left[i] ?? 0
      const y = right[j] ?? 0
      if (x === y) {
        dot += (this.weights[x] ?? 0) ** 2
        i++
        j++
      } else if (x < y) i++
      else j++
    }
    return dot / norm
  }
}
