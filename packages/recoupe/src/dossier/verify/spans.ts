import type { Dossier, Span } from '../../types/index.ts'

/** A span with its place in the JSON and the report that it is in. */
export interface PlacedSpan {
  readonly where: string
  readonly report: string
  readonly span: Span
}

/** Every span of a dossier. */
export function spansOf(dossier: Dossier): PlacedSpan[] {
  const found: PlacedSpan[] = []
  const add = (where: string, report: string, spans: readonly Span[]): void =>
    spans.forEach((span, i) => {
      found.push({ where: `${where}[${i}]`, report, span })
    })
  const mentions = (where: string, list: readonly (Span & { readonly report: string })[]): void =>
    list.forEach((m, i) => {
      found.push({ where: `${where}[${i}]`, report: m.report, span: m })
    })
  dossier.reports.forEach((r, i) => {
    add(`reports[${i}].noise`, r.id, r.noise)
    if (r.dateline) found.push({ where: `reports[${i}].dateline`, report: r.id, span: r.dateline })
    if (r.excerpt) add(`reports[${i}].excerpt.kept`, r.id, r.excerpt.kept)
  })
  dossier.entities.forEach((e, i) => {
    mentions(`entities[${i}].mentions`, e.mentions)
  })
  dossier.statements.forEach((s, i) => {
    for (const field of ['source', 'cue', 'content', 'medium', 'addressee'] as const) add(`statements[${i}].${field}`, s.report, s[field])
    if (s.time) found.push({ where: `statements[${i}].time`, report: s.report, span: s.time })
  })
  mentions('times', dossier.times)
  dossier.events.forEach((e, i) => {
    found.push({ where: `events[${i}].trigger`, report: e.report, span: e.trigger })
    add(`events[${i}].roles`, e.report, e.roles)
    if (e.quantity) found.push({ where: `events[${i}].quantity`, report: e.report, span: e.quantity })
  })
  dossier.claims.forEach((c, i) => {
    c.positions.forEach((p, k) => {
      mentions(`claims[${i}].positions[${k}].evidence`, p.evidence)
    })
  })
  dossier.dependencies.forEach((d, i) => {
    mentions(`dependencies[${i}].spans`, d.spans)
  })
  dossier.divergences.forEach((d, i) => {
    mentions(`divergences[${i}].evidence`, d.evidence)
  })
  dossier.coverage.cited.forEach((c, i) => {
    mentions(`coverage.cited[${i}].mentions`, c.mentions)
  })
  mentions('coverage.cut', dossier.coverage.cut)
  mentions('coverage.unused', dossier.coverage.unused)
  return found
}
