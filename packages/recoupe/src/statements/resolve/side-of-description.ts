import type { RoleNoun } from '../../lang/roles.ts'
import { wordAt } from '../reading.ts'
import { type Discourse, ofEntry } from './discourse.ts'
import { isGangNoun } from './gangs.ts'
import { type Held, heldIn } from './held.ts'
import { isState } from './home.ts'
import { oppositionBeside, prosecutionAt } from './institutions.ts'
import type { Phrase } from './phrase.ts'
import { has } from './recall.ts'
import { commands, sideOf } from './resolve-side.ts'
import { unlistedStateOf } from './states.ts'

/** Whom somebody described speaks for: the country of an adjective, the body of a complement, the state at home; else nobody else. */
export function sideOfDescription(d: Discourse, phrase: Phrase, noun: RoleNoun | null, held: Held | null): Held | null {
  const of = held?.of ?? null
  if (phrase.former || isGangNoun(d.r, phrase.head)) return null
  const against = has(noun, 'local', 'member', 'official', 'head') && phrase.role ? oppositionBeside(d, wordAt(d.r.words, phrase.role.start)) : null
  if (against !== null) return heldIn(against, 'opposition')
  if (has(noun, 'anonymous')) return heldIn(sideOfSource(d, phrase, of), phrase.country === null ? (held?.by ?? 'named') : 'adjective')
  const national = noun !== null && d.r.pack.sides.nationalBodies.has(noun.lemma)
  if (national && phrase.country !== null && !isRegion(d, phrase.country)) return heldIn(ofEntry(d, phrase.country), 'adjective')
  const unknown = national && phrase.country === null ? unlistedStateOf(d, phrase.first, phrase.last) : null
  if (unknown !== null) return heldIn(unknown, 'adjective')
  const counterpart = noun !== null && d.r.pack.sides.counterparts.has(noun.lemma)
  const official = counterpart || has(noun, 'spokesperson', 'head', 'official', 'state', 'government', 'office', 'justice', 'counsel', 'document')
  // « sa mère », "her neighbour" speak for themselves; a noun that no list has says of no office
  if (!official && (phrase.determiner !== 'possessive' || noun === null || has(noun, 'kin', 'private'))) return null
  const stately = counterpart || has(noun, 'official', 'state', 'government', 'spokesperson', 'document', 'ruler')
  if (phrase.country !== null && stately)
    return heldIn(isRegion(d, phrase.country) ? unionOf(d, phrase.country, noun) : ofEntry(d, phrase.country), 'adjective')
  const unlisted = stately ? unlistedStateOf(d, phrase.first, phrase.last) : null
  if (unlisted !== null) return heldIn(unlisted, 'adjective')
  return of === null ? null : heldIn(sideOfBody(d, noun, of), held?.by ?? 'named')
}

/** « Une source diplomatique française », "a Home Office source": of the state of an adjective, or of a ministry named in it. */
function sideOfSource(d: Discourse, phrase: Phrase, of: number | null): number | null {
  if (phrase.country !== null) return isRegion(d, phrase.country) ? null : ofEntry(d, phrase.country)
  const body = of === null ? undefined : d.referents[of]
  return body && (body.kind === 'government' || (body.kind === 'organisation' && body.side !== null && isState(d, d.referents[body.side])))
    ? (body.side ?? body.index)
    : null
}

/** « la cheffe de la diplomatie européenne », "a European commissioner": an office that only the union of that part of the world has. */
function unionOf(d: Discourse, region: string, noun: RoleNoun | null): number | null {
  const union = d.r.pack.sides.regionalUnions[region]
  return union && noun && union.offices.has(noun.lemma) ? ofEntry(d, union.entry) : null
}

/** « deux diplomates occidentaux »: a part of the world sends nobody. */
export const isRegion = (d: Discourse, key: string): boolean => {
  const entry = d.world.entry(key)
  return entry?.sort === 'region' && !entry.country
}

/** Does a noun name what only a state or a land with a government of its own has, its domain beside? */
const governs = (d: Discourse, noun: RoleNoun): boolean => {
  const words = noun.lemma.split(' ')
  const { sovereign, ministerial } = d.r.pack.sides
  return [words[0], words.at(-1)].some(w => w !== undefined && sovereign.has(w)) && (words.length > 1 || !ministerial.has(noun.lemma))
}

const isOnlyExpert = (noun: RoleNoun | null): boolean => has(noun, 'expert') && !has(noun, 'state', 'official', 'head', 'local')

/** A court or a party described by its place speaks for itself; a government described by its leader does not speak for him. */
function sideOfBody(d: Discourse, noun: RoleNoun | null, of: number): number | null {
  const body = d.referents[of]
  if (!body) return null
  if (has(noun, 'member') && body.kind === 'place') return null
  // « des chercheurs du Québec », "London scientists": where they work
  if (isOnlyExpert(noun) && (body.kind === 'country' || (body.kind === 'place' && body.entry !== null))) return null
  if (has(noun, 'prosecution') && !has(noun, 'organisation')) {
    const prosecution = prosecutionAt(d, of)
    if (prosecution !== null || body.kind === 'place') return prosecution
  }
  if (has(noun, 'organisation', 'justice') && !has(noun, 'government', 'head', 'spokesperson')) return null
  if (body.kind === 'person' && !has(noun, 'counsel', 'spokesperson')) {
    // « his ministry » after a minister: the state that he serves
    const served = has(noun, 'government', 'office', 'local', 'manager', 'official', 'state') ? sideOf(d, of).side : null
    if (served === null || served === of) return null
    // « son adjoint » after a mayor, "her deputy" after a director: of the same body
    return isState(d, d.referents[served]) || !has(noun, 'government', 'office') ? served : null
  }
  if (has(noun, 'state', 'government') && !has(noun, 'manager') && (body.kind === 'place' || (body.kind === 'organisation' && body.entry === null))) {
    if (body.side !== null && isState(d, d.referents[body.side])) return body.side
    // « la mission … son commandant »: commands what is named, and serves no state that we know of
    if (noun !== null && commands(d, noun, body)) return of
    // « le gouvernement du Sarevo », "Scotland's first minister"; « le ministre de la Défense » is no spokesman of « Défense », nor a prefect of his region
    return noun !== null && governs(d, noun) && body.kind === 'place' ? of : null
  }
  return has(noun, 'counsel') && body.kind === 'group' ? of : (body.side ?? of)
}
