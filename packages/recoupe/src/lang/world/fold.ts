import type { Language } from '../../types/index.ts'

/** Lower case, accents and ligatures undone: what two spellings of one word share. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe').replace(/æ/gu, 'ae')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false
  return true
}

/** First word of a form, folded. */
export function firstFolded(form: string): string {
  const match = /[\p{L}\p{M}\p{N}]+/u.exec(form)
  return match ? fold(match[0]) : ''
}

/** Articles, elided ones and contractions included, that may stand before a name without being part of it. */
const ARTICLES: Readonly<Record<Language, readonly string[]>> = {
  fr: ['l', 'la', 'le', 'les', 'd', 'de', 'du', 'des', 'au', 'aux'],
  en: ['the'],
}

export const isArticle = (folded: string, language: Language): boolean => ARTICLES[language]?.includes(folded) ?? false

/** Capitals on every part of a compound: *nord-coréen* → *Nord-Coréen*. */
export const capitalised = (text: string): string => text.replace(/(^|[- ])(\p{Ll})/gu, (_, before: string, c: string) => before + c.toUpperCase())

export interface Token {
  readonly start: number
  readonly end: number
}

/** Longest word that a form of the table may have; longer runs are no name and are not folded. */
const LONGEST = 40

/** Runs of letters, marks and digits, in order. Words longer than any form are left out, but still part their neighbours. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

export const foldToken = (text: string, token: Token): string => (token.end - token.start > LONGEST ? '' : fold(text.slice(token.start, token.end)))

/** What stands between two words: kinds of space, hyphen and apostrophe are each one; null where the gap parts them (a paragraph, a comma). */
export function gap(text: string): string | null {
  if (text.length > 4) return null
  if (/\n[^\S\n]*\n/u.test(text)) return null
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[‐‑‒–−]/gu, '-')
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/[\u200b\u2060\ufeff\u00ad]/gu, '')
}
