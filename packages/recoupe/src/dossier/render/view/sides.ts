import type { Divergence, Report, Span } from '../../../types/index.ts'
import { changedWords } from './changes.ts'
import { type Passage, passageAround } from './context.ts'
import { type Exhibit, type ReportView, within } from './exhibits.ts'
import type { View } from './view.ts'

/** A stretch of a quoted passage. */
export interface Piece {
  readonly text: string
  /** Part of what the divergence is about, not only of its sentence. */
  readonly evidence: boolean
  /** Words that the other reports lack. */
  readonly changed: boolean
}

/** What one report has of a divergence: a sentence with its evidence. */
export interface Quoted {
  readonly around: Passage
  readonly pieces: readonly Piece[]
  /** Exhibits whose content the evidence touches. */
  readonly exhibits: readonly Exhibit[]
}

/** One report's side; without passages the report has nothing. */
export interface Side {
  readonly report: Report
  readonly letter: string
  readonly quoted: readonly Quoted[]
}

export function sidesOf(view: View, d: Divergence): Side[] {
  const reports = view.reports.filter(r => d.reports.includes(r.report.id) || d.evidence.some(e => e.report === r.report.id))
  return reports.map(r => {
    const own = within(
      d.evidence.filter(e => e.report === r.report.id),
      r.report.text.length,
    )
    return { report: r.report, letter: r.letter, quoted: gather(r.report.text, own).map(p => quotedOf(view, d, r, p)) }
  })
}

/** The pictogram shows the fuller passage, or the one with the hedge, first: it turns where that one stands on the right. */
export function isTurned(d: Divergence, left: string | undefined): boolean {
  if (d.kind === 'omission') return d.evidence.every(e => e.report !== left)
  return d.kind === 'hedge-dropped' && d.evidence[0]?.report !== left
}

/** Kinds whose passages say the same in other words: there the words that differ matter. */
const COMPARED: ReadonlySet<string> = new Set(['hedge-dropped', 'scope', 'quantity', 'wording', 'time'])

interface Found {
  readonly around: Passage
  /** In order, without overlap. */
  readonly spans: readonly Span[]
}

/** Evidence that stands in one sentence is quoted once. */
function gather(text: string, spans: readonly Span[]): Found[] {
  const out: { around: Passage; spans: Span[] }[] = []
  for (const span of spans) {
    const around = passageAround(text, [span])
    const last = out.at(-1)
    if (!last || last.around.end <= around.start) {
      out.push({ around, spans: [span] })
      continue
    }
    last.around = { start: last.around.start, end: Math.max(last.around.end, around.end), cutStart: last.around.cutStart, cutEnd: around.cutEnd }
    const before = last.spans.at(-1)
    if (before && before.end >= span.start) last.spans[last.spans.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else last.spans.push(span)
  }
  return out
}

function quotedOf(view: View, d: Divergence, { report, exhibits }: ReportView, { around, spans }: Found): Quoted {
  const { text } = report
  const pieces: Piece[] = []
  const add = (start: number, end: number, evidence: boolean, changed: boolean): void => {
    if (start < end) pieces.push({ text: text.slice(start, end), evidence, changed })
  }
  let at = around.start
  for (const span of spans) {
    add(at, span.start, false, false)
    let inner = span.start
    for (const c of changesIn(view, d, report, span)) {
      add(inner, span.start + c.start, true, false)
      add(span.start + c.start, span.start + c.end, true, true)
      inner = span.start + c.end
    }
    add(inner, span.end, true, false)
    at = span.end
  }
  add(at, around.end, false, false)
  return { around, pieces, exhibits: exhibits.filter(e => e.content.some(c => spans.some(s => c.start < s.end && c.end > s.start))) }
}

/** Words of the passage that the passages of the other reports lack; none where the texts have little in common. */
function changesIn(view: View, d: Divergence, report: Report, span: Span): Span[] {
  if (d.kind === 'identity') return [{ start: 0, end: span.end - span.start }]
  if (!COMPARED.has(d.kind)) return []
  const others = d.evidence.filter(e => e.report !== report.id)
  const sources = others.flatMap(e => {
    const other = view.reports.find(r => r.report.id === e.report)?.report
    return other && other.language === report.language ? [other.text.slice(e.start, e.end)] : []
  })
  if (sources.length === 0) return []
  const text = report.text.slice(span.start, span.end)
  const changed = changedWords(text, sources.join('\n'))
  const size = changed.reduce((n, c) => n + c.end - c.start, 0)
  return size > text.length * 0.75 ? [] : changed
}
