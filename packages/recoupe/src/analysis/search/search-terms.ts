import type { World } from '../../lang/world/index.ts'
import { fold } from '../../text/fold.ts'
import type { Language, Span } from '../../types/index.ts'
import type { SearchKeys } from './search-keys.ts'
import { compoundsOf, type SearchWord, searchWords } from './search-word.ts'

/** What a stretch of a text can be found by: UTF-16, half-open. Keys hold no white space. */
export interface SearchTerm extends Span {
  readonly keys: readonly string[]
}

/** Terms of a text in order of `start`: one per word, per compound that the lexicon knows, and per name that the table of the world knows in other languages too. */
export function findSearchTerms(text: string, language: Language, keys: SearchKeys | undefined, world: World): SearchTerm[] {
  const terms: SearchTerm[] = []
  const words = searchWords(text)
  for (const word of words) {
    if (keys?.isCutOff(word)) continue
    terms.push({ start: word.start, end: word.end, keys: keys ? keys.of(word.form).keys : [fold(word.form)] })
  }
  for (const { start, end, form } of keys ? compoundsOf(words) : []) {
    const found = keys?.of(form)
    if (found?.known) terms.push({ start, end, keys: found.keys })
  }
  for (const { start, end, key } of entriesIn(text, language, world)) terms.push({ start, end, keys: [key] })
  return terms.sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * One thing that a query asks for. A text answers it where one of `keys` stands or, where there are `parts`, where each of them has a key in the text: *Corée
 * du Nord* is a country by any of its names, or else its words.
 */
export interface SearchQueryTerm {
  readonly keys: readonly string[]
  readonly parts: readonly (readonly string[])[]
}

/** What a query asks for, all of it; empty where it holds no word. Nobody says in which language a query is, so every language has its say. */
export function findQueryTerms(query: string, languages: ReadonlyMap<Language, SearchKeys>, world: World): SearchQueryTerm[] {
  const words = searchWords(query)
  const compounds = compoundsOf(words).filter(({ form }) => [...languages.values()].some(keys => keys.of(form).known))
  const single = words.filter(w => !compounds.some(c => w.start >= c.start && w.end <= c.end))
  const asked = [...single, ...compounds].sort((a, b) => a.start - b.start).flatMap(word => wordKeys(word, languages))
  // Words of grammar count only where there is nothing else.
  const telling = asked.filter(word => !word.light)
  const left = telling.length > 0 ? telling : asked
  const entries = [...languages.keys()].flatMap(language => entriesIn(query, language, world))
  const terms: SearchQueryTerm[] = []
  const taken = new Set<SearchWord>()
  for (const span of joined(entries)) {
    const inside = left.filter(({ word }) => word.start >= span.start && word.end <= span.end)
    for (const { word } of inside) taken.add(word)
    const [only] = inside
    if (inside.length === 1 && only) terms.push({ keys: [...new Set([...span.keys, ...only.keys])], parts: [] })
    else terms.push({ keys: span.keys, parts: inside.map(({ keys }) => keys) })
  }
  for (const { word, keys } of left) if (!taken.has(word)) terms.push({ keys, parts: [] })
  return terms
}

interface AskedWord {
  readonly word: SearchWord
  readonly keys: readonly string[]
  readonly light: boolean
}

function wordKeys(word: SearchWord, languages: ReadonlyMap<Language, SearchKeys>): AskedWord[] {
  const all = [...languages.values()]
  if (all.some(keys => keys.isCutOff(word))) return []
  const found = all.map(keys => keys.ofTyped(word.form))
  // A word that one language knows is not guessed at in another.
  const known = found.filter(f => f.known)
  const used = known.length > 0 ? known : found
  return [{ word, keys: [...new Set([fold(word.form), ...used.flatMap(f => f.keys)])], light: known.length > 0 && known.some(f => f.light) }]
}

interface Entry extends Span {
  readonly key: string
}

/** True for a key that the table of the world gives: the others are found word by word. */
export const isNameKey = (key: string): boolean => key.startsWith('w:')

/** What the table of the world knows for certain; a common word or a name that many bodies bear is left to its words. */
export function entriesIn(text: string, language: Language, world: World): Entry[] {
  return world.find(text, language).flatMap(({ start, end, readings }) => {
    const sure = readings.filter(r => !r.form.ambiguous.includes('word') && !r.form.ambiguous.includes('generic'))
    return sure.slice(0, 2).map(({ entry }) => ({ start, end, key: `w:${entry.key}` }))
  })
}

/** Entries of the query in every language, those that overlap as one. */
function joined(entries: readonly Entry[]): (Span & { readonly keys: readonly string[] })[] {
  const spans: { start: number; end: number; keys: string[] }[] = []
  for (const { start, end, key } of [...entries].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1)
    if (last && start < last.end) {
      // The longer name is meant: *Corée du Nord*, not the *Nord* in it.
      if (start === last.start && end === last.end && !last.keys.includes(key)) last.keys.push(key)
    } else spans.push({ start, end, keys: [key] })
  }
  return spans
}
