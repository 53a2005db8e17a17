/** What is wrong with a dossier. `where` is a path in its JSON, such as `statements[3].content[0]`. */
export type ProblemCode =
  | 'hash-differs'
  | 'text-differs'
  | 'span-outside'
  | 'span-splits-character'
  | 'quote-not-found'
  | 'reference-broken'
  | 'id-twice'
  | 'statement-id'
  | 'page-differs'

export interface Problem {
  readonly code: ProblemCode
  readonly where: string
  readonly args: Readonly<Record<string, string | number>>
}

export interface Verification {
  readonly problems: readonly Problem[]
  /** How many of each were looked at. */
  readonly checked: { readonly reports: number; readonly spans: number; readonly quotes: number; readonly references: number; readonly hashes: number }
  /** Reports whose hash could not be checked: their text is given in excerpts and no whole text was at hand. */
  readonly unchecked: readonly string[]
}
