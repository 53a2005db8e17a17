import type { ByLanguage } from './language.ts'

export type TimelinePrecision = 'day' | 'week' | 'month' | 'season' | 'year' | 'part' | 'time' | 'vague'

/** One dated thing. `ref` is the id of the event, statement or report. Undated entries have `value` null and come last. */
export interface TimelineEntry {
  readonly value: string | null
  readonly precision: TimelinePrecision
  readonly kind: 'event' | 'statement' | 'publication'
  readonly ref: string
  /** In a report's own words: of a statement its content, of an event its words, of a publication its title. */
  readonly gist: ByLanguage
  /** Refs of the same event under dates that do not agree with this one. */
  readonly otherwise?: readonly string[]
}
