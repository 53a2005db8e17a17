import type { Mention } from './entity.ts'
import type { Reason } from './judgement.ts'

/** A report that the dossier should hold. `cause` is a code of the catalogue of faults, with the arguments of its sentence; anything else is words. */
export interface MissingReport {
  readonly input: string
  readonly cause: string
  readonly args?: Reason['args']
}

/** What the dossier does not rest on. */
export interface Coverage {
  /** Sources that reports cite and that are not among the reports. */
  readonly cited: readonly { readonly entity: string; readonly name: string; readonly mentions: readonly Mention[] }[]
  /** Reports known to be missing: named by a manifest and unreadable, or announced by a text. */
  readonly missing: readonly MissingReport[]
  /** Texts that appear cut, with the place. */
  readonly cut: readonly Mention[]
  /** Sentences that no statement and no claim uses. */
  readonly unused: readonly Mention[]
  /** Statements for which no report says who speaks. */
  readonly unattributed: readonly string[]
}
