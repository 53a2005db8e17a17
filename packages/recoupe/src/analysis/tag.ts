import type { Attributes } from '../learn/attributes.ts'
import { markSentence, type WordLimit } from '../learn/morphology.ts'
import type { Syntax } from '../learn/syntax.ts'
import { tagSentence } from '../learn/tagger.ts'

/** Tags and feature bundles of the words of a report, as indices into the model's lists. */
export interface Tagging {
  readonly tags: Int32Array
  readonly bundles: Int32Array
}

/** Tags each sentence on its own; `bounds` holds the word index where each sentence begins, and the count at its end. */
export function tag(attributes: Attributes, bounds: Int32Array, syntax: Syntax, limit?: WordLimit): Tagging {
  const tags = new Int32Array(attributes.count)
  const drafts = new Int32Array(attributes.count)
  const bundles = new Int32Array(attributes.count)
  for (let s = 0; s + 1 < bounds.length; s++) {
    const first = bounds[s] as number
    const last = bounds[s + 1] as number
    tagSentence(syntax.drafter, attributes, first, last, null, drafts)
    tagSentence(syntax.tagger, attributes, first, last, drafts, tags)
    markSentence(syntax.morphology, attributes, first, last, tags, bundles, syntax.nominal, limit)
  }
  return { tags, bundles }
}
