import type { Attributes } from './attributes.ts'
import { mix1, mix2, mix3 } from './hash.ts'
import { best, score, type Table } from './table.ts'

/** Universal tags: greedy, left to right (averaged perceptron: Collins, EMNLP 2002). */
export interface TagModel {
  readonly table: Table
  readonly tags: readonly string[]
}

export const TAG_KEYS = 80

/** Key of a tag as an attribute of other words; −1 stands for the edge of the sentence. */
export const tagKey = (tag: number): number => Math.imul(tag + 2, 0x9e3779b1)

/** Writes the features of token `i` of the sentence `[first, last)`; tags left of `i` are known. Returns their number. */
export function tagFeatures(
  a: Attributes,
  i: number,
  first: number,
  last: number,
  casing: number,
  tags: Int32Array,
  draft: Int32Array | null,
  keys: Int32Array,
): number {
  const l1 = i > first ? i - 1 : -1
  const l2 = i - 1 > first ? i - 2 : -1
  const r1 = i + 1 < last ? i + 1 : -1
  const r2 = i + 2 < last ? i + 2 : -1
  const w = a.lower[i] as number
  const wl = l1 < 0 ? 1 : (a.lower[l1] as number)
  const wl2 = l2 < 0 ? 1 : (a.lower[l2] as number)
  const wr = r1 < 0 ? 2 : (a.lower[r1] as number)
  const wr2 = r2 < 0 ? 2 : (a.lower[r2] as number)
  const t1 = tagKey(l1 < 0 ? -1 : (tags[l1] as number))
  const t2 = tagKey(l2 < 0 ? -1 : (tags[l2] as number))
  const s2 = a.suffix2[i] as number
  const s3 = a.suffix3[i] as number
  const x = a.lexicon[i] as number
  const xl = l1 < 0 ? 1 : (a.lexicon[l1] as number)
  const xr = r1 < 0 ? 2 : (a.lexicon[r1] as number)
  const xr2 = r2 < 0 ? 2 : (a.lexicon[r2] as number)
  const shape = a.shape[i] as number
  const shapeRight = r1 < 0 ? 2 : (a.shape[r1] as number)
  const shapeLeft = l1 < 0 ? 1 : (a.shape[l1] as number)
  const s3r = r1 < 0 ? 2 : (a.suffix3[r1] as number)
  const s3l = l1 < 0 ? 1 : (a.suffix3[l1] as number)
  const starts = l1 < 0 ? 1 : 0
  let n = 0
  keys[n++] = 0x51ed270b
  keys[n++] = mix1(1, w)
  keys[n++] = mix1(2, a.form[i] as number)
  keys[n++] = mix1(3, s2)
  keys[n++] = mix1(4, s3)
  keys[n++] = mix1(5, a.suffix4[i] as number)
  keys[n++] = mix1(6, a.suffix5[i] as number)
  keys[n++] = mix1(7, a.prefix2[i] as number)
  keys[n++] = mix1(8, a.prefix3[i] as number)
  keys[n++] = mix2(9, shape, starts)
  keys[n++] = mix1(10, wl)
  keys[n++] = mix1(11, wr)
  keys[n++] = mix1(12, wl2)
  keys[n++] = mix1(13, wr2)
  keys[n++] = mix2(14, wl, w)
  keys[n++] = mix2(15, w, wr)
  keys[n++] = mix2(16, wl, wr)
  keys[n++] = mix1(17, t1)
  keys[n++] = mix2(18, t1, t2)
  keys[n++] = mix2(19, t1, w)
  keys[n++] = mix2(20, t1, wr)
  keys[n++] = mix2(21, t1, s3)
  keys[n++] = mix1(22, s3r)
  keys[n++] = mix1(23, s3l)
  keys[n++] = mix1(24, shapeRight)
  keys[n++] = mix2(25, shape, s3)
  keys[n++] = mix2(26, t1, s3r)
  keys[n++] = mix3(27, t1, t2, s2)
  keys[n++] = mix2(28, t2, w)
  keys[n++] = mix1(29, x)
  keys[n++] = mix1(30, xl)
  keys[n++] = mix1(31, xr)
  keys[n++] = mix2(32, x, xr)
  keys[n++] = mix2(33, xl, x)
  keys[n++] = mix2(34, t1, x)
  keys[n++] = mix3(35, t1, x, xr)
  keys[n++] = mix3(36, t1, t2, x)
  keys[n++] = mix3(37, x, xr, xr2)
  keys[n++] = mix2(38, x, s3)
  keys[n++] = mix2(39, w, xr)
  keys[n++] = mix2(40, s2, s3r)
  keys[n++] = mix3(41, w, wr, wr2)
  keys[n++] = mix3(42, wl2, wl, w)
  keys[n++] = mix2(43, x, shape)
  keys[n++] = mix3(44, shapeLeft, shape, shapeRight)
  keys[n++] = mix2(45, casing, shape)
  keys[n++] = mix3(46, casing, shape, x)
  keys[n++] = mix2(47, w, wr2)
  keys[n++] = mix3(48, w, xr, xr2)
  keys[n++] = mix3(49, shapeLeft, shape, x)
  keys[n++] = mix3(50, shape, shapeRight, x)
  if (draft === null) return n
  const d1 = tagKey(r1 < 0 ? -1 : (draft[r1] as number))
  const d2 = tagKey(r2 < 0 ? -1 : (draft[r2] as number))
  const d0 = tagKey(draft[i] as number)
  keys[n++] = mix1(60, d1)
  keys[n++] = mix2(61, d1, d2)
  keys[n++] = mix2(62, t1, d1)
  keys[n++] = mix2(63, w, d1)
  keys[n++] = mix3(64, t1, w, d1)
  keys[n++] = mix3(65, t1, x, d1)
  keys[n++] = mix3(66, w, d1, d2)
  keys[n++] = mix3(67, x, d1, d2)
  keys[n++] = mix1(68, d0)
  keys[n++] = mix3(69, t1, d0, d1)
  keys[n++] = mix3(70, t1, t2, d1)
  keys[n++] = mix3(71, s3, t1, d1)
  keys[n++] = mix2(72, s3, d1)
  keys[n++] = mix2(73, w, d2)
  keys[n++] = mix3(74, d0, w, wr)
  keys[n++] = mix3(75, d0, shape, x)
  return n
}

/** How a sentence uses capitals, in few classes: headlines and shouting tell little by a capital. */
export function casingOf(a: Attributes, first: number, last: number): number {
  let capital = 0
  let all = 0
  let words = 0
  for (let i = first; i < last; i++) {
    const kind = a.casing[i] as number
    if (kind === 0) continue
    words++
    if (kind >= 2) capital++
    if (kind === 3) all++
  }
  const share = (n: number): number => Math.floor((4 * n) / Math.max(1, words))
  return share(capital) * 8 + share(all)
}

/** Is word `word` no verb for certain? */
export type VerbLimit = (word: number) => boolean

/**
 * Tags the sentence `[first, last)` in place; `draft` holds the tags of an earlier pass, where there was one. What `noVerb` rules out as a verb takes the
 * next best tag.
 */
export function tagSentence(
  model: TagModel,
  a: Attributes,
  first: number,
  last: number,
  draft: Int32Array | null,
  tags: Int32Array,
  noVerb: VerbLimit = () => false,
): void {
  const verb = model.tags.indexOf('VERB')
  const keys = new Int32Array(TAG_KEYS)
  const classes = model.tags.map((_, k) => k)
  const scores = new Float64Array(classes.length)
  const casing = casingOf(a, first, last)
  for (let i = first; i < last; i++) {
    const n = tagFeatures(a, i, first, last, casing, tags, draft, keys)
    score(model.table, keys, n, classes, classes.length, scores)
    const top = best(scores, classes.length)
    if (top === verb && noVerb(i)) {
      scores[verb] = Number.NEGATIVE_INFINITY
      tags[i] = best(scores, classes.length)
    } else tags[i] = top
  }
}
