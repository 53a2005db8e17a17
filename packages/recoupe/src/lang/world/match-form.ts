import type { WorldForm } from './entry.ts'
import { fold, foldToken, gap, type Token, tokens } from './fold.ts'

/** A form cut into words once, so that it can be compared with any place of a text. */
export interface CompiledForm {
  readonly form: WorldForm
  readonly words: readonly string[]
  readonly folded: readonly string[]
  /** Between the words; one fewer than words. */
  readonly gaps: readonly string[]
  readonly closingDot: boolean
  /** *La Réunion*, *Le Monde*: nothing but the capital tells them from the common words. */
  readonly article: boolean
}

export function compile(form: WorldForm): CompiledForm {
  const cut = tokens(form.text)
  return {
    form,
    words: cut.map(t => form.text.slice(t.start, t.end)),
    folded: cut.map(t => foldToken(form.text, t)),
    gaps: cut.slice(1).map((t, i) => gap(form.text.slice(cut[i]?.end ?? 0, t.start)) ?? ' '),
    closingDot: form.text.endsWith('.'),
    article: cut.length > 1 && /^(?:l|la|le|les|the|el|der|die|o)$/iu.test(form.text.slice(cut[0]?.start ?? 0, cut[0]?.end ?? 0)),
  }
}

const loose = (between: string): string => between.replaceAll('-', ' ').replaceAll('.', '').trim()

function sameGap(actual: string | null, wanted: string): boolean {
  if (actual === null) return false
  if (actual === wanted) return true
  // *Corée-du-Nord*, *Port au Prince*, *St Kitts*, *U. S.*: a hyphen for a space and back, a dot left out.
  return actual !== '' && wanted !== '' && !/[,;:()]/u.test(actual) && loose(actual) === loose(wanted)
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** How a word as written stands to the word of a form; the lower the better, null where it is another word. */
function sameWord(actual: string, wanted: string, first: boolean, strict: boolean): 0 | 1 | 2 | null {
  if (actual === wanted) return 0
  const composed = actual.normalize('NFC')
  if (composed === wanted) return 0
  // *Etats-Unis*, *Elysée*: accents lost on a capital, or on the whole of a longer word.
  if (plain(composed) === plain(wanted)) return wanted.length >= 4 && (!/\p{M}/u.test(composed.normalize('NFD')) || composed.length > 4) ? 1 : null
  if (fold(composed) !== fold(wanted)) return null
  const capitals = composed === composed.toUpperCase()
  if (capitals) return wanted.length > 3 || !strict ? 2 : null // *MOSCOU* in a dateline; *VAR* is not the *Var*
  const startsLow = wanted[0] !== wanted[0]?.toUpperCase()
  const startsHigh = composed[0] === composed[0]?.toUpperCase()
  if (first) return startsLow && startsHigh ? 2 : null // *Américaines* opens a sentence; *américain* is not a people
  return strict ? null : 1 // *Nations Unies*, *Conseil de Sécurité*
}

/**
 * Whether the words from `at` on are the form; the result says how exactly (0 is character for character)
 * and where the match ends. Constant time for a form of the table.
 */
export function matchForm(
  text: string,
  cut: readonly Token[],
  folded: (index: number) => string,
  at: number,
  compiled: CompiledForm,
): { end: number; doubt: number } | null {
  const { words, gaps } = compiled
  // All words folded before any is looked at as written: hundreds of forms begin with an article.
  for (let i = words.length - 1; i >= 0; i--) if (folded(at + i) !== compiled.folded[i]) return null
  let doubt = 0
  for (let i = 0; i < words.length; i++) {
    const token = cut[at + i]
    if (!token) return null
    if (i > 0 && !sameGap(gap(text.slice(cut[at + i - 1]?.end ?? 0, token.start)), gaps[i - 1] ?? ' ')) return null
    const how = sameWord(text.slice(token.start, token.end), words[i] ?? '', i === 0, words.length === 1 || compiled.article)
    if (how === null) return null
    doubt = Math.max(doubt, how)
  }
  const last = cut[at + words.length - 1]?.end ?? 0
  return { end: compiled.closingDot && text[last] === '.' ? last + 1 : last, doubt }
}
