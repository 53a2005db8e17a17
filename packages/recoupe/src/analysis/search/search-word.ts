import type { Span } from '../../types/index.ts'

/** A stretch of letters and digits. */
export interface SearchWord extends Span {
  readonly form: string
  /** True where an apostrophe follows at once: *l'* of *l'achat*. */
  readonly elided: boolean
}

/** A hyphen, an apostrophe, white space and anything else part words: a query meets a text whichever of them it writes (*porte-parole*, *porte parole*). */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const { 0: form, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const end = index + form.length
    const next = text[end]
    words.push({ start: index, end, form, elided: next === "'" || next === '’' })
  }
  return words
}
