import type { Answer, Antecedent } from '../discourse/find-answers.ts'
import type { Utterance } from '../discourse/read-utterances.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { Likeness } from './compare.ts'
import type { Frequencies } from './frequencies.ts'

/** What is known of a pair of propositions beside their wording. */
export interface PairContext {
  readonly utterances: ReadonlyMap<string, Utterance>
  /** Answers by the ids of both statements, smaller first. */
  readonly answers: ReadonlyMap<string, Answer>
  readonly frequencies: Frequencies
  readonly like: (a: Proposition, b: Proposition) => Likeness
  readonly cosine: (a: number, b: number) => number
  /** 1 where each is the other's closest in that report, less the more either has closer ones; 0 where nothing is shared. */
  readonly best: (a: Proposition, b: Proposition) => number
  /** Overlap of what two utterances of different reports stand among, in [0, 1]. */
  readonly around: (a: Utterance, b: Utterance) => number
  readonly language: (report: number) => string
  /** What a statement answers, by its id. */
  readonly answered: ReadonlyMap<string, Antecedent>
  /** Statements that one voice has in its report, this one among them. */
  readonly company: (u: Utterance) => number
}

/** Names of the features, in the order of the weights. */
export const FEATURES = [
  'bias',
  'overlap',
  'containment',
  'events',
  'likeness',
  'cosine',
  'cosine, one language',
  'rare words shared',
  'rarest word shared',
  'numbers shared',
  'names shared',
  'same predicate',
  'amounts apart',
  'both short',
  'one report',
  'one voice, one report',
  'one voice, two reports',
  'both deny',
  'one denies',
  'one denies, near',
  'one denies, concerned',
  'one denies, likeness',
  'both charge',
  'both charge, one voice',
  'one act',
  'demand or promise beside another act',
  'refusal beside another act',
  'answers',
  'answers, sure',
  'repeats',
  'neighbours',
  'one points back',
  'place in the report',
  'quoted words alike',
  'one voice, two reports, likeness',
  'one voice, two reports, rarest word',
  'one voice, two reports, both deny',
  'one voice, two reports, one act',
  'best of each other',
  'best of each other, likeness',
  'one sentence, two voices',
  'one sentence, one voice',
  'one paragraph, two voices',
  'one denies, one sentence or next',
  'two voices, two reports, likeness',
  'language border',
  'language border, likeness',
  'surroundings',
  'surroundings, one voice',
  'surroundings, one denies',
  'surroundings, both deny',
  'surroundings, one points back',
  'surroundings, likeness',
  'alike through what they answer',
  'alike through what they answer, two reports',
  'few words of one voice',
  'few words of one voice, one act',
  'one done, one open',
  'one done, one open, one voice',
  'speakers called alike',
  'speakers called alike, likeness',
  'speakers called alike, one act',
  'one charges, one asserts',
  'one asserts, one denies',
  'one charges, one denies',
  'a charge and its denial, near',
  'a denial after what it may answer',
  'one denies, near, likeness',
  'one denies, near, concerned',
] as const

export const answerKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const near = (x: number): number => Math.min(1, Math.max(0, x))

/** Evidence that one fact would settle both, each in [0, 1] or near it. Both propositions are statements' clauses. */
export function featuresOf(p: Proposition, q: Proposition, context: PairContext): number[] {
  const a = context.utterances.get(p.statement?.id ?? '')
  const b = context.utterances.get(q.statement?.id ?? '')
  const like = context.like(p, q)
  const cosine = context.cosine(p.index, q.index)
  const shared = sharedWeights(p, q, context.frequencies)
  const oneReport = p.report === q.report
  const byName = !oneReport && a !== undefined && b !== undefined && sharesKey(a.selves, b.selves, 'N:')
  const byWord = !oneReport && a !== undefined && b !== undefined && sharesKey(a.selves, b.selves, 'C:')
  const sameSide = voices(p, q) || byName
  const deny = [a?.denies ?? false, b?.denies ?? false]
  const bothDeny = deny[0] && deny[1]
  const oneDenies = deny[0] !== deny[1]
  const charges = [p.statement?.act === 'accuse', q.statement?.act === 'accuse']
  const bothCharge = charges[0] && charges[1]
  const denier = deny[0] ? a : b
  const denied = deny[0] ? b : a
  const concerned = oneDenies && denier && denied ? overlap(denier.selves, denied.keys) : false
  const answer = context.answers.get(answerKey(p.statement?.id ?? '', q.statement?.id ?? ''))
  const gap = oneReport && a && b ? Math.abs(a.order - b.order) : 99
  const acts = [p.statement?.act ?? 'assert', q.statement?.act ?? 'assert'] as const
  const special = acts.map(x => x === 'demand' || x === 'promise')
  const refusal = acts.map(x => x === 'decline')
  const acrossVoice = sameSide && !oneReport
  const oneSentence = oneReport && a?.sentence === b?.sentence
  const best = oneReport ? 0 : context.best(p, q)
  const around = oneReport || !a || !b ? 0 : context.around(a, b)
  const border = context.language(p.report) !== context.language(q.report)
  const through = throughAnswers(p, q, context)
  const few = acrossVoice && a && b ? 1 / Math.max(context.company(a), context.company(b)) : 0
  const apart = p.aspect !== null && q.aspect !== null && p.aspect !== q.aspect
  const terms = Math.min(p.terms.length, q.terms.length)
  // *X a ouvert les vannes*, and in the next sentence *Y nie toute manœuvre*: a denial of another side answers what stands beside it
  const crossing = oneDenies && oneReport && !sameSide
  const flag = (x: boolean | undefined): number => (x ? 1 : 0)
  return [
    1,
    like.overlap,
    like.containment * near(terms / 3),
    like.events,
    like.score,
    cosine,
    flag(oneReport || a?.statement.report === b?.statement.report) * cosine,
    near(shared.sum / 4),
    near(shared.max),
    near(shared.numbers / 2),
    near(shared.names / 2),
    flag(like.samePredicate),
    flag(like.amountsApart),
    flag(terms <= 2),
    flag(oneReport),
    flag(sameSide && oneReport),
    flag(sameSide && !oneReport),
    flag(bothDeny),
    flag(oneDenies),
    oneDenies && oneReport ? 1 / Math.max(1, gap) : 0,
    flag(concerned),
    flag(oneDenies) * like.score,
    flag(bothCharge),
    flag(bothCharge && sameSide),
    flag(acts[0] === acts[1]),
    flag(special[0] !== special[1]),
    flag(refusal[0] !== refusal[1]),
    answer?.kind === 'answers' ? answer.strength : 0,
    flag(answer?.kind === 'answers' && (answer.pointer || answer.strength > 0.6)),
    answer?.kind === 'repeats' ? answer.strength : 0,
    oneReport ? 1 / Math.max(1, gap) : 0,
    flag((a?.pointing ?? null) !== null || (b?.pointing ?? null) !== null),
    oneReport ? 0 : 1 - near(Math.abs(placeOf(a) - placeOf(b))),
    quoted(p) && quoted(q) ? cosine : 0,
    flag(acrossVoice) * like.score,
    flag(acrossVoice) * near(shared.max),
    flag(acrossVoice && bothDeny),
    flag(acrossVoice && acts[0] === acts[1] && acts[0] !== 'assert'),
    best,
    best * like.score,
    flag(oneSentence && !sameSide),
    flag(oneSentence && sameSide),
    flag(oneReport && a?.paragraph === b?.paragraph && !sameSide),
    flag(oneDenies && oneReport && !sameSide && (oneSentence || Math.abs((a?.sentence ?? 0) - (b?.sentence ?? 9)) === 1)),
    flag(!oneReport && !sameSide) * like.score,
    flag(border),
    flag(border) * like.score,
    around,
    around * flag(acrossVoice),
    around * flag(oneDenies),
    around * flag(bothDeny),
    around * flag((a?.pointing ?? null) !== null || (b?.pointing ?? null) !== null),
    around * like.score,
    through,
    flag(!oneReport) * through,
    few,
    few * flag(acts[0] === acts[1]),
    flag(apart),
    flag(apart && sameSide),
    flag(byWord && !sameSide),
    flag(byWord && !sameSide) * like.score,
    flag(byWord && !sameSide && acts[0] === acts[1] && acts[0] !== 'assert'),
    flag(acts.includes('assert') && acts.includes('accuse')),
    flag(acts.includes('assert') && acts.includes('deny')),
    flag(acts.includes('accuse') && acts.includes('deny')),
    flag(crossing && acts.includes('accuse')) / Math.max(1, gap),
    flag(crossing && (denier?.order ?? 0) > (denied?.order ?? 0)) / Math.max(1, gap),
    (flag(crossing) * like.score) / Math.max(1, gap),
    flag(crossing && concerned) / Math.max(1, gap),
  ]
}

/** Likeness of what one or both answer to the other or to what it answers, beyond their own. */
function throughAnswers(p: Proposition, q: Proposition, { answered, like }: PairContext): number {
  const left = answered.get(p.statement?.id ?? '')?.propositions[0]
  const right = answered.get(q.statement?.id ?? '')?.propositions[0]
  const own = like(p, q).score
  const pairs = [left && left.index !== q.index ? like(left, q).score : 0, right && right.index !== p.index ? like(p, right).score : 0]
  if (left && right) pairs.push(left.index === right.index ? 1 : like(left, right).score)
  return Math.max(0, ...pairs.map(score => score - own))
}

const QUOTED: ReadonlySet<string> = new Set(['direct', 'mixed', 'free'])
const quoted = (p: Proposition): boolean => QUOTED.has(p.statement?.form ?? '')
const placeOf = (u: Utterance | undefined): number => u?.place ?? 0.5

export const voices = ({ statement: a }: Proposition, { statement: b }: Proposition): boolean =>
  a !== null &&
  b !== null &&
  ((a.speaker !== null && (a.speaker === b.speaker || a.speaker === b.side)) || (a.side !== null && (a.side === b.side || a.side === b.speaker)))

/** Some key of one sort (`N:` a name, `C:` a concept) by which both speakers are called. */
function sharesKey(a: ReadonlySet<string>, b: ReadonlySet<string>, sort: string): boolean {
  for (const key of a) if (key.startsWith(sort) && b.has(key)) return true
  return false
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const key of a) if (b.has(key)) return true
  return false
}

function sharedWeights(p: Proposition, q: Proposition, frequencies: Frequencies): { sum: number; max: number; numbers: number; names: number } {
  const keys = new Set(q.terms.map(t => t.key))
  let [sum, max, numbers, names] = [0, 0, 0, 0]
  for (const term of p.terms) {
    if (!keys.has(term.key)) continue
    const rarity = frequencies.rarity(term.key)
    if (term.kind === 'number') numbers += rarity
    else if (term.kind === 'entity' || term.kind === 'name') names += rarity
    else {
      sum += rarity
      max = Math.max(max, rarity)
    }
  }
  return { sum, max, numbers, names }
}
