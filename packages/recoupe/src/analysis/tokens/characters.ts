/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 1
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
/** Combining marks, joiners and soft hyphens: they belong to what stands before them. */
export const MARK = 5
export const APOSTROPHE = 6
export const HYPHEN = 7
/** Every other visible sign. */
export const SIGN = 8
/** Half of a surrogate pair, or a lone one. */
export const SURROGATE = 9

/** Filled as code units are met: most texts meet a few hundred of the 65,536. */
const kinds = new Uint8Array(0x10000)

/** Kind of the code unit at `i`; `SPACE` outside the text. */
export function kindAt(text: string, i: number): number {
  if (i < 0 || i >= text.length) return SPACE
  const code = text.charCodeAt(i)
  const known = kinds[code] as number
  if (known !== 0) return known
  const kind = classify(code)
  kinds[code] = kind
  return kind
}

/** Apostrophes in Unicode, the accents that stand in for it, and Windows-1252's read as Latin-1. */
const APOSTROPHES = new Set([0x27, 0x2019, 0x2018, 0x02bc, 0x60, 0xb4, 0x91, 0x92])
const HYPHENS = new Set([0x2d, 0x2010, 0x2011])

function classify(code: number): number {
  if ((code & 0xf800) === 0xd800) return SURROGATE
  if (APOSTROPHES.has(code)) return APOSTROPHE
  if (HYPHENS.has(code)) return HYPHEN
  const char = String.fromCharCode(code)
  if (/[\p{M}\u00ad\u200c\u200d]/u.test(char)) return MARK
  // Windows-1252 quotation marks and the ellipsis, where a page was read as Latin-1, are signs; other controls part words as spaces do.
  if (/[\u0085\u0093\u0094\u0096\u0097]/u.test(char)) return SIGN
  if (/[\s\p{Cc}\p{Cf}\u2800]/u.test(char)) return SPACE
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER
  if (/[\p{L}\p{Nl}]/u.test(char)) return LOWER
  return SIGN
}

export const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER
export const isAlphanumeric = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === DIGIT
