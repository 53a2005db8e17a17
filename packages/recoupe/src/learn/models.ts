import { readSyntax, type Syntax } from './syntax.ts'

/** One language's trained models, loaded. */
export interface Models {
  readonly language: string
  readonly syntax: Syntax
}

/** Builds the models from the files of `models/<language>/`, by file name. Throws where one is missing or broken. */
export function readModels(files: ReadonlyMap<string, Uint8Array>): Models {
  const syntax = readSyntax(need(files, 'syntax.bin'))
  return { language: syntax.language, syntax }
}

function need(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name)
  if (!bytes) throw new Error(`the models lack ${name}: install the package again, or train it`)
  return bytes
}
