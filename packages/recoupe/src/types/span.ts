/** Half-open range `[start, end)` in UTF-16 code units of one report's text. */
export interface Span {
  readonly start: number
  readonly end: number
}
