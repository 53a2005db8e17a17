import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Lexicon, readLexicon } from '../packages/recoupe/src/learn/lexicon.ts'
import { readSegmenter, type Segmenter } from '../packages/recoupe/src/learn/segmenter.ts'

const models = resolve(import.meta.dirname, '../models')

/** The parts of a language's models that segmentation needs, without the others. */
export function segmentation(language: string): { readonly segmenter: Segmenter; readonly lexicon: Lexicon | null } {
  const lexicon = resolve(models, language, 'lexicon.bin')
  return {
    segmenter: readSegmenter(readFileSync(resolve(models, language, 'segment.bin'))),
    lexicon: existsSync(lexicon) ? readLexicon(readFileSync(lexicon)) : null,
  }
}
