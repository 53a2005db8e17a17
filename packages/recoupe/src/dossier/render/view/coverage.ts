import { type Messages, quote, sayCause } from '../../../messages/index.ts'
import { oneLine } from '../escape.ts'
import type { View } from './view.ts'

/** What the dossier does not rest on, one sentence each; the first says so where there is nothing to report. */
export function coverageLines(view: View, words: Messages): string[] {
  const { coverage } = view.dossier
  const { page } = words
  const lines: string[] = []
  const { selection, reports } = view.dossier
  if (selection) lines.push(page.partOf(view.dossier.claims.length, selection.claims, view.dossier.statements.length, selection.statements))
  const excerpt = reports.find(r => r.excerpt)?.excerpt
  if (excerpt) lines.push(page.excerpts(excerpt.around))
  if (coverage.missing.length > 0)
    lines.push(`${page.missingReport(coverage.missing.length)} ${coverage.missing.map(m => oneLine(words.pair(m.input, sayCause(words, m)))).join('; ')}`)
  if (coverage.cited.length > 0) lines.push(`${page.cited(coverage.cited.length)} ${words.list(coverage.cited.map(c => oneLine(c.name)))}`)
  if (coverage.cut.length > 0) {
    const places = coverage.cut.map(m => {
      const report = view.reports.find(r => r.report.id === m.report)
      if (!report) return ''
      const text = oneLine(report.report.text.slice(Math.max(m.start, m.end - 60), m.end))
      return `${text === '' ? '' : `${quote(text, report.report.language)} `}${page.cutIn(report.letter)}`
    })
    lines.push(`${page.cut(coverage.cut.length)} ${places.join(', ')}`)
  }
  if (coverage.unattributed.length > 0) {
    const refs = coverage.unattributed.map(id => view.byStatement.get(id)?.ref ?? '').filter(ref => ref !== '')
    lines.push(`${page.unattributed(coverage.unattributed.length)} ${refs.join(' ')}`.trim())
  }
  if (coverage.unused.length > 0) lines.push(page.unused(coverage.unused.length))
  return lines.length > 0 ? lines : [page.nothingMissing]
}
