import type { RoleNoun } from '../../lang/roles.ts'
import { feature, firstOfName, isCloseParen, isComma, isOpenParen, isPunct, lastOfName, lowOf, nameKindOf, type Reading, uposOf } from '../reading.ts'
import { type Discourse, referentAt } from './discourse.ts'
import { rolesOf } from './roles-of.ts'

/** Does a noun call one human being, and no firm? */
export function describesOne(r: Reading, head: number): boolean {
  // « l'ex-ministre de la Défense »
  const [prefix = '', ...rest] = lowOf(r, head).split(/[-‑]/u)
  const past = rest.length > 0 && r.pack.sides.former.has(prefix) ? rolesOf(r).lookup(rest.join('-'))[0] : undefined
  const traits = (rolesOf(r).at(r.text, r.words.start[head] ?? 0) ?? past)?.noun.traits ?? []
  return traits.includes('person') && !traits.includes('organisation')
}

/** A person's name of two words or more begins here. */
const isFullName = (r: Reading, i: number): boolean => nameKindOf(r, i) === 'person' && lastOfName(r, i) > i

/**
 * « la ministre de la Santé | Anne Vasseur », « l'historienne de l'art | Anne Vasseur »: a full name right behind what somebody is in charge of is hers.
 */
export function isBehindDomain(r: Reading, i: number, head: number): boolean {
  if (!describesOne(r, head)) return false
  let k = i - 1
  // « la directrice du groupe Sodival | Anne Vasseur »
  if (k > head && nameKindOf(r, k) === 'organisation') return isFullName(r, i) && r.name[k] !== r.name[i]
  while (k > head && uposOf(r, k) === 'ADJ') k--
  const before = uposOf(r, k - 1) === 'DET' ? k - 2 : k - 1
  return before > head && uposOf(r, before) === 'ADP' && isNamedApart(r, k, i)
}

/** Is a person's full name at `i` nothing of the noun at `noun` before it? No body, person or thing named after people (« le lycée Paul Roy ») is meant. */
export function isNamedApart(r: Reading, noun: number, i: number): boolean {
  if (!isFullName(r, i) || r.pack.names.personTitles[lowOf(r, i - 1)] !== undefined) return false
  if (uposOf(r, noun) !== 'NOUN' && uposOf(r, noun) !== 'PROPN') return false
  const lemma = r.words.lemma[noun]?.toLowerCase() ?? ''
  const { families, memorials } = r.pack.sides
  // « le ministre des Affaires étrangères Paul Roy », but « l'avocat de l'affaire Paul Roy »
  if (families.has(lemma) || (memorials.has(lemma) && feature(r, noun, 'Number') !== 'Plur')) return false
  const traits = rolesOf(r).at(r.text, r.words.start[noun] ?? 0)?.noun.traits ?? []
  // « le président de la région Paul Roy »: a public body is no firm with a man's name
  const isPublic = traits.includes('office') || traits.includes('government')
  return !traits.some(t => t === 'person' || t === 'medium' || (t === 'organisation' && !isPublic))
}

/** « le maire (LR) de Brède »: an office in a town or a state is not held in what stands in brackets. */
export const isPartyOfSeat = (d: Discourse, { traits }: RoleNoun, i: number): boolean =>
  isOpenParen(d.r, i - 1) && isCloseParen(d.r, i + 1) && traits.some(t => t === 'local' || t === 'state')

/** « la ministre déléguée aux Transports, | Anne Vasseur »: whom one human being's noun calls, behind all that is said of her and a comma. */
export function namedAtEnd(d: Discourse, from: number, last: number, head: number): number | null {
  const { r } = d
  const first = firstOfName(r, last)
  if ((r.name[last] ?? -1) < 0 || nameKindOf(r, last) !== 'person' || first <= from || !describesOne(r, head)) return null
  if (!isComma(r, first - 1) && !isBehindDomain(r, first, head)) return null
  // « un homme arrêté avec le maire, Paul Roy »: another noun of somebody may be his
  for (let i = from; i < first; i++) if (isPunct(r, i) ? i < first - 1 : (r.name[i] ?? -1) < 0 && uposOf(r, i) === 'NOUN' && describesOne(r, i)) return null
  const referent = referentAt(d, first)
  return referent < 0 ? null : referent
}
