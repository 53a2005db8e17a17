import { fold } from '../../text/index.ts'
import type { Span } from '../../types/index.ts'
import { isAcronym, mediumKind } from './media.ts'
import { opensWith, type Vocabulary } from './vocabulary.ts'

/** Who wrote it. `opened` says that a word of the pack shows it, not the names alone. */
export interface BylineReading {
  readonly author: string
  readonly agency: string | null
  readonly opened: boolean
  /** False where only a post is given: *de notre envoyée spéciale*. */
  readonly named: boolean
}

/** Characters of the longest byline. */
const LONGEST = 160
/** Parts of a line that are read one by one: *Par la rédaction – 4 min*. */
const PARTS = /\s+[–—|•·-]\s+|\s*[•|]\s*/u

/** Reads a stretch of a line as a byline; null where anything in it is neither a name nor a word of bylines. */
export function readByline(text: string, span: Span, vocabulary: Vocabulary): BylineReading | null {
  if (span.end - span.start > LONGEST) return null
  const own = text.slice(span.start, span.end).trim()
  const [first = '', ...others] = own.split(PARTS)
  const reading = readPart(first, vocabulary)
  if (!reading) return null
  return others.every(part => isAside(part, vocabulary)) ? reading : null
}

/** A byline at the head of a paragraph of prose, up to the dash that parts the two: *Par Jeanne Moreau, 12 mars — Le conseil …*. */
const RUN_IN = /^([^\n\r–—]{5,100}?)[ \u00a0]{1,2}[–—](?=[ \u00a0])/u

/**
 * Reads a byline that a paragraph runs into, from offset `at` of the text; null where there is none. A word of bylines
 * must open it and a whole name follow; a date may stand behind the name.
 */
export function readRunInByline(text: string, line: Span, at: number, vocabulary: Vocabulary): (BylineReading & Span) | null {
  const [whole, head] = RUN_IN.exec(text.slice(at, Math.min(line.end, at + LONGEST))) ?? []
  if (whole === undefined || head === undefined) return null
  const opener = opensWith(fold(head), vocabulary.bylineOpeners)
  const [names = '', ...behind] = head.split(/,\s*/u)
  if (opener === null || !isPlainName(names.slice(opener.length))) return null
  const reading = readPart([names, ...behind.filter(part => !/\d/u.test(part))].join(', '), vocabulary)
  return reading && { ...reading, start: at, end: at + whole.length }
}

/** What may follow a byline on its line: a note of the toolbar, an update, a date, another byline. */
function isAside(part: string, vocabulary: Vocabulary): boolean {
  const folded = fold(part)
  return (
    opensWith(folded, vocabulary.toolbar) !== null ||
    opensWith(folded, vocabulary.updates) !== null ||
    (/\d/u.test(part) && part.length <= 40) ||
    readPart(part, vocabulary) !== null
  )
}

function readPart(part: string, vocabulary: Vocabulary): BylineReading | null {
  const { body, agency } = takeAgency(part, vocabulary)
  let rest = body
  let opened = agency !== null
  let post = opensWith(fold(rest), vocabulary.posts)
  const opener = opensWith(fold(rest), vocabulary.bylineOpeners)
  if (opener !== null) {
    opened = true
    rest = rest.slice(opener.length).trim()
    post = opensWith(fold(rest), vocabulary.posts)
  }
  if (post !== null) {
    opened = true
    rest = rest.slice(post.length)
  }
  const names = namesIn(rest, vocabulary)
  if (names === null) return null
  const { author, described } = names
  if (author === '' && post === null) return null
  if (!opened && !described && !isPlainName(rest)) return null
  return { author: author || body.slice(opener?.length ?? 0).trim(), agency, opened: opened || described, named: author !== '' }
}

/** The bracket or the words at the end of a part that name an agency: *(avec AFP)*, *avec Reuters*. */
function takeAgency(part: string, vocabulary: Vocabulary): { readonly body: string; readonly agency: string | null } {
  const bracket = /\s*[([]([^()[\]]{2,60})[)\]]\.?$/u.exec(part)
  const inside = bracket?.[1]
  if (inside !== undefined && bracket) {
    const agency = agencyAfterLink(inside, vocabulary)
    if (agency !== null) return { body: part.slice(0, bracket.index), agency }
  }
  const tail = /(?:,|\s)\s*(\p{L}{2,6})\s+([\p{L}\p{N}.' -]{2,40})$/u.exec(part)
  if (tail?.[1] !== undefined && tail[2] !== undefined && vocabulary.creditOpeners.includes(fold(tail[1])) && vocabulary.links.has(fold(tail[1]))) {
    const agency = agencyAfterLink(`${tail[1]} ${tail[2]}`, vocabulary)
    if (agency !== null) return { body: part.slice(0, tail.index), agency }
  }
  return { body: part, agency: null }
}

/** The agency that a credit names: *avec AFP*, *AP*, *with Mercator*; null where it names none. */
export function agencyAfterLink(credit: string, vocabulary: Vocabulary): string | null {
  const opener = opensWith(fold(credit), vocabulary.creditOpeners)
  const name = credit
    .slice(opener?.length ?? 0)
    .replace(/^[\s:]+/u, '')
    .trim()
  if (name === '' || name.length > 40) return null
  if (opensWith(fold(name), vocabulary.creditNouns) === fold(name)) return null
  if (mediumKind(name, vocabulary.language) === 'agency') return name
  return opener !== null && (isAcronym(name) || /^\p{Lu}[\p{L}-]{2,}$/u.test(name)) ? name : null
}

/**
 * The names of a byline, as written; null where a word is neither capitalised nor a link. After a comma, words up to
 * one that names a post are its description: *Jane Holloway, security editor*.
 */
function namesIn(text: string, vocabulary: Vocabulary): { readonly author: string; readonly described: boolean } | null {
  const [first = '', ...rest] = text.replace(/^[\s,:]+/u, '').split(/,\s*/u)
  const parts = [first, ...rest.filter(part => !isPost(part, vocabulary))]
  if (!parts.every(part => isNames(part, vocabulary))) return null
  const author = parts.map(part => part.trim()).filter(part => part !== '')
  return { author: author.join(', '), described: first !== '' && parts.length < rest.length + 1 }
}

function isPost(part: string, { posts }: Vocabulary): boolean {
  const folded = fold(part.trim())
  return folded.split(/\s+/u).length <= 8 && posts.some(post => folded === post || folded.startsWith(`${post} `) || folded.endsWith(` ${post}`))
}

function isNames(part: string, { links }: Vocabulary): boolean {
  const words = part.split(/[\s&/()]+|(?<=['’])(?=\p{Lu})/u).filter(word => word !== '')
  return words.length <= 12 && words.every(word => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || links.has(fold(word)))
}

/** Two to four capitalised words and nothing else: a name that stands alone. */
function isPlainName(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  return words.length >= 2 && words.length <= 4 && words.every(word => /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(word)) && words.some(word => word.length > 2)
}
