import type { Evidence } from './event.ts'
import type { Judgement, Reason } from './judgement.ts'

export type DivergenceKind = 'hedge-dropped' | 'scope' | 'quantity' | 'wording' | 'identity' | 'omission' | 'contradiction' | 'time'

/** What got lost or changed between reports. An omission has evidence on one side only: the other has nothing in the text received. */
export interface Divergence extends Judgement {
  readonly id: string
  readonly kind: DivergenceKind
  readonly claim: string | null
  readonly reports: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly note: Reason
}
