import { SearchKeys } from '../analysis/search/search-keys.ts'
import { findQueryTerms, findSearchTerms, type SearchQueryTerm, type SearchTerm } from '../analysis/search/search-terms.ts'
import { packs } from '../lang/packs.ts'
import { world } from '../lang/world/index.ts'
import type { Language } from '../types/index.ts'
import { languages } from './tools.ts'
import { loadWordKnowledge } from './weights.ts'

export type { SearchQueryTerm, SearchTerm } from '../analysis/search/search-terms.ts'

let made: ReadonlyMap<Language, SearchKeys> | undefined

function keysByLanguage(): ReadonlyMap<Language, SearchKeys> {
  made ??= new Map(
    languages.flatMap(language => {
      const pack = packs.get(language)
      if (!pack) return []
      return [[language, new SearchKeys({ ...loadWordKnowledge(language), predicates: pack.predicates, tokens: pack.tokens })] as const]
    }),
  )
  return made
}

/**
 * What a text can be found by, for the index of a store: per word its folded form, its lemmas and their concepts, which the languages share, and the names that
 * the table of the world knows. Nothing is parsed; the time is linear in the text. A language without a pack is searched by folded forms alone.
 * @throws Error where the lexicons are not installed
 */
export const searchTerms = (text: string, language: Language): readonly SearchTerm[] => findSearchTerms(text, language, keysByLanguage().get(language), world())

/** What a query asks of a text, in whichever language it was typed, accents or none. Empty where it holds no word. */
export const searchQuery = (query: string): readonly SearchQueryTerm[] => findQueryTerms(query, keysByLanguage(), world())
