import type { Coverage, Entity, Mention, Report, Statement } from '../types/index.ts'
import type { CrossCheckInput } from './input.ts'
import type { DraftClaim } from './positions/build-claims.ts'
import { fold } from './propositions/fold.ts'
import { overlaps } from './propositions/read-words.ts'

/** What the dossier does not rest on. `missing` comes from whoever gathered the reports. */
export function coverageOf(
  inputs: readonly CrossCheckInput[],
  entities: readonly Entity[],
  claims: readonly DraftClaim[],
  missing: Coverage['missing'],
): Coverage {
  const reports = inputs.map(i => i.record.report)
  const statements = inputs.flatMap(i => i.record.statements)
  const evidence = evidenceByReport(claims)
  return {
    cited: citedElsewhere(reports, statements, entities),
    missing,
    cut: reports.flatMap(r => r.noise.filter(n => n.kind === 'cut').map(({ start, end }) => ({ report: r.id, start, end }))),
    unused: inputs.flatMap(input => unusedSentences(input, evidence)),
    unattributed: statements.filter(s => s.speaker === null).map(s => s.id),
  }
}

/** Media, agencies and documents that speak or relay in a report and are not themselves among the reports. */
function citedElsewhere(reports: readonly Report[], statements: readonly Statement[], entities: readonly Entity[]): Coverage['cited'] {
  const supplied = new Set(
    reports
      .flatMap(r => [r.outlet, r.agency])
      .filter(n => n !== null)
      .map(fold),
  )
  const used = new Set(statements.flatMap(s => [s.speaker, ...s.relays]).filter(id => id !== null))
  return entities
    .filter(e => used.has(e.id) && (e.kind === 'medium' || e.kind === 'document'))
    .filter(e => ![...Object.values(e.name), ...e.aliases].some(n => n !== undefined && supplied.has(fold(n))))
    .map(e => ({ entity: e.id, name: Object.values(e.name).find(n => n !== undefined) ?? e.aliases[0] ?? '', mentions: e.mentions }))
}

/** Spans that claims rest on, by report. */
function evidenceByReport(claims: readonly DraftClaim[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>()
  for (const evidence of claims.flatMap(c => c.positions.flatMap(p => p.evidence))) {
    const known = found.get(evidence.report)
    if (known) known.push(evidence)
    else found.set(evidence.report, [evidence])
  }
  return found
}

function unusedSentences({ analysis, record }: CrossCheckInput, evidence: ReadonlyMap<string, readonly Mention[]>): Mention[] {
  const report = record.report.id
  const used = [...record.statements.flatMap(s => [...s.content, ...s.source]), ...(evidence.get(report) ?? [])]
  return analysis.sentences.filter(s => !used.some(u => overlaps(s, u))).map(({ start, end }) => ({ report, start, end }))
}
