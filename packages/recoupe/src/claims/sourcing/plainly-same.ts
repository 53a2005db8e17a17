import type { Words } from '../../types/index.ts'
import { type Slot, slotsOf } from '../contradiction/slots.ts'
import type { Proposition, Term } from '../propositions/proposition.ts'

/** A proposition with the words that it is made of. */
export interface Worded {
  readonly proposition: Proposition
  readonly language: string
  readonly words: Words
  readonly indices: readonly number[]
  /** Terms of the word at an index. */
  readonly termsAt: (word: number) => readonly Term[]
}

/** Terms that two propositions must have in common before their being the same says anything. */
const ENOUGH = 3

/**
 * True only where two propositions say one thing as far as anything read off them tells: the same terms in the same places, the same figures, times,
 * bounds and tense, no word that only one of them has beside articles and auxiliaries, and the same word of no, or none. What corroborates is held to
 * this, since two that are merely alike (*tous les otages*, *certains otages*; *la Suède a livré à la Finlande*, the other way round) may well differ;
 * a synonym that nothing knows leaves a corroboration unshown, which is the lesser harm.
 */
export function plainlySame(a: Worded, b: Worded): boolean {
  const [p, q] = [a.proposition, b.proposition]
  if (p.softness !== 'plain' || q.softness !== 'plain' || p.aspect !== q.aspect || p.predicate === null || p.predicate !== q.predicate) return false
  if (p.negated !== q.negated || p.negators !== q.negators || p.unended !== q.unended) return false
  if (BOUNDS.some(bound => p[bound] !== q[bound])) return false
  const keys = [p, q].map(({ terms }) => terms.map(t => t.key).sort())
  if ((keys[0]?.length ?? 0) < ENOUGH || !same(keys[0], keys[1])) return false
  if (!same([...p.times].sort(), [...q.times].sort()) || !same(amountsOf(p), amountsOf(q))) return false
  if (a.language === b.language) return same(bareOf(a), bareOf(b)) && same(placesOf(a), placesOf(b))
  // no table says which preposition or adverb of the other language says the same
  return !p.bounded && !qualifies(a) && !qualifies(b) && same(namedPlacesOf(a), namedPlacesOf(b))
}

const BOUNDS = ['universal', 'restrictive', 'sole', 'among', 'timeless', 'bounded'] as const satisfies readonly (keyof Proposition)[]

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.length === b.length && a.every((x, i) => x === b[i])

const amountsOf = ({ amounts }: Proposition): string[] => amounts.map(a => `${a.value} ${a.unit ?? ''} ${a.approximation}`).sort()

/** Lemmas of the words that give no term and yet may change what is said: prepositions, adverbs, quantifiers; not articles, auxiliaries, marks. */
function bareOf({ words, indices, termsAt }: Worded): string[] {
  const bare = indices.filter(i => {
    const upos = words.upos[i] ?? ''
    if (upos === 'PUNCT' || upos === 'AUX' || upos === 'CCONJ' || upos === 'SCONJ') return false
    if (upos === 'DET' && words.features[i]?.PronType === 'Art') return false
    return termsAt(i).length === 0
  })
  return bare.map(i => (words.lemma[i] ?? '').toLowerCase()).sort()
}

/** Adverbs that give no term. */
const qualifies = ({ words, indices, termsAt }: Worded): boolean => indices.some(i => words.upos[i] === 'ADV' && termsAt(i).length === 0)

const slotsIn = ({ words, indices, termsAt }: Worded): Slot[] => slotsOf(words, indices, i => termsAt(i).map(t => t.key))

const placesOf = (worded: Worded): string[] =>
  slotsIn(worded)
    .map(({ governor, relation, filler }) => `${governor[0]} ${relation} ${filler[0]}`)
    .sort()

/** Places of names and countries, without the preposition that leads there. */
function namedPlacesOf(worded: Worded): string[] {
  const named = new Set(worded.proposition.terms.flatMap(({ kind, key }) => (kind === 'entity' || kind === 'name' ? [key] : [])))
  return slotsIn(worded)
    .filter(({ filler }) => filler.some(key => named.has(key)))
    .map(({ governor, relation, filler }) => `${governor[0]} ${relation.split(' ')[0]} ${filler[0]}`)
    .sort()
}
