import type { Span } from './span.ts'

export type NameKind = 'person' | 'organisation' | 'government' | 'country' | 'place' | 'medium' | 'other'

/** A proper name found in a report. `entry` is its key in the table of countries and institutions, where it has one. */
export interface Name extends Span {
  readonly kind: NameKind
  readonly entry: string | null
}
