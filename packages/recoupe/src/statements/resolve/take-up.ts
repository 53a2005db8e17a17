import type { RoleNoun } from '../../lang/roles.ts'
import { isComma, isFiniteVerb, lastOfName, lowOf, type Reading, sentenceFirst, sentenceLast } from '../reading.ts'
import { type Answer, type Discourse, paragraphOf } from './discourse.ts'
import { isNobodysName } from './only-firm.ts'
import type { Phrase } from './phrase.ts'
import type { Gender, Referent } from './referent.ts'
import { roleBefore } from './role-beside.ts'
import { subjectRank } from './subjects.ts'

/** How many words behind a name may say what land or age is hers. */
const REACH = 8

/** What a phrase says of one human being whom the report may have named. */
export interface Description {
  readonly first: number
  readonly gender: Gender | null
  /** The noun that calls her; null for a people's name or an age alone. */
  readonly noun: RoleNoun | null
  readonly country: string | null
  readonly age: string | null
}

export const describe = ({ r }: Discourse, { first, last, gender, role, country }: Phrase): Description => ({
  first,
  gender,
  noun: role?.noun ?? null,
  country,
  age: /\d+/u.exec(r.text.slice(r.words.start[first] ?? 0, r.words.end[last] ?? 0))?.[0] ?? null,
})

/**
 * « La magistrate » after « la procureure, Maud Lespin », « l'Autrichien » after « un ingénieur autrichien, Kurt Hagen », "the 27-year-old" after "Ben
 * Hollis, 27": whom the report told to be that. `open` where it told it of several, and nobody says which.
 */
export function personTold(d: Discourse, told: Description): Answer | 'open' | null {
  const found = d.referents.filter(referent => isPersonBefore(d, referent, told) && isTold(d, referent, told) && !isToldOtherwise(d, referent, told))
  const [only] = found
  if (only === undefined) return null
  if (found.length === 1) return { referent: only.index, confidence: 0.72 }
  const near = personsNear(d, told.first).filter(index => found.some(referent => referent.index === index))
  return near.length === 1 && near[0] !== undefined ? { referent: near[0], confidence: 0.65 } : 'open'
}

/**
 * « Alain Sorel est soupçonné d'avoir perçu … L'ancien élu conteste », « Maxence Tardif est parti tôt. Le Jurassien … »: the only person whom the paragraph
 * names before, as what it is about, and of whom nothing else was told.
 */
export function personOfParagraph(d: Discourse, told: Description): Answer | null {
  const near = personsNear(d, told.first).filter(near => {
    const person = d.referents[near]
    return person !== undefined && isPersonBefore(d, person, told) && !isToldOtherwise(d, person, told)
  })
  const [index] = near
  const referent = index === undefined ? undefined : d.referents[index]
  if (near.length !== 1 || referent === undefined) return null
  // "the Frenchwoman Nadia Cherif", « le président Traoré »: the noun before the name may be the subject
  const isTopic = (word: number): boolean =>
    word < told.first && [word, lastOfName(d.r, word), roleBefore(d.r, word)?.word ?? word, word - 1].some(i => subjectRank(d.r, i) !== null)
  const about =
    d.names.some(t => t.referent === index && isTopic(t.word) && (d.r.quotation[t.word] ?? -1) < 0) ||
    d.sources.some(t => t.referent === index && t.word < told.first && paragraphOf(d, t.word) === paragraphOf(d, told.first))
  // somebody without a name has spoken since
  const last = d.sources.filter(t => t.word < told.first && paragraphOf(d, t.word) === paragraphOf(d, told.first)).at(-1)
  return about && (last === undefined || last.referent === index || d.referents[last.referent]?.kind !== 'role')
    ? { referent: referent.index, confidence: 0.62 }
    : null
}

/** The persons whom the reporter names in the paragraph before a word, or in the two sentences before where it begins there. */
function personsNear(d: Discourse, word: number): number[] {
  const here = d.r.words.sentence[word] ?? 0
  const isOutside = (at: number): boolean => (d.r.quotation[at] ?? -1) < 0
  const isPerson = (index: number): boolean => d.referents[index]?.kind === 'person' && !isNobodysName(d, index)
  const named = [...d.names.filter(t => isOutside(t.word)), ...d.sources].filter(t => t.word < word && isPerson(t.referent))
  const own = named.filter(t => paragraphOf(d, t.word) === paragraphOf(d, word))
  const near = own.length > 0 ? own : named.filter(t => here - (d.r.words.sentence[t.word] ?? 0) <= 2)
  return [...new Set(near.map(t => t.referent))]
}

function isPersonBefore(d: Discourse, { kind, gender, mentions }: Referent, told: Description): boolean {
  const at = d.r.words.start[told.first] ?? 0
  return kind === 'person' && mentions.some(m => m.start < at) && (gender === null || told.gender === null || gender === told.gender)
}

function isTold(d: Discourse, referent: Referent, { noun, country, age }: Description): boolean {
  if (noun !== null) return isCalledBelow(d, referent, noun)
  return (age !== null && facts(d, referent).ages.has(age)) || (country !== null && facts(d, referent).countries.has(country))
}

/** Was somebody presented under a noun that the other one stands above: *élu* above *maire*, "officer" above "sergeant"? */
const isCalledBelow = ({ r }: Discourse, { heads }: Referent, { lemma }: RoleNoun): boolean =>
  Object.hasOwn(r.pack.sides.above, lemma) && [...heads].some(head => r.pack.sides.above[lemma]?.has(head))

/** « Le Français » is not « le Portugais Rui Teles », nor "the 22-year-old" Ben Hollis, 27. */
function isToldOtherwise(d: Discourse, referent: Referent, { country, age }: Description): boolean {
  const { countries, ages } = facts(d, referent)
  return (
    (country !== null && countries.size > 0 && ![country, d.world.entry(country)?.country ?? country].some(c => countries.has(c))) ||
    (age !== null && ages.size > 0 && !ages.has(age))
  )
}

interface Facts {
  readonly countries: ReadonlySet<string>
  readonly ages: ReadonlySet<string>
}

/** What the words beside each mention of a name say of whose land and of what age she is. */
function facts(d: Discourse, { index }: Referent): Facts {
  const countries = new Set<string>()
  const ages = new Set<string>()
  for (const { word } of d.names.filter(t => t.referent === index)) {
    for (const i of besideName(d.r, word)) {
      const people = d.world.ofAdjective(lowOf(d.r, i), d.r.pack.language)
      if (people !== null && (d.r.name[i] ?? -1) !== d.r.name[word]) countries.add(people.key)
      else if (i > word && /^\d{1,3}$/u.test(d.r.words.form[i] ?? '')) ages.add(d.r.words.form[i] ?? '')
    }
  }
  return { countries, ages }
}

/** The words of the noun before a name (« l'ingénieur autrichien | Kurt Hagen »), and those behind its comma (« , 61 ans, patron autrichien de X »). */
function besideName(r: Reading, word: number): number[] {
  const found: number[] = []
  const from = roleBefore(r, word)?.word ?? word - 2
  for (let i = Math.max(sentenceFirst(r, word), from - 2); i < word; i++) found.push(i)
  const last = lastOfName(r, word)
  if (!isComma(r, last + 1)) return found
  for (let i = last + 2; i <= Math.min(last + REACH, sentenceLast(r, word)) && !isFiniteVerb(r, i); i++) found.push(i)
  return found
}
