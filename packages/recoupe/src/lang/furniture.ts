/**
 * What surrounds the prose of a report in the press of one language: the words of bylines, credits, links, captions
 * and notes, and the frequent words by which the language itself is told. Everything is in lower case, with straight
 * apostrophes; the reader folds both away before it compares.
 */
export interface Furniture {
  /** Frequent grammatical words that neighbouring languages write otherwise. */
  readonly functionWords: readonly string[]
  /** Words that cannot end a sentence: articles, prepositions, conjunctions. A text that ends in one is cut. */
  readonly unfinished: readonly string[]
  readonly byline: {
    /** Before a name: *par Jeanne Moreau*. */
    readonly openers: readonly string[]
    /** What an author is to the newspaper: *de notre correspondant*, *staff writer*. A line of these and names is a byline. */
    readonly posts: readonly string[]
    /** Between names, and before an agency: *et*, *avec*. */
    readonly links: readonly string[]
  }
  readonly credit: {
    /** Before an agency or a medium: *avec*, *source*. */
    readonly openers: readonly string[]
    /** Generic nouns for one: *agences*, *wires*. */
    readonly nouns: readonly string[]
    /** Whole lines that begin so, at the foot: *édité par*, *reporting by*. */
    readonly closers: readonly string[]
  }
  /** Lines that lead to other pages: *lire aussi*. */
  readonly related: readonly string[]
  /** Words that begin a caption or the credit of a picture: *photo*, *légende*. */
  readonly caption: readonly string[]
  /** Notes on what became of the text: *mis à jour*. */
  readonly update: readonly string[]
  /** What else stands above a text and is none of it: reading time, sharing, listening. */
  readonly toolbar: readonly string[]
  /** True where the press puts a region in brackets after the place of a dateline: *FOIX (Ariège)*. */
  readonly bracketedRegion: boolean
  /** Words in capitals before a dash that are no place of a dateline: *en direct*, *urgent*. */
  readonly labels: readonly string[]
  /** Notices that the rest is missing: *la suite est réservée aux abonnés*. */
  readonly remainder: readonly string[]
}
