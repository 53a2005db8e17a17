import type { ReportingVerb } from '../lang/reporting.ts'
import type { Reason } from '../types/index.ts'
import type { CueKind } from './attribution.ts'
import type { Content } from './content.ts'
import type { Range } from './noun-phrase.ts'
import type { Source } from './source.ts'
import type { VerbGroup } from './verb-group.ts'

/** A cue with one of the sources and contents it could have: ranked against others before it becomes an attribution. */
export interface Draft {
  readonly kind: CueKind
  readonly verb: ReportingVerb | null
  readonly lemma: string
  readonly class: ReportingVerb['class']
  readonly cueWord: number
  readonly cue: readonly Range[]
  readonly group: VerbGroup | null
  readonly source: Source | null
  readonly content: Content
  readonly score: number
  readonly reasons: readonly Reason[]
  /** Draft that this one shares its content with: a chain « X, citant Y ». */
  readonly relayOf: Draft | null
  /** Who carried the words: Y of "Y quoted X as saying". */
  readonly carrier?: Range
  /** The best reading of the same cue by another of its frames, which this one was preferred to. */
  readonly runnerUp?: Draft
}
