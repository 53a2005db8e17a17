import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameTools } from '../../packages/recoupe/src/analysis/names/cues.ts'
import { bearers as englishBearers } from '../../packages/recoupe/src/lang/en/bearers.ts'
import { names as english } from '../../packages/recoupe/src/lang/en/names.ts'
import { roles as englishRoles } from '../../packages/recoupe/src/lang/en/roles.ts'
import { findRoles } from '../../packages/recoupe/src/lang/find-role.ts'
import { bearers as frenchBearers } from '../../packages/recoupe/src/lang/fr/bearers.ts'
import { names as french } from '../../packages/recoupe/src/lang/fr/names.ts'
import { roles as frenchRoles } from '../../packages/recoupe/src/lang/fr/roles.ts'
import { world } from '../../packages/recoupe/src/lang/world/index.ts'

import { type Lexicon, readLexicon } from '../../packages/recoupe/src/learn/lexicon.ts'

const made = new Map<string, NameTools>()

/** What naming needs of a language's pack. */
export function toolsOf(language: string): NameTools {
  const known = made.get(language)
  if (known) return known
  const tools: NameTools =
    language === 'fr'
      ? { language, names: french, roles: findRoles(frenchRoles), bearers: frenchBearers, world: world(), lexiconKey: lexiconOf(language).keyOf }
      : { language, names: english, roles: findRoles(englishRoles), bearers: englishBearers, world: world(), lexiconKey: lexiconOf(language).keyOf }
  made.set(language, tools)
  return tools
}

const lexica = new Map<string, Lexicon>()

/** The lexicon that ships for the language: naming reads it as a feature, and the analysis has it loaded. */
export function lexiconOf(language: string): Lexicon {
  const known = lexica.get(language)
  if (known) return known
  const lexicon = readLexicon(readFileSync(join(import.meta.dirname, `../../models/${language}/lexicon.bin`)))
  lexica.set(language, lexicon)
  return lexicon
}
