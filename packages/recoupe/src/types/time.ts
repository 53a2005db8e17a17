import type { Span } from './span.ts'

export type TimeKind = 'date' | 'time' | 'duration' | 'set'
export type TimePart = 'early' | 'mid' | 'late'

/** A value in EDTF or TIMEX3 (`2022-09-22`, `2022-09`, `XXXX-WXX-4`, `PAST_REF`, `P3D`); null where it stays unresolved. */
export interface TimeValue {
  readonly value: string | null
  readonly part?: TimePart
}

/** A time expression in one report. */
export interface TimeExpression extends Span, TimeValue {
  readonly kind: TimeKind
}
