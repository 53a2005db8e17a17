import { findRoles, type RoleFinder } from '../../lang/find-role.ts'
import { sexOfGivenName } from '../../lang/given-names.ts'
import type { Roles } from '../../lang/roles.ts'
import type { Analysis, Words } from '../../types/index.ts'
import type { NameMention } from './mention.ts'
import type { GroupingPack } from './name-group.ts'

type Gender = 'm' | 'f'

/** What one mention says of its bearer, the surest first: title, role noun, given name. */
export interface GenderSigns {
  readonly title: Gender | null
  readonly role: Gender | null
  readonly given: Gender | null
}

const finders = new WeakMap<Roles, RoleFinder>()

function finderOf(roles: Roles): RoleFinder {
  const known = finders.get(roles) ?? findRoles(roles)
  finders.set(roles, known)
  return known
}

/** Signs of sex around each personal name, by index of the mention. */
export function guessGenders(
  { document, words }: Pick<Analysis, 'document' | 'words'>,
  mentions: readonly NameMention[],
  pack: GroupingPack,
): ReadonlyMap<NameMention, GenderSigns> {
  const { text } = document.report
  const roles = finderOf(pack.roles)
  const children = childrenOf(words)
  const signs = new Map<NameMention, GenderSigns>()
  let word = 0
  for (const mention of mentions) {
    while (word < words.count && (words.end[word] as number) <= mention.start) word++
    if (mention.kind !== 'person') continue
    let last = word
    while (last < words.count && (words.start[last] as number) < mention.end) last++
    const [given = ''] = mention.form.split(' ')
    signs.set(mention, {
      title: mention.title === null ? null : (pack.names.personTitles[mention.title] ?? null),
      role: roleGender(text, words, word, last, roles, children),
      given: mention.parts.length > 1 ? (sexOfGivenName(given) ?? null) : null,
    })
  }
  return signs
}

function childrenOf(words: Words): readonly (readonly number[])[] {
  const children: number[][] = Array.from({ length: words.count }, () => [])
  for (let i = 0; i < words.count; i++) {
    const head = words.head[i] as number
    if (head >= 0) children[head]?.push(i)
  }
  return children
}

/** *la ministre Maud Lestrade*, *Maud Lestrade, directrice*: the noun that the name stands beside, if its form or its determiner tells. */
function roleGender(text: string, words: Words, first: number, last: number, roles: RoleFinder, children: readonly (readonly number[])[]): Gender | null {
  for (let i = first; i < last; i++) {
    const head = words.head[i] as number
    const outside = head >= 0 && (head < first || head >= last)
    if (!outside && head >= 0) continue
    // « la mère de Marc Aubin »: what a preposition hangs from a noun is not what the noun calls
    const governed = (children[i] ?? []).some(c => words.relation[c] === 'case')
    const beside = [
      ...(outside && !governed && /^(?:appos|flat|nmod|compound)/u.test(words.relation[i] ?? '') ? [head] : []),
      ...(children[i] ?? []).filter(c => (c < first || c >= last) && (words.relation[c] ?? '').startsWith('appos')),
    ]
    for (const noun of beside) {
      const found = genderOfNoun(text, words, noun, roles, children)
      if (found) return found
    }
  }
  return null
}

function genderOfNoun(text: string, words: Words, noun: number, roles: RoleFinder, children: readonly (readonly number[])[]): Gender | null {
  const match = roles.at(text, words.start[noun] as number)
  if (!match?.noun.traits.includes('person') || match.noun.eitherSex || match.form.number === 'p') return null
  if (match.form.gender) return match.form.gender
  for (const child of children[noun] ?? []) {
    const gender = words.relation[child] === 'det' || words.upos[child] === 'DET' ? words.features[child]?.Gender : undefined
    if (gender === 'Masc') return 'm'
    if (gender === 'Fem') return 'f'
  }
  return null
}

/**
 * One answer from many signs. Titles count first; then a feminine role noun, a given name, a masculine role noun, since
 * French may call a woman *le docteur* or *le ministre*. Contradicting signs of one rank tell nothing.
 */
export function settleGender(signs: readonly GenderSigns[]): Gender | null {
  const ranks: readonly ((s: GenderSigns) => Gender | null)[] = [s => s.title, s => (s.role === 'f' ? 'f' : null), s => s.given, s => s.role]
  for (const rank of ranks) {
    const told = new Set(signs.map(rank).filter(g => g !== null))
    if (told.size === 1) return [...told][0] ?? null
    if (told.size > 1) return null
  }
  return null
}
