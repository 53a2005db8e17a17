import { compareSpans } from '../../text/index.ts'
import type { Noise, ReportFacts } from '../../types/index.ts'
import type { Article } from '../article.ts'
import { isoDate } from '../dates.ts'

/** Keys of a front matter → what they say of a report. */
const KEYS: Readonly<Record<string, keyof ReportFacts | 'byline'>> = {
  title: 'title',
  date: 'published',
  published: 'published',
  lang: 'language',
  language: 'language',
  outlet: 'outlet',
  publisher: 'outlet',
  source: 'outlet',
  agency: 'agency',
  author: 'byline',
  byline: 'byline',
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u

/** Marks at the head of a line that are none of its words: headings, quotes, list signs; or a line of marks alone. */
const LINE_MARKS = /^(?:[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?|[*+-][ \t]+(?=\S)|(?:[*_-][ \t]*){3,}$))+/gmu
/** A line that is an image. */
const IMAGE = /^[ \t]{0,3}!\[[^\]\n]{0,400}\]\([^)\n]{0,2000}\)[ \t]*$/gmu

/** Markdown as received: its text stays whole, what its marks show is noted beside it. */
export function readMarkdown(text: string): Article {
  const noise: Noise[] = []
  const front = FRONT_MATTER.exec(text)
  const body = front?.[0].length ?? 0
  if (front) noise.push({ start: 0, end: front[0].trimEnd().length, kind: 'header' })
  for (const match of text.matchAll(IMAGE)) if (match.index >= body) noise.push({ start: match.index, end: match.index + match[0].length, kind: 'caption' })
  for (const match of text.matchAll(LINE_MARKS)) {
    const inside = noise.some(n => n.start <= match.index && match.index < n.end)
    if (match[0] !== '' && match.index >= body && !inside) noise.push({ start: match.index, end: match.index + match[0].length, kind: 'header' })
  }
  noise.sort(compareSpans)
  const { byline, ...facts } = readFrontMatter(front?.[1] ?? '')
  const heading = /^[ \t]{0,3}#[ \t]+(\S[^\n\r]{0,400}?)[ \t]*#*[ \t]*\r?$/mu.exec(text.slice(body, body + 4000))
  const title = facts.title ?? heading?.[1]
  return { text, noise, facts: { ...facts, ...(title === undefined ? {} : { title }) }, byline: byline ?? null, canonical: null, page: null }
}

/** `key: value` lines; values keep what stands between their quotation marks. Anything richer is left unread. */
function readFrontMatter(block: string): ReportFacts & { readonly byline?: string } {
  const found: Partial<Record<keyof ReportFacts | 'byline', string>> = {}
  for (const line of block.split(/\r?\n/u)) {
    const [, key = '', written = ''] = /^([A-Za-z_-]{2,20})[ \t]*:[ \t]*(\S.*?)[ \t]*$/u.exec(line) ?? []
    const field = KEYS[key.toLowerCase()]
    if (field === undefined) continue
    const bare = written.replace(/^(["'])(.*)\1$/u, '$2')
    const value = field === 'published' ? isoDate(bare) : bare
    if (value !== null && value !== '') found[field] ??= field === 'language' ? value.slice(0, 2).toLowerCase() : value
  }
  return found
}
