/** Marks that a language's press puts around words, each written as one string. */
export interface Quotes {
  /** Opening mark → its possible closing marks: `«` → `»`. */
  readonly pairs: Readonly<Record<string, readonly string[]>>
  /** Marks that open and close alike: `"`, and `''` typed for it. */
  readonly symmetric: readonly string[]
  /** Marks that are also apostrophes, with their opening counterpart: `’` ↔ `‘`, `'` ↔ `'`. */
  readonly apostrophes: Readonly<Record<string, string>>
  /** Dashes that open a turn of dialogue at the head of a line. */
  readonly turns: readonly string[]
}
