import type { RoleNoun } from '../../lang/roles.ts'
import { voiceOf } from '../noun-phrase.ts'
import { feature, firstOfName, headOf, isGenitiveMark, lastOfName, lemmaOf, lowOf, type Reading, relationOf, sentenceFirst, uposOf } from '../reading.ts'
import { addUnnamed, type Discourse } from './discourse.ts'
import { rolesOf } from './roles-of.ts'
import { wordsOfLemma } from './words-of-lemma.ts'

/** From here on a noun that no list has calls people. */
const HUMAN = 0.5

/** Does a noun call somebody who can speak for people without a name: counsel, a spokesman, a representative? */
export const speaksForPeople = (d: Discourse, { traits, lemma }: RoleNoun): boolean =>
  traits.includes('counsel') || traits.includes('spokesperson') || d.r.pack.sides.delegates.has(lemma)

/** « L'avocat des grutiers », "a lawyer for the families": the people whom a noun calls at word `i` behind a noun of somebody who can speak for people. */
export const peopleFor = (d: Discourse, noun: RoleNoun, i: number): number | null =>
  speaksForPeople(d, noun) && isGoverned(d.r, i) ? peopleCalledAt(d, i) : null

/** Does a preposition of belonging stand before a noun, its article, its number, its adjectives and whose they are between: "for the Vitrex workers"? */
function isGoverned(r: Reading, i: number): boolean {
  const first = sentenceFirst(r, i)
  const between = r.pack.sides.nounCompounds ? ['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PART'] : ['DET', 'NUM', 'ADJ']
  let k = i - 1
  // « des grutiers »: the contraction is preposition and article
  while (k > first && between.includes(uposOf(r, k)) && r.words.start[k] !== r.words.start[k - 1]) k--
  const { genitives, behalfPrepositions } = r.pack.sides
  return [k, k - 1].some(at => at >= first && [lowOf(r, at), r.words.lemma[at] ?? ''].some(p => genitives.has(p) || behalfPrepositions.has(p)))
}

/** The people that a noun at word `i` calls: several (« les grutiers »), or a family. One group for one noun. */
export function peopleCalledAt(d: Discourse, i: number): number | null {
  const { r } = d
  if ((r.name[i] ?? -1) >= 0 || uposOf(r, i) !== 'NOUN') return null
  // "crane drivers": the last noun of a compound is what they are
  if (r.pack.sides.nounCompounds && uposOf(r, i + 1) === 'NOUN' && headOf(r, i) === i + 1) return null
  const match = rolesOf(r).at(r.text, r.words.start[i] ?? 0)
  const many = feature(r, i, 'Number') === 'Plur'
  const noun = match?.noun ?? null
  const kin = r.pack.sides.families.has(r.words.lemma[i] ?? '')
  const people = kin || (many && (noun === null ? voiceOf(r, i) >= HUMAN : noun.traits.includes('person') && !noun.traits.includes('organisation')))
  if (!people) return null
  const text = kin ? familyName(r, i) : textOf(r, firstOfCompound(r, i), i)
  const lemma = noun?.lemma ?? lemmaOf(r, i)
  const known = d.referents.find(other => other.kind === 'group' && (other.heads.has(lemma) || other.labels.some(l => l.text === text)))
  return (
    known?.index ??
    addUnnamed(d, {
      kind: 'group',
      named: false,
      anonymous: true,
      text,
      head: lemma,
      gender: null,
      number: many ? 'p' : 's',
      noun,
      of: null,
      side: null,
      definite: true,
    })
  )
}

/** « la mère », "the widow": one who is told by whose she is. */
export const isKin = (r: Reading, i: number): boolean =>
  (r.name[i] ?? -1) < 0 &&
  uposOf(r, i) === 'NOUN' &&
  rolesOf(r)
    .at(r.text, r.words.start[i] ?? 0)
    ?.noun.traits.includes('kin') === true

function firstOfCompound(r: Reading, i: number): number {
  let first = i
  while (r.pack.sides.nounCompounds && uposOf(r, first - 1) === 'NOUN' && first - 1 >= sentenceFirst(r, i) && relationOf(r, first - 1) === 'compound') first--
  return first
}

const textOf = (r: Reading, first: number, last: number): string => r.text.slice(r.words.start[first] ?? 0, r.words.end[last] ?? 0).replace(/\s+/gu, ' ')

/** « la famille » of a report that once says « la famille de Marc Aubin »: called so in full where it names one family only. */
function familyName(r: Reading, i: number): string {
  const full = new Set<string>()
  for (const k of wordsOfLemma(r, r.words.lemma[i] ?? '')) {
    const [first, last] = ownedFamily(r, k)
    if (first < last) full.add(textOf(r, first, last))
  }
  const [only = textOf(r, i, i)] = full
  return full.size === 1 ? only : textOf(r, i, i)
}

/** « famille de Marc Aubin », "Marc Aubin's family": the noun with the name of whose family it is, in front of it or behind. */
function ownedFamily(r: Reading, i: number): [number, number] {
  if (isGenitiveMark(r, i - 1) && (r.name[i - 2] ?? -1) >= 0) return [firstOfName(r, i - 2), i]
  const { genitives } = r.pack.sides
  if ((r.name[i + 2] ?? -1) < 0 || ![lowOf(r, i + 1), r.words.lemma[i + 1] ?? ''].some(p => genitives.has(p))) return [i, i]
  return [i, lastOfName(r, i + 2)]
}
