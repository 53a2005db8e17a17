import type { Dossier, Statement } from 'recoupe'

export interface StatementFilter {
  readonly act?: string
  /** Id of an entity: who speaks, or for whom. */
  readonly speaker?: string
  /** Id of a report, or the SHA-256 of its text. */
  readonly report?: string
  readonly decided?: boolean
  /** Characters that stand in it, letters' case and accents aside. */
  readonly q?: string
}

export interface ListedStatement extends Statement {
  /** The characters of source, cue and content, stretches joined by ` … `. */
  readonly quotes: { readonly source: string; readonly cue: string; readonly content: string }
}

export interface StatementList {
  readonly items: readonly ListedStatement[]
  readonly next: string | null
  readonly total: number
}

/** The statements of a dossier that answer a filter, in the dossier's order, from behind the one whose id is `after`. */
export function listStatements(dossier: Dossier, filter: StatementFilter, after: string | null, limit: number): StatementList {
  const reports = new Map(dossier.reports.map(report => [report.id, report]))
  const wanted = filter.q === undefined ? null : fold(filter.q)
  const found = dossier.statements.filter(s => {
    if (filter.act !== undefined && s.act !== filter.act) return false
    if (filter.speaker !== undefined && s.speaker !== filter.speaker && s.side !== filter.speaker) return false
    if (filter.report !== undefined && s.report !== filter.report && reports.get(s.report)?.sha256 !== filter.report) return false
    if (filter.decided !== undefined && s.decided !== filter.decided) return false
    return wanted === null || fold(Object.values(quotesOf(s, reports.get(s.report)?.text ?? '')).join('\n')).includes(wanted)
  })
  const from = after === null ? 0 : found.findIndex(s => s.id === after) + 1
  const page = found.slice(from, from + limit)
  const last = page.at(-1)
  return {
    items: page.map(s => ({ ...s, quotes: quotesOf(s, reports.get(s.report)?.text ?? '') })),
    next: last && from + limit < found.length ? last.id : null,
    total: found.length,
  }
}

function quotesOf(s: Statement, text: string): ListedStatement['quotes'] {
  const shown = (spans: Statement['content']): string => spans.map(span => text.slice(span.start, span.end)).join(' … ')
  return { source: shown(s.source), cue: shown(s.cue), content: shown(s.content) }
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
