import { compareQuantities } from '../../analysis/quantities.ts'
import type { Polarity } from '../../lang/polarity.ts'
import type { Words } from '../../types/index.ts'
import { areAntonyms, areKin, type Likeness } from '../alignment/compare.ts'
import type { Amount, Term } from '../propositions/proposition.ts'
import { isNegator } from '../propositions/read-polarity.ts'
import { compareSlots, slotsOf } from './slots.ts'

/** One side of a pair whose contradiction is in question: some words of a report, as read. */
export interface Reading {
  readonly words: Words
  /** The words that count, in order: a clause's or a whole text's. */
  readonly indices: readonly number[]
  /** What says no, hedges and restricts in its language. */
  readonly polarity: Polarity
  readonly terms: readonly Term[]
  readonly amounts: readonly Amount[]
  /** Keys of the terms at a word. */
  readonly keysAt: (word: number) => readonly string[]
}

/** What may show that two wordings cannot both be right. Each feature is a number near [0, 1], kept as a reason. */
export interface Clash {
  /** Difference in the parity of negation. */
  readonly negation: number
  /** Negators in only one of the two, by count. */
  readonly negators: number
  /** Only one of the two says no anywhere; both do. */
  readonly negationAlone: number
  readonly negationInBoth: number
  /** Places under one word that the two fill differently, and alike. */
  readonly slotsApart: number
  readonly slotsAlike: number
  /** Both give numbers and share none; both give years and share none. */
  readonly numbersApart: number
  readonly yearsApart: number
  /** Words that both have and one negates. */
  readonly negatedHere: number
  /** Numbers of the shorter text that the longer lacks. */
  readonly strangeNumbers: number
  /** Names of the shorter text that the longer lacks. */
  readonly strangeNames: number
  /** Other words of the shorter text that the longer lacks. */
  readonly strangeWords: number
  /** Words that bound the whole on one side only. */
  readonly universal: number
  /** Pairs of words that exclude each other. */
  readonly antonyms: number
  /** Amounts of one thing that differ. */
  readonly amounts: number
  /** Words that take back what is said: *faux*, "false", *mensonge*. */
  readonly retorts: number
  /** Words that restrict on one side only: *seulement*, "only". */
  readonly restriction: number
  readonly overlap: number
  readonly containment: number
  /** Lengths' likeness. */
  readonly balance: number
}

export function clashOf(a: Reading, b: Reading, { overlap, containment }: Pick<Likeness, 'overlap' | 'containment'>): Clash {
  const counts = [negatorsOf(a).length, negatorsOf(b).length] as const
  const slots = compareSlots(slotsOf(a.words, a.indices, a.keysAt), slotsOf(b.words, b.indices, b.keysAt), [a.terms.map(t => t.key), b.terms.map(t => t.key)])
  const retorts = [countOf(a, 'retorts'), countOf(b, 'retorts')] as const
  const restrictive = [countOf(a, 'restrictives'), countOf(b, 'restrictives')] as const
  const universal = [countOf(a, 'universals'), countOf(b, 'universals')] as const
  const [short, long] = a.terms.length <= b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms]
  return {
    negation: (counts[0] + counts[1]) % 2,
    negators: Math.min(2, Math.abs(counts[0] - counts[1])) / 2,
    negationAlone: counts[0] > 0 !== counts[1] > 0 ? 1 : 0,
    negationInBoth: counts[0] > 0 && counts[1] > 0 ? 1 : 0,
    slotsApart: Math.min(2, slots.clashing) / 2,
    slotsAlike: Math.min(3, slots.same) / 3,
    numbersApart: apart(keysOf(a.terms, 'number'), keysOf(b.terms, 'number')),
    yearsApart: apart(yearsOf(a.terms), yearsOf(b.terms)),
    negatedHere: Math.min(1, negatedOnOneSide(a, b)),
    strangeNumbers: strange(short, long, t => t.kind === 'number'),
    strangeNames: strange(short, long, t => t.kind === 'name' || t.kind === 'entity'),
    strangeWords: strange(short, long, t => t.kind === 'concept' || t.kind === 'lemma'),
    universal: universal[0] > 0 !== universal[1] > 0 ? 1 : 0,
    antonyms: Math.min(1, antonymsBetween(a.terms, b.terms)),
    amounts: amountsDiffer(a.amounts, b.amounts) ? 1 : 0,
    retorts: Math.min(1, Math.abs(retorts[0] - retorts[1])),
    restriction: restrictive[0] > 0 !== restrictive[1] > 0 ? 1 : 0,
    overlap,
    containment,
    balance: Math.min(a.terms.length, b.terms.length) / Math.max(1, a.terms.length, b.terms.length),
  }
}

const negatorsOf = ({ words, indices, polarity }: Reading): number[] => indices.filter(i => isNegator(words, i, polarity))

const keysOf = (terms: readonly Term[], kind: Term['kind']): string[] => terms.filter(t => t.kind === kind).map(t => t.key)

/** *1998* of `T:1998-08`. */
const yearsOf = (terms: readonly Term[]): string[] => keysOf(terms, 'time').flatMap(key => /^T:(\d{4})/u.exec(key)?.[1] ?? [])

const apart = (a: readonly string[], b: readonly string[]): number => (a.length > 0 && b.length > 0 && !a.some(key => b.includes(key)) ? 1 : 0)

function countOf({ words, indices, polarity }: Reading, sort: 'retorts' | 'restrictives' | 'universals'): number {
  const set = polarity[sort]
  return indices.filter(i => set.has((words.form[i] ?? '').toLowerCase()) || set.has((words.lemma[i] ?? '').toLowerCase())).length
}

/** Share of the shorter text's terms of one sort that the longer lacks. */
function strange(short: readonly Term[], long: readonly Term[], of: (t: Term) => boolean): number {
  const sort = short.filter(of)
  const known = new Set(long.map(t => t.key))
  return sort.length === 0 ? 0 : sort.filter(t => !known.has(t.key)).length / sort.length
}

/** Terms that a negator of the text attaches to, itself or through a determiner. */
function negatedKeys(reading: Reading): Set<string> {
  const { words, keysAt } = reading
  const keys = new Set<string>()
  for (const i of negatorsOf(reading)) {
    const head = words.head[i] ?? -1
    for (const key of head >= 0 ? keysAt(head) : []) keys.add(key)
    const above = head >= 0 ? (words.head[head] ?? -1) : -1
    if (above >= 0 && words.relation[i] === 'det') for (const key of keysAt(above)) keys.add(key)
  }
  return keys
}

function negatedOnOneSide(a: Reading, b: Reading): number {
  const [left, right] = [negatedKeys(a), negatedKeys(b)]
  const has = (terms: readonly Term[], key: string): boolean => terms.some(t => t.key === key || areKin(t.key, key))
  const kin = (set: ReadonlySet<string>, key: string): boolean => set.has(key) || [...set].some(k => areKin(k, key))
  return [...left].filter(k => has(b.terms, k) && !kin(right, k)).length + [...right].filter(k => has(a.terms, k) && !kin(left, k)).length
}

/** Excluding words of which neither text has both. */
function antonymsBetween(a: readonly Term[], b: readonly Term[]): number {
  const left = new Set(a.map(t => t.key))
  const right = new Set(b.map(t => t.key))
  let count = 0
  for (const x of left) for (const y of right) if (!right.has(x) && !left.has(y) && areAntonyms(x, y)) count++
  return count
}

function amountsDiffer(a: readonly Amount[], b: readonly Amount[]): boolean {
  let differ = false
  for (const x of a) {
    for (const y of b) {
      if (x.unit === null || x.unit !== y.unit) continue
      const verdict = compareQuantities(x, y)
      if (verdict === 'same') return false
      if (verdict === 'different') differ = true
    }
  }
  return differ
}
