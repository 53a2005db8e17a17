import { codePoints } from '../text/code-points.ts'
import { joinSpans } from '../text/spans.ts'
import type { Dossier, Report, Span } from '../types/index.ts'

/** Shown in place of what is left out, where there is room for it. */
const FILLER = '[…]'

/**
 * A dossier that carries only what it rests on: of each text the passages of statements, positions and divergences with `around` UTF-16 code units on
 * either side, cut at white space; of what proves a dependency only the first `around`. Every other character but the line breaks is replaced by a
 * filler of the same length, so that every offset, reference and paragraph number stays what it was; the hash stays that of the whole text.
 */
export function excerptDossier(dossier: Dossier, around = 200): Dossier {
  const evidence = evidenceByReport(dossier, around)
  return { ...dossier, reports: dossier.reports.map(report => excerptReport(report, evidence.get(report.id) ?? [], around)) }
}

function evidenceByReport(dossier: Dossier, around: number): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  const add = (report: string, { start, end }: Span): void => {
    const list = found.get(report)
    if (list) list.push({ start, end })
    else found.set(report, [{ start, end }])
  }
  for (const s of dossier.statements) {
    for (const span of [...s.source, ...s.cue, ...s.content, ...s.medium, ...s.addressee, ...(s.time ? [s.time] : [])]) add(s.report, span)
  }
  for (const e of dossier.claims.flatMap(c => c.positions.flatMap(p => p.evidence))) add(e.report, e)
  for (const e of dossier.divergences.flatMap(d => d.evidence)) add(e.report, e)
  for (const e of dossier.dependencies.flatMap(d => d.spans)) add(e.report, { start: e.start, end: Math.min(e.end, e.start + around) })
  return found
}

function excerptReport(report: Report, evidence: readonly Span[], around: number): Report {
  const { text } = report
  const inside = evidence.filter(s => s.start >= 0 && s.start < s.end && s.end <= text.length)
  const already = report.excerpt?.kept
  const wide = joinSpans(inside.map(s => widen(text, s, around)))
  const kept = already ? intersect(wide, already) : wide
  const points = pointsBefore(report, kept)
  return { ...report, text: masked(text, kept), excerpt: { around, kept, ...(points === null ? {} : { codePoints: points }) } }
}

/** Code points of the whole text before each stretch; null for an excerpt of an excerpt that no longer knows. */
function pointsBefore({ text, excerpt }: Report, kept: readonly Span[]): number[] | null {
  const points = codePoints(text)
  if (!excerpt) return kept.map(s => points.fromUtf16(s.start))
  const { kept: before, codePoints: known } = excerpt
  if (!known) return null
  return kept.map(s => {
    const i = before.findIndex(b => b.start <= s.start && s.start < b.end)
    return (known[i] ?? 0) + points.fromUtf16(s.start) - points.fromUtf16(before[i]?.start ?? 0)
  })
}

/** By so many characters at most, never through a word or a pair of surrogates. */
function widen(text: string, { start, end }: Span, around: number): Span {
  let a = Math.max(0, start - around)
  let b = Math.min(text.length, end + around)
  if (a > 0) while (a < start && !/\s/u.test(text.charAt(a - 1))) a++
  if (b < text.length) while (b > end && !/\s/u.test(text.charAt(b))) b--
  return { start: a, end: b }
}

function intersect(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap(x =>
    b.flatMap(y => (Math.max(x.start, y.start) < Math.min(x.end, y.end) ? [{ start: Math.max(x.start, y.start), end: Math.min(x.end, y.end) }] : [])),
  )
}

/** The text with everything outside `kept` replaced, line by line, by fillers of the same length. */
function masked(text: string, kept: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of [...kept, { start: text.length, end: text.length }]) {
    parts.push(
      text.slice(at, start).replace(/[^\n\r]+/gu, gap => filler(gap.length)),
      text.slice(start, end),
    )
    at = end
  }
  return parts.join('')
}

function filler(length: number): string {
  if (length >= FILLER.length + 2) return ` ${FILLER} `.padEnd(length)
  return length >= 3 ? ' … '.padEnd(length) : '…'.padEnd(length)
}

/** True where a text could be this excerpt's whole: the same length, and the same characters wherever it shows any. */
export function isExcerptOf({ text, excerpt }: Report, whole: string): boolean {
  return excerpt !== undefined && whole.length === text.length && excerpt.kept.every(s => whole.slice(s.start, s.end) === text.slice(s.start, s.end))
}
