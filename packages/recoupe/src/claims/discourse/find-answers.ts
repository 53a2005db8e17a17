import type { SpeechAct } from '../../types/index.ts'
import type { Utterance } from './read-utterances.ts'

/** A statement that answers, takes up or spells out another of its report. */
export interface Answer {
  readonly from: Utterance
  readonly to: Utterance
  /** `answers`: what another side said. `repeats`: the speaker's own statement just before, in other words. */
  readonly kind: 'answers' | 'repeats'
  /** True where `from` says nothing by itself and stands wholly for what it answers. */
  readonly pointer: boolean
  /** In [0, 1]. */
  readonly strength: number
}

/** Statements on either side that a denial may answer. */
const REACH = 8
/** Strength from which an answer that says nothing by itself is taken to stand for its antecedent, and from which any other is noted. */
const STANDS_FOR = 0.4
const NOTED = 0.3
/** What speaks for an antecedent. */
const CHARGED = 0.3
const CONCERNED = 0.32
const NAMED = 0.5
const AT_ONCE = 0.4
const PER_STEP = 0.3
const ALIKE = 0.6

/**
 * What the statements of one report answer. A denial answers the accusation against its speaker's side before any other, then what was said
 * last; what it shares in words with a candidate, and a mention of who said that, count too. Denials that open a text may answer what follows.
 * After Muskens-like salience: recency, role and topic, no deeper structure. `alike` is the likeness in wording of two utterances, in [0, 1].
 */
export function findAnswers(utterances: readonly Utterance[], alike: (a: Utterance, b: Utterance) => number): Answer[] {
  return utterances.flatMap(from => {
    const found: Answer[] = []
    const repeated = repeats(from, utterances)
    if (repeated) found.push(repeated)
    if (!from.denies && !(from.pointing !== null && POINTS_BACK.has(from.statement.act))) return found
    let best: Utterance | null = null
    let strongest = 0
    for (const to of utterances.slice(Math.max(0, from.order - REACH), from.order + REACH / 2)) {
      if (to === from || !answerable(from, to)) continue
      const strength = strengthOf(from, to, alike)
      if (strength > strongest) {
        best = to
        strongest = strength
      }
    }
    if (best && strongest >= (from.pointing !== null ? STANDS_FOR : NOTED))
      found.push({ from, to: best, kind: 'answers', pointer: from.pointing !== null, strength: Math.min(1, strongest) })
    return found
  })
}

const POINTS_BACK: ReadonlySet<SpeechAct> = new Set(['deny', 'confirm', 'question', 'warn', 'other', 'assert', 'accuse'])
const NEVER_ANSWERED: ReadonlySet<SpeechAct> = new Set(['decline', 'question'])

export const oneVoice = ({ statement: a }: Utterance, { statement: b }: Utterance): boolean =>
  (a.speaker !== null && a.speaker === b.speaker) ||
  (a.side !== null && a.side === b.side) ||
  (a.speaker !== null && a.speaker === b.side) ||
  (a.side !== null && a.side === b.speaker)

function answerable(from: Utterance, to: Utterance): boolean {
  if (NEVER_ANSWERED.has(to.statement.act) || to.statement.id === from.statement.within || from.statement.id === to.statement.within) return false
  if (to.pointing !== null && to.end - to.start < 40 && !(to.statement.act === 'accuse')) return false
  if (oneVoice(from, to) && from.denies) return false
  return to.end - to.start >= 12
}

function strengthOf(from: Utterance, to: Utterance, alike: (a: Utterance, b: Utterance) => number): number {
  const gap = from.order - to.order
  let strength = 0
  if (gap > 0) strength += from.sentence === to.sentence ? AT_ONCE : PER_STEP / gap ** 0.7
  else strength += from.sentence === to.sentence ? AT_ONCE : (PER_STEP * 0.5) / -gap
  if (to.statement.act === 'accuse') strength += from.pointing === 'charge' || from.denies ? CHARGED : CHARGED / 2
  else if (to.denies || to.statement.act === 'demand' || to.statement.act === 'promise') strength -= CHARGED / 2
  if (meets(from.selves, to.keys)) strength += CONCERNED
  if (meets(to.selves, from.keys)) strength += NAMED
  return strength + ALIKE * alike(from, to)
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(key => b.has(key))

const QUOTED: ReadonlySet<string> = new Set(['direct', 'mixed', 'free'])

/** *A démenti toute fuite. « Nos capteurs n'ont rien enregistré », écrit-il*: a denial, and the same speaker's words right after it. */
function repeats(from: Utterance, utterances: readonly Utterance[]): Answer | null {
  const to = utterances[from.order - 1]
  if (!to || !QUOTED.has(from.statement.form) || from.paragraph - to.paragraph > 1) return null
  const oneSpeaker = oneVoice(from, to) || (from.statement.speaker === null && from.statement.source.length === 0)
  if (!oneSpeaker || !to.denies || QUOTED_WHOLE.has(to.statement.form)) return null
  const negative = from.denies || from.pointing !== null || from.propositions.some(p => p.negated)
  if (!negative) return null
  return { from, to, kind: 'repeats', pointer: false, strength: 0.85 }
}

const QUOTED_WHOLE: ReadonlySet<string> = new Set(['direct', 'free'])
