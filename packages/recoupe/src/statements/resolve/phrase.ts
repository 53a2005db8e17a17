import type { RoleMatch } from '../../lang/find-role.ts'
import type { WorldReading } from '../../lang/world/index.ts'
import type { Span } from '../../types/index.ts'
import {
  feature,
  isComma,
  isFiniteVerb,
  isGenitiveMark,
  isPunct,
  isVerb,
  lowOf,
  nameKindOf,
  type Reading,
  relationOf,
  sentenceFirst,
  uposOf,
  wordAt,
  wordsWithin,
} from '../reading.ts'
import { isKin, peopleCalledAt, peopleFor, speaksForPeople } from './clients-called.ts'
import { type Discourse, referentAt } from './discourse.ts'
import { isMissionOf } from './envoys.ts'
import { isFormer } from './former.ts'
import { bodyCalledAt } from './institutions.ts'
import { isAssociation } from './kinds-of-body.ts'
import { isAdjectiveBefore, isBehindWhatItMakes, pastOwner } from './name-of-body.ts'
import { describesOne, isBehindDomain, isPartyOfSeat, namedAtEnd } from './name-of-head.ts'
import type { Gender } from './referent.ts'
import { joinsOn } from './role-beside.ts'
import { rolesOf } from './roles-of.ts'

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'none'

/** What a source phrase says of its referent, before it is known who that is. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly determiner: Determiner
  readonly gender: Gender | null
  readonly number: 's' | 'p'
  readonly role: RoleMatch | null
  /** Referent whose name is the phrase's own (*la ministre, Anne Vasseur*); null where it has none. */
  readonly name: number | null
  /** Referents named in complements (*porte-parole du ministère de X*, "X's spokesman"), in order. */
  readonly complements: readonly number[]
  /** True where those are called by a common noun only. */
  readonly called: boolean
  /** Key of the country or place of an adjective (*nord-coréen*); null without one. */
  readonly country: string | null
  /** True for an office held no more: « l’ancien maire ». */
  readonly former: boolean
  /** Text without article, one line. */
  readonly text: string
}

/** Reads the noun phrase that a source span covers. */
export function readPhrase(d: Discourse, span: Span, said: number): Phrase {
  const { r } = d
  const within = wordsWithin(r.words, span)
  const [first, last] = within[1] < within[0] ? [said, said] : within
  const head = pastOwner(r, said, last)
  const named = namesIn(d, first, last, head)
  const role = roleIn(r, first, last, head)
  return {
    first,
    last,
    head,
    determiner: determinerOf(r, first, head, named.own !== null),
    gender: genderOf(r, first, head, role),
    number: numberOf(r, first, head, role),
    role,
    name: named.own,
    ...complementsOf(d, named, first, head, last),
    country: countryOf(d, first, lastOfPhrase(r, role ? wordAt(r.words, role.end) - 1 : head, last)),
    former: isFormer(r, role ? wordAt(r.words, role.start) : head),
    text: bareText(r, first, last),
  }
}

/** A body called by its kind comes before the place in its name: « la direction de l'hôpital de Brède » is the hospital's, not the town's. */
function complementsOf(
  d: Discourse,
  named: { own: number | null; complements: readonly number[] },
  first: number,
  head: number,
  last: number,
): Pick<Phrase, 'complements' | 'called'> {
  const people = peopleSpokenFor(d, first, head, last)
  if (people !== null) return { complements: [people], called: true }
  if (named.own !== null || named.complements.some(c => d.referents[c]?.kind !== 'place')) return { complements: named.complements, called: false }
  const generic = genericComplement(d, first, head, last)
  return generic.length > 0 ? { complements: generic, called: true } : { complements: named.complements, called: false }
}

/** « un avocat des salariés de Vitrex », "the parents' lawyer": counsel of people is not counsel of whoever employs them. */
function peopleSpokenFor(d: Discourse, first: number, head: number, last: number): number | null {
  const noun = rolesOf(d.r).at(d.r.text, d.r.words.start[head] ?? 0)?.noun
  if (!noun || !speaksForPeople(d, noun)) return null
  for (let i = first; i < head; i++) {
    const people = isGenitiveMark(d.r, i + 1) ? peopleCalledAt(d, i) : null
    if (people !== null) return people
  }
  for (let i = head + 1; i <= last; i++) {
    if (isFiniteVerb(d.r, i)) return null
    const people = peopleFor(d, noun, i)
    if (people !== null) return people
    if ((d.r.name[i] ?? -1) >= 0 && !d.r.pack.sides.nounCompounds) return null
  }
  return null
}

/** « la direction du papetier », "a ministry spokesman": a body called by its kind in a complement, or right before the head. */
function genericComplement(d: Discourse, first: number, head: number, last: number): number[] {
  const before = d.r.pack.sides.nounCompounds && head > first && uposOf(d.r, head - 1) === 'NOUN' ? bodyCalledAt(d, head - 1, true) : null
  if (before !== null) return [before]
  for (let i = head + 1; i <= last; i++) {
    const referent = governedBy(d.r, i, head) && !isGivenTo(d.r, i) ? bodyCalledAt(d, i) : null
    if (referent !== null) return [referent]
  }
  return []
}

/** « un rapport remis à la ville » is not the town's. */
function isGivenTo(r: Reading, i: number): boolean {
  const before = uposOf(r, i - 1) === 'DET' ? i - 2 : i - 1
  return r.pack.sides.datives.has(lowOf(r, before)) || r.pack.sides.datives.has(r.words.lemma[before] ?? '')
}

/** Last word of the phrase before any clause in it, behind its noun: *compte rendu* holds none. */
function lastOfPhrase(r: Reading, noun: number, last: number): number {
  for (let i = noun + 1; i <= last; i++) if (opensClause(r, i, noun)) return i - 1
  return last
}

/** A name is the phrase's own where it holds the head, or stands after it without a preposition between. */
function namesIn(d: Discourse, first: number, last: number, head: number): { own: number | null; complements: number[] } {
  const { r } = d
  const noun = rolesOf(r).at(r.text, r.words.start[head] ?? 0)?.noun
  let own: number | null = null
  const complements: number[] = []
  for (let i = first; i <= last; i++) {
    if (i > head && opensClause(r, i, head)) {
      own ??= namedAtEnd(d, i, last, head)
      break
    }
    // nor the place in it
    const name = r.name[i] ?? -1
    if ((name >= 0 && r.name[i - 1] === name) || joinsOn(r, i)) continue
    const referent = referentAt(d, i)
    if (referent < 0 || (noun !== undefined && isPartyOfSeat(d, noun, i))) continue
    const holdsHead = i === head || (name >= 0 && r.name[head] === name) || isStateItself(r, i, head)
    const isPerson = d.referents[referent]?.kind === 'person'
    // « l'élu CGT », "the Unite official": whose he is
    if (!holdsHead && !isPerson && i > head && isAffiliation(d, referent) && describesOne(r, head) && !isMissionOf(r, head, i)) {
      complements.push(referent)
      continue
    }
    if (
      holdsHead ||
      (i > head &&
        (isBehindDomain(r, i, head) ||
          isBehindWhatItMakes(r, i, head) ||
          (!governedBy(r, i, head) && !namesAnother(r, i, head) && !namesGovernment(d, i, referent))) &&
        (isPerson || own === null))
    ) {
      if (own !== null && own !== referent) complements.push(own)
      own = referent
    } else if (!namesGovernment(d, i, referent) && !isWhere(d, i, referent, head) && !isMissionOf(r, head, i) && !isOfKin(r, head, i))
      complements.push(referent)
  }
  return { own, complements: complements.filter(c => c !== own) }
}

/** « L'avocate de la mère de Marc Aubin » is not his. */
function isOfKin(r: Reading, head: number, i: number): boolean {
  for (let k = head + 1; k < i; k++) if (isKin(r, k)) return true
  return false
}

/** "The neighbouring state of Meridia" is Meridia. */
function isStateItself(r: Reading, i: number, head: number): boolean {
  const { stateNouns, genitives } = r.pack.sides
  const of = uposOf(r, i - 1) === 'DET' ? i - 2 : i - 1
  return of === head + 1 && stateNouns.has(r.words.lemma[head] ?? '') && (genitives.has(lowOf(r, of)) || genitives.has(r.words.lemma[of] ?? ''))
}

/** « deux diplomates à Leskar », "the embassy in Teraven": where somebody is, and not whose. */
export function isWhere(d: Discourse, i: number, referent: number, head: number): boolean {
  const kind = d.referents[referent]?.kind
  if (i < head || (kind !== 'place' && kind !== 'country')) return false
  let k = i - 1
  while (k > head && uposOf(d.r, k) === 'DET') k--
  if (k <= head || uposOf(d.r, k) !== 'ADP') return false
  const { genitives, behalfPrepositions } = d.r.pack.sides
  return ![lowOf(d.r, k), d.r.words.lemma[k] ?? ''].some(p => genitives.has(p) || behalfPrepositions.has(p))
}

const isAffiliation = (d: Discourse, index: number): boolean => {
  const referent = d.referents[index]
  return referent?.kind === 'organisation' && (isAssociation(d, referent) || referent.labels.some(l => /^\p{Lu}{2,6}$/u.test(l.text)))
}

/** Does a preposition or a possessive stand between the head and the name at `i`? The last preposition before the name decides. */
function governedBy(r: Reading, i: number, head: number): boolean {
  for (let k = i - 1; k > head; k--) {
    const upos = uposOf(r, k)
    if (upos === 'ADP') return !namesHead(r, k)
    if (upos === 'DET' && r.words.start[k] === r.words.start[k - 1]) return true
    // "workers at battery maker Novalith": what calls the name stands between
    if (r.words.head[i] === k || (relationOf(r, k) === 'compound' && r.words.head[i] === r.words.head[k])) continue
    // « l'avocate de M. Roy », "a lawyer for Mr Roy": a title is the name's
    if (upos !== 'DET' && r.pack.names.personTitles[lowOf(r, k)] === undefined) return false
  }
  return false
}

/** « l'équipe Garnier », « le régime de X »: what is named after its leader is not that leader, nor a body of that name. */
function namesGovernment(d: Discourse, i: number, referent: number): boolean {
  const kind = d.referents[referent]?.kind
  if (kind === 'country' || kind === 'government' || kind === 'place') return false
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    if (uposOf(d.r, k) === 'ADP' || uposOf(d.r, k) === 'DET') continue
    return (
      rolesOf(d.r)
        .at(d.r.text, d.r.words.start[k] ?? 0)
        ?.noun.traits.includes('government') ?? false
    )
  }
  return false
}

/** "a man identified | as Ann Roe", « un chauffeur du nom | de Paul Roy »: behind the preposition stands the head's own name. */
function namesHead(r: Reading, preposition: number): boolean {
  const { namings, namingNouns } = r.pack.sides
  const before = r.words.lemma[preposition - 1] ?? ''
  return namingNouns.has(before) || (r.pack.reporting.namingLinks.has(lowOf(r, preposition)) && isVerb(r, preposition - 1) && namings.has(before))
}

/**
 * « les responsables de l'équipe Garnier »: where the noun before a name has an article of its own behind a preposition,
 * the name is that noun's; a bare noun leaves it to the head (« la plateforme de conseil Orvane »), unless it is a person's ("a lawyer for former
 * mayor Ann Roe", « les avocats de MM. Roy et Gaud »).
 */
function namesAnother(r: Reading, i: number, head: number): boolean {
  let another = false
  for (let k = i - 1; k > head; k--) {
    if (isPunct(r, k)) return false
    if (uposOf(r, k) === 'DET' || r.pack.names.personTitles[lowOf(r, k)] !== undefined) another = true
    if (uposOf(r, k) === 'ADP') return !namesHead(r, k) && (another || r.words.start[k] === r.words.start[k + 1])
    if (nameKindOf(r, i) === 'person')
      another ||=
        rolesOf(r)
          .at(r.text, r.words.start[k] ?? 0)
          ?.noun.traits.includes('person') === true
  }
  return false
}

/** The role noun of a phrase: at its head, else the first one before it or right after it. */
function roleIn(r: Reading, first: number, last: number, head: number): RoleMatch | null {
  const roles = rolesOf(r)
  const at = (i: number): RoleMatch | null => roles.at(r.text, r.words.start[i] ?? 0)
  for (let i = first; i <= head; i++) {
    const match = at(i)
    if (match && match.end > (r.words.start[head] ?? 0)) return match
  }
  const own = at(head)
  if (own) return own
  if (uposOf(r, head) !== 'PROPN') return null
  for (let i = head - 1; i >= first; i--) {
    const match = at(i)
    if (match && !governedBy(r, i, first)) return match
  }
  for (let i = head + 1; i <= last; i++) {
    const match = at(i)
    if (match && !governedBy(r, i, head)) return match
  }
  return null
}

function determinerOf(r: Reading, first: number, head: number, named: boolean): Determiner {
  // a name alone has no determiner, whatever the tagger made of it
  for (let i = first; i <= head && !(named && first === head); i++) {
    if (uposOf(r, i) !== 'DET' && !(uposOf(r, i) === 'PRON' && feature(r, i, 'Poss') === 'Yes')) continue
    if (feature(r, i, 'Poss') === 'Yes') return 'possessive'
    if (feature(r, i, 'PronType') === 'Dem') return 'demonstrative'
    if (feature(r, i, 'Definite') === 'Def') return 'definite'
    if (feature(r, i, 'Definite') === 'Ind') return 'indefinite'
  }
  const before = first - 1
  // « du préfet »: the article stays outside with its contraction
  if (before >= sentenceFirst(r, first) && uposOf(r, before) === 'DET' && r.words.start[before] === r.words.start[before - 1]) return 'definite'
  return named ? 'definite' : 'none'
}

const genders: Readonly<Record<string, Gender>> = { Masc: 'm', Fem: 'f' }

function genderOf(r: Reading, first: number, head: number, role: RoleMatch | null): Gender | null {
  if (role?.noun.eitherSex) return null
  if (role?.form.gender) return role.form.gender
  const own = genders[feature(r, head, 'Gender')]
  for (let i = first; i < head; i++) if (uposOf(r, i) === 'DET' && genders[feature(r, i, 'Gender')]) return genders[feature(r, i, 'Gender')] ?? null
  return own ?? null
}

function numberOf(r: Reading, first: number, head: number, role: RoleMatch | null): 's' | 'p' {
  for (let i = first; i < head; i++) {
    if (uposOf(r, i) === 'DET' && feature(r, i, 'Number') !== '') return feature(r, i, 'Number') === 'Plur' ? 'p' : 's'
    // "the 34-year-old nurse" is one
    if (uposOf(r, i) === 'NUM' && !/[-‑]/u.test(r.text[r.words.end[i] ?? 0] ?? '')) return 'p'
  }
  // "Two of them" are several
  if (uposOf(r, head) === 'NUM' && (r.pack.numbers.words[lowOf(r, head)] ?? Number(lowOf(r, head))) > 1) return 'p'
  if (role?.form.number) return role.form.number
  return feature(r, head, 'Number') === 'Plur' ? 'p' : 's'
}

/**
 * What a relative clause or a participle names is beside the point: « un rapport que X a pu lire », "a letter seen by a French agency". Nor does the verb
 * of an adjective: "Vienna-born engineer", "retired general".
 */
function opensClause(r: Reading, i: number, head: number): boolean {
  if (r.pack.reporting.relatives.has(lowOf(r, i))) return true
  // « la chaîne privée | Télé Sud »
  if (isAdjectiveBefore(r, i, head)) return false
  if (isFiniteVerb(r, i)) return true
  return uposOf(r, i) === 'VERB' && !r.pack.sides.namings.has(r.words.lemma[i] ?? '') && relationOf(r, i) !== 'amod' && !isComma(r, i - 1)
}

/** *nord-coréen*, *américains*, "North Korean": the country that an adjective or a people's name of the phrase belongs to. */
function countryOf(d: Discourse, first: number, last: number): string | null {
  const { r } = d
  const start = r.words.start[first] ?? 0
  for (const match of d.world.find(r.text.slice(start, r.words.end[last] ?? start), r.pack.language)) {
    // « Hélène Lombard-Vasse » comes from nowhere
    if (nameKindOf(r, wordAt(r.words, start + match.start)) === 'person') continue
    const reading = match.readings.find(({ form }) => form.use === 'adjective' || form.use === 'demonym')
    const country = reading?.entry.key ?? countryInName(d, r.text.slice(start + match.start, start + match.end), match.readings)
    if (country !== null) return country
  }
  return null
}

/**
 * « le gouvernement nord-coréen », "the North Korean army", which the table has as names of their own: the country of the adjective that begins or ends
 * the name, where it is whom the name speaks for.
 */
function countryInName({ r, world }: Discourse, name: string, readings: readonly WorldReading[]): string | null {
  const sides = new Set(readings.map(({ entry }) => world.sideOf(entry).key))
  const [side] = sides
  if (side === undefined || sides.size > 1) return null
  const words = name.split(/\s+/u)
  const parts = words.flatMap((_, i) => [words.slice(0, i + 1), words.slice(i)])
  return parts.some(part => world.ofAdjective(part.join(' '), r.pack.language)?.key === side) ? side : null
}

/** The phrase without its article, white space made plain. */
function bareText(r: Reading, first: number, last: number): string {
  let from = first
  while (from < last && uposOf(r, from) === 'DET' && feature(r, from, 'Poss') !== 'Yes') from++
  const start = r.words.start[from] ?? 0
  const end = r.words.end[last] ?? start
  return r.text.slice(start, end).replace(/\s+/gu, ' ').trim() || lowOf(r, first)
}

/** "The Financial Courier" is a paper and no courier: a noun for anybody, in capitals as the word before it, with no name beside it. */
export const isPartOfName = (r: Reading, { head, first, role }: Phrase): boolean =>
  role?.noun.traits.every(t => t === 'person' || t === 'private') === true &&
  head > first + 1 &&
  [head - 1, head].every(i => /^\p{Lu}\p{Ll}/u.test(r.words.form[i] ?? '')) &&
  /^\p{Ll}/u.test(r.words.form[first] ?? '')
