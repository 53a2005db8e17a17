import type { Noise, Page, ReportFacts } from '../types/index.ts'

/** The text of an input, with what its format says beside the text. */
export interface Article {
  readonly text: string
  /** Stretches that the format shows to be no prose (marks of markdown, captions of a page). */
  readonly noise: readonly Noise[]
  readonly facts: ReportFacts
  readonly byline: string | null
  /** The address that a page gives as its own. */
  readonly canonical: string | null
  readonly page: Page | null
}
