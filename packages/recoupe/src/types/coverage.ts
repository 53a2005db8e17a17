import type { Mention } from './entity.ts'

/** What the dossier does not rest on. */
export interface Coverage {
  /** Sources that reports cite and that are not among the reports. */
  readonly cited: readonly { readonly entity: string; readonly name: string; readonly mentions: readonly Mention[] }[]
  /** Reports known to be missing: named by a manifest and unreadable, or announced by a text. */
  readonly missing: readonly { readonly input: string; readonly cause: string }[]
  /** Texts that appear cut, with the place. */
  readonly cut: readonly Mention[]
  /** Sentences that no statement and no claim uses. */
  readonly unused: readonly Mention[]
  /** Statements for which no report says who speaks. */
  readonly unattributed: readonly string[]
}
