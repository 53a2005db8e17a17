import type { Attributes } from '../learn/attributes.ts'
import { markSentence, type WordLimit } from '../learn/morphology.ts'
import type { Syntax } from '../learn/syntax.ts'
import { tagSentence, type VerbLimit } from '../learn/tagger.ts'

/** Tags and feature bundles of the words of a report, as indices into the model's lists. */
export interface Tagging {
  readonly tags: Int32Array
  readonly bundles: Int32Array
}

/** What the lexicon rules out. */
export interface TagLimits {
  readonly bundles: WordLimit
  readonly noVerb: VerbLimit
}

/** Tags each sentence on its own; `bounds` holds the word index where each sentence begins, and the count at its end. */
export function tag(attributes: Attributes, bounds: Int32Array, syntax: Syntax, limits?: TagLimits): Tagging {
  const tags = new Int32Array(attributes.count)
  const drafts = new Int32Array(attributes.count)
  const bundles = new Int32Array(attributes.count)
  for (let s = 0; s + 1 < bounds.length; s++) {
    const first = bounds[s] as number
    const last = bounds[s + 1] as number
    tagSentence(syntax.drafter, attributes, first, last, null, drafts, limits?.noVerb)
    tagSentence(syntax.tagger, attributes, first, last, drafts, tags, limits?.noVerb)
    markSentence(syntax.morphology, attributes, first, last, tags, bundles, syntax.nominal, limits?.bundles)
  }
  return { tags, bundles }
}
