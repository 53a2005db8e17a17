import type { Report } from './report.ts'
import type { Span } from './span.ts'

export interface Paragraph extends Span {
  /** `title` for a headline line at the head of the text, `interview-turn` for a dialogue or question line. */
  readonly kind: 'prose' | 'title' | 'heading' | 'turn'
}

/** A sentence in its paragraph. `first`..`last` are word indices, half-open. */
export interface Sentence extends Span {
  readonly paragraph: number
  readonly first: number
  readonly last: number
}

/** A report cut into paragraphs of prose: noise is outside every paragraph. */
export interface Document {
  readonly report: Report
  readonly paragraphs: readonly Paragraph[]
}
