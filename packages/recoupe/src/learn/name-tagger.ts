import type { Attributes } from './attributes.ts'
import { readContainer, WeightsError } from './container.ts'
import { mix1, mix2, mix3 } from './hash.ts'
import { score, type Table } from './table.ts'

/** Labels of the name model: outside, and for each class its first, inner, last word, or the only one (BILOU: Ratinov and Roth, CoNLL 2009). */
export const NAME_CLASSES = ['person', 'organisation', 'place', 'other'] as const
export type NameClass = (typeof NAME_CLASSES)[number]

/** 0 is outside; then per class: first, inner, last, only. */
export const NAME_LABELS = 1 + 4 * NAME_CLASSES.length
export const FIRST = 0
export const INNER = 1
export const LAST = 2
export const ONLY = 3
export const labelOf = (cls: number, part: number): number => 1 + 4 * cls + part
export const classOf = (label: number): number => (label - 1) >> 2
export const partOf = (label: number): number => (label - 1) & 3

/** Whether a label may follow another; −1 stands for the edge of the sentence. */
export function mayFollow(before: number, label: number): boolean {
  const open = before > 0 && (partOf(before) === FIRST || partOf(before) === INNER)
  const goesOn = label > 0 && (partOf(label) === INNER || partOf(label) === LAST)
  if (open !== goesOn) return false
  return !open || classOf(before) === classOf(label)
}

/** What the pack, the table of the world and the document say of each token, one column each. */
export interface NameCues {
  /** Class of the token in the table of the world, with its place in the match; 0 where there is none. */
  readonly world: Int32Array
  /** Bit set of word classes (titles, heads, particles, given names …). */
  readonly word: Int32Array
  /** 0 lower, 1 capitalised, 2 capitals, 3 mixed, 4 digit, 5 mark. */
  readonly caps: Int32Array
  /** 1 where a capital says nothing: first of the sentence, after a colon or an opening mark, or in a line of capitals. */
  readonly starts: Int32Array
  /** What the rest of the document shows of the form: seen in lower case, seen capitalised where that says something. */
  readonly document: Int32Array
  /** Coarse part of speech, 0 where none is known. */
  readonly tag: Int32Array
  /** First token, and one past the last, of the run of capitals and inner connectors that holds the token; −1 outside. */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
}

export const NAME_KEYS = 72

/** Writes the features of token `i` of the sentence `[first, last)`. Returns their number. */
export function nameFeatures(a: Attributes, c: NameCues, i: number, first: number, last: number, keys: Int32Array): number {
  const l1 = i > first ? i - 1 : -1
  const l2 = i - 1 > first ? i - 2 : -1
  const l3 = i - 2 > first ? i - 3 : -1
  const r1 = i + 1 < last ? i + 1 : -1
  const r2 = i + 2 < last ? i + 2 : -1
  const at = (column: Int32Array, k: number): number => (k < 0 ? 0x7ead : (column[k] as number))
  const w = a.lower[i] as number
  const f = a.form[i] as number
  const wl = at(a.lower, l1)
  const wl2 = at(a.lower, l2)
  const wr = at(a.lower, r1)
  const wr2 = at(a.lower, r2)
  const caps = (c.caps[i] as number) * 2 + (c.starts[i] as number)
  const capsL = at(c.caps, l1)
  const capsR = at(c.caps, r1)
  const cue = c.word[i] as number
  const cueL = at(c.word, l1)
  const cueL2 = at(c.word, l2)
  const cueR = at(c.word, r1)
  const world = c.world[i] as number
  const doc = (c.document[i] as number) * 16 + caps
  const s3 = a.suffix3[i] as number
  const tag = c.tag[i] as number
  let n = 0
  keys[n++] = 0x2545f491
  keys[n++] = mix1(1, f)
  keys[n++] = mix1(2, w)
  keys[n++] = mix1(3, a.suffix2[i] as number)
  keys[n++] = mix1(4, s3)
  keys[n++] = mix1(5, a.suffix4[i] as number)
  keys[n++] = mix1(6, a.prefix3[i] as number)
  keys[n++] = mix2(7, a.shape[i] as number, c.starts[i] as number)
  keys[n++] = mix1(8, caps)
  keys[n++] = mix2(9, wl, caps)
  keys[n++] = mix2(10, wr, caps)
  keys[n++] = mix2(11, wl2, caps)
  keys[n++] = mix2(12, wr2, caps)
  keys[n++] = mix2(13, wl, w)
  keys[n++] = mix2(14, w, wr)
  keys[n++] = mix3(15, capsL, caps, capsR)
  keys[n++] = mix3(16, at(c.caps, l2), capsL, caps)
  keys[n++] = mix3(17, caps, capsR, at(c.caps, r2))
  keys[n++] = mix2(18, world, caps)
  keys[n++] = mix2(19, at(c.world, l1), caps)
  keys[n++] = mix2(20, at(c.world, r1), caps)
  keys[n++] = mix2(21, cue, caps)
  keys[n++] = mix2(22, cueL, caps)
  keys[n++] = mix2(23, cueR, caps)
  keys[n++] = mix2(24, cueL2, caps)
  keys[n++] = mix3(25, cueL, cue, caps)
  keys[n++] = mix3(26, cue, cueR, caps)
  keys[n++] = mix3(27, cueL2, cueL, caps)
  keys[n++] = mix1(28, doc)
  keys[n++] = mix2(29, a.lexicon[i] as number, caps)
  keys[n++] = mix3(30, at(a.lexicon, l1), a.lexicon[i] as number, caps)
  keys[n++] = mix2(31, tag, caps)
  keys[n++] = mix3(32, at(c.tag, l1), tag, at(c.tag, r1))
  keys[n++] = mix3(33, wl2, wl, caps)
  keys[n++] = mix3(34, caps, wr, wr2)
  keys[n++] = mix3(35, at(a.lower, l3), wl2, wl)
  keys[n++] = mix2(36, s3, caps)
  keys[n++] = mix3(37, s3, wl, caps)
  keys[n++] = mix2(38, at(a.suffix3, l1), caps)
  keys[n++] = mix2(39, at(a.suffix3, r1), caps)
  keys[n++] = mix3(40, world, cueL, caps)
  keys[n++] = mix2(41, at(a.shape, r1), a.shape[i] as number)
  keys[n++] = mix2(42, at(a.shape, l1), a.shape[i] as number)
  const from = c.runFirst[i] as number
  if (from >= 0) {
    const to = c.runLast[i] as number
    const place = Math.min(3, i - from) * 8 + Math.min(7, to - from)
    const head = a.lower[from] as number
    const before = at(a.lower, from > first ? from - 1 : -1)
    keys[n++] = mix2(50, place, caps)
    keys[n++] = mix2(51, head, i - from === 0 ? 0 : 1)
    keys[n++] = mix2(52, before, place)
    keys[n++] = mix1(53, at(a.lower, to < last ? to : -1))
    keys[n++] = mix2(54, c.word[from] as number, place)
    keys[n++] = mix2(55, at(c.word, from > first ? from - 1 : -1), place)
    keys[n++] = mix2(56, at(a.lower, from - 1 > first ? from - 2 : -1), before)
    keys[n++] = mix3(57, c.world[from] as number, at(c.caps, to - 1), place)
  }
  // Each word class by itself, so that rare combinations still count.
  for (let bits = cue; bits !== 0; bits &= bits - 1) keys[n++] = mix2(43, bits & -bits, caps)
  for (let bits = cueL & 0xffff; bits !== 0 && n < NAME_KEYS - 8; bits &= bits - 1) keys[n++] = mix2(44, bits & -bits, caps)
  for (let bits = cueR & 0xffff; bits !== 0 && n < NAME_KEYS - 2; bits &= bits - 1) keys[n++] = mix2(45, bits & -bits, caps)
  return n
}

/** A linear-chain model: features of a token by label, and of one label after another, in one hashed table. */
export interface NameModel {
  readonly table: Table
}

/** Reads `names.bin`. @throws WeightsError where the bytes are another format or cut. */
export function readNameModel(bytes: Uint8Array): NameModel {
  const [weights] = readContainer<{ readonly kind: 'names' }>(bytes).tables
  if (!weights || (weights.length & (weights.length - 1)) !== 0) throw new WeightsError('a file of names holds one table, a power of two long')
  return { table: { weights, mask: weights.length - 1 } }
}

/** Key of the label before, as a feature of the next; −1 is the edge of the sentence. */
export const transitionKey = (before: number): number => mix1(99, before + 2)

/** Room for decoding, reused from sentence to sentence. */
export interface NameScratch {
  readonly keys: Int32Array
  readonly transitions: Float64Array
  emissions: Float64Array
  scores: Float64Array
  back: Int8Array
}

export const makeScratch = (): NameScratch => ({
  keys: new Int32Array(NAME_KEYS),
  transitions: new Float64Array(NAME_LABELS * NAME_LABELS),
  emissions: new Float64Array(0),
  scores: new Float64Array(0),
  back: new Int8Array(0),
})

const L = NAME_LABELS
const LABELS: readonly number[] = Array.from({ length: L }, (_, label) => label)

/** Successors that the scheme allows, by label; the row after the last is the edge. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: L }, (_, label) => Array.from({ length: L }, (_, b) => b).filter(b => mayFollow(b, label)))
const STARTS: readonly boolean[] = Array.from({ length: L }, (_, label) => mayFollow(-1, label))
const ENDS: readonly boolean[] = Array.from({ length: L }, (_, label) => label === 0 || partOf(label) === LAST || partOf(label) === ONLY)

/**
 * Best labels of the sentence `[first, last)` (Viterbi, 1967), written to `labels`. Linear in its length.
 */
export function decodeNames(model: NameModel, a: Attributes, c: NameCues, first: number, last: number, labels: Int8Array, scratch: NameScratch): void {
  const size = last - first
  if (size <= 0) return
  if (scratch.emissions.length < size * L) {
    scratch.emissions = new Float64Array(size * L * 2)
    scratch.scores = new Float64Array(size * L * 2)
    scratch.back = new Int8Array(size * L * 2)
  }
  const { emissions, scores, back, keys, transitions } = scratch
  const { weights, mask } = model.table
  for (let i = 0; i < size; i++) {
    const n = nameFeatures(a, c, first + i, first, last, keys)
    score(model.table, keys, n, LABELS, L, emissions, i * L)
  }
  const follow = (before: number, label: number): number => weights[(transitionKey(before) & mask) ^ label] as number
  for (let before = 0; before < L; before++) for (let label = 0; label < L; label++) transitions[before * L + label] = follow(before, label)
  for (let label = 0; label < L; label++) scores[label] = STARTS[label] ? (emissions[label] as number) + follow(-1, label) : Number.NEGATIVE_INFINITY
  for (let i = 1; i < size; i++) {
    for (let label = 0; label < L; label++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (const before of BEFORE[label] ?? []) {
        const s = (scores[(i - 1) * L + before] as number) + (transitions[before * L + label] as number)
        if (s > top) {
          top = s
          from = before
        }
      }
      scores[i * L + label] = top + (emissions[i * L + label] as number)
      back[i * L + label] = from
    }
  }
  let top = 0
  let bestEnd = Number.NEGATIVE_INFINITY
  for (let label = 0; label < L; label++) {
    const s = scores[(size - 1) * L + label] as number
    if (ENDS[label] && s > bestEnd) {
      bestEnd = s
      top = label
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    labels[first + i] = top
    top = back[i * L + top] as number
  }
}
