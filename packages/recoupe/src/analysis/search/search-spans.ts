import type { World } from '../../lang/world/index.ts'
import { fold } from '../../text/fold.ts'
import type { Language, Span } from '../../types/index.ts'
import type { SearchKeys } from './search-keys.ts'
import { entriesIn, isNameKey } from './search-terms.ts'
import { compoundsOf, type SearchWord, searchWords } from './search-word.ts'

/** Words that are searched for names at once, and how far a name that begins among them may reach beyond. */
const WINDOW = 150
const REACH = 12

/**
 * The stretches of a text that have one of the wanted keys, in order of `start`. Words cost a lookup each; names cost much more, and are looked for
 * only where one is wanted, a window at a time, no further than `enough` characters behind the first stretch that is found.
 */
export function findSearchSpans(
  text: string,
  language: Language,
  wanted: ReadonlySet<string>,
  keys: SearchKeys | undefined,
  world: World,
  enough: number,
): Span[] {
  const words = searchWords(text)
  const has = (form: string): boolean => (keys ? keys.of(form).keys : [fold(form)]).some(key => wanted.has(key))
  const spans: Span[] = words.filter(word => !keys?.isCutOff(word) && has(word.form)).map(({ start, end }) => ({ start, end }))
  for (const { start, end, form } of keys ? compoundsOf(words) : []) if (keys?.of(form).known && has(form)) spans.push({ start, end })
  if ([...wanted].some(isNameKey)) spans.push(...namesIn(text, language, wanted, world, words, spans, enough))
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

function namesIn(
  text: string,
  language: Language,
  wanted: ReadonlySet<string>,
  world: World,
  words: readonly SearchWord[],
  known: readonly Span[],
  enough: number,
): Span[] {
  const found: Span[] = []
  let first = known.reduce((least, span) => (span.start < least.start ? span : least), NOWHERE)
  for (let at = 0; at < words.length; at += WINDOW) {
    const from = words[at]?.start ?? text.length
    const next = words[at + WINDOW]?.start ?? text.length
    if (from > first.end + enough) break
    const to = words[at + WINDOW + REACH]?.start ?? text.length
    for (const { start, end, key } of entriesIn(text.slice(from, to), language, world)) {
      if (from + start >= next || !wanted.has(key)) continue
      const span = { start: from + start, end: from + end }
      found.push(span)
      if (span.start < first.start) first = span
    }
  }
  return found
}

const NOWHERE: Span = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }
