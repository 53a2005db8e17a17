import type { Anchor } from './amendment.ts'

/** What a correction bears on: a label of a statement, the statement itself, the classes of claims, or who is who. */
export type CorrectionField =
  | 'decided'
  | 'statement'
  | 'speaker'
  | 'side'
  | 'act'
  | 'source'
  | 'cue'
  | 'content'
  | 'merge-claims'
  | 'split-claim'
  | 'merge-entities'
  | 'split-entity'
  | 'name'

/**
 * A change that a person made; it outranks the machine. `target` is the id of what it bears on, `from` what had been said before, by the machine or
 * by an earlier entry: a boolean for `decided`, the whole statement for `statement`, an entity id or null, an act, spans, a name per language, and for
 * what is merged a list of `{id, name}` or `{id, gist}`. `to` is of the same kind; of a merger or a division it is the id of what came out.
 * `moved`: the passage that the change was made on is no longer there as it was, so the change is shown and not applied.
 */
export interface Correction {
  /** Id of the log's entry. */
  readonly id: string
  readonly state: 'applied' | 'moved'
  readonly target: string
  readonly field: CorrectionField
  readonly from: unknown
  readonly to: unknown
  readonly by: string
  readonly at: string
  readonly reason: string | null
  /** Of one that moved: the passage it was made on, by hash, place and words. */
  readonly passage?: Anchor
}
