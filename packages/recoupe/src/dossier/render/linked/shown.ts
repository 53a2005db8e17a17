import type { Dossier, Report, Span, Statement } from '../../../types/index.ts'

/** A text that says which language it is in. */
export interface Tagged {
  readonly '@value': string
  readonly '@language'?: string
}

export const tagged = (text: string, language: string): Tagged =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) ? { '@value': text, '@language': language } : { '@value': text }

/** The stretch of the text that shows all of the span: the text itself, or one of the stretches that an excerpt keeps; null where the span is not shown. */
export function showing({ text, excerpt }: Report, { start, end }: Span): (Span & { readonly index: number }) | null {
  if (!(start >= 0 && start < end && end <= text.length)) return null
  if (!excerpt) return { start: 0, end: text.length, index: 0 }
  const index = excerpt.kept.findIndex(k => k.start <= start && end <= k.end)
  const kept = excerpt.kept[index]
  return kept ? { start: kept.start, end: kept.end, index } : null
}

/** The characters of a span; null where the text received does not show them. */
export const quoteOf = (report: Report, span: Span): string | null => (showing(report, span) ? report.text.slice(span.start, span.end) : null)

/** A statement's words, with an ellipsis where something interrupts them; null where not all of them are shown. */
export function contentOf(report: Report, { content }: Statement): string | null {
  const parts = content.map(span => quoteOf(report, span))
  return parts.length > 0 && parts.every(part => part !== null) ? parts.join(' … ') : null
}

/** Whom a statement is said to be of, where that is decided. */
export const decidedSpeaker = ({ decided, speaker, judgements }: Statement): string | null => (decided && judgements.speaker.decided ? speaker : null)

/**
 * Of each report, those that it is decided to lean on: where it cites another, since the citing words stand in it. Shared prose says that two reports are
 * not independent, and not which of them, if any, had it first; a direction that a citing shows is lent to it.
 */
export function leaningOf({ dependencies }: Dossier): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const d of dependencies) {
    if (!d.decided || d.kind !== 'cites') continue
    const [from, ...more] = new Set(d.spans.map(s => s.report))
    const to = d.reports.find(id => id !== from)
    if (from === undefined || more.length > 0 || to === undefined || !d.reports.includes(from)) continue
    const known = found.get(from)
    if (!known) found.set(from, [to])
    else if (!known.includes(to)) known.push(to)
  }
  return found
}

/** Values of EDTF that are dates of ISO 8601 as well. */
export const isoDate = (value: string | null | undefined): string | null =>
  typeof value === 'string' &&
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u.test(value)
    ? value
    : null

/** Moments of xsd:dateTime. */
export const isDateTime = (value: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u.test(value)
