import type { Pack } from '../../lang/pack.ts'
import type { RoleNoun, RoleTrait } from '../../lang/roles.ts'

/** Offices of which a body has several, each with a noun of its own. */
const SEVERAL: readonly RoleTrait[] = ['manager', 'local']

/** « L'élu » may be a senator, « le préfet » is none: two nouns of one office, or one of them that says no more than that some office is held. */
export function sharesOffice({ sides }: Pack, one: RoleNoun, other: RoleNoun): boolean {
  const common = one.traits.filter(t => t !== 'person' && other.traits.includes(t))
  const open = (noun: RoleNoun): boolean => noun.traits.every(t => t === 'person' || t === 'official')
  if (!common.some(t => t !== 'official')) return common.length > 0 && (open(one) || open(other))
  return mayBeOneOffice(sides, one, other)
}

/**
 * « Le directeur du site » is not the chairman of before, nor the deputy the mayor: of offices of which a body has several, the nouns must be one, or one
 * of them part of the other (*directeur*, *directeur général*), or one that calls whoever is at the head (*patron*, "boss").
 */
export function mayBeOneOffice(sides: Pack['sides'], one: RoleNoun, other: RoleNoun): boolean {
  if (one.lemma === other.lemma || !SEVERAL.some(t => one.traits.includes(t) && other.traits.includes(t))) return true
  if ([one, other].some(noun => sides.elected.has(noun.lemma) || sides.bosses.has(noun.lemma))) return true
  if (sides.chiefExecutives.has(one.lemma) && sides.chiefExecutives.has(other.lemma)) return true
  const [short, long] = one.lemma.length < other.lemma.length ? [one.lemma, other.lemma] : [other.lemma, one.lemma]
  const words = long.split(/[\s-]+/u)
  return short.split(/[\s-]+/u).every(word => words.includes(word)) && !words.some(word => sides.subordinates.has(word))
}
