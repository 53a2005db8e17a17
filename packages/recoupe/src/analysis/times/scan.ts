/**
 * A light scan of running text for the grammars of numbers and times: runs of letters, runs of digits and single
 * other characters, folded for look-up. It knows no language and needs no tagger; the syntax's own words stay apart.
 */

/** Tokens in columns. Offsets are UTF-16 code units into the text that was scanned. */
export interface Scan {
  readonly text: string
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Folded form: composed, lower case, one kind of apostrophe, hyphen and dash. Empty for very long runs. */
  readonly word: readonly string[]
  /** True where white space or the edge of the scanned stretch stands before the token. */
  readonly spaced: readonly boolean[]
}

/** Longer runs of letters are no word of any grammar. */
const LONGEST = 40

const letter = /[\p{L}\p{M}]/u
const white = /\s/u

const Kind = { White: 0, Letter: 1, Digit: 2, Other: 3 } as const
type Kind = (typeof Kind)[keyof typeof Kind]

const UNSEEN = 255

// Kinds of code units beyond ASCII, filled as they are met: what a unit is never changes.
const kinds = new Uint8Array(0x10000).fill(UNSEEN)

function kindOf(code: number, text: string, at: number): Kind {
  if (code < 128) {
    if (code === 32 || (code >= 9 && code <= 13)) return Kind.White
    if (code >= 48 && code <= 57) return Kind.Digit
    return (code | 32) >= 97 && (code | 32) <= 122 ? Kind.Letter : Kind.Other
  }
  const known = kinds[code] ?? UNSEEN
  if (known === Kind.White || known === Kind.Letter || known === Kind.Other) return known
  const char = text[at] ?? ''
  const kind = white.test(char) ? Kind.White : letter.test(char) ? Kind.Letter : Kind.Other
  kinds[code] = kind
  return kind
}

function foldOther(char: string): string {
  if (char === '’' || char === 'ʼ' || char === '‘') return "'"
  if (char === '‐' || char === '‑' || char === '–' || char === '—' || char === '−') return '-'
  return char
}

function foldWord(word: string, plain: boolean): string {
  return plain ? word.toLowerCase() : word.normalize('NFC').toLowerCase()
}

/** Without accents: *Eté* and *ETE* meet *été* this way; only for words that no list knows as they stand. */
export function stripAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Scans `text` from `from` to `to`. Linear in the length. */
export function scan(text: string, from = 0, to = text.length): Scan {
  const start: number[] = []
  const end: number[] = []
  const word: string[] = []
  const spaced: boolean[] = []
  let space = true
  let at = from
  while (at < to) {
    const kind = kindOf(text.charCodeAt(at), text, at)
    if (kind === Kind.White) {
      space = true
      at++
      continue
    }
    let next = at + 1
    let plain = text.charCodeAt(at) < 128
    if (kind !== Kind.Other) {
      for (; next < to; next++) {
        const code = text.charCodeAt(next)
        if (kindOf(code, text, next) !== kind) break
        if (code >= 128) plain = false
      }
    }
    start.push(at)
    end.push(next)
    word.push(kind === Kind.Other ? foldOther(text[at] ?? '') : next - at > LONGEST ? '' : foldWord(text.slice(at, next), plain))
    spaced.push(space)
    space = false
    at = next
  }
  return { text, count: start.length, start, end, word, spaced }
}
