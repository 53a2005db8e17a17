import type { NumberSection } from '../../lang/numbers.ts'
import type { Scan } from './scan.ts'
import { scan } from './scan.ts'

/** A number read from tokens: `next` is the token after it. `article` marks a lone *un*, *a*: one, or an article. */
export interface Numeral {
  readonly value: number
  readonly next: number
  readonly article: boolean
  readonly figures: boolean
}

type Part = { readonly kind: 'word' | 'scale'; readonly value: number; readonly article: boolean } | { readonly kind: 'hundred' }

interface Entry {
  readonly words: readonly string[]
  readonly part: Part
}

/** Number words of one language by their first token, longest spelling first. */
export interface NumberLexicon {
  readonly section: NumberSection
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  readonly links: ReadonlySet<string>
  readonly grouping: ReadonlySet<string>
}

export function compileNumbers(section: NumberSection): NumberLexicon {
  const articles = new Set(section.articles)
  const all: Entry[] = [
    ...Object.entries(section.words).map(([w, value]): Entry => ({ words: scan(w).word, part: { kind: 'word', value, article: articles.has(w) } })),
    ...section.articles.filter(w => !(w in section.words)).map((w): Entry => ({ words: scan(w).word, part: { kind: 'word', value: 1, article: true } })),
    ...Object.entries(section.scales).map(([w, value]): Entry => ({ words: scan(w).word, part: { kind: 'scale', value, article: false } })),
    ...section.hundreds.map((w): Entry => ({ words: scan(w).word, part: { kind: 'hundred' } })),
  ]
  const entries = new Map<string, Entry[]>()
  for (const entry of all.sort((a, b) => b.words.length - a.words.length)) {
    const first = entry.words[0] ?? ''
    entries.set(first, [...(entries.get(first) ?? []), entry])
  }
  return { section, entries, links: new Set(section.links), grouping: new Set(section.grouping) }
}

const isDigits = (word: string | undefined): word is string => word !== undefined && word !== '' && word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

function entryAt(lexicon: NumberLexicon, s: Scan, at: number): Entry | null {
  for (const entry of lexicon.entries.get(s.word[at] ?? '') ?? []) {
    if (entry.words.every((w, k) => s.word[at + k] === w && (k === 0 || !w.startsWith("'") || !s.spaced[at + k]))) return entry
  }
  return null
}

/** Figures: `12 000`, `12.000` (fr) or `12,000` (en), `2,3` or `2.3`. Groups of three digits only, after one to three. */
function readFigures(lexicon: NumberLexicon, s: Scan, at: number): { value: number; next: number } {
  let digits = s.word[at] ?? ''
  let next = at + 1
  if (digits.length <= 3 && digits !== '0') {
    for (;;) {
      const mark = s.word[next] ?? ''
      const after = s.word[next + 1]
      if (isDigits(mark) && mark.length === 3 && s.spaced[next] && (s.start[next] ?? 0) - (s.end[next - 1] ?? 0) === 1) {
        digits += mark
        next += 1
      } else if (lexicon.grouping.has(mark) && !s.spaced[next] && isDigits(after) && after.length === 3 && !s.spaced[next + 1]) {
        digits += after
        next += 2
      } else break
    }
  }
  let value = Number(digits.length > 15 ? digits.slice(0, 15) : digits)
  const fraction = s.word[next + 1]
  if (s.word[next] === lexicon.section.decimal && !s.spaced[next] && isDigits(fraction) && !s.spaced[next + 1] && fraction.length <= 6) {
    value = Number(`${digits}.${fraction}`)
    next += 2
  }
  return { value, next }
}

/**
 * Reads the number that begins at token `at`, in figures, words or both (*2,3 millions*, *deux cent mille*), or null.
 * A part is added only where it is smaller than what stands before it, so that *deux, trois* never adds up.
 */
export function readNumeral(lexicon: NumberLexicon, s: Scan, at: number): Numeral | null {
  let total = 0
  let current = 0
  let room = Number.POSITIVE_INFINITY
  let ceiling = Number.POSITIVE_INFINITY
  let next = at
  let parts = 0
  let lone = false
  const figures = isDigits(s.word[at])
  if (figures) {
    const read = readFigures(lexicon, s, at)
    current = read.value
    next = read.next
    room = 0
    parts = 1
  }
  for (;;) {
    let from = next
    if (parts > 0 && s.word[from] === '-' && !s.spaced[from]) from++
    else if (parts > 0 && !figures && lexicon.links.has(s.word[from] ?? '')) {
      from++
      if (entryAt(lexicon, s, from)?.part.kind !== 'word') break
    }
    const entry = entryAt(lexicon, s, from)
    if (!entry) break
    const { part } = entry
    if (part.kind === 'word') {
      if (part.value >= room) break
      current += part.value
      const tens = part.value % 100
      room = tens >= 20 && tens % 10 === 0 ? (lexicon.section.longTens.includes(tens) ? 20 : 10) : 0
      lone = parts === 0 && part.article
    } else if (part.kind === 'hundred') {
      if (figures || current >= 100) break
      current = (current || 1) * 100
      room = 100
      lone = false
    } else {
      if (part.value >= ceiling || (parts === 0 && part.value > 1000)) break
      total += (current || 1) * part.value
      ceiling = part.value
      current = 0
      room = 1000
      lone = false
    }
    parts++
    next = from + entry.words.length
  }
  return parts === 0 ? null : { value: total + current, next, article: lone, figures }
}
