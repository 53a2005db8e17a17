import type { Judgement, Reason } from './judgement.ts'
import type { Span } from './span.ts'
import type { TimePart } from './time.ts'

/** How the words are given; `free` is a quotation whose source stands elsewhere. */
export type StatementForm = 'direct' | 'indirect' | 'mixed' | 'free'

/** What the utterance does, from cue and content together. */
export type SpeechAct = 'assert' | 'deny' | 'accuse' | 'demand' | 'promise' | 'warn' | 'confirm' | 'question' | 'decline' | 'other'

/** FactBank's values: the holder's commitment to the affirmative proposition. */
export type Certainty = 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'Uu'

export type Voice = 'plain' | 'conditional' | 'reported'

export type SourceKind = 'person' | 'office' | 'organisation' | 'document' | 'group' | 'medium' | 'unknown'

/** When it was said, as the report gives it: `value` to the day, `clock` (`18:42`) where the words give the hour. */
export interface UtteranceTime extends Span {
  readonly value: string | null
  readonly part?: TimePart
  readonly clock?: string
}

/** An attribution relation (PARC): who says what in which words. All spans are in the text of `report`. */
export interface Statement {
  /** Hash of report hash, source and content spans: stable across runs and across other inputs. */
  readonly id: string
  readonly report: string
  readonly form: StatementForm
  readonly act: SpeechAct
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** Complementiser out, quotation marks in; several spans where an incise interrupts. */
  readonly content: readonly Span[]
  readonly medium: readonly Span[]
  readonly addressee: readonly Span[]
  /** Statement whose content this one stands in. */
  readonly within: string | null
  /** Entity ids, null where unresolved. */
  readonly speaker: string | null
  readonly side: string | null
  readonly sourceKind: SourceKind
  readonly anonymous: boolean
  readonly certainty: Certainty
  readonly voice: Voice
  readonly time: UtteranceTime | null
  /** Entity ids from the nearest relay to the farthest. */
  readonly relays: readonly string[]
  /** Of the relation as a whole: is this somebody's statement, with this source and content? */
  readonly confidence: number
  readonly decided: boolean
  readonly judgements: {
    readonly speaker: Judgement
    readonly side: Judgement
    readonly act: Judgement
  }
  readonly why: readonly Reason[]
}
