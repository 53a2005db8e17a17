import { type Lexicon, readLexicon } from './lexicon.ts'
import { readSyntax, type Syntax } from './syntax.ts'

/** One language's trained models, loaded. */
export interface Models {
  readonly language: string
  readonly syntax: Syntax
  /** Forms with their readings; null for a language that ships none. Its `keyOf` is what `readAttributes` asks for. */
  readonly lexicon: Lexicon | null
}

/** Builds the models from the files of `models/<language>/`, by file name. Throws where one is missing or broken. */
export function readModels(files: ReadonlyMap<string, Uint8Array>): Models {
  const syntax = readSyntax(need(files, 'syntax.bin'))
  const lexicon = files.get('lexicon.bin')
  return { language: syntax.language, syntax, lexicon: lexicon ? readLexicon(lexicon) : null }
}

function need(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name)
  if (!bytes) throw new Error(`the models lack ${name}: install the package again, or train it`)
  return bytes
}
