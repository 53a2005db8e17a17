import type { BinaryModel } from './binary.ts'
import { readContainer, WeightsError } from './container.ts'

/** What stands at the head of a segmentation file. */
export interface SegmenterHeader {
  readonly language: string
  readonly sentenceThreshold: number
  readonly contractionThreshold: number
}

/** One language's decisions on where sentences end and which doubtful words are contractions. */
export interface Segmenter {
  readonly language: string
  readonly sentences: BinaryModel
  readonly contractions: BinaryModel
}

/** Reads `segment.bin`. @throws WeightsError where the bytes are another format or cut. */
export function readSegmenter(bytes: Uint8Array): Segmenter {
  const { header, tables } = readContainer<SegmenterHeader>(bytes)
  const [sentences, contractions] = tables
  if (!sentences || !contractions) throw new WeightsError('a segmentation file holds two tables')
  return {
    language: header.language,
    sentences: { weights: sentences, mask: sentences.length - 1, threshold: header.sentenceThreshold },
    contractions: { weights: contractions, mask: contractions.length - 1, threshold: header.contractionThreshold },
  }
}
