import type { Quotes } from '../lang/quotes.ts'
import type { Span } from '../types/index.ts'

/** One quotation mark: the family that it may open, and those that it may close. A family is named by its opening mark. */
export interface Mark extends Span {
  readonly opens: string | null
  readonly closes: readonly string[]
  /** True where the mark opens and closes alike (`"`). */
  readonly symmetric: boolean
  /** True for marks that are more often something else: alone they open nothing. */
  readonly weak: boolean
}

const letter = /[\p{L}\p{N}]/u
const blank = /[\s ]/u
/** What may stand right before an opening mark, beside blanks. */
const before = new Set(['(', '[', '{', '—', '–', '-', ':', '/', '«', '“', '‘', '‹', '„', '"', "'", '’', '…', ','])

/** The quotation marks of one paragraph, in order; apostrophes, primes and inches are left out. */
export function findMarks(text: string, paragraph: Span, quotes: Quotes): Mark[] {
  const marks: Mark[] = []
  const { closers, doubled, firsts } = signsOf(quotes)
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const first = text[at] ?? ''
    if (!firsts.has(first)) continue
    const two = doubled.find(mark => mark.startsWith(first) && text.startsWith(mark, at))
    const sign = two ?? first
    const mark = readMark(text, paragraph, at, sign, quotes, closers)
    if (mark) marks.push(mark)
    if (two) at += two.length - 1
  }
  return keepMatched(text, marks)
}

/** The marks of a pack, laid out once. */
interface Signs {
  /** Closing mark → the families that it closes. */
  readonly closers: ReadonlyMap<string, readonly string[]>
  /** Marks of two characters. */
  readonly doubled: readonly string[]
  /** First characters of all marks: nothing else begins one. */
  readonly firsts: ReadonlySet<string>
}

const signs = new WeakMap<Quotes, Signs>()

function signsOf(quotes: Quotes): Signs {
  const known = signs.get(quotes)
  if (known) return known
  const closers = closersOf(quotes)
  const all = [...Object.keys(quotes.pairs), ...closers.keys(), ...quotes.symmetric, ...Object.keys(quotes.apostrophes)]
  const made = { closers, doubled: all.filter(mark => mark.length > 1), firsts: new Set(all.map(mark => mark.charAt(0))) }
  signs.set(quotes, made)
  return made
}

/** Closing mark → the families that it closes. */
function closersOf(quotes: Quotes): ReadonlyMap<string, readonly string[]> {
  const closers = new Map<string, string[]>()
  for (const [open, closes] of Object.entries(quotes.pairs)) for (const close of closes) closers.set(close, [...(closers.get(close) ?? []), open])
  return closers
}

function readMark(text: string, paragraph: Span, start: number, sign: string, quotes: Quotes, closers: ReadonlyMap<string, readonly string[]>): Mark | null {
  const end = start + sign.length
  const previous = start > paragraph.start ? (text[start - 1] ?? ' ') : ' '
  const next = end < paragraph.end ? (text[end] ?? ' ') : ' '
  const partner = quotes.apostrophes[sign]
  if (partner !== undefined) return readApostrophe(start, end, sign, partner, previous, next)
  if (quotes.symmetric.includes(sign)) {
    // 6'2" is a height
    if (/\d['’]\d{1,2}$/u.test(text.slice(Math.max(paragraph.start, start - 5), start))) return null
    const side = sideOf(previous, next)
    return {
      start,
      end,
      opens: side === 'close' ? null : sign,
      closes: side === 'open' ? [] : [sign, ...quotes.symmetric, ...(closers.get(sign) ?? [])],
      symmetric: true,
      weak: false,
    }
  }
  const opens = quotes.pairs[sign] ? sign : null
  const closes = closers.get(sign) ?? []
  if (opens === null && closes.length === 0) return null
  // “ closes „ always, and “ only where it looks like a slip of the key: after a word and before a blank
  const slip = opens !== null && closes.includes(sign) && !blank.test(previous) && !letter.test(next)
  return { start, end, opens: slip ? null : opens, closes: slip ? closes : closes.filter(family => family !== sign), symmetric: false, weak: sign === '‘' }
}

/** `"`: which side it stands on, by its neighbours; « dit "oui" » opens after a blank and closes before one. */
function sideOf(previous: string, next: string): 'open' | 'close' | 'either' {
  const opens = blank.test(previous) || before.has(previous)
  const closes = blank.test(next) || /[\p{P}\p{S}]/u.test(next)
  if (opens && !blank.test(next)) return 'open'
  if (closes && !opens) return 'close'
  return 'either'
}

/** `’` and `'`: an apostrophe between letters; else a quotation mark on the side where there is no letter. */
function readApostrophe(start: number, end: number, sign: string, partner: string, previous: string, next: string): Mark | null {
  const left = letter.test(previous)
  const right = letter.test(next)
  if (left && right) return null
  if (partner !== sign) return right && !left ? null : { start, end, opens: null, closes: [partner], symmetric: false, weak: true }
  if (right && (blank.test(previous) || before.has(previous))) return { start, end, opens: sign, closes: [], symmetric: true, weak: true }
  return right || blank.test(previous) ? null : { start, end, opens: null, closes: [sign], symmetric: true, weak: true }
}

/**
 * Leaves out weak marks that nothing answers: *the owners’ version* closes nothing, *'90s* opens nothing. A plural
 * possessive inside single marks (‘the owners’ version,’ he said) is told by a later mark that follows punctuation.
 */
function keepMatched(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  let open: string | null = null
  marks.forEach((mark, i) => {
    if (!mark.weak) kept.push(mark)
    else if (mark.opens !== null) {
      const family = mark.opens
      if (!marks.slice(i + 1, i + 40).some(later => later.weak && later.closes.includes(family))) return
      kept.push(mark)
      open = family
    } else if (open !== null && mark.closes.includes(open)) {
      if (possessive(text, mark) && laterClose(text, marks, i, open)) return
      kept.push(mark)
      open = null
    }
  })
  return kept
}

const possessive = (text: string, mark: Mark): boolean => /[sxz]/iu.test(text[mark.start - 1] ?? '') && /\s/u.test(text[mark.end] ?? '')

/** Is there a closing mark after punctuation before the next opening one? */
function laterClose(text: string, marks: readonly Mark[], i: number, family: string): boolean {
  for (const later of marks.slice(i + 1, i + 12)) {
    if (later.opens === family) return false
    if (later.closes.includes(family) && /[.,!?…;]/u.test(text[later.start - 1] ?? '')) return true
  }
  return false
}
