import { opensWithGivenName } from '../../lang/given-names.ts'
import { fold } from '../../text/index.ts'
import type { Calling, Span } from '../../types/index.ts'
import {
  feature,
  isComma,
  isFiniteVerb,
  isGenitiveMark,
  isPunct,
  lastOfName,
  lowOf,
  type Reading,
  sentenceFirst,
  sentenceLast,
  sentenceOf,
  uposOf,
  wordsWithin,
} from '../reading.ts'
import { type Discourse, referentAt } from './discourse.ts'
import { kindNounAt, type Stretch } from './kind-noun.ts'
import type { Referent } from './referent.ts'
import { isUnknownPeople } from './states.ts'

/** Sentences in which a report says what it is about, its headline among them. */
const OPENING = 3

/** How far a noun of its kind may stand from a name, in words. */
const REACH = 6

/**
 * By which nouns of its kind a body is called in a report: before its name (« l'armateur chypriote X », "the haulier, X,"), behind it ("X, a French dairy
 * group,"), in it (*Union des armateurs*), or instead of one, where the report has no name for it.
 */
export function callingsOf(d: Discourse, referent: Referent): { callings?: readonly Calling[] } {
  if (referent.kind !== 'organisation' && referent.kind !== 'medium' && !mayBeFirm(referent)) return {}
  const { r } = d
  const named = d.names.filter(t => t.referent === referent.index).map(({ word }) => ({ first: word, last: lastOfName(r, word) }))
  const names = named.length > 0 ? named : referent.mentions.map(mention => withoutArticle(r, mention)).filter(stretch => isShownName(d, stretch))
  const found = names.length > 0 ? names.flatMap(name => aroundName(d, name)) : insteadOfName(d, referent)
  const callings = found.filter((c, i) => found.findIndex(other => keyOf(other) === keyOf(c)) === i)
  return callings.length > 0 ? { callings } : {}
}

/** *Delmar Shipping* may look like somebody's name; nobody's given name is in it. */
const mayBeFirm = ({ kind, entry, labels }: Referent): boolean => kind === 'person' && entry === null && !opensWithGivenName(labels[0]?.text ?? '')

function withoutArticle(r: Reading, span: Span): Stretch {
  const [from, to] = wordsWithin(r.words, span)
  let first = from
  while (first < to && uposOf(r, first) === 'DET') first++
  return { first, last: Math.max(first, to) }
}

/** « La Mission d'observation de la trêve »: a name that nothing but its capital shows, where nothing else asks for one. */
const isShownName = (d: Discourse, { first }: Stretch): boolean =>
  (first > sentenceFirst(d.r, first) || uposOf(d.r, first) === 'PROPN') && /^\p{Lu}/u.test(d.r.words.form[first] ?? '') && countryAt(d, first) === null

const keyOf = ({ kinds, about, of }: Calling): string => [kinds.join(' '), about.join(' '), of].join('|')

function aroundName(d: Discourse, name: Stretch): Calling[] {
  const { r } = d
  const { first, last } = name
  // what the table knows is called what it is
  const inside = d.referents[referentAt(d, first)]?.entry == null ? name : null
  const stretches = [before(d, first), worksBehind(r, last), apposedBefore(r, first, last), behind(d, last), inside]
  const called = stretches.map(stretch => (stretch === null ? null : callingIn(d, stretch)))
  return [...called, doingBehind(r, last)].flatMap(calling => (calling === null ? [] : [{ ...calling, alone: false }]))
}

/** « X, qui exploite le barrage », "X, which operates the dam": what a body does calls it too. */
function doingBehind(r: Reading, last: number): Omit<Calling, 'alone'> | null {
  if (!isComma(r, last + 1) || !r.pack.reporting.relatives.has(lowOf(r, last + 2))) return null
  for (let i = last + 3; i <= last + 5; i++) {
    const kind = isFiniteVerb(r, i) ? r.pack.kinds.doing[r.words.lemma[i] ?? ''] : undefined
    if (kind !== undefined) return { kinds: [kind], wide: false, about: [], of: null }
    if (isPunct(r, i) || uposOf(r, i) === 'NOUN') return null
  }
  return null
}

/** « l'armateur chypriote | X », "the Cypriot shipowner | X". */
function before(d: Discourse, word: number): Stretch | null {
  const { r } = d
  let first = word
  for (let i = word - 1; i >= Math.max(sentenceFirst(r, word), word - REACH); i--) {
    const joins =
      uposOf(r, i) === 'ADP' && !r.pack.sides.nounCompounds && r.words.lemma[i] === r.pack.reporting.genitive && r.words.start[i + 1] !== r.words.start[i]
    if (!isNominal(d, i) && !joins) break
    first = i
    // the noun nearest to the name calls it: « le porte-parole du syndicat X »
    if (!r.pack.sides.nounCompounds && kindNounAt(r, i) !== null) break
  }
  return first === word ? null : { first, last: word - 1 }
}

/** "the X works", "a fire at the X plant": right behind a name where nouns stand before their head, and before nothing that a noun would be part of. */
function worksBehind(r: Reading, last: number): Stretch | null {
  const head = last + 1
  return r.pack.sides.nounCompounds && uposOf(r, head) === 'NOUN' && uposOf(r, head + 1) !== 'NOUN' && r.words.sentence[head] === r.words.sentence[last]
    ? { first: head, last: head }
    : null
}

/** « l'exploitant du barrage, X, », "the haulier, X,": between two commas, so that "According to the shipowner, X denied it" calls nobody. */
function apposedBefore(r: Reading, word: number, last: number): Stretch | null {
  if (!isComma(r, word - 1) || !isComma(r, last + 1)) return null
  for (let i = word - 2; i >= Math.max(sentenceFirst(r, word), word - 2 - REACH); i--) {
    if (isPunct(r, i) || isFiniteVerb(r, i) || (r.name[i] ?? -1) >= 0) return null
    // past an article within: « l'exploitant du barrage »
    if (uposOf(r, i) === 'DET' && (r.words.start[i] !== r.words.start[i - 1] || uposOf(r, i - 1) !== 'ADP') && uposOf(r, i - 1) !== 'ADP')
      return { first: i + 1, last: word - 2 }
  }
  return null
}

/** "X, a French dairy group,", « X est un armateur chypriote »: behind a comma or the verb that says what something is, and before anything but what says more. */
function behind(d: Discourse, last: number): Stretch | null {
  const { r } = d
  const copula = uposOf(r, last + 1) === 'AUX' && uposOf(r, last + 2) === 'DET' && feature(r, last + 2, 'Definite') === 'Ind'
  if (!isComma(r, last + 1) && !copula) return null
  let first = last + 2
  while (uposOf(r, first) === 'DET') first++
  let to = first
  while (to <= sentenceLast(r, last) && to < first + REACH && isNominal(d, to)) to++
  // "X, the company said", "X, the shipowner and the captain"
  return to === first || isFiniteVerb(r, to) || ['AUX', 'CCONJ', 'PART', 'DET'].includes(uposOf(r, to)) ? null : { first, last: to - 1 }
}

/** A noun or an adjective; that of a country also where the tagger does not know it. */
const isNominal = ({ r, world }: Discourse, i: number): boolean =>
  (/^\p{L}/u.test(r.words.form[i] ?? '') && world.ofAdjective(lowOf(r, i), r.pack.language) !== null) ||
  ((r.name[i] ?? -1) < 0 && ['NOUN', 'ADJ', 'PROPN'].includes(uposOf(r, i)) && !isFiniteVerb(r, i))

/** « un armateur chypriote » of a headline or the first sentences, « l'armateur », "this newspaper" anywhere: one body without a name. */
function insteadOfName(d: Discourse, referent: Referent): Calling[] {
  const { r } = d
  if (referent.entry !== null || !referent.named || referent.number === 'p') return []
  const opening = referent.mentions.some(m => sentenceOf(r, wordsWithin(r.words, m)[0]) < OPENING)
  return referent.mentions.flatMap(mention => {
    const [from] = wordsWithin(r.words, mention)
    const { first, last } = withoutArticle(r, mention)
    const definite = feature(r, from, 'Definite') === 'Def' || feature(r, from, 'PronType') === 'Dem'
    for (let i = from; i <= last; i++) {
      if (feature(r, i, 'Poss') === 'Yes' || r.pack.reporting.others.has(lowOf(r, i))) return []
      // what looks like a name may be one
      if (i > from && /^\p{Lu}/u.test(r.words.form[i] ?? '') && countryAt(d, i) === null) return []
    }
    const calling = definite || opening ? callingIn(d, { first, last }) : null
    return calling === null ? [] : [{ ...calling, alone: true }]
  })
}

/** What a noun phrase calls a body; null where its head is no noun of a kind. */
function callingIn(d: Discourse, { first, last }: Stretch): Omit<Calling, 'alone'> | null {
  const { r } = d
  const head = headIn(r, first, last)
  const noun = head < 0 ? null : kindNounAt(r, head)
  if (noun === null) return null
  const about: string[] = []
  let of: string | null = null
  for (let i = first; i <= last; i++) {
    if (i > head && (isFiniteVerb(r, i) || isPunct(r, i))) break
    if (isPunct(r, i)) continue
    if (i >= noun.first && i <= noun.last) continue
    const country = countryAt(d, i)
    if (country !== null) of ??= country
    else if (uposOf(r, i) !== 'ADP' && uposOf(r, i) !== 'DET') about.push(...meaningsOf(r, i))
  }
  return { kinds: noun.said.kinds, wide: noun.said.wide, about, of }
}

/** The head of a noun phrase: its first noun, or the last one before a preposition where nouns stand before their head. */
function headIn(r: Reading, first: number, last: number): number {
  if (!r.pack.sides.nounCompounds) return first
  let to = first
  while (to < last && uposOf(r, to + 1) !== 'ADP' && (!isPunct(r, to + 1) || isGenitiveMark(r, to + 1)) && !isFiniteVerb(r, to + 1)) to++
  return to
}

/** The country of an adjective or a name; a people that nothing explains by the beginning of its name, which languages share. */
function countryAt(d: Discourse, i: number): string | null {
  const { r } = d
  const adjective = d.world.ofAdjective(lowOf(r, i), r.pack.language)
  if (adjective !== null) return adjective.key
  const named = d.referents[referentAt(d, i)]
  if (named?.kind === 'country') return named.entry ?? fold(named.labels[0]?.text ?? '').slice(0, STEM)
  return isUnknownPeople(d, i) ? fold(lowOf(r, i)).slice(0, STEM) : null
}

/** Letters that the names of a people have in common in two languages. */
const STEM = 5

/** What a word says in any language: its concepts, and the kind of body that it is a noun of. */
function meaningsOf(r: Reading, i: number): string[] {
  const lemma = r.words.lemma[i] ?? ''
  const kind = kindNounAt(r, i)?.said.kinds[0]
  const concepts = r.pack.predicates.concepts.get(lemma) ?? r.pack.predicates.concepts.get(lowOf(r, i)) ?? []
  const meant = [...concepts, ...(kind === undefined ? [] : [kind])]
  return meant.length === 0 ? [] : [[...new Set(meant)].join(' ')]
}
