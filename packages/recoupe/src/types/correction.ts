/**
 * A change that a person made; it outranks the machine. `target` is the id of what it bears on, `from` what the machine had said.
 * `moved`: the passage that the change was made on is no longer there as it was, so the change is shown and not applied.
 */
export interface Correction {
  /** Id of the log's entry. */
  readonly id: string
  readonly state: 'applied' | 'moved'
  readonly target: string
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  readonly by: string
  readonly at: string
  readonly reason: string | null
}
