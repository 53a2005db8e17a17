/** Arguments of a reason, as the stage that gave it wrote them. */
export type ReasonArgs = Readonly<Record<string, string | number>>

type Sentence = (args: ReasonArgs) => string

/**
 * One sentence per code of `why` and `note`. A stage that gives a new code adds it here, and both languages then
 * owe it a sentence. Arguments that quote a report are put in quotation marks by the sentence.
 */
export interface ReasonMessages {
  /** Divergences, by kind, where the stage says no more. */
  readonly 'hedge-dropped': Sentence
  readonly scope: Sentence
  readonly quantity: Sentence
  readonly wording: Sentence
  readonly identity: Sentence
  readonly omission: Sentence
  readonly contradiction: Sentence
  readonly time: Sentence
}

export type ReasonCode = keyof ReasonMessages
