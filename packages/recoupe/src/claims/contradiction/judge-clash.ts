import type { Statement, Words } from '../../types/index.ts'
import type { Likeness } from '../alignment/compare.ts'
import type { ClaimPack } from '../input.ts'
import type { TermReader } from '../propositions/read-terms.ts'
import { type Clash, clashOf, type Reading } from './clash.ts'
import { CLASH_WEIGHTS } from './clash-weights.ts'

/** One side of a pair about one matter: its words, whether they say no, and who says them. */
export interface Side {
  readonly reading: Reading
  readonly negated: boolean
  /** +1 where its holder is taken to affirm what it words, −1 where to deny it. */
  readonly sign: 1 | -1
  /** Null for a bare sentence. */
  readonly statement: Statement | null
}

/** Some words of a report as they are compared. */
export function readingOf(words: Words, indices: readonly number[], reader: TermReader, { polarity }: Pick<ClaimPack, 'polarity'>): Reading {
  const inside = new Set(indices)
  const start = words.start[indices[0] ?? 0] ?? 0
  const end = words.end[indices.at(-1) ?? 0] ?? 0
  return {
    words,
    indices,
    polarity,
    terms: reader.read(indices),
    amounts: reader.amounts.filter(a => start <= a.start && a.end <= end),
    keysAt: i => (inside.has(i) ? reader.termsOf(i).map(t => t.key) : []),
  }
}

const WORDING = [
  'negation',
  'negators',
  'negationAlone',
  'negationInBoth',
  'slotsApart',
  'slotsAlike',
  'numbersApart',
  'yearsApart',
  'negatedHere',
  'strangeNumbers',
  'strangeNames',
  'strangeWords',
  'universal',
  'antonyms',
  'amounts',
  'retorts',
  'restriction',
  'overlap',
  'containment',
  'balance',
] as const satisfies readonly (keyof Clash)[]

/** What counts the more, the more the two have in common. */
const WITH_OVERLAP = ['negation', 'negators', 'antonyms', 'negatedHere', 'strangeNumbers'] as const satisfies readonly (keyof Clash)[]

const HOLDING = [
  'signs apart',
  'one denies',
  'both deny',
  'one denies a charge',
  'both charge',
  'one negated',
  'both negated',
  'signs apart, one denies',
  'likeness of what is said',
  'signs apart, likeness',
  'one speaker',
  'one side',
] as const

/** Names of the features, in the order of the weights. */
export const CLASH_FEATURES: readonly string[] = ['bias', ...HOLDING, ...WORDING, ...WITH_OVERLAP.map(name => `${name}, overlap`)]

const flag = (x: boolean): number => (x ? 1 : 0)

/** What speaks for two sides of one matter being irreconcilable, each near [0, 1], in the order of `CLASH_FEATURES`. */
export function clashFeatures(a: Side, b: Side, likeness: Pick<Likeness, 'overlap' | 'containment' | 'score'>): number[] {
  const clash = clashOf(a.reading, b.reading, likeness)
  const acts = [a.statement?.act, b.statement?.act]
  const denials = acts.filter(act => act === 'deny').length
  const charges = acts.filter(act => act === 'accuse').length
  const negations = flag(a.negated) + flag(b.negated)
  const apart = flag(a.sign !== b.sign)
  return [
    1,
    apart,
    flag(denials === 1),
    flag(denials === 2),
    flag(denials === 1 && charges === 1),
    flag(charges === 2),
    flag(negations === 1),
    flag(negations === 2),
    flag(denials === 1) * apart,
    a.statement && b.statement ? likeness.score : 0,
    apart * likeness.score,
    flag(a.statement?.speaker != null && a.statement.speaker === b.statement?.speaker),
    flag(a.statement?.side != null && a.statement.side === b.statement?.side),
    ...WORDING.map(name => clash[name]),
    ...WITH_OVERLAP.map(name => clash[name] * clash.overlap),
  ]
}

/** Log-odds that both cannot be right, for two sides of one matter. */
export const clashOdds = (features: readonly number[], weights: readonly number[] = CLASH_WEIGHTS): number =>
  features.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)
