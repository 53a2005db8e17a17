/** Universal part-of-speech tags, version 2. */
export const UPOS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const
export type Upos = (typeof UPOS)[number]

/** Universal features of one word: feature name to value (`Mood` → `Cnd`). Interned: equal bundles are one object. */
export type Features = Readonly<Record<string, string | undefined>>

/**
 * Syntactic words of a report in columns, in document order. A contraction that is not its words letter by
 * letter (*du* is *de* and *le*) gives several words that share one surface span; every other word has its own, the parts
 * of *don't* and *John's* included.
 */
export interface Words {
  readonly count: number
  /** Surface span in the report's text, UTF-16, half-open. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** The word as syntax sees it (*de* and *le* for *du*), case kept. */
  readonly form: readonly string[]
  readonly lemma: readonly string[]
  readonly upos: readonly Upos[]
  readonly features: readonly Features[]
  /** Index of the head among all words of the report; −1 for the root of a sentence. */
  readonly head: Int32Array
  /** Universal dependency relation, subtype kept (`nsubj:pass`). */
  readonly relation: readonly string[]
  /** Index of the sentence. */
  readonly sentence: Int32Array
}
