import type { RoleForm, RoleNoun, Roles, RoleTrait } from './roles.ts'

export interface RoleMatch {
  readonly start: number
  readonly end: number
  readonly noun: RoleNoun
  readonly form: RoleForm
}

/** Role nouns of one pack, ready to be found in a text. */
export interface RoleFinder {
  /** The longest role noun that begins at `start` (a word's start); null where none does. */
  at(text: string, start: number): RoleMatch | null
  /** Readings of one word or phrase as written, case aside. */
  lookup(surface: string): readonly RoleMatch[]
  has(noun: RoleNoun, trait: RoleTrait): boolean
}

const TYPOGRAPHIC = /[’‑\u00a0\u202f]/u
const plain = (text: string): string =>
  (TYPOGRAPHIC.test(text)
    ? text
        .replaceAll('’', "'")
        .replace(/[\u00a0\u202f]/gu, ' ')
        .replaceAll('‑', '-')
    : text
  ).toLowerCase()
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char)

/** A letter, a digit or a hyphen; the plain ones are told without a pattern, since this is asked of every character. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45
  return code === 0x2011 || /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '')
}

/** First run of letters and hyphens from `start`: the key under which longer phrases stand too. */
function firstWord(text: string, start = 0): string {
  let end = start
  while (end < text.length && end < start + 40 && isOfWord(text, end)) end++
  return text.slice(start, end)
}

const LONGEST = 48

export function findRoles(roles: Roles): RoleFinder {
  const byFirst = new Map<string, { text: string; noun: RoleNoun; form: RoleForm }[]>()
  for (const noun of roles.nouns) {
    for (const form of noun.forms) {
      const text = plain(form.text)
      const key = firstWord(text)
      const list = byFirst.get(key)
      if (list) list.push({ text, noun, form })
      else byFirst.set(key, [{ text, noun, form }])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length)

  const at = (text: string, start: number): RoleMatch | null => {
    const listed = byFirst.get(plain(firstWord(text, start)))
    if (listed === undefined) return null
    const window = plain(text.slice(start, start + LONGEST))
    for (const { text: wanted, noun, form } of listed)
      if (window.startsWith(wanted) && !isLetter(window[wanted.length])) return { start, end: start + wanted.length, noun, form }
    return null
  }
  const lookup = (surface: string): readonly RoleMatch[] => {
    const wanted = plain(surface)
    return (byFirst.get(firstWord(wanted)) ?? []).filter(c => c.text === wanted).map(({ noun, form }) => ({ start: 0, end: surface.length, noun, form }))
  }
  return { at, lookup, has: (noun, trait) => noun.traits.includes(trait) }
}
