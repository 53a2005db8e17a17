/** What one fetch may cost. */
export interface FetchLimits {
  /** Bytes of the page, as sent and as unpacked. */
  readonly bytes: number
  /** From the first name looked up to the last byte, in milliseconds. */
  readonly time: number
  /** Without a byte, in milliseconds. */
  readonly silence: number
  readonly redirects: number
}

export const FETCH_LIMITS: FetchLimits = { bytes: 10 * 1024 * 1024, time: 30_000, silence: 10_000, redirects: 5 }
