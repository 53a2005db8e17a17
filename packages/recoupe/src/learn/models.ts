import { type Lemmatiser, makeLemmatiser, readLemmaHeader } from './lemmatiser.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'
import { type BundleLimit, makeMoods } from './moods.ts'
import { type NameModel, readNameModel } from './name-tagger.ts'
import { readSegmenter, type Segmenter } from './segmenter.ts'
import { makeSenses, type SenseKey } from './senses.ts'
import { readSyntax, type Syntax } from './syntax.ts'

/** One language's trained models, loaded. */
export interface Models {
  readonly language: string
  readonly syntax: Syntax
  /** Where sentences end, and which doubtful words are contractions. */
  readonly segmenter: Segmenter
  /** Forms with their readings; null for a language that ships none. Its `keyOf` is what `readAttributes` asks for. */
  readonly lexicon: Lexicon | null
  /** A word's lemma from its form, tag and features. */
  readonly lemmatise: Lemmatiser
  /** Proper names; null where none are installed. */
  readonly names: NameModel | null
  /** Small classes of words that the parser generalises over. */
  readonly senseOf: SenseKey
  /** Holds verbs to the moods that the lexicon knows for them. */
  readonly moods: BundleLimit
}

/** Builds the models from the files of `models/<language>/`, by file name. Throws where one is missing or broken. */
export function readModels(files: ReadonlyMap<string, Uint8Array>): Models {
  const syntax = readSyntax(need(files, 'syntax.bin'))
  const bytes = files.get('lexicon.bin')
  const lexicon = bytes ? readLexicon(bytes) : null
  const names = files.get('names.bin')
  const segmenter = readSegmenter(need(files, 'segment.bin'))
  const lemmatise = makeLemmatiser(readLemmaHeader(need(files, 'lemma.bin')), lexicon)
  return {
    language: syntax.language,
    syntax,
    segmenter,
    lexicon,
    lemmatise,
    names: names ? readNameModel(names) : null,
    senseOf: makeSenses(syntax.senses, lexicon),
    moods: makeMoods(syntax.tags, syntax.features, lexicon),
  }
}

function need(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name)
  if (!bytes) throw new Error(`the models lack ${name}: install the package again, or train it`)
  return bytes
}
