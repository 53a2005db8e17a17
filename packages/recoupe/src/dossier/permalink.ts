import { sha256 } from '../text/sha256.ts'
import { overlaps } from '../text/spans.ts'
import type { Dossier, Mention, Report, Span, Statement } from '../types/index.ts'

/** What a permalink means. */
export type PermalinkKind = 'claim' | 'statement' | 'span'

/**
 * Where a permalink leads. `found` shows it. `moved`: the thing is no longer there as it was; `was` is the passage that it stood on, where its text is
 * still among the reports, `now` what stands there or says the very same words elsewhere: to be shown side by side and asked about, never taken for
 * the thing itself. `gone`: nothing is left of it, and `cause` says why.
 */
export type Permalinked =
  | { readonly state: 'found'; readonly kind: 'claim'; readonly claim: string }
  | { readonly state: 'found'; readonly kind: 'statement'; readonly statement: string }
  | { readonly state: 'found'; readonly kind: 'span'; readonly report: string; readonly start: number; readonly end: number }
  | {
      readonly state: 'moved'
      readonly kind: PermalinkKind
      readonly was: Mention | null
      readonly now: (Mention & { readonly statement: string | null; readonly claim: string | null }) | null
    }
  | { readonly state: 'gone'; readonly kind: PermalinkKind | null; readonly cause: 'rejected' | 'unknown' | 'no-report' | 'malformed' }

interface Place extends Span {
  readonly sha256: string
  readonly quote: string
}

/** First hexadecimal digits of a quote's SHA-256 in a permalink. */
const DIGITS = 16
/** Stretches of other texts that are compared with a quote whose own text is missing. */
const TRIED = 40_000

const REFERENCE = /^(claim|statement|span):(?:([A-Za-z0-9][A-Za-z0-9._-]{0,80})(?:@(.+))?|(.+))$/u
const PLACE = /^([0-9a-f]{64}):(\d{1,9})-(\d{1,9})(?::([0-9a-f]{16})?)?$/u

/** Hash of the quoted characters, as permalinks carry it. */
export const quoteHash = (quote: string): string => sha256(quote).slice(0, DIGITS)

/** `span:<sha256>:<start>-<end>:<quote hash>`: characters of one text, UTF-16. @throws RangeError for a report that the dossier has not or a span outside its text */
export function spanPermalink(dossier: Pick<Dossier, 'reports'>, { report, start, end }: Mention): string {
  return `span:${placeOf(dossier, { report, start, end })}`
}

/** `statement:<id>@<place>`: by id, and by its words where an other analysis gives it another id. @throws RangeError for a statement that the dossier has not */
export function statementPermalink(dossier: Dossier, id: string): string {
  const statement = dossier.statements.find(s => s.id === id)
  if (!statement) throw new RangeError(`no statement ${id} in the dossier`)
  return `statement:${id}${placed(dossier, statement)}`
}

/** `claim:<id>@<place>`: by id, and by the words of its first statement. @throws RangeError for a claim that the dossier has not */
export function claimPermalink(dossier: Dossier, id: string): string {
  const claim = dossier.claims.find(c => c.id === id || c.aka?.includes(id))
  if (!claim) throw new RangeError(`no claim ${id} in the dossier`)
  const first = claim.positions.flatMap(p => p.statements)[0]
  const statement = dossier.statements.find(s => s.id === first)
  return `claim:${claim.id}${statement ? placed(dossier, statement) : ''}`
}

const placed = (dossier: Dossier, { report, content }: Statement): string => {
  const [first] = content
  return first ? `@${placeOf(dossier, { report, start: first.start, end: first.end })}` : ''
}

function placeOf({ reports }: Pick<Dossier, 'reports'>, { report, start, end }: Mention): string {
  const found = reports.find(r => r.id === report)
  if (!found || start < 0 || start >= end || end > found.text.length) throw new RangeError(`no characters ${start}-${end} in report ${report}`)
  return `${found.sha256}:${start}-${end}:${quoteHash(found.text.slice(start, end))}`
}

/**
 * Resolves `claim:<id>`, `statement:<id>` (each with its place behind `@`, or without) and `span:<sha256>:<start>-<end>:<quote hash>` in a dossier,
 * whatever happened to it since: re-analysis, other reports, corrections. A place without its hash stands by its text alone. Never throws: what cannot be read is `malformed`.
 */
export function resolvePermalink(dossier: Dossier, reference: string): Permalinked {
  const [, kind, id, tail, rest] = REFERENCE.exec(reference) ?? []
  switch (kind) {
    case 'span': {
      const place = readPlace(id === undefined ? rest : reference.slice('span:'.length))
      return place ? resolveSpan(dossier, place) : { state: 'gone', kind: 'span', cause: 'malformed' }
    }
    case 'statement':
      return id === undefined ? { state: 'gone', kind, cause: 'malformed' } : resolveStatement(dossier, id, readPlace(tail))
    case 'claim':
      return id === undefined ? { state: 'gone', kind, cause: 'malformed' } : resolveClaim(dossier, id, readPlace(tail))
    default:
      return { state: 'gone', kind: null, cause: 'malformed' }
  }
}

function readPlace(text: string | undefined): Place | null {
  const [, hash = '', start, end, quote = ''] = PLACE.exec(text ?? '') ?? []
  return start === undefined || end === undefined || Number(start) >= Number(end) ? null : { sha256: hash, start: Number(start), end: Number(end), quote }
}

function resolveStatement(dossier: Dossier, id: string, place: Place | null): Permalinked {
  if (dossier.statements.some(s => s.id === id)) return { state: 'found', kind: 'statement', statement: id }
  if (dossier.corrections.some(c => c.state === 'applied' && c.field === 'statement' && c.target === id))
    return { state: 'gone', kind: 'statement', cause: 'rejected' }
  const own = place ? statementsAt(dossier, place) : []
  const [first] = own
  if (first && own.length === 1) return { state: 'found', kind: 'statement', statement: first.id }
  return place ? elsewhere(dossier, 'statement', place) : { state: 'gone', kind: 'statement', cause: 'unknown' }
}

function resolveClaim(dossier: Dossier, id: string, place: Place | null): Permalinked {
  const claim = dossier.claims.find(c => c.id === id) ?? dossier.claims.find(c => c.aka?.includes(id))
  if (claim) return { state: 'found', kind: 'claim', claim: claim.id }
  return place ? elsewhere(dossier, 'claim', place) : { state: 'gone', kind: 'claim', cause: 'unknown' }
}

function resolveSpan(dossier: Dossier, place: Place): Permalinked {
  const report = holding(dossier, place)
  return report ? { state: 'found', kind: 'span', report: report.id, start: place.start, end: place.end } : elsewhere(dossier, 'span', place)
}

/** The report of this text, if the quote stands where the link says. */
const holding = ({ reports }: Dossier, { sha256: hash, start, end, quote }: Place): Report | undefined =>
  reports.find(r => r.sha256 === hash && end <= r.text.length && (quote === '' || quoteHash(r.text.slice(start, end)) === quote))

/** Statements whose content begins and ends with these very characters. */
function statementsAt(dossier: Dossier, place: Place): Statement[] {
  const report = holding(dossier, place)
  return report ? dossier.statements.filter(s => s.report === report.id && s.content[0]?.start === place.start && s.content[0]?.end === place.end) : []
}

function elsewhere(dossier: Dossier, kind: PermalinkKind, place: Place): Permalinked {
  const report = holding(dossier, place)
  if (report) {
    const was = { report: report.id, start: place.start, end: place.end }
    const statement = dossier.statements.find(s => s.report === report.id && s.content.some(c => overlaps(c, place)))
    const span = statement?.content.find(c => overlaps(c, place))
    return {
      state: 'moved',
      kind,
      was,
      now: statement && span ? { report: report.id, start: span.start, end: span.end, ...thingsOf(dossier, statement) } : null,
    }
  }
  const same = findQuote(dossier.reports, place)
  if (!same) return { state: 'gone', kind, cause: dossier.reports.some(r => r.sha256 === place.sha256) ? 'malformed' : 'no-report' }
  const statement = dossier.statements.find(s => s.report === same.report && s.content.some(c => overlaps(c, same)))
  return { state: 'moved', kind, was: null, now: { ...same, ...thingsOf(dossier, statement) } }
}

const thingsOf = ({ claims }: Dossier, statement: Statement | undefined): { readonly statement: string | null; readonly claim: string | null } => ({
  statement: statement?.id ?? null,
  claim: (statement && claims.find(c => c.positions.some(p => p.statements.includes(statement.id)))?.id) ?? null,
})

/** The same words in another text, such as a later version of the article: only the hash of the quote is known, so stretches of its length are tried from each word on. */
function findQuote(reports: readonly Report[], { start, end, quote }: Place): Mention | null {
  if (quote === '') return null
  const length = end - start
  let tried = 0
  for (const { id, text } of reports) {
    for (const match of text.matchAll(/[^\s]+/gu)) {
      // a quotation mark or an elided article may stand before the first word
      for (const from of startsIn(match[0], match.index)) {
        if (from + length > text.length) break
        if (tried++ >= TRIED) return null
        if (quoteHash(text.slice(from, from + length)) === quote) return { report: id, start: from, end: from + length }
      }
    }
  }
  return null
}

function startsIn(word: string, at: number): number[] {
  const inner = /^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u.exec(word)?.[0].length
  const elided = /^.{0,3}?[\p{L}]{1,2}['’](?=[\p{L}\p{N}«“])/u.exec(word)?.[0].length
  return [...new Set([0, inner ?? 0, elided ?? 0])].map(offset => at + offset)
}
