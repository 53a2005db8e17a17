import { finish, hashText } from '../../learn/hash.ts'
import type { Lexicon } from '../../learn/lexicon.ts'
import { UPOS } from '../../types/index.ts'
import { DIGIT, isLetter, kindAt, LOWER, SPACE, UPPER } from '../tokens/characters.ts'
import { ABBREVIATION, ADDRESS, INITIAL, MARKS, NUMBER, type TokenList } from '../tokens/token-list.ts'

/** Shapes of a token as the splitter sees it. */
export const EDGE = 0
export const LOWERCASE = 1
export const CAPITALISED = 2
export const CAPITALS = 3
export const CAPITAL = 4
export const MIXED = 5
export const FIGURE = 6
export const LINK = 7
export const SHORTENED = 8
export const STOP = 9
export const OPENING = 10
export const CLOSING = 11
export const COMMA = 12
export const COLON = 13
export const DASH = 14
export const OTHER = 15

/** What a lexicon says of a form. */
export type FormKeys = Pick<Lexicon, 'keyOf' | 'tagsOf'>

/** For a language without a lexicon. */
export const NO_KEYS: FormKeys = { keyOf: () => 0, tagsOf: () => 0 }

/** Key of a token that stands outside the paragraph. */
export const NOWHERE = 0x51ed270b

/**
 * What the splitter and the contraction model know of each token of a stretch, in columns; index `k` is token `first + k`.
 * Quotation marks of every kind become *opening* or *closing*, so that what was learnt from straight ones serves guillemets.
 */
export interface TokenSigns {
  readonly first: number
  readonly count: number
  /** Hash of the form: lower case, marks made equal, figures by their number of digits. */
  readonly form: Int32Array
  readonly suffix: Int32Array
  readonly shape: Uint8Array
  readonly length: Uint8Array
  readonly lexicon: Int32Array
  /** Tags that the lexicon gives the form, as bits. */
  readonly tags: Int32Array
  /** 1 for a straight quotation mark, whose role is a guess from the spaces around it. */
  readonly guessed: Uint8Array
  /** White space before the token: 0 none, 1 some, 2 with a line break. */
  readonly gap: Uint8Array
}

const column = (text: string, lower: boolean): string => (lower ? text : text.toLowerCase())

/** Reads the tokens `[first, last)` once. */
export function readSigns(text: string, tokens: TokenList, first: number, last: number, lexicon: FormKeys): TokenSigns {
  const count = last - first
  const signs: TokenSigns = {
    first,
    count,
    form: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Uint8Array(count),
    length: new Uint8Array(count),
    lexicon: new Int32Array(count),
    tags: new Int32Array(count),
    guessed: new Uint8Array(count),
    gap: new Uint8Array(count),
  }
  for (let k = 0; k < count; k++) {
    const start = tokens.start[first + k] as number
    const end = tokens.end[first + k] as number
    const shape = shapeOf(text, start, end, tokens.kind[first + k] as number)
    signs.gap[k] = k === 0 ? 2 : gapOf(text, tokens.end[first + k - 1] as number, start)
    signs.shape[k] = shape
    signs.length[k] = Math.min(end - start, 15)
    if (shape >= STOP || shape === FIGURE || shape === LINK) {
      signs.form[k] = markKey(text, start, end, shape)
      signs.suffix[k] = shape
      signs.lexicon[k] = shape
    } else {
      const form = text.slice(start, Math.min(end, start + 64))
      const lower = column(form, shape === LOWERCASE)
      signs.form[k] = hashText(lower, 0, lower.length)
      signs.suffix[k] = hashText(lower, Math.max(0, lower.length - 3), lower.length)
      signs.lexicon[k] = lexicon.keyOf(form)
      signs.tags[k] = lexicon.tagsOf(form)
    }
  }
  settleStraightQuotes(text, tokens, signs)
  return signs
}

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return 2
  return 1
}

function shapeOf(text: string, start: number, end: number, kind: number): number {
  if (kind === MARKS) return markShape(text, start, end)
  if (kind === ADDRESS) return LINK
  if (kind === ABBREVIATION || kind === INITIAL) return SHORTENED
  if (kind === NUMBER) return FIGURE
  let at = start
  // The hyphen or apostrophe of an enclitic or an ending.
  while (at < end && !isLetter(kindAt(text, at)) && kindAt(text, at) !== DIGIT) at++
  const head = kindAt(text, at)
  if (head === LOWER) return LOWERCASE
  if (head === DIGIT) return FIGURE
  if (head !== UPPER) return OTHER
  let lower = 0
  let upper = 0
  for (let i = at; i < end && i < at + 32; i++) {
    const k = kindAt(text, i)
    if (k === LOWER) lower++
    else if (k === UPPER) upper++
  }
  if (lower === 0) return upper === 1 ? CAPITAL : CAPITALS
  return upper === 1 ? CAPITALISED : MIXED
}

function markShape(text: string, start: number, end: number): number {
  switch (text.charCodeAt(start)) {
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x2026:
      return STOP
    case 0xab:
    case 0x2039:
    case 0x201c:
    case 0x201e:
    case 0x28:
    case 0x5b:
    case 0x93:
      return OPENING
    case 0xbb:
    case 0x203a:
    case 0x201d:
    case 0x29:
    case 0x5d:
    case 0x94:
      return CLOSING
    case 0x2c:
      return COMMA
    case 0x3a:
    case 0x3b:
      return COLON
    case 0x2d:
    case 0x2013:
    case 0x2014:
    case 0x2010:
    case 0x2011:
    case 0x2022:
    case 0x2a:
      return DASH
    case 0x22:
      return OPENING
    default:
      return end > start ? OTHER : EDGE
  }
}

/** Full stops, exclamation and question marks differ, as do brackets and quotation marks; each kind of quotation mark does not. */
function markKey(text: string, start: number, end: number, shape: number): number {
  const code = text.charCodeAt(start)
  if (shape === FIGURE) return finish(0x5bd1e995 + Math.min(end - start, 5))
  if (shape === LINK) return 0x1b873593
  if (shape === STOP) return finish((code === 0x2026 || (code === 0x2e && end - start > 1) ? 0x2026 : code) + 7)
  if (shape === OPENING || shape === CLOSING) return bracketKey(code, shape)
  return finish(code + 7 + (end - start > 1 ? 0x10000 : 0))
}

const isBracket = (code: number): boolean => code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d

const bracketKey = (code: number, shape: number): number => finish(isBracket(code) ? code : 0x20000 + shape)

/** A straight quotation mark opens after a space and closes before one; between two words or two spaces, it does what the last one did not. */
function settleStraightQuotes(text: string, tokens: TokenList, signs: TokenSigns): void {
  let open = false
  for (let k = 0; k < signs.count; k++) {
    if (text.charCodeAt(tokens.start[signs.first + k] as number) !== 0x22) continue
    const before = k === 0 || (signs.gap[k] as number) > 0
    const end = tokens.end[signs.first + k] as number
    const after = kindAt(text, end) === SPACE
    const opening: boolean = before === after ? !open : before
    open = opening
    const shape = opening ? OPENING : CLOSING
    signs.guessed[k] = 1
    signs.shape[k] = shape
    signs.form[k] = bracketKey(0x22, shape)
    signs.suffix[k] = shape
    signs.lexicon[k] = shape
  }
}

const VERBAL = (1 << UPOS.indexOf('VERB')) | (1 << UPOS.indexOf('AUX'))

/** True for a form whose every reading is a verb's. */
export const isVerbal = (tags: number): boolean => tags !== 0 && (tags & ~VERBAL) === 0
