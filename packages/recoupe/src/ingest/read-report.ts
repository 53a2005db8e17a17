import type { Furniture } from '../lang/furniture.ts'
import { sha256 } from '../text/index.ts'
import type { Fault, Language, Outcome, Published, Report, ReportFacts, Span } from '../types/index.ts'
import type { Article } from './article.ts'
import { decode } from './decode.ts'
import { detectLanguage } from './detect-language.ts'
import { looksLikeDocx } from './docx/looks-like-docx.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { markNoise } from './noise/mark-noise.ts'

/** One input as received, before anything is known of it but its name. */
export interface Source {
  /** What the user calls it; messages name it so. */
  readonly name: string
  readonly path?: string
  readonly url?: string
  /** Bytes, or a text that somebody has already decoded. */
  readonly body: Uint8Array | string
  /** How to read it; told by the name and the first characters where left out. */
  readonly format?: SourceFormat
  /** Encoding that the transfer declared (`Content-Type`). */
  readonly charset?: string
  readonly facts: ReportFacts
}

export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx'

export interface IngestPack {
  readonly language: Language
  readonly furniture: Furniture
}

/** A publication date that the head of a text states. */
export interface StatedDate extends Span {
  readonly value: string
}

/** What reading needs from elsewhere. */
export interface IngestTools {
  readonly packs: ReadonlyMap<Language, IngestPack>
  /** Reads a date of publication out of a text's head; the grammar of dates is another room's. */
  readonly statedDate: (text: string, language: Language, year: number | undefined) => StatedDate | null
}

/**
 * Bytes and what is known of them → a report, or the reason why there is none. Never throws for what the bytes hold.
 * Asynchronous because the HTML parser is loaded only when a page needs it.
 */
export async function readReport(source: Source, tools: IngestTools): Promise<Outcome> {
  const fail = (code: Fault['code'], args: Fault['args'] = {}): Outcome => ({ kind: 'fault', fault: { code, input: source.name, args } })
  if (source.body.length === 0) return fail('empty')
  const format = source.format ?? formatOf(source)
  const html = format === 'html' ? await import('./html/read-html.ts') : null
  const declared = [source.charset, html && typeof source.body !== 'string' ? html.declaredCharset(source.body) : undefined].filter(
    c => c !== undefined && c !== null,
  )
  const docx = format === 'docx' && typeof source.body !== 'string' ? (await import('./docx/read-docx.ts')).readDocx(source.body) : null
  if (docx && 'code' in docx) return fail(docx.code, docx.args)
  const decoded = docx
    ? { kind: 'text' as const, text: docx.text, encoding: 'utf-8', article: docx }
    : typeof source.body === 'string'
      ? { kind: 'text' as const, text: source.body, encoding: 'utf-16' }
      : await decode(source.body, declared)
  if (decoded.kind === 'binary') return fail('binary', { what: decoded.what })
  if (decoded.text.trim() === '') return fail('empty')
  const article =
    'article' in decoded ? decoded.article : html ? html.readHtml(decoded.text) : format === 'markdown' ? readMarkdown(decoded.text) : plain(decoded.text)
  if (!/\p{L}/u.test(article.text)) return fail('no-text')
  const language = await languageOf(source.facts.language, article, tools)
  if (typeof language !== 'string') return fail(language.code, language.args)
  const pack = tools.packs.get(language)
  if (!pack) return fail('language-unsupported', { language })
  return { kind: 'report', ingested: { report: compose(source, article, pack, tools), encoding: decoded.encoding, page: article.page } }
}

const plain = (text: string): Article => ({ text, noise: [], facts: {}, byline: null, canonical: null, page: null })

async function languageOf(stated: string | undefined, article: Article, { packs }: IngestTools): Promise<string | Pick<Fault, 'code' | 'args'>> {
  if (stated !== undefined) return stated
  const guess = await detectLanguage(article.text, [...packs.values()])
  switch (guess.kind) {
    case 'known':
      return guess.language
    case 'foreign':
      return { code: 'language-unsupported', args: { language: guess.language } }
    case 'unknown':
      return article.facts.language ?? { code: 'language-unknown', args: {} }
  }
}

/** A year that has all days: completes a date whose words alone are looked for. */
const ANY_YEAR = 2000

function compose(source: Source, article: Article, pack: IngestPack, tools: IngestTools): Report {
  const { text } = article
  const year = article.facts.published ? Number(article.facts.published.slice(0, 4)) : undefined
  const stated = tools.statedDate(text, pack.language, year)
  const title = source.facts.title ?? article.facts.title ?? null
  // *4 mars* under a byline dates nothing without its year, and is no headline either
  const dated = stated ?? tools.statedDate(text, pack.language, ANY_YEAR)
  const around = markNoise(text, pack, dated, title, article.noise)
  const digest = sha256(text)
  const url = source.url ?? article.canonical ?? undefined
  return {
    id: digest.slice(0, 12),
    ...(source.path === undefined ? {} : { path: source.path }),
    ...(url === undefined ? {} : { url }),
    sha256: digest,
    outlet: source.facts.outlet ?? article.facts.outlet ?? around.outlet,
    agency: source.facts.agency ?? article.facts.agency ?? around.agency,
    byline: article.byline ?? around.byline,
    dateline: around.dateline,
    language: pack.language,
    published: publishedOf(source.facts.published, article.facts.published, stated),
    title: around.title,
    text,
    noise: around.noise,
  }
}

function publishedOf(manifest: string | undefined, metadata: string | undefined, stated: StatedDate | null): Published | null {
  if (manifest !== undefined) return { value: manifest, basis: 'manifest' }
  if (metadata !== undefined) return { value: metadata, basis: 'metadata' }
  return stated && { value: stated.value, basis: 'text' }
}

function formatOf({ name, path, url, body }: Source): SourceFormat {
  const suffix = /\.([a-z0-9]+)$/iu.exec((path ?? url ?? name).replace(/[?#].*$/u, ''))?.[1]?.toLowerCase()
  if (suffix === 'html' || suffix === 'htm' || suffix === 'xhtml') return 'html'
  if (suffix === 'md' || suffix === 'markdown') return 'markdown'
  if (typeof body !== 'string' && (suffix === 'docx' || suffix === undefined) && looksLikeDocx(body)) return 'docx'
  return looksLikeHtml(body) ? 'html' : 'text'
}

/** The first characters of a page, whatever its name; read as bytes, so that any encoding over ASCII will do. */
function looksLikeHtml(body: Uint8Array | string): boolean {
  const head = typeof body === 'string' ? body.slice(0, 512) : String.fromCharCode(...body.subarray(0, 512).filter(byte => byte !== 0))
  return /^(?:\ufeff|ï»¿|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,200}?-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/iu.test(head)
}
