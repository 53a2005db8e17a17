import type { Span } from './span.ts'

/** A stretch between quotation marks. Its own span includes the marks; `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span
  /** 0 for an outermost quotation, 1 for one inside another, … */
  readonly depth: number
  /** False where the closing mark is missing: the quotation then ends with its paragraph. */
  readonly closed: boolean
  /** True where the quotation goes on from the paragraph before (mark repeated, or never closed there). */
  readonly continues: boolean
}
