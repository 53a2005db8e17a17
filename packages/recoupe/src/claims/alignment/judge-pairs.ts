import { type Answer, findAnswers } from '../discourse/find-answers.ts'
import type { Told, Utterance } from '../discourse/read-utterances.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { Likeness } from './compare.ts'
import { answerKey, featuresOf, type PairContext } from './features.ts'
import type { Frequencies } from './frequencies.ts'
import { SECOND_WEIGHTS, WEIGHTS } from './pair-weights.ts'
import { type FirstLook, SecondLook } from './second-look.ts'
import { Trigrams, trigramsOf } from './trigrams.ts'

/** Judges whether one fact would settle two statements' clauses, from wording, voices, acts and surroundings together. */
export interface PairJudge {
  readonly answers: readonly Answer[]
  /** Each feature of the pair, in the order of `FEATURES`. */
  readonly features: (a: Proposition, b: Proposition) => number[]
  /** What the second look weighs of a pair, after a first look with the weights given. */
  readonly lookAgain: (weights: readonly number[]) => (a: Proposition, b: Proposition) => number[]
  /** Probability that one fact would settle both, in (0, 1). */
  readonly probability: (a: Proposition, b: Proposition) => number
}

export interface PairMaterial {
  readonly propositions: readonly Proposition[]
  /** By report. */
  readonly utterances: readonly (readonly Utterance[])[]
  /** The reporters' own sentences, by report. */
  readonly told: readonly (readonly Told[])[]
  readonly frequencies: Frequencies
  readonly like: (a: Proposition, b: Proposition) => Likeness
  /** Whether two clauses are those of their statements that answer each other. */
  readonly closest: (a: Proposition, b: Proposition) => boolean
  /** Pairs that are compared anyway, by index: among them each proposition's closest in another report is looked for. */
  readonly candidates: readonly { readonly a: number; readonly b: number }[]
  readonly textOf: (p: Proposition) => string
  readonly language: (report: number) => string
}

export function judgePairs({ propositions, utterances, told, frequencies, like, closest, candidates, textOf, language }: PairMaterial): PairJudge {
  const trigrams = new Trigrams(propositions.map(p => (p.statement ? trigramsOf(textOf(p)) : new Int32Array(0))))
  const close = (a: Proposition, b: Proposition): number => like(a, b).score + 0.7 * trigrams.cosine(a.index, b.index)
  const answers = utterances.flatMap((own, report) => findAnswers(own, likenessOfUtterances(like, trigrams), told[report]))
  const closestThere = closestOf(propositions, candidates, close)
  const rarities = raritiesOf(utterances, frequencies)
  const context: PairContext = {
    utterances: new Map(utterances.flat().map(u => [u.statement.id, u])),
    answers: new Map(answers.flatMap(a => (a.to.statement ? [[answerKey(a.from.statement.id, a.to.statement.id), a] as const] : []))),
    frequencies,
    like,
    cosine: (a, b) => trigrams.cosine(a, b),
    best: (p, q) => {
      const own = close(p, q)
      if (own <= 0.05) return 0
      return Math.min(1, own / (closestThere.get(`${p.index} ${q.report}`) ?? own), own / (closestThere.get(`${q.index} ${p.report}`) ?? own)) ** 2
    },
    around: (a, b) => sharedRarity(rarities.get(a), rarities.get(b)),
    language,
    answered: new Map(answers.filter(a => a.kind === 'answers').map(a => [a.from.statement.id, a.to])),
    company: companyOf(utterances),
  }
  const features = (a: Proposition, b: Proposition): number[] => featuresOf(a, b, context)
  const prior = priorOf(context.utterances.size)
  const said = candidates.filter(({ a, b }) => {
    const [p, q] = [propositions[a], propositions[b]]
    return p?.statement && q?.statement && p.statement.id !== q.statement.id && closest(p, q)
  })
  const oddsBy =
    (weights: readonly number[]) =>
    (a: Proposition, b: Proposition): number =>
      features(a, b).reduce((sum, value, k) => sum + value * (weights[k] ?? 0), prior)
  const lookAgain = (weights: readonly number[]): ((a: Proposition, b: Proposition) => number[]) => {
    const odds = oddsBy(weights)
    const first = new Map<number, number>()
    const looks = said.flatMap(({ a, b }): FirstLook[] => {
      const [p, q] = [propositions[a], propositions[b]]
      if (!p || !q) return []
      const own = odds(p, q)
      first.set(a * propositions.length + b, own)
      return [{ a, b, odds: own }]
    })
    const second = new SecondLook(propositions, looks)
    return (a, b) => second.features(a, b, first.get(Math.min(a.index, b.index) * propositions.length + Math.max(a.index, b.index)) ?? odds(a, b))
  }
  const firstOdds = oddsBy(WEIGHTS)
  const secondOdds = (): typeof firstOdds => {
    const again = lookAgain(WEIGHTS)
    return (a, b) => again(a, b).reduce((sum, value, k) => sum + value * (SECOND_WEIGHTS[k] ?? 0), 0)
  }
  const oddsOf = context.utterances.size < FEWEST ? firstOdds : secondOdds()
  const probability = (a: Proposition, b: Proposition): number => 1 / (1 + Math.exp(-oddsOf(a, b)))
  return { answers, features, lookAgain, probability }
}

/** Statements of the stories on whose size the thresholds of the classes rest, and the bounds within which a story's size counts. */
const USUAL = 50
const SMALLEST = 25
const LARGEST = 60
/** Statements below which a story is smaller than any that taught: every word is rare in it and everything stands beside everything, so that neither its size nor its other pairs speak for a pair. */
const FEWEST = 12

/**
 * Log-odds that any two statements of a story start with: claims are held by a few statements each however many there are, so that the share of
 * pairs of one claim falls with their number. 0 for a story of 50 statements.
 */
export const priorOf = (statements: number): number => (statements < FEWEST ? 0 : Math.log(USUAL / Math.min(LARGEST, Math.max(SMALLEST, statements))))

const likenessOfUtterances =
  (like: PairMaterial['like'], trigrams: Trigrams) =>
  (a: Utterance, b: Utterance): number => {
    let most = 0
    for (const p of a.propositions) for (const q of b.propositions) most = Math.max(most, like(p, q).score, trigrams.cosine(p.index, q.index))
    return most
  }

/** Closeness of each proposition's closest in every other report, under `index report`. */
function closestOf(
  propositions: readonly Proposition[],
  candidates: PairMaterial['candidates'],
  close: (a: Proposition, b: Proposition) => number,
): Map<string, number> {
  const closest = new Map<string, number>()
  const note = (key: string, value: number): void => {
    if (value > (closest.get(key) ?? 0)) closest.set(key, value)
  }
  for (const { a, b } of candidates) {
    const p = propositions[a]
    const q = propositions[b]
    if (!p?.statement || !q?.statement || p.report === q.report) continue
    const value = close(p, q)
    note(`${a} ${q.report}`, value)
    note(`${b} ${p.report}`, value)
  }
  return closest
}

/** How many statements of its report each has beside it of the same side, or of the same speaker where no side is known. */
function companyOf(utterances: PairMaterial['utterances']): (u: Utterance) => number {
  const counts = new Map<string, number>()
  const keyOf = ({ report, statement }: Utterance): string => `${report} ${statement.side ?? statement.speaker ?? statement.id}`
  for (const u of utterances.flat()) counts.set(keyOf(u), (counts.get(keyOf(u)) ?? 0) + 1)
  return u => counts.get(keyOf(u)) ?? 1
}

interface Rarities {
  readonly of: ReadonlyMap<string, number>
  readonly sum: number
}

function raritiesOf(utterances: PairMaterial['utterances'], frequencies: Frequencies): Map<Utterance, Rarities> {
  const found = new Map<Utterance, Rarities>()
  for (const u of utterances.flat()) {
    const of = new Map(u.around.map(t => [t.key, frequencies.rarity(t.key)] as const))
    let sum = 0
    for (const value of of.values()) sum += value
    found.set(u, { of, sum })
  }
  return found
}

/** Dice coefficient over terms weighted by rarity. */
function sharedRarity(a: Rarities | undefined, b: Rarities | undefined): number {
  if (!a || !b || a.sum + b.sum === 0) return 0
  let met = 0
  for (const [key, value] of a.of) if (b.of.has(key)) met += value
  return (2 * met) / (a.sum + b.sum)
}
