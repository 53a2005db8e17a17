import { fold } from '../../text/index.ts'
import type { Span } from '../../types/index.ts'
import { isProse, type Line } from '../lines.ts'
import { readByline } from './byline.ts'
import { isAcronym, isPlace, mediumKind } from './media.ts'
import { opensWith, type Vocabulary } from './vocabulary.ts'

/** *PLACE, Region, date (AGENCY) –* at the head of a paragraph. The span goes from the place to the dash. */
export interface DatelineReading extends Span {
  readonly place: string
  readonly agency: string | null
  /** What follows it on its own line, where the line is no prose: *Vannes. Par Alain Kerdoncuff*. */
  readonly byline: Span | null
}

/** Characters in which a dateline ends. */
const LONGEST = 160

// One capitalised word, or a small word between two of them: *SAINT-DENIS*, *La Roche-sur-Yon*, *Isle of Wight*.
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,40}`
const NAME = String.raw`${WORD}(?:[ \u00a0](?:\p{Ll}{1,4}[ \u00a0])?${WORD}){0,4}`
const PLACE = new RegExp(String.raw`^((${NAME}(?:\/${NAME}){0,2})(?:,[ \u00a0]${NAME})?)([ \u00a0]?\(${NAME}\))?`, 'u')
const DATE = /^,?[ \u00a0]{0,2}([^(),\n\r–—―]{0,25}\d[^()\n\r–—―]{0,12}?)(?=[ \u00a0]*(?:\(|[–—―]|-{1,2}[ \u00a0]))/u
const AGENCY = /^[ \u00a0]{0,2}\(([\p{L}\p{N}][^()\n\r]{0,40})\)/u
const DASH = /^[ \u00a0]{0,2}(?:[–—―]|-{1,2})(?=\s)/u

/** Reads a dateline at offset `at` of the text, in one line; null where there is none. */
export function readDateline(text: string, line: Line, at: number, vocabulary: Vocabulary): DatelineReading | null {
  const head = text.slice(at, Math.min(line.end, at + LONGEST))
  const [, bare, town, bracket] = PLACE.exec(head) ?? []
  if (bare === undefined || town === undefined || vocabulary.labels.has(fold(bare)) || opensWith(fold(bare), vocabulary.bylineOpeners) !== null) return null
  const context = { head, at, line, vocabulary, strong: isCapitals(bare.replace(/[,/].*$/u, '')) }
  const region = bracket === undefined ? null : closed(bare + bracket, context)
  // *(Var), 5 nov (ABC) –*: the first bracket is a region where another credit follows, else it is the credit itself.
  if (region && (region.agency !== null || (town === bare && !isCredit(bracket, vocabulary)))) return region
  return (town === bare ? null : closed(town, context)) ?? closed(bare, context) ?? beforeByline(text, line, at, bare + (bracket ?? ''), vocabulary)
}

interface Context {
  readonly head: string
  readonly at: number
  readonly line: Line
  readonly vocabulary: Vocabulary
  /** The place stands in capitals. */
  readonly strong: boolean
}

/** Where the press brackets regions, a name that nobody knows may be one; elsewhere only a known place is. */
function isCredit(bracket: string | undefined, { language, bracketedRegion }: Vocabulary): boolean {
  const inside = (bracket ?? '').replace(/[\s()]+/gu, ' ').trim()
  return isAcronym(inside) || mediumKind(inside, language) === 'agency' || (!bracketedRegion && !isPlace(inside, language))
}

function closed(place: string, { head, at, line, vocabulary, strong }: Context): DatelineReading | null {
  let rest = place.length
  const date = DATE.exec(head.slice(rest))
  if (date) rest += date[0].length
  const credit = AGENCY.exec(head.slice(rest))
  if (credit) rest += credit[0].length
  const dash = DASH.exec(head.slice(rest))
  const agency = credit?.[1]?.trim() ?? null
  const known = agency !== null && mediumKind(agency, vocabulary.language) === 'agency'
  if (dash) rest += dash[0].length
  else if (!known || !strong) return null
  const named = agency !== null && (known || strong || date !== null || (isAcronym(agency) && isPlace(place, vocabulary.language)))
  if (!named && !(agency === null && isProse(line) && (strong || date !== null))) return null
  return { start: at, end: at + rest, place, agency, byline: null }
}

/** *Vannes. Par Alain Kerdoncuff*, *CAYENNE (Guyane), de notre envoyée …*: what follows the place is a byline. */
function beforeByline(text: string, line: Line, at: number, place: string, vocabulary: Vocabulary): DatelineReading | null {
  // A name may swallow the full stop and what follows: the shortest place whose rest is a byline is meant.
  for (const end of endsOf(text, at, Math.min(line.end, at + place.length + 1))) {
    const gap = /^\s*[.,–—:-]\s+/u.exec(text.slice(end, end + 6))?.[0]
    if (gap === undefined) continue
    const span = { start: end + gap.length, end: line.end }
    const byline = readByline(text, span, vocabulary)
    const named = byline?.named || isPlace(text.slice(at, end), vocabulary.language)
    if (byline?.opened && named) return { start: at, end, place: text.slice(at, end).replace(/\.$/u, ''), agency: byline.agency, byline: span }
  }
  return null
}

/** Ends of words from `at` on. */
function* endsOf(text: string, at: number, limit: number): Generator<number> {
  for (let i = at + 1; i < limit; i++) if (/[.,\s–—:-]/u.test(text[i] as string) && /[\p{L})]/u.test(text[i - 1] as string)) yield i
}

const isCapitals = (place: string): boolean => {
  const letters = place.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase()
}
