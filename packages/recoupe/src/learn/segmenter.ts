import type { BinaryModel } from './binary.ts'
import { readContainer, WeightsError } from './container.ts'

/** What stands at the head of a segmentation file. */
export interface SegmenterHeader {
  readonly language: string
  readonly sentenceThreshold: number
  /** How many units of the weights make one logit. */
  readonly sentenceScale: number
  /** Share of sentence ends among the places without a mark that training saw. */
  readonly unmarkedShare: number
  readonly contractionThreshold: number
}

/** Where sentences end, with what is needed to fit the answer to a text in which ends without a mark are rarer or commoner. */
export interface SentenceModel extends BinaryModel {
  readonly scale: number
  readonly unmarkedShare: number
}

/** One language's decisions on where sentences end and which doubtful words are contractions. */
export interface Segmenter {
  readonly language: string
  readonly sentences: SentenceModel
  readonly contractions: BinaryModel
}

/** Reads `segment.bin`. @throws WeightsError where the bytes are another format or cut. */
export function readSegmenter(bytes: Uint8Array): Segmenter {
  const { header, tables } = readContainer<SegmenterHeader>(bytes)
  const [sentences, contractions] = tables
  if (!sentences || !contractions) throw new WeightsError('a segmentation file holds two tables')
  return {
    language: header.language,
    sentences: {
      weights: sentences,
      mask: sentences.length - 1,
      threshold: header.sentenceThreshold,
      scale: header.sentenceScale,
      unmarkedShare: header.unmarkedShare,
    },
    contractions: { weights: contractions, mask: contractions.length - 1, threshold: header.contractionThreshold },
  }
}
