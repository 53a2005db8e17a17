import { type Features, UPOS, type Upos } from '../types/index.ts'
import type { Landmarks } from './columns.ts'
import { readContainer } from './container.ts'
import { hashText } from './hash.ts'
import type { MorphModel } from './morphology.ts'
import type { ParseModel } from './parser.ts'
import type { SenseLists } from './senses.ts'
import type { StackModel } from './stack.ts'
import type { Table } from './table.ts'
import type { TagModel } from './tagger.ts'

/** What stands at the head of a syntax file. */
export interface SyntaxHeader {
  readonly language: string
  readonly tags: readonly string[]
  readonly bundles: readonly string[]
  readonly relations: readonly string[]
  readonly allowed: readonly (readonly number[])[]
  readonly candidates: readonly (readonly number[])[]
  readonly senses: SenseLists
}

/** One language's tagger, morphology and parser. */
export interface Syntax {
  readonly language: string
  /** First pass over a sentence; the second has its tags on both sides. */
  readonly drafter: TagModel
  readonly tagger: TagModel
  readonly morphology: MorphModel
  readonly relations: readonly string[]
  readonly parser: StackModel
  readonly tags: readonly Upos[]
  /** Each bundle as one shared object. */
  readonly features: readonly Features[]
  readonly nominal: ReadonlySet<number>
  readonly landmarks: Landmarks
  readonly senses: SenseLists
}

const isUpos = (tag: string): tag is Upos => UPOS.some(known => known === tag)

/** `Gender=Fem|Number=Sing` as an object; `_` is the empty one. */
export function parseFeatures(bundle: string): Features {
  if (bundle === '_') return {}
  return Object.fromEntries(bundle.split('|').map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}

/** Tags that carry agreement to the words after them. */
export const nominalTags = (tags: readonly string[]): Set<number> => new Set(['NOUN', 'PRON', 'PROPN'].map(t => tags.indexOf(t)))

export const landmarksOf = (tags: readonly string[]): Landmarks => ({
  verbs: ['VERB', 'AUX'].map(t => tags.indexOf(t)),
  comma: hashText(',', 0, 1),
  quote: hashText('"', 0, 1),
})

const table = (weights: Int8Array | undefined): Table => {
  if (!weights) throw new Error('a syntax file holds nine tables')
  return { weights, mask: weights.length - 1 }
}

/** Reads `syntax.bin`. @throws WeightsError where the bytes are another format or cut. */
export function readSyntax(bytes: Uint8Array): Syntax {
  const { header, tables } = readContainer<SyntaxHeader>(bytes)
  const { tags, bundles, relations, allowed, candidates } = header
  const parser = (at: number): ParseModel => ({ moves: table(tables[at]), labels: table(tables[at + 1]), relations, candidates })
  return {
    language: header.language,
    drafter: { table: table(tables[0]), tags },
    tagger: { table: table(tables[1]), tags },
    morphology: { table: table(tables[2]), bundles, allowed },
    relations,
    parser: { forward: parser(3), backward: parser(5), final: parser(7) },
    tags: tags.filter(isUpos),
    features: bundles.map(parseFeatures),
    nominal: nominalTags(tags),
    landmarks: landmarksOf(tags),
    senses: header.senses,
  }
}
