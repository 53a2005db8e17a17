import type { Document, Sentence } from './document.ts'
import type { Name } from './name.ts'
import type { Quotation } from './quotation.ts'
import type { TimeExpression } from './time.ts'
import type { Words } from './word.ts'

/** Everything that linguistics says of one report. Each list is in order of `start`. */
export interface Analysis {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly words: Words
  readonly quotations: readonly Quotation[]
  readonly names: readonly Name[]
  readonly times: readonly TimeExpression[]
}
