import type { RoleNoun } from '../../lang/roles.ts'
import { uposOf } from '../reading.ts'
import type { Discourse } from './discourse.ts'
import { bodyCalledAt } from './institutions.ts'
import type { Phrase } from './phrase.ts'
import { rolesOf } from './roles-of.ts'

/**
 * « L'agence » of a report that tells of « l'agence régionale de santé », "the agency" of one that tells of "the regional health agency": the body that the
 * report calls in full by that noun, and by no other one.
 */
export function fullerBody(d: Discourse, phrase: Phrase): number | null {
  const noun = phrase.role?.noun ?? null
  const bare = phrase.last === phrase.head && phrase.complements.length === 0 && phrase.country === null && phrase.number === 's'
  if (noun === null || !bare || /\s/u.test(noun.lemma) || (phrase.determiner !== 'definite' && phrase.determiner !== 'demonstrative')) return null
  // another word between article and noun makes it another one: "the French agency"
  if (phrase.head > phrase.first + 1 || !mayBeBody(d, noun)) return null
  const told = new Map<string, number>()
  // "The court heard … The appeals court … The court ruled": a headline may leave out what the text says, and what was called by the bare noun before is something else
  const isHeading = d.r.analysis.sentences[d.r.words.sentence[phrase.head] ?? 0]?.paragraph === 0
  const to = isHeading ? d.r.words.count : phrase.head
  for (let i = 0; i < to; i++) {
    if (i === phrase.head) continue
    const full = calledInFull(d, i, noun)
    if (full !== null) told.set(full.lemma, told.get(full.lemma) ?? full.word)
    else if (told.size === 0 && isCalledBare(d, i, noun)) return null
  }
  const [word] = told.values()
  return told.size === 1 && word !== undefined ? bodyCalledAt(d, word) : null
}

const isCalledBare = ({ r }: Discourse, i: number, noun: RoleNoun): boolean =>
  uposOf(r, i) === 'NOUN' && uposOf(r, i - 1) === 'DET' && rolesOf(r).at(r.text, r.words.start[i] ?? 0)?.noun.lemma === noun.lemma

/** "The agency" carries news, or is one of the state. */
const mayBeBody = (d: Discourse, { traits, lemma }: RoleNoun): boolean =>
  !traits.includes('government') && (traits.some(t => t === 'organisation' || t === 'office') || d.r.pack.sides.agencies.has(lemma))

/** A noun of several words that begins, or ends, with the one that is asked for. */
function calledInFull(d: Discourse, i: number, noun: RoleNoun): { lemma: string; word: number } | null {
  const { r } = d
  // "regional health agency": from its first noun on
  const match = uposOf(r, i) === 'NOUN' ? rolesOf(r).at(r.text, r.words.start[i] ?? 0) : null
  if (match === null || match.form.number === 'p' || (r.name[i] ?? -1) >= 0) return null
  const words = match.noun.lemma.split(/\s+/u)
  const own = r.pack.sides.nounCompounds ? words.at(-1) : words[0]
  if (words.length < 2 || own !== noun.lemma || !match.noun.traits.some(t => t === 'organisation' || t === 'office')) return null
  return { lemma: match.noun.lemma, word: i }
}
