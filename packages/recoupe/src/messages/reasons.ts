/** Arguments of a reason, as the stage that gave it wrote them; a report's id among them is replaced by its letter beforehand. */
export type ReasonArgs = Readonly<Record<string, string | number>>

type Sentence = (args: ReasonArgs) => string

/** How a statement was found: its cue, the shape of its content, where its source stands. */
type Cue = 'verb' | 'adjective' | 'noun' | 'preposition' | 'relative' | 'relay' | 'colon'
type Shape =
  | 'quotation'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'oblique'
  | 'charge'
  | 'predicate'
  | 'as'
  | 'incise'
  | 'clitic'
  | 'none'
  | 'colon'
  | 'shared'
type Source = 'inverted-clitic' | 'own' | 'after' | 'antecedent' | 'shared' | 'circle' | 'agent'

/** What a ranked decision weighed and left: another reading of the cue, another act, another antecedent. */
type Lost = 'reading' | 'act' | 'speaker'

type Kind =
  | 'hedge-dropped'
  | 'scope'
  | 'quantity'
  | 'wording'
  | 'wording-translated'
  | 'identity'
  | 'omission'
  | 'omission-denial'
  | 'omission-caution'
  | 'contradiction'
  | 'changed'
  | 'cut-short'
  | 'silence'
  | 'time'
type Link = 'shared-words' | 'same-utterance' | 'agency' | 'cites' | 'same-order'

/** Codes of `why` and `note`. A stage that gives a new one adds it here, and both languages then owe it a sentence. */
export type ReasonCode =
  | `cue-${Cue}`
  | 'free-quotation'
  | 'doubt-edge'
  | 'doubt-apart'
  | 'doubt-phrase'
  | 'doubt-lent'
  | 'doubt-mute'
  | 'doubt-inside'
  | 'doubt-crowded'
  | 'doubt-rival'
  | 'doubt-marks'
  | 'doubt-cue'
  | 'doubt-tree'
  | 'answers-earlier'
  | 'act-in-context'
  | `lost-${Lost}`
  | 'side-by'
  | 'corrected'
  | 'accepted'
  | `content-${Shape}`
  | `source-${Source}`
  | `divergence.${Kind}`
  | `dependency.${Link}`

export type ReasonMessages = Readonly<Record<ReasonCode, Sentence>>
