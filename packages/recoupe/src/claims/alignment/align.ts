import { INTENTIONS } from '../../lang/predicates.ts'
import type { Statement } from '../../types/index.ts'
import type { Answer } from '../discourse/find-answers.ts'
import type { Told, Utterance } from '../discourse/read-utterances.ts'
import type { Sign } from '../positions/sign.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { block, type Pair } from './block.ts'
import { closestClauses } from './closest-clauses.ts'
import type { Link } from './cluster.ts'
import { compare, type Likeness } from './compare.ts'
import { voices } from './features.ts'
import { Frequencies } from './frequencies.ts'
import { judgePairs, type PairJudge } from './judge-pairs.ts'

/** Characters between a claim and a denial that answers it. */
const NEAR = 500

/** A pair that something else than wording joins. `pointer` is the index of the one that only points at the other, and is compared through it. */
export interface ResolvedLink extends Link {
  readonly pointer: number | null
}

/** Taken off for one or two of the reporters' own sentences. */
const REPORTER = [0, 0.06, 0.16] as const
/** Taken off a pair that must not meet even through others: classes go by averages. */
const APART = 0.9

/** Compares the propositions of one story in their context, each pair once. */
export interface Aligner {
  /** Wording alone. */
  readonly like: (a: Proposition, b: Proposition) => Likeness
  /** Wording and context, by index: how likely one fact would settle both; at most 1, negative where they are held apart. */
  readonly score: (a: number, b: number) => number
  /** Candidate pairs that reach `least`, resolved anaphors among them. */
  readonly links: (least: number) => Link[]
  /** What the trained judgement weighs of two statements' clauses, in the order of `FEATURES`. */
  readonly features: PairJudge['features']
  /** What the second look weighs of them, after a first look with the weights given. */
  readonly lookAgain: PairJudge['lookAgain']
  /** What each statement answers in other words, by id. */
  readonly answered: ReadonlyMap<string, string>
  /** Indices of clauses that wholly stand for another: their scores are the other's. */
  readonly pointers: ReadonlySet<number>
}

/** Statements' clauses up to which every pair is compared; beyond, only those that share a rare term. */
const ALL_PAIRS = 160
/** What the trained judgement counts beside the wording. */
const LEARNED = 0.75
/** Probability that counts as much as the score from which two propositions may meet. */
const EVEN = 0.3
const SURE = 0.95

export interface AlignInput {
  readonly propositions: readonly Proposition[]
  /** What each wording affirms; a denial that answers or repeats another statement is set against or beside it here. */
  readonly signs: Map<number, Sign>
  /** Pairs that one statement inside another joins. */
  readonly handedOn: readonly ResolvedLink[]
  /** By report. */
  readonly utterances: readonly (readonly Utterance[])[]
  /** The reporters' own sentences, by report. */
  readonly told: readonly (readonly Told[])[]
  readonly textOf: (p: Proposition) => string
  readonly language: (report: number) => string
}

/** Compares the propositions of one story: by wording, and where both are statements' by all that the trained judgement weighs. */
export function align({ propositions, signs, handedOn, utterances, told, textOf, language }: AlignInput): Aligner {
  const frequencies = new Frequencies(propositions)
  const cache = new Map<number, Likeness>()
  const keyOf = (a: number, b: number): number => Math.min(a, b) * propositions.length + Math.max(a, b)
  const like = (a: Proposition, b: Proposition): Likeness => {
    const key = keyOf(a.index, b.index)
    const known = cache.get(key)
    if (known) return known
    const fresh = compare(a, b, frequencies)
    cache.set(key, fresh)
    return fresh
  }
  const candidates = pairsOf(propositions, block(propositions, frequencies))
  const closest = closestClauses(propositions, like)
  const judge = judgePairs({ propositions, utterances, told, frequencies, like, closest, candidates, textOf, language })
  const answers = judge.answers.flatMap(answer => meant(answer, like))
  const resolved = [...handedOn, ...answers.flatMap(linkOf)]
  for (const { a, b } of handedOn) handOnSign(propositions[a], propositions[b], signs)
  signAnswers(answers, signs)
  signUnanswered(utterances, judge.answers, signs)
  agree(propositions, candidates, like, signs)
  const given = new Map(resolved.map(l => [keyOf(l.a, l.b), l.score]))
  const standsFor = new Map(resolved.flatMap(l => (l.pointer === null ? [] : [[l.pointer, l.a === l.pointer ? l.b : l.a] as const])))
  const beside = new Map(answers.flatMap(besideOf))
  const scores = new Map<number, number>()
  const plain = (a: number, b: number): number => {
    const p = propositions[standsFor.get(a) ?? a]
    const q = propositions[standsFor.get(b) ?? b]
    return !p || !q ? 0 : p.index === q.index ? 0.9 : scoreOf(p, q)
  }
  const score = (a: number, b: number): number => {
    const key = keyOf(a, b)
    const known = given.get(key) ?? scores.get(key)
    if (known !== undefined) return known
    let fresh = plain(a, b)
    const [x, y] = [beside.get(a), beside.get(b)]
    if (fresh > HELD_APART && x !== undefined && x !== b) fresh = Math.max(fresh, BESIDE * (given.get(keyOf(x, b)) ?? plain(x, b)))
    if (fresh > HELD_APART && y !== undefined && y !== a) fresh = Math.max(fresh, BESIDE * (given.get(keyOf(a, y)) ?? plain(a, y)))
    scores.set(key, fresh)
    return fresh
  }
  const scoreOf = (p: Proposition, q: Proposition): number => {
    const wording = inContext(p, q, like(p, q), signs)
    if (!p.statement || !q.statement || p.statement.id === q.statement.id || wording <= HELD_APART) return wording
    if (!closest(p, q)) return (1 - LEARNED) * wording
    return (
      (1 - LEARNED) * wording + LEARNED * onScale(judge.probability(p, q)) - (otherDeeds(p, q) ? OTHER_DEED : 0) - (turnsOnItself(p, q, like) ? OWN_WORD : 0)
    )
  }
  const links = (least: number): Link[] => [...resolved, ...candidates.map(({ a, b }) => ({ a, b, score: score(a, b) })).filter(l => l.score >= least)]
  return { like, score, links, features: judge.features, lookAgain: judge.lookAgain, answered: answeredBy(judge.answers), pointers: new Set(standsFor.keys()) }
}

const HELD_APART = -0.2
/** What a likeness with what a statement goes with is worth: a denial that spells out another, a wholesale one beside the charge. */
const BESIDE = 0.85

/** An answer with the clauses that it is between. */
interface Meant extends Answer {
  readonly x: Proposition
  readonly y: Proposition
}

/** *L'accuse d'avoir pollué et payé un agent* / *nie tout versement*: of two things said together an answer means the one that it is like, else the first. */
function meant(answer: Answer, like: Aligner['like']): Meant[] {
  const x = answer.from.propositions[0]
  const first = answer.to.propositions[0]
  if (!x || !first) return []
  const y = answer.to.propositions.reduce((best, other) => (like(x, other).score > like(x, best).score ? other : best), first)
  return [{ ...answer, x, y }]
}

/** The clause that a joined statement goes with, where it does not wholly stand for it. */
const besideOf = ({ pointer, joins, x, y }: Meant): (readonly [number, number])[] => (joins && !pointer ? [[x.index, y.index]] : [])

/** Score from which wording joins, on whose scale probabilities are put. */
const JOINS = 0.54

/** A probability on the scale of the wording's scores: `EVEN` becomes `JOINS`. */
const onScale = (probability: number): number =>
  probability <= EVEN ? (probability / EVEN) * JOINS : JOINS + ((probability - EVEN) / (1 - EVEN)) * (1 - JOINS)

/** The blocked pairs and, in a small story, every pair of statements' clauses. */
function pairsOf(propositions: readonly Proposition[], blocked: readonly Pair[]): Pair[] {
  const said = propositions.filter(p => p.statement !== null)
  if (said.length > ALL_PAIRS) return [...blocked]
  const pairs = blocked.filter(({ a, b }) => !propositions[a]?.statement || !propositions[b]?.statement)
  said.forEach((p, k) => {
    for (const q of said.slice(k + 1)) pairs.push({ a: p.index, b: q.index })
  })
  return pairs
}

/** The links that answers make, the pointing one last. */
function linkOf({ pointer, joins, strength, x, y }: Meant): ResolvedLink[] {
  if (!joins) return []
  return [{ a: Math.min(x.index, y.index), b: Math.max(x.index, y.index), score: Math.min(SURE, 0.6 + strength / 2), pointer: pointer ? x.index : null }]
}

/** Likeness of wording from which one speaker's words in two reports are one utterance. */
const ONE_UTTERANCE = 0.5

/** Nobody contradicts himself by being quoted twice: where only one of two wordings was read as negative, both are taken as a denial is meant, else as positive. */
function agree(propositions: readonly Proposition[], pairs: readonly Pair[], like: Aligner['like'], signs: Map<number, Sign>): void {
  for (const { a, b } of pairs) {
    const p = propositions[a]
    const q = propositions[b]
    if (!p?.statement || !q?.statement || p.report === q.report || signs.get(a) === signs.get(b)) continue
    if (p.statement.speaker === null || p.statement.speaker !== q.statement.speaker || p.statement.act !== q.statement.act) continue
    if (like(p, q).score < ONE_UTTERANCE) continue
    const sign = p.statement.act === 'deny' ? -1 : 1
    signs.set(a, sign)
    signs.set(b, sign)
  }
}

/** *X assure que son client conteste toute faute*: whoever hands on a statement holds what it holds. */
function handOnSign(a: Proposition | undefined, b: Proposition | undefined, signs: Map<number, Sign>): void {
  if (!a?.statement || !b?.statement) return
  const [inner, outer] = a.statement.within === b.statement.id ? [a, b] : [b, a]
  if (outer.statement?.act === 'deny' && inner.statement?.act !== 'deny') return
  const sign = signs.get(inner.index)
  if (sign !== undefined) signs.set(outer.index, sign)
}

/** An answer denies what the statement says that it answers; what repeats a denial goes with it. */
function signAnswers(answers: readonly Meant[], signs: Map<number, Sign>): void {
  for (const { from, kind, pointer, x, y } of answers) {
    const sign = signs.get(y.index)
    if (sign === undefined) continue
    if (kind === 'repeats') signs.set(x.index, sign)
    else if (pointer && from.denies) signs.set(x.index, sign === 1 ? -1 : 1)
  }
}

/** Ids of what statements answer that say something themselves. */
function answeredBy(answers: readonly Answer[]): Map<string, string> {
  return new Map(
    answers.flatMap(({ from, to, kind, pointer }) => (kind === 'answers' && !pointer && to.statement ? [[from.statement.id, to.statement.id]] : [])),
  )
}

/** A retort denies even where nobody is found to have said what it takes back. */
function signUnanswered(utterances: AlignInput['utterances'], answers: readonly Answer[], signs: Map<number, Sign>): void {
  const answering = new Set(answers.map(a => a.from))
  for (const u of utterances.flat()) {
    const first = u.propositions[0]
    if (first && u.pointing !== null && u.denies && !answering.has(u)) signs.set(first.index, -1)
  }
}

/** What the context adds to the wording. */
function inContext(p: Proposition, q: Proposition, { score, overlap }: Likeness, signs: ReadonlyMap<number, Sign>): number {
  const a = p.statement
  const b = q.statement
  if (a && b && a.id === b.id) return 0
  const oneReport = p.report === q.report
  if (oneReport && a === null && b === null) return 0
  // the reporters' own sentences share the story's words with everything; only close wording joins them
  const reporters = a === null && b === null ? 2 : a === null || b === null ? 1 : 0
  // conjuncts of one cue are said apart: *qu'elle n'a jamais vendu et qu'elle n'envisage pas de vendre*
  if (a && b && oneCue(a, b)) return -APART
  if (overlap === 0) return 0
  const oneVoice = a !== null && b !== null && ((a.speaker !== null && a.speaker === b.speaker) || (a.side !== null && a.side === b.side))
  let sum = score - REPORTER[reporters]
  // a speaker who goes on says something else, more often than not; one whom two reports quote may have said it once
  if (oneVoice) sum += oneReport ? -0.12 : 0.05
  const opposed = signs.get(p.index) !== signs.get(q.index)
  // a denial of what was done does not gainsay what is being done
  if (opposed && (neverDone(p, q) || neverDone(q, p))) sum -= APART
  // a denial answers what stands beside it
  if (oneReport && !oneVoice && opposed && (a?.act === 'deny' || b?.act === 'deny') && distance(p, q) < NEAR) sum += 0.2
  return Math.min(1, sum)
}

/** Taken off where two tell of different deeds, however alike. */
const OTHER_DEED = 0.25

/** What each of two speakers did itself; what one did and what it plans. */
const otherDeeds = (p: Proposition, q: Proposition): boolean =>
  voices(p, q) ? INTENTIONS.has(p.predicate ?? '') !== INTENTIONS.has(q.predicate ?? '') : ownDeeds(p, q)

/** Taken off where one voice denies in one report and asserts in another, in words that share little: nobody gainsays himself by speaking of something else. */
const OWN_WORD = 0.1
/** Likeness of wording from which the two may be one thing nevertheless. */
const ONE_MATTER = 0.26

/** *La mairie nie avoir reçu un tel document* / *la maire indique avoir mis le propriétaire en demeure*. */
const turnsOnItself = (p: Proposition, q: Proposition, like: Aligner['like']): boolean =>
  p.report !== q.report && voices(p, q) && (p.statement?.act === 'deny') !== (q.statement?.act === 'deny') && like(p, q).score < ONE_MATTER

/** *L'Iran nie avoir livré des armes* beside *la Corée du Nord dit n'en avoir jamais vendu*: two speakers, each about itself. */
function ownDeeds(p: Proposition, q: Proposition): boolean {
  const [x, y] = [p, q].map(r => r.terms.find(t => t.word < 0)?.key)
  return x !== undefined && y !== undefined && x !== y && p.statement?.side != null && q.statement?.side != null
}

const oneCue = (a: Statement, b: Statement): boolean => {
  const [x, y] = [a.cue[0], b.cue[0]]
  return x !== undefined && y !== undefined && a.report === b.report && x.start === y.start && a.within !== b.id && b.within !== a.id && a.speaker === b.speaker
}

/** *N'a jamais vendu* beside *est en train d'acheter*. */
const neverDone = (p: Proposition, q: Proposition): boolean => p.negated && p.universal && p.aspect === 'past' && q.aspect === 'open'

const distance = (p: Proposition, q: Proposition): number => Math.abs((p.spans[0]?.start ?? 0) - (q.spans[0]?.start ?? 0))
