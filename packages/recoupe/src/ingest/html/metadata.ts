import type { ReportFacts } from '../../types/index.ts'
import { isoDate } from '../dates.ts'
import { mediumKind } from '../noise/media.ts'
import { readLinkedArticle } from './json-ld.ts'

/** What a page says of its article outside the text. */
export interface Metadata {
  readonly facts: ReportFacts
  readonly byline: string | null
  readonly canonical: string | null
}

/** Names of `<meta>` elements, most trusted first. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'date',
]
const TITLES = ['og:title', 'twitter:title', 'dc.title']
const OUTLETS = ['og:site_name', 'application-name', 'dc.publisher', 'twitter:site']
const AUTHORS = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']

/** JSON-LD first, then Open Graph and other `<meta>`, then `<time>`, headings and the title of the window. */
export function readMetadata(document: Document): Metadata {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(script => script.textContent ?? '')
  const linked = readLinkedArticle(scripts)
  const meta = readMeta(document)
  const first = (names: readonly string[]): string | null => names.map(name => meta.get(name)).find(value => value !== undefined) ?? null
  const language = languageOf(document, linked?.language ?? null, meta)
  const authors = linked && linked.authors.length > 0 ? linked.authors : [first(AUTHORS)].filter(name => name !== null)
  const persons = authors.filter(name => !/^https?:/u.test(name))
  const agency = [...persons, linked?.credit ?? ''].find(name => name !== '' && mediumKind(name, language ?? 'en') === 'agency')
  const outlet = linked?.publisher ?? first(OUTLETS)?.replace(/^@/u, '') ?? null
  const title = linked?.headline ?? first(TITLES) ?? headingOf(document) ?? windowTitle(document, outlet)
  const published = [linked?.published ?? null, ...DATES.map(name => meta.get(name) ?? null), timeOf(document)]
    .map(date => date && isoDate(date))
    .find(date => date !== null)
  return {
    facts: {
      ...(title === null ? {} : { title }),
      ...(outlet === null ? {} : { outlet }),
      ...(agency === undefined ? {} : { agency }),
      ...(published ? { published } : {}),
      ...(language === null ? {} : { language }),
    },
    byline: persons.filter(name => name !== agency).join(', ') || null,
    canonical: canonicalOf(document, meta),
  }
}

/** First value of each name, property or itemprop, names in lower case. */
function readMeta(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase()
    const content = collapse(element.getAttribute('content') ?? '')
    if (name !== '' && content !== '' && !found.has(name)) found.set(name, content)
  }
  return found
}

const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/gu, ' ').trim()

function languageOf(document: Document, linked: string | null, meta: ReadonlyMap<string, string>): string | null {
  const stated =
    document.documentElement?.getAttribute('lang') ||
    document.documentElement?.getAttribute('xml:lang') ||
    linked ||
    meta.get('og:locale') ||
    meta.get('language')
  const tag = /^[a-z]{2,3}/iu.exec(stated ?? '')?.[0]?.toLowerCase()
  return tag ?? null
}

function headingOf(document: Document): string | null {
  const headings = [...document.querySelectorAll('article h1, main h1, h1')].map(heading => collapse(heading.textContent ?? '')).filter(text => text !== '')
  return headings[0] ?? null
}

/** *Headline - Site*: what a page adds after a separator is its own name. */
function windowTitle(document: Document, outlet: string | null): string | null {
  const title = collapse(document.querySelector('title')?.textContent ?? '')
  if (title === '') return null
  const [, head, tail] = /^(.{12,})\s[|–—-]\s([^|–—]{2,40})$/u.exec(title) ?? []
  return head !== undefined && tail !== undefined && (outlet === null || tail.includes(outlet) || tail.split(' ').length <= 4) ? head : title
}

/** The time marked as the publication's; else the first time of the article, where it says a whole day. */
function timeOf(document: Document): string | null {
  const times = [
    ...document.querySelectorAll('time[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], header time[datetime]'),
  ]
  const stated = times.map(time => time.getAttribute('datetime') ?? time.getAttribute('content') ?? '').find(date => /^\d{4}-\d{2}-\d{2}/u.test(date))
  return stated ?? null
}

function canonicalOf(document: Document, meta: ReadonlyMap<string, string>): string | null {
  const stated = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? null
  return stated !== null && /^https?:\/\/[^\s]+$/iu.test(stated) ? stated : null
}
