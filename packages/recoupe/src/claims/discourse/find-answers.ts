import type { SpeechAct, Statement } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { Told, Utterance } from './read-utterances.ts'

/** What is answered: another statement, or a sentence of the reporter's own (`statement` is null). */
export interface Antecedent {
  readonly statement: Statement | null
  readonly propositions: readonly Proposition[]
}

/** A statement that answers, takes up or spells out another of its report. */
export interface Answer {
  readonly from: Utterance
  readonly to: Antecedent
  /** `answers`: what another side said. `repeats`: the speaker's own statement just before, in other words. */
  readonly kind: 'answers' | 'repeats'
  /** True where `from` says nothing by itself and stands wholly for what it answers. */
  readonly pointer: boolean
  /** True where one fact settles both though the words need not show it: of a pointer, a repetition or a wholesale denial. */
  readonly joins: boolean
  /** In [0, 1]. */
  readonly strength: number
}

/** Statements on either side that a denial may answer. */
const REACH = 12
/** Strength from which an answer that says nothing by itself is taken to stand for its antecedent, and from which any other is noted. */
const STANDS_FOR = 0.5
const NOTED = 0.45
/** The same for a wholesale denial, which stands beside what it answers. */
const WHOLESALE = 0.55
/** Likeness from which a wholesale denial names what was said: *toute fuite* does not answer who saw water on the pavement. */
const NAMES_IT = 0.1

/** How near an antecedent stands: by sentences before in the same paragraph, then by paragraphs before. */
const SAME_PARAGRAPH = [0.62, 0.58, 0.4, 0.3] as const
const PARAGRAPHS_BEFORE = [0.28, 0.2, 0.12] as const
/** The sentence right before, across the end of a paragraph. */
const ACROSS = 0.44
/** What follows may be answered by the first clause of its own sentence, or by a headline or lead. */
const LATER_IN_SENTENCE = 0.45
const AFTER_LEAD = 0.25
/** Taken off for each statement of others in between. */
const BETWEEN = 0.03
/** What else speaks for an antecedent. */
const CHARGED = 0.3
const CHARGED_ANYHOW = 0.12
const UNFIT = -0.35
const DOUBTFUL = -0.1
const CONCERNED = 0.15
/** What more that says farther up, where nothing nearer fits. */
const CONCERNED_FAR = 0.2
const NAMED = 0.45
const ALIKE = 0.5
const COUNTED = 0.2
/** The reporter's own sentence stands for less than a statement beside it. */
const TOLD = -0.03

/**
 * What the statements of one report answer. A denial that says nothing by itself takes what stands beside it: what its paragraph said last
 * before what an earlier one said, a charge where it speaks of charges, a figure where it speaks of figures, whatever names its speaker
 * or whose speaker it names. Salience by recency and by the structure of the text (Grosz & Sidner 1986), no deeper. `alike` is the likeness in
 * wording of two utterances, in [0, 1]; `told` the reporter's own sentences.
 */
export function findAnswers(utterances: readonly Utterance[], alike: (a: Utterance, b: Utterance) => number, told: readonly Told[] = []): Answer[] {
  return utterances.flatMap(from => {
    const repeated = repeats(from, utterances)
    if (repeated && from.pointing !== null) return [repeated]
    const found: Answer[] = repeated ? [repeated] : []
    if (!from.denies && !(from.pointing !== null && POINTS_BACK.has(from.statement.act))) return found
    const candidates = utterances.slice(Math.max(0, from.order - REACH), from.order + REACH / 2).filter(to => to !== from && answerable(from, to))
    const near = strongestOf(candidates, to => strengthOf(from, to, alike, utterances))
    const far = from.pointing === null || near.strength >= STANDS_FOR ? near : strongestOf(candidates, to => farStrengthOf(from, to, alike, utterances))
    const likeness = far.to ? alike(from, far.to) : 0
    let best: Antecedent | null = far.to
    let strongest = far.strength
    const own = from.pointing === null || from.pointing === 'charge' || from.pointing === 'fault' ? null : toldBefore(from, utterances, told)
    const beside = own ? SAME_PARAGRAPH[from.sentence - own.sentence === 1 ? 1 : 2] + TOLD + (from.pointing === 'figure' && counts(own) ? COUNTED : 0) : 0
    if (own && beside > strongest) {
      best = { statement: null, propositions: [own.proposition] }
      strongest = beside
    }
    if (best && strongest >= (from.pointing !== null ? STANDS_FOR : NOTED))
      found.push({
        from,
        to: best,
        kind: 'answers',
        pointer: from.pointing !== null,
        joins: from.pointing !== null || (from.wholesale && strongest >= WHOLESALE && best.statement !== null && likeness >= NAMES_IT),
        strength: Math.min(1, strongest),
      })
    return found
  })
}

/** What only the rest of the report makes a charge is not what *cette accusation* calls one before what its own cue does. */
const charged = ({ statement }: Utterance): number => (statement.why.some(({ code }) => code === 'act-in-context') ? 0 : CHARGED)

const counts = ({ proposition }: Told): boolean => proposition.amounts.length > 0

const POINTS_BACK: ReadonlySet<SpeechAct> = new Set(['deny', 'confirm', 'question', 'warn', 'other', 'assert', 'accuse'])
const NEVER_ANSWERED: ReadonlySet<SpeechAct> = new Set(['decline', 'question'])

export const oneVoice = ({ statement: a }: Utterance, { statement: b }: Utterance): boolean =>
  (a.speaker !== null && a.speaker === b.speaker) ||
  (a.side !== null && a.side === b.side) ||
  (a.speaker !== null && a.speaker === b.side) ||
  (a.side !== null && a.side === b.speaker)

const oneSpeaker = ({ statement: a }: Utterance, { statement: b }: Utterance): boolean =>
  (a.speaker !== null && (a.speaker === b.speaker || a.speaker === b.side)) || (a.side !== null && a.side === b.speaker)

function answerable(from: Utterance, to: Utterance): boolean {
  if (NEVER_ANSWERED.has(to.statement.act) || to.statement.id === from.statement.within || from.statement.id === to.statement.within) return false
  if (to.pointing !== null && to.end - to.start < 40 && !(to.statement.act === 'accuse')) return false
  if (oneSpeaker(from, to) && (from.denies || from.pointing !== null)) return false
  if (from.pointing === 'figure' && !to.propositions.some(p => p.amounts.length > 0)) return false
  return to.end - to.start >= 12
}

function strongestOf(candidates: readonly Utterance[], strength: (to: Utterance) => number): { readonly to: Utterance | null; readonly strength: number } {
  let best: { to: Utterance | null; strength: number } = { to: null, strength: 0 }
  for (const to of candidates) {
    const own = strength(to)
    if (own > best.strength) best = { to, strength: own }
  }
  return best
}

/** Of what was said farther up, what names the denier is the likeliest to be denied. */
const farStrengthOf = (from: Utterance, to: Utterance, alike: (a: Utterance, b: Utterance) => number, utterances: readonly Utterance[]): number =>
  to.order < from.order && meets(from.selves, to.keys) ? strengthOf(from, to, alike, utterances) + CONCERNED_FAR : 0

function strengthOf(from: Utterance, to: Utterance, alike: (a: Utterance, b: Utterance) => number, utterances: readonly Utterance[]): number {
  const nearness = nearnessOf(from, to, utterances)
  if (nearness === 0) return 0
  let strength = nearness + fitOf(from, to)
  // nobody denies what his own side charges: where another person charges, the side is the more doubtful reading
  if (from.denies && oneVoice(from, to)) strength += to.statement.act === 'accuse' ? DOUBTFUL : UNFIT
  if (meets(from.selves, to.keys)) strength += CONCERNED
  if (meets(to.selves, from.keys)) strength += NAMED
  return strength + ALIKE * alike(from, to)
}

function nearnessOf(from: Utterance, to: Utterance, utterances: readonly Utterance[]): number {
  // what the same voice goes on to say keeps it in mind
  const between = BETWEEN * utterances.slice(Math.min(from.order, to.order) + 1, Math.max(from.order, to.order)).filter(u => !oneVoice(u, to)).length
  if (to.order > from.order) {
    if (to.sentence === from.sentence) return LATER_IN_SENTENCE
    return from.opens && to.paragraph - from.paragraph <= 2 ? AFTER_LEAD : 0
  }
  if (from.paragraph === to.paragraph) return (SAME_PARAGRAPH[Math.min(3, from.sentence - to.sentence)] ?? 0) - between
  if (from.sentence - to.sentence === 1 && from.propositions.length < 2) return ACROSS - between
  return Math.max(0.01, (PARAGRAPHS_BEFORE[Math.min(3, from.paragraph - to.paragraph) - 1] ?? 0) - between)
}

/** Whether what was said is of the kind that the answer speaks of. */
function fitOf(from: Utterance, to: Utterance): number {
  const { act } = to.statement
  const asks = act === 'demand' || act === 'promise'
  switch (from.pointing) {
    case 'plan':
      return asks ? COUNTED : 0
    case 'figure':
      return COUNTED
    case 'timing':
      return to.propositions.some(p => p.times.length > 0) ? COUNTED : 0
    case 'fault':
      return act === 'accuse' ? charged(to) : UNFIT
    case 'charge':
    case null:
      return act === 'accuse' ? charged(to) : asks || to.denies ? UNFIT : 0
    default:
      return act === 'accuse' ? CHARGED_ANYHOW : asks ? UNFIT : to.denies ? UNFIT / 2 : 0
  }
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(key => b.has(key))

/** The reporter's own sentence right before, in the same paragraph, where no statement of another voice stands between. */
function toldBefore(from: Utterance, utterances: readonly Utterance[], told: readonly Told[]): Told | null {
  const near = told.filter(t => t.paragraph === from.paragraph && t.sentence < from.sentence && from.sentence - t.sentence <= 2).at(-1)
  if (!near) return null
  const between = utterances.some(u => u !== from && u.order < from.order && u.sentence > near.sentence && !oneVoice(u, from))
  return between ? null : near
}

const QUOTED: ReadonlySet<string> = new Set(['direct', 'mixed', 'free'])

/** *A démenti toute fuite. « Nos sondes n'ont rien relevé », écrit-il*: a denial, and the same speaker's words right after it. */
function repeats(from: Utterance, utterances: readonly Utterance[]): Answer | null {
  const to = utterances[from.order - 1]
  if (!to || !QUOTED.has(from.statement.form) || from.paragraph - to.paragraph > 1) return null
  const oneSpeaker = oneVoice(from, to) || (from.statement.speaker === null && from.statement.source.length === 0)
  if (!oneSpeaker || !to.denies || QUOTED_WHOLE.has(to.statement.form)) return null
  const negative = from.denies || from.pointing !== null || from.propositions.some(p => p.negated)
  if (!negative) return null
  return { from, to, kind: 'repeats', pointer: false, joins: true, strength: 0.85 }
}

const QUOTED_WHOLE: ReadonlySet<string> = new Set(['direct', 'free'])
