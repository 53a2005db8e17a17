import type { Mention } from './entity.ts'
import type { Judgement, Reason } from './judgement.ts'

export type DependencyKind = 'verbatim' | 'rewrite' | 'translation' | 'cites' | 'common-origin'

/** Two reports that are not independent, with the spans on both sides that prove it. */
export interface Dependency extends Judgement {
  readonly reports: readonly [string, string]
  readonly kind: DependencyKind
  readonly spans: readonly Mention[]
  readonly why: readonly Reason[]
}
