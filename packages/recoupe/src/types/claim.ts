import type { Evidence } from './event.ts'
import type { Judgement } from './judgement.ts'
import type { ByLanguage, Language } from './language.ts'
import type { Certainty } from './statement.ts'
import type { TimeValue } from './time.ts'

export type Stance = 'asserts' | 'denies' | 'hedges' | 'alleges' | 'questions' | 'declines'

export type ClaimStatus = 'contested' | 'denied-only' | 'unattributed' | 'corroborated' | 'single-origin'

/** What one holder makes of a claim in one report. `holder` is an entity id, or `report:<id>` for the reporter's voice; null where nobody is shown. */
export interface Position extends Judgement {
  readonly holder: string | null
  readonly report: string
  readonly stance: Stance
  readonly certainty: Certainty
  readonly statements: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly time: TimeValue | null
}

/** A class of equivalent propositions across reports and languages, polarity aside. */
export interface Claim {
  readonly id: string
  readonly aka?: readonly string[]
  /** The affirmative proposition in a report's own words, per language that has one. */
  readonly gist: ByLanguage
  /** Languages whose gist words the opposite of that proposition, since no report words it affirmatively there: *n’a rien vendu* for a sale. */
  readonly negated?: readonly Language[]
  readonly status: ClaimStatus
  /** Ids of the independent origins that assert it. */
  readonly origins: readonly string[]
  readonly positions: readonly Position[]
}
