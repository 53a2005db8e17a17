import { mix2, mix3, mix4 } from '../../learn/hash.ts'
import { CAPITALISED, CLOSING, COLON, DASH, isVerbal, LOWERCASE, NOWHERE, OPENING, STOP, type TokenSigns } from './signs.ts'

export const SENTENCE_KEYS = 48

/** What the splitter remembers from the left: where the sentence began, and what is still open. */
export interface Running {
  begin: number
  /** Sentences in a row that ended without a mark: 0, 1, 2 for more. In tables and lists they come together. */
  unmarked: number
  /** A form that can only be a verb stands in the sentence so far. */
  verb: number
  quotes: number
  brackets: number
}

/**
 * True where a sentence may end after token `k` at all: after a stop, a closing mark, a colon or dash, or before a token that
 * may begin one. Everywhere else the answer is no and costs nothing.
 */
export function mayEnd(signs: TokenSigns, k: number): boolean {
  const here = signs.shape[k] as number
  const next = signs.shape[k + 1] as number
  const gap = signs.gap[k + 1] as number
  // An opening mark belongs to what it opens, a closing mark to what it closes: *« Non. »*
  if ((next === CLOSING && signs.guessed[k + 1] === 0) || (here === OPENING && signs.guessed[k] === 0)) return false
  // What a colon or semicolon leads into goes on in lower case.
  if (here === COLON && next === LOWERCASE && gap < 2) return false
  if (here === STOP) return true
  if (gap === 2) return true
  if (here === CLOSING || here === COLON || here === DASH) return gap > 0 || next === DASH || next === OPENING
  return next !== LOWERCASE && next !== STOP && gap > 0
}

const bucket = (length: number): number => (length < 4 ? length : length < 6 ? 4 : length < 10 ? 5 : length < 16 ? 6 : length < 28 ? 7 : length < 50 ? 8 : 9)

/** Features of "a sentence ends after token `k`". Returns their number. */
export function sentenceFeatures(s: TokenSigns, k: number, running: Running, keys: Int32Array): number {
  const at = (column: Int32Array | Uint8Array, i: number): number => (i < 0 || i >= s.count ? NOWHERE : (column[i] as number))
  const f0 = at(s.form, k)
  const f1 = at(s.form, k - 1)
  const n0 = at(s.form, k + 1)
  const n1 = at(s.form, k + 2)
  const h0 = at(s.shape, k)
  const h1 = at(s.shape, k - 1)
  const h2 = at(s.shape, k - 2)
  const m0 = at(s.shape, k + 1)
  const m1 = at(s.shape, k + 2)
  const m2 = at(s.shape, k + 3)
  const gap = at(s.gap, k + 1)
  const gap2 = at(s.gap, k + 2)
  const open = (running.quotes > 0 ? 1 : 0) + (running.brackets > 0 ? 2 : 0)
  const length = bucket(k + 1 - running.begin)
  const lex0 = at(s.lexicon, k)
  const lex1 = at(s.lexicon, k + 1)
  const lex2 = at(s.lexicon, k + 2)
  const marked = h0 >= STOP ? f0 : h0
  const tags1 = at(s.tags, k + 1)
  const tags0 = at(s.tags, k)
  const style = running.unmarked * 2 + running.verb
  let n = 0
  keys[n++] = mix2(1, f0, gap)
  keys[n++] = mix2(2, n0, gap)
  keys[n++] = mix4(3, f0, m0, gap, 0)
  keys[n++] = mix2(4, f0, n0)
  keys[n++] = mix4(5, h0, m0, gap, gap2)
  keys[n++] = mix2(6, f1, f0)
  keys[n++] = mix2(7, n0, n1)
  keys[n++] = mix4(8, f0, m0, open, gap)
  keys[n++] = mix3(9, h1, f0, m0)
  keys[n++] = mix2(10, length, marked)
  keys[n++] = mix3(11, length, marked, m0)
  keys[n++] = mix3(12, open, f0, n0)
  keys[n++] = mix4(13, h0, h1, m0, m1)
  keys[n++] = mix3(14, lex1, marked, m0)
  keys[n++] = mix3(15, lex0, lex1, gap)
  keys[n++] = mix4(16, h0, at(s.length, k), m0, marked)
  keys[n++] = mix3(17, h2, h1, marked)
  keys[n++] = mix4(18, m0, m1, m2, marked)
  keys[n++] = mix4(19, n0, m1, marked, gap2)
  keys[n++] = mix4(20, f1, marked, m0, gap)
  keys[n++] = mix3(21, at(s.suffix, k - 1), marked, m0)
  keys[n++] = mix3(22, at(s.suffix, k), m0, length)
  keys[n++] = mix3(23, lex1, lex2, marked)
  keys[n++] = mix4(24, n0, marked, open, length > 3 ? 1 : 0)
  keys[n++] = mix4(25, at(s.lexicon, k - 1), marked, m0, at(s.length, k - 1))
  keys[n++] = mix3(26, open, marked, m0)
  keys[n++] = mix2(27, marked, gap)
  keys[n++] = mix4(28, f1, f0, n0, 0)
  keys[n++] = mix4(29, h1, at(s.length, k - 1), marked, m0 === CAPITALISED ? lex1 : m0)
  keys[n++] = mix3(30, style, marked, m0)
  keys[n++] = mix4(31, style, marked, m0, tags1)
  keys[n++] = mix4(32, style, marked, tags0, tags1)
  keys[n++] = mix4(33, style, length, marked, m0)
  keys[n++] = mix4(34, style, n0, marked, 0)
  keys[n++] = mix3(35, running.unmarked, marked, m0)
  keys[n++] = mix4(36, tags0, tags1, m0, marked)
  keys[n++] = mix4(37, tags1, at(s.tags, k + 2), m0, marked)
  keys[n++] = mix4(38, running.verb, marked, m0, m1)
  return n
}

/** Takes what token `k` opens or closes into account. */
export function advance(shape: number, isBracket: boolean, running: Running): void {
  if (shape === OPENING) {
    if (isBracket) running.brackets++
    else running.quotes = 1
  } else if (shape === CLOSING) {
    if (isBracket) running.brackets = Math.max(0, running.brackets - 1)
    else running.quotes = 0
  }
}

/** Takes the word at `k` into account: a form with verbal readings only makes a clause of what it stands in. */
export function readVerb(s: TokenSigns, k: number, running: Running): void {
  if (isVerbal(s.tags[k] as number)) running.verb = 1
}

/** Begins the next sentence after token `k`. */
export function restart(s: TokenSigns, k: number, running: Running): void {
  running.begin = k + 1
  running.brackets = 0
  running.verb = 0
  running.unmarked = (s.shape[k] as number) >= STOP ? 0 : Math.min(2, running.unmarked + 1)
}
