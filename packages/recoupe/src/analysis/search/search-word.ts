import type { Span } from '../../types/index.ts'

/** A stretch of letters and digits. */
export interface SearchWord extends Span {
  readonly form: string
  /** True where an apostrophe follows at once: *l'* of *l'achat*. */
  readonly elided: boolean
  /** True where an apostrophe stands right before: *'s* of "Anna's". */
  readonly clipped: boolean
  /** True where a hyphen joins it to the next word. */
  readonly joined: boolean
}

const APOSTROPHES = new Set(["'", '’'])

/** A hyphen, an apostrophe, white space and anything else part words: a query meets a text whichever of them it writes (*vice-président*, *vice président*). */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const { 0: form, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const end = index + form.length
    const elided = APOSTROPHES.has(text[end] ?? '')
    const clipped = APOSTROPHES.has(text[index - 1] ?? '')
    words.push({ start: index, end, form, elided, clipped, joined: /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(end, end + 2)) })
  }
  return words
}

/** Runs of words that hyphens join, as one word each: *porte-parole*. */
export function compoundsOf(words: readonly SearchWord[]): SearchWord[] {
  const compounds: SearchWord[] = []
  for (let i = 0; i < words.length; i++) {
    const first = words[i]
    if (!first?.joined) continue
    let form = first.form
    let last = first
    while (last.joined) {
      const next = words[i + 1]
      if (!next) break
      form += `-${next.form}`
      last = next
      i++
    }
    compounds.push({ ...first, form, end: last.end, elided: last.elided, joined: false })
  }
  return compounds
}
