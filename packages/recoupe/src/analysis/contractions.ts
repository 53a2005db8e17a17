import { type BinaryModel, decides } from '../learn/binary.ts'
import { mix2, mix3, mix4 } from '../learn/hash.ts'
import { UPOS } from '../types/index.ts'
import { NOWHERE, type TokenSigns } from './sentences/signs.ts'

export const CONTRACTION_KEYS = 56

const ADVERB = 1 << UPOS.indexOf('ADV')
const ADJECTIVE = 1 << UPOS.indexOf('ADJ')

/** What was decided of the last doubtful token of the sentence. */
export const NONE_BEFORE = 0
export const CONTRACTION_BEFORE = 1
export const WORD_BEFORE = 2

/**
 * Features of "the doubtful token `k` is several words", in the sentence `[first, last)` of the same signs; `before` is one of
 * the three constants above: coordinated ones (*des élus et des maires*) go together. Adverbs are looked through.
 */
export function contractionFeatures(s: TokenSigns, k: number, first: number, last: number, before: number, keys: Int32Array): number {
  const at = (column: Int32Array | Uint8Array, i: number): number => (i < first || i >= last ? NOWHERE : (column[i] as number))
  const form = at(s.form, k)
  const l1 = at(s.form, k - 1)
  const l2 = at(s.form, k - 2)
  const r1 = at(s.form, k + 1)
  const r2 = at(s.form, k + 2)
  const sl1 = at(s.suffix, k - 1)
  const sl2 = at(s.suffix, k - 2)
  const sr1 = at(s.suffix, k + 1)
  const sr2 = at(s.suffix, k + 2)
  const xl1 = at(s.lexicon, k - 1)
  const xl2 = at(s.lexicon, k - 2)
  const xr1 = at(s.lexicon, k + 1)
  const xr2 = at(s.lexicon, k + 2)
  const tl1 = at(s.tags, k - 1)
  const tl2 = at(s.tags, k - 2)
  const tl3 = at(s.tags, k - 3)
  const tr1 = at(s.tags, k + 1)
  const tr2 = at(s.tags, k + 2)
  const hl1 = at(s.shape, k - 1)
  const hr1 = at(s.shape, k + 1)
  let c = k - 1
  while (c > first && k - c < 5 && (at(s.tags, c) & ADVERB) !== 0 && (at(s.tags, c) & ~(ADVERB | ADJECTIVE)) === 0) c--
  const tc = at(s.tags, c)
  const fc = at(s.form, c)
  let n = 0
  keys[n++] = mix2(60, form, hl1)
  keys[n++] = mix2(61, form, l1)
  keys[n++] = mix2(62, form, r1)
  keys[n++] = mix3(63, form, l1, r1)
  keys[n++] = mix2(64, form, sl1)
  keys[n++] = mix2(65, form, sr1)
  keys[n++] = mix3(66, form, sl1, sr1)
  keys[n++] = mix2(67, form, xl1)
  keys[n++] = mix2(68, form, xr1)
  keys[n++] = mix3(69, form, xl1, xr1)
  keys[n++] = mix3(70, form, xl1, xl2)
  keys[n++] = mix3(71, form, xr1, xr2)
  keys[n++] = mix3(72, form, l2, l1)
  keys[n++] = mix3(73, form, r1, r2)
  keys[n++] = mix3(74, form, sl2, sl1)
  keys[n++] = mix3(75, form, sr1, sr2)
  keys[n++] = mix3(76, form, hl1, hr1)
  keys[n++] = mix2(77, form, k - first === 0 ? 1 : 0)
  keys[n++] = mix2(78, form, l2)
  keys[n++] = mix2(79, form, xl2)
  keys[n++] = mix2(80, form, sr2)
  keys[n++] = mix3(81, form, l1, hr1)
  keys[n++] = mix2(82, form, NOWHERE)
  keys[n++] = mix2(83, form, tl1)
  keys[n++] = mix3(84, form, tl1, tr1)
  keys[n++] = mix3(85, form, tl1, tl2)
  keys[n++] = mix3(86, form, tl2, tl3)
  keys[n++] = mix3(87, form, tr1, tr2)
  keys[n++] = mix3(88, form, tl1, sl1)
  keys[n++] = mix3(89, form, tl1, hl1)
  keys[n++] = mix4(90, form, tl1, tl2, tl3)
  keys[n++] = mix2(91, form, tc)
  keys[n++] = mix3(92, form, tc, tr1)
  keys[n++] = mix2(93, form, fc)
  keys[n++] = mix3(94, form, tc, at(s.tags, c - 1))
  keys[n++] = mix2(95, form, before)
  keys[n++] = mix3(96, form, before, l1)
  keys[n++] = mix3(97, form, before, tl1)
  return n
}

/** True where the doubtful token `k` of the sentence `[first, last)` is several words: *des* in *la fin des travaux*. */
export const isContraction = (signs: TokenSigns, k: number, first: number, last: number, before: number, model: BinaryModel, keys: Int32Array): boolean =>
  decides(model, keys, contractionFeatures(signs, k, first, last, before, keys))
