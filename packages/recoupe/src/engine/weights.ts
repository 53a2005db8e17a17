import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Lemmatiser, makeLemmatiser, readLemmaHeader } from '../learn/lemmatiser.ts'
import { type Lexicon, readLexicon } from '../learn/lexicon.ts'
import { type Models, readModels } from '../learn/models.ts'
import type { Language } from '../types/index.ts'

/** Where weights lie: beside the built package, or at the repository's root when run from source. */
const PLACES = ['./models/', '../models/', '../../models/', '../../../../models/']

const loaded = new Map<Language, Models>()

/**
 * The models of one language, read once per process: they are immutable.
 * @throws Error where no models of the language are installed.
 */
export function loadModels(language: Language): Models {
  const known = loaded.get(language)
  if (known) return known
  const models = readModels(readFolder(findFolder(language)))
  loaded.set(language, models)
  return models
}

/**
 * Lexicon and lemmatiser of one language alone: a fifteenth of what an analysis loads.
 * @throws Error where no models of the language are installed.
 */
export function loadWordKnowledge(language: Language): { readonly lexicon: Lexicon | null; readonly lemmatise: Lemmatiser } {
  const known = loaded.get(language)
  if (known) return known
  const folder = findFolder(language)
  const path = join(folder, 'lexicon.bin')
  const lexicon = existsSync(path) ? readLexicon(readFileSync(path)) : null
  return { lexicon, lemmatise: makeLemmatiser(readLemmaHeader(readFileSync(join(folder, 'lemma.bin'))), lexicon) }
}

function findFolder(language: Language): string {
  for (const place of PLACES) {
    const folder = join(fileURLToPath(new URL(place, import.meta.url)), language)
    if (existsSync(join(folder, 'syntax.bin'))) return folder
  }
  throw new Error(`no models are installed for the language "${language}"`)
}

function readFolder(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const name of readdirSync(folder).sort()) if (name.endsWith('.bin')) files.set(name, readFileSync(join(folder, name)))
  return files
}
