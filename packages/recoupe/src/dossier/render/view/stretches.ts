import type { Noise, Span } from '../../../types/index.ts'
import { type Exhibit, type ReportView, within } from './exhibits.ts'

/** A stretch of a report with what it is: the part of an exhibit, or noise. Outer stretches come before inner ones. */
export interface Stretch extends Span {
  readonly kind: 'content' | 'voice' | 'source' | 'cue' | 'medium' | 'addressee' | 'noise'
  readonly exhibit: Exhibit | null
  /** True for the piece that carries the reference. */
  readonly first: boolean
  readonly noise: Noise | null
}

const RANK = { noise: 0, voice: 1, content: 2, medium: 3, source: 4, addressee: 5, cue: 6 } as const

export function stretchesOf({ report, exhibits }: ReportView): Stretch[] {
  const { length } = report.text
  const out: Stretch[] = within(report.noise, length).map(span => ({
    ...span,
    kind: 'noise',
    exhibit: null,
    first: false,
    noise: report.noise.find(n => n.start === span.start) ?? null,
  }))
  for (const exhibit of exhibits) {
    const { statement } = exhibit
    const add = (kind: Stretch['kind'], spans: readonly Span[]): void => {
      within(spans, length).forEach((span, i) => {
        out.push({ start: span.start, end: span.end, kind, exhibit, first: i === 0, noise: null })
      })
    }
    add(statement ? 'content' : 'voice', exhibit.content)
    if (!statement) continue
    add('medium', statement.medium)
    add('source', statement.source)
    add('addressee', statement.addressee)
    if (statement.content.length > 0) add('cue', statement.cue)
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind])
}

/** A paragraph with the white space behind it. */
export interface Block extends Span {
  /** End of the white space that follows. */
  readonly after: number
}

/** Paragraphs that cover the text without a gap: each takes the white space behind it, the first also what stands before it. */
export function blocksOf({ report: { text }, paragraphs }: ReportView): Block[] {
  if (paragraphs.length === 0) return text === '' ? [] : [{ start: 0, end: 0, after: text.length }]
  return paragraphs.map((p, i) => ({ start: i === 0 ? 0 : p.start, end: p.end, after: paragraphs[i + 1]?.start ?? text.length }))
}
