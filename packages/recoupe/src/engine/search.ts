import { SearchKeys } from '../analysis/search/search-keys.ts'
import { findSearchSpans } from '../analysis/search/search-spans.ts'
import { findQueryTerms, findSearchTerms, type SearchQueryTerm, type SearchTerm } from '../analysis/search/search-terms.ts'
import { packs } from '../lang/packs.ts'
import { world } from '../lang/world/index.ts'
import type { Language, Span } from '../types/index.ts'
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

/**
 * The stretches of a text that have one of some keys, in order: those of `searchTerms`, without the search for names where no name is asked for.
 * @param enough how many UTF-16 units behind the end of the first one are looked at; of what lies further only words are given
 */
export const searchSpans = (text: string, language: Language, wanted: ReadonlySet<string>, enough: number): readonly Span[] =>
  findSearchSpans(text, language, wanted, keysByLanguage().get(language), world(), enough)

/** What a query asks of a text, in whichever language it was typed, accents or none. Empty where it holds no word. */
export const searchQuery = (query: string): readonly SearchQueryTerm[] => findQueryTerms(query, keysByLanguage(), world())
