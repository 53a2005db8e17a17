/** A reason as data: a message code of the interface and the arguments it is rendered with. */
export interface Reason {
  readonly code: string
  readonly args: Readonly<Record<string, string | number>>
}

/** What an inferred link is worth: a probability in [0, 1], and whether it may be shown as a fact. */
export interface Judgement {
  readonly confidence: number
  readonly decided: boolean
}
