import type { CrossCheckInput } from '../claims/input.ts'
import type { Report } from '../types/index.ts'

/**
 * Ids made unique: reports with the very same text (one dispatch in two outlets) get a number, in the order of what
 * is known of them, never of input.
 */
export function withUniqueIds(reports: readonly Report[]): Report[] {
  const alike = new Map<string, Report[]>()
  for (const report of reports) alike.set(report.id, [...(alike.get(report.id) ?? []), report])
  const ids = new Map<Report, string>()
  for (const [id, group] of alike) {
    const ordered = [...group].sort((a, b) => compare(keyOf(a), keyOf(b)))
    ordered.forEach((report, i) => {
      ids.set(report, i === 0 ? id : `${id}-${i + 1}`)
    })
  }
  return reports.map(report => ({ ...report, id: ids.get(report) ?? report.id }))
}

const keyOf = (r: Report): string => [r.outlet, r.published?.value, r.url, r.path, r.title].map(v => v ?? '').join('\u0000')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A statement's id is made of its text; in a second report of the same text it gets the report's number. */
export function withOwnStatements(input: CrossCheckInput): CrossCheckInput {
  const number = /-(\d+)$/u.exec(input.record.report.id)?.[1]
  if (number === undefined) return input
  const own = (id: string): string => `${id}-${number}`
  const statements = input.record.statements.map(s => ({ ...s, id: own(s.id), within: s.within === null ? null : own(s.within) }))
  return { ...input, record: { ...input.record, statements } }
}

/** Readings whose reports share an id, as an analysis kept by the text's hash has it, with ids of their own throughout. */
export function withUniqueReadings(readings: readonly CrossCheckInput[]): readonly CrossCheckInput[] {
  if (new Set(readings.map(r => r.record.report.id)).size === readings.length) return readings
  const reports = withUniqueIds(readings.map(r => r.record.report))
  return readings.map((reading, i) => {
    const report = reports[i]
    return report === undefined || report.id === reading.record.report.id ? reading : withOwnStatements(inReport(reading, report))
  })
}

/** The same reading under another report id. */
function inReport({ analysis, record }: CrossCheckInput, report: Report): CrossCheckInput {
  const { id } = report
  return {
    analysis: { ...analysis, document: { ...analysis.document, report } },
    record: {
      report,
      entities: record.entities.map(e => ({ ...e, mentions: e.mentions.map(m => ({ ...m, report: id })) })),
      statements: record.statements.map(s => ({ ...s, report: id })),
      times: record.times.map(t => ({ ...t, report: id })),
    },
  }
}
