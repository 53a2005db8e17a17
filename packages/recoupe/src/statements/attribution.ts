import type { CueClass } from '../lang/reporting.ts'
import type { Certainty, Reason, Span, SpeechAct, StatementForm, UtteranceTime, Voice } from '../types/index.ts'

/** What a content shows of an act by itself. */
export type ActSign = 'negated' | 'rejects' | 'own' | 'charges' | 'promises' | 'wants' | 'warns' | 'question'

/** What kind of words or marks say that somebody speaks. */
export type CueKind = 'verb' | 'preposition' | 'noun' | 'adjective' | 'relative' | 'frame' | 'colon' | 'none'

/**
 * An attribution relation found in one report, before anybody knows who the source is: spans and words only.
 * Word indices point into `Analysis.words`; −1 where there is none.
 */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly medium: readonly Span[]
  readonly addressee: readonly Span[]
  readonly cueKind: CueKind
  /** Lemma of the cue's entry in the lexicon with its tail (*faire savoir*), and its class; null without a lexical cue. */
  readonly entry: { readonly lemma: string; readonly class: CueClass } | null
  readonly cueWord: number
  /** Head word of the source phrase: a noun, a name or a pronoun. */
  readonly sourceHead: number
  /** Head word of the content: its predicate, or the head of a noun phrase. */
  readonly contentHead: number
  /** True where an impersonal subject lends its voice to a place or circle: *à Bercy, on assure*. */
  readonly impersonal: boolean
  /** True where the cue itself is negated: *n’a pas confirmé*. */
  readonly negated: boolean
  /** Index in the list of the attribution whose content this one stands in. */
  readonly within: number | null
  /** Index of the attribution whose source relays this one: « X, citant Y, affirme P » gives X for Y's. */
  readonly relayedBy: number | null
  /** Index of the attribution whose source this free quotation inherits. */
  readonly continues: number | null
  /** A word of the name that the heading of an interview gives for who answers; −1 elsewhere. */
  readonly named: number
  readonly form: StatementForm
  readonly act: SpeechAct
  readonly certainty: Certainty
  readonly voice: Voice
  /** When it was said, as the report gives it. */
  readonly time: UtteranceTime | null
  readonly confidence: number
  /** What the confidence rests on, in the order of `MARKS`. */
  readonly marks: readonly number[]
  readonly actConfidence: number
  /** True where the cue alone has settled the act. */
  readonly actSettled: boolean
  /** What in the content spoke for an act, whichever won. */
  readonly actSigns: ReadonlySet<ActSign>
  readonly reasons: readonly Reason[]
}
