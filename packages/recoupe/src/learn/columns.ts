import type { Attributes } from './attributes.ts'
import { mix2 } from './hash.ts'
import { bundleKey } from './morphology.ts'
import { tagKey } from './tagger.ts'

/**
 * One sentence as the parser sees it: `size` words, then the artificial root. Read from the right, the columns are
 * mirrored and the same parser works from right to left.
 */
export interface Columns {
  size: number
  /** Index of the tag. */
  readonly upos: Int32Array
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly bundle: Int32Array
  readonly wordTag: Int32Array
  readonly suffix: Int32Array
  readonly sense: Int32Array
  /** Number of verbs, commas and quotation marks before each word. */
  readonly verbs: Int32Array
  readonly commas: Int32Array
  readonly quotes: Int32Array
}

export function makeColumns(capacity: number): Columns {
  const column = (): Int32Array => new Int32Array(capacity + 2)
  return {
    size: 0,
    upos: column(),
    word: column(),
    tag: column(),
    bundle: column(),
    wordTag: column(),
    suffix: column(),
    sense: column(),
    verbs: column(),
    commas: column(),
    quotes: column(),
  }
}

/** What the parser needs to know of the tag set. */
export interface Landmarks {
  readonly verbs: readonly number[]
  readonly comma: number
  readonly quote: number
}

export function fillColumns(
  c: Columns,
  a: Attributes,
  tags: Int32Array,
  bundles: Int32Array,
  first: number,
  last: number,
  backward: boolean,
  landmarks: Landmarks,
): void {
  const size = last - first
  c.size = size
  let verbs = 0
  let commas = 0
  let quotes = 0
  for (let k = 0; k < size; k++) {
    const i = backward ? last - 1 - k : first + k
    const tag = tags[i] as number
    const word = a.lower[i] as number
    c.upos[k] = tag
    c.word[k] = word
    c.tag[k] = tagKey(tag)
    c.bundle[k] = mix2(7, bundleKey(bundles[i] as number), tag)
    c.wordTag[k] = mix2(8, word, tag)
    c.suffix[k] = mix2(9, a.suffix3[i] as number, tag)
    c.sense[k] = a.sense[i] as number
    c.verbs[k] = verbs
    c.commas[k] = commas
    c.quotes[k] = quotes
    if (landmarks.verbs.includes(tag)) verbs++
    if (word === landmarks.comma) commas++
    if (word === landmarks.quote) quotes++
  }
  for (const column of [c.word, c.tag, c.bundle, c.wordTag, c.suffix, c.sense]) column[size] = 0x7ed55d16
  c.verbs[size] = verbs
  c.commas[size] = commas
  c.quotes[size] = quotes
}
