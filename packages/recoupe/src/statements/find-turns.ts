import { contentOf } from './content.ts'
import { reports } from './coordinate-verbs.ts'
import type { Draft } from './draft.ts'
import { type Range, voiceOf } from './noun-phrase.ts'
import { predicateIn } from './predicate-in.ts'
import { readTurns, type Turn } from './read-turns.ts'
import { isColon, isNoun, isPunct, isVerb, lastOfName, lowOf, nameKindOf, type Reading, sentenceFirst } from './reading.ts'
import { withoutJoint } from './verb-group.ts'

/** An answer in an interview. */
export interface Answer {
  readonly draft: Draft
  /** The answer that it goes on from, or whose speaker the initials of its label stand for; null for none. */
  readonly after: Draft | null
  /** A word of the interviewee's name in the heading; −1 where the label says it, or nothing does. */
  readonly named: number
}

export interface Interview {
  readonly answers: readonly Answer[]
  /** Is a draft nothing but a turn's own form: the reporter's question, the label's colon, the interviewee's *I said*? */
  readonly hushes: (draft: Draft) => boolean
}

/** Who says what in the turns of interviews and dialogues. */
export function findTurns(r: Reading): Interview {
  const turns = readTurns(r)
  if (turns.length === 0) return { answers: [], hushes: () => false }
  const interviewee = intervieweeOf(r, turns[0]?.first ?? 0)
  const drafts = turns.map(turn => (turn.part === 'answer' && !(turn.label === null && holdsCue(r, turn)) ? draftOf(r, turn) : null))
  const answers = turns.flatMap((turn, k): Answer[] => {
    const draft = drafts[k]
    return draft ? [{ draft, after: drafts[turn.after] ?? null, named: (turn.label && !turn.initials) || turn.after >= 0 ? -1 : interviewee }] : []
  })
  const partAt = new Map<number, Turn>()
  for (const turn of turns) for (let i = turn.head; i <= turn.last; i++) partAt.set(i, turn)
  return { answers, hushes: draft => hushed(r, draft, partAt) }
}

function draftOf(r: Reading, turn: Turn): Draft {
  const label = turn.label
  const range: Range = [turn.first, turn.last]
  const head = label === null ? -1 : headOfLabel(r, label)
  return {
    kind: label === null ? 'none' : 'colon',
    verb: null,
    lemma: label === null ? '' : ':',
    class: 'assert',
    cueWord: -1,
    cue: [],
    group: null,
    source: label === null ? null : { head, phrase: label, by: 'own', voice: voiceOf(r, head), impersonal: -1 },
    content: contentOf('quotation', [range], predicateIn(r, range[0], range[1]), turn.score),
    score: turn.score,
    reasons: [{ code: label === null ? 'free-quotation' : 'cue-colon', args: {} }],
    relayOf: null,
  }
}

/** « — Je dormais, a répondu l'accusé. »: a turn that says itself who speaks is left to its cue, read or not. */
function holdsCue(r: Reading, { first, last }: Turn): boolean {
  for (let i = first + 1; i <= last; i++)
    if (/^[,?!…]$/u.test(r.words.form[i - 1] ?? '') && /^\p{Ll}/u.test(r.words.form[i] ?? ''))
      for (let k = i; k <= Math.min(last, i + 3) && isVerb(r, k); k++) if (reports(r, k)) return true
  return false
}

function headOfLabel(r: Reading, [first, last]: Range): number {
  let best = first
  for (let i = first; i <= last; i++) if (isNoun(r, i) && voiceOf(r, i) > voiceOf(r, best)) best = i
  return best
}

function hushed(r: Reading, draft: Draft, partAt: ReadonlyMap<number, Turn>): boolean {
  const anchor = draft.cueWord >= 0 ? draft.cueWord : (draft.content.ranges[0]?.[0] ?? -1)
  const turn = partAt.get(anchor)
  if (!turn) return false
  if (draft.kind === 'colon' || draft.source === null) return true
  // « Le Courrier : La préfecture parle d'échec »: a label is nobody's subject
  if (draft.source.head >= turn.head && draft.source.head < turn.first) return true
  const low = withoutJoint(r, draft.source.head)
  return r.pack.hedges.firstPerson.has(low) || r.pack.hedges.secondPerson.has(low)
}

/**
 * Whom the heading of an interview names: before the colon of its title (« X, maire de Y : « … » »), after a word for an interview (« Entretien avec X »),
 * or as the only person of all that stands before the first turn; −1 where it names none or several.
 */
function intervieweeOf(r: Reading, first: number): number {
  const persons = new Map<string, number>()
  let told = -1
  for (let i = 0; i < first; i++) {
    if (nameKindOf(r, i) !== 'person') continue
    const surname = surnameAt(r, i)
    persons.set(surname, persons.get(surname) ?? i)
    if (told < 0 && (beforeColon(r, i, first) || interviewWord(r, i))) told = i
  }
  return told >= 0 ? told : persons.size === 1 ? ([...persons.values()][0] ?? -1) : -1
}

const surnameAt = (r: Reading, i: number): string => lowOf(r, lastOfName(r, i))

/** The name opens its sentence, and a colon comes before any other name. */
function beforeColon(r: Reading, i: number, limit: number): boolean {
  if (sentenceFirst(r, i) !== i) return false
  for (let k = i; k < Math.min(limit, i + 14); k++) if (isColon(r, k)) return true
  return false
}

const interviewWord = (r: Reading, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
    if (isPunct(r, k) && r.words.form[k] !== ',' && r.words.form[k] !== ':') return false
    if (r.pack.reporting.interviews.has(lowOf(r, k))) return true
  }
  return false
}
