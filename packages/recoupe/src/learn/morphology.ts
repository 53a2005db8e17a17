import type { Attributes } from './attributes.ts'
import { mix1, mix2, mix3 } from './hash.ts'
import { best, score, type Table } from './table.ts'
import { tagKey } from './tagger.ts'

/** Whole bundles of features (`Gender=Fem|Number=Sing`), chosen among those that training saw with the word's tag. */
export interface MorphModel {
  readonly table: Table
  /** In CoNLL-U notation; the empty bundle is `_`. */
  readonly bundles: readonly string[]
  /** Per tag, the bundles it may carry. */
  readonly allowed: readonly (readonly number[])[]
}

export const MORPH_KEYS = 48

export const bundleKey = (bundle: number): number => Math.imul(bundle + 3, 0x85ebca77)

/** Writes the features of token `i`; all tags of the sentence and the bundles left of `i` are known. */
export function morphFeatures(
  a: Attributes,
  i: number,
  first: number,
  last: number,
  tags: Int32Array,
  bundles: Int32Array,
  agreeing: number,
  keys: Int32Array,
): number {
  const l1 = i > first ? i - 1 : -1
  const l2 = i - 1 > first ? i - 2 : -1
  const r1 = i + 1 < last ? i + 1 : -1
  const r2 = i + 2 < last ? i + 2 : -1
  const t = tagKey(tags[i] as number)
  const tl = tagKey(l1 < 0 ? -1 : (tags[l1] as number))
  const tl2 = tagKey(l2 < 0 ? -1 : (tags[l2] as number))
  const tr = tagKey(r1 < 0 ? -1 : (tags[r1] as number))
  const tr2 = tagKey(r2 < 0 ? -1 : (tags[r2] as number))
  const bl = bundleKey(l1 < 0 ? -1 : (bundles[l1] as number))
  const bl2 = bundleKey(l2 < 0 ? -1 : (bundles[l2] as number))
  const w = a.lower[i] as number
  const wl = l1 < 0 ? 1 : (a.lower[l1] as number)
  const wl2 = l2 < 0 ? 1 : (a.lower[l2] as number)
  const wr = r1 < 0 ? 2 : (a.lower[r1] as number)
  const s2 = a.suffix2[i] as number
  const s3 = a.suffix3[i] as number
  const s4 = a.suffix4[i] as number
  const x = a.lexicon[i] as number
  const xl = l1 < 0 ? 1 : (a.lexicon[l1] as number)
  const xr = r1 < 0 ? 2 : (a.lexicon[r1] as number)
  const s2r = r1 < 0 ? 2 : (a.suffix2[r1] as number)
  const s2l = l1 < 0 ? 1 : (a.suffix2[l1] as number)
  const agree = bundleKey(agreeing)
  let n = 0
  keys[n++] = mix1(100, t)
  keys[n++] = mix2(101, t, w)
  keys[n++] = mix2(102, t, s2)
  keys[n++] = mix2(103, t, s3)
  keys[n++] = mix2(104, t, s4)
  keys[n++] = mix2(105, t, a.suffix5[i] as number)
  keys[n++] = mix2(106, t, a.shape[i] as number)
  keys[n++] = mix2(107, t, x)
  keys[n++] = mix2(108, t, bl)
  keys[n++] = mix3(109, t, bl, bl2)
  keys[n++] = mix3(110, t, tl, tr)
  keys[n++] = mix3(111, t, tl, tl2)
  keys[n++] = mix3(112, t, tr, tr2)
  keys[n++] = mix2(113, t, wl)
  keys[n++] = mix2(114, t, wr)
  keys[n++] = mix3(115, t, wl, wl2)
  keys[n++] = mix3(116, t, bl, s2)
  keys[n++] = mix3(117, t, bl, s3)
  keys[n++] = mix3(118, t, bl, x)
  keys[n++] = mix3(119, x, xr, t)
  keys[n++] = mix3(120, x, xl, t)
  keys[n++] = mix3(121, t, w, wl)
  keys[n++] = mix3(122, t, w, wr)
  keys[n++] = mix3(123, t, s2, s2r)
  keys[n++] = mix3(124, t, s2l, s2)
  keys[n++] = mix2(125, t, agree)
  keys[n++] = mix3(126, t, agree, s2)
  keys[n++] = mix3(127, t, agree, x)
  keys[n++] = mix3(128, t, agree, w)
  keys[n++] = mix3(129, t, w, tr)
  keys[n++] = mix3(130, t, w, tl)
  keys[n++] = mix3(131, t, w, xr)
  keys[n++] = mix2(132, t, a.prefix3[i] as number)
  return n
}

/** Narrows the candidates of word `word` under `tag`. */
export type WordLimit = (word: number, tag: number, candidates: readonly number[]) => readonly number[]

/** Fills the bundles of the sentence `[first, last)` in place; `limit` narrows the candidates of a word. */
export function markSentence(
  model: MorphModel,
  a: Attributes,
  first: number,
  last: number,
  tags: Int32Array,
  bundles: Int32Array,
  nominal: ReadonlySet<number>,
  limit: WordLimit = (_word, _tag, candidates) => candidates,
): void {
  const keys = new Int32Array(MORPH_KEYS)
  const scores = new Float64Array(model.bundles.length)
  let agreeing = -1
  for (let i = first; i < last; i++) {
    const tag = tags[i] as number
    const candidates = limit(i, tag, model.allowed[tag] ?? [])
    if (candidates.length <= 1) bundles[i] = candidates[0] ?? 0
    else {
      const n = morphFeatures(a, i, first, last, tags, bundles, agreeing, keys)
      score(model.table, keys, n, candidates, candidates.length, scores)
      bundles[i] = candidates[best(scores, candidates.length)] as number
    }
    if (nominal.has(tag)) agreeing = bundles[i] as number
  }
}
