/** A change that a person made; it outranks the machine. */
export interface Correction {
  readonly target: string
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  readonly by: string
  readonly at: string
  readonly reason: string | null
}
