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

/** Letters and digits of ASCII, and every character beyond it: no form of the table has another sign there. */
const isWordCode = (code: number): boolean => code > 126 || (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)

/** First word of a form, folded. All forms of the table pass here when it is first used, hence no regular expression. */
export function firstFolded(form: string): string {
  let start = 0
  while (start < form.length && !isWordCode(form.charCodeAt(start))) start++
  let end = start
  while (end < form.length && isWordCode(form.charCodeAt(end))) end++
  return fold(form.slice(start, end))
}

/** Articles, elided ones and contractions included, that may stand before a name without being part of it. */
const ARTICLES: Readonly<Record<Language, readonly string[]>> = {
  fr: ['l', 'la', 'le', 'les', 'd', 'de', 'du', 'des', 'au', 'aux'],
  en: ['the'],
}

export const isArticle = (folded: string, language: Language): boolean => ARTICLES[language]?.includes(folded) ?? false

/** Capitals on every part of a compound: *nord-coréen* → *Nord-Coréen*. */
export function capitalised(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    const before = text[i - 1]
    out += before === undefined || before === '-' || before === ' ' ? char.toUpperCase() : char
  }
  return out
}

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
