import { analyse } from '../packages/recoupe/src/analysis/analyse.ts'
import { findQuotations } from '../packages/recoupe/src/analysis/quotations.ts'
import { recordOf } from '../packages/recoupe/src/engine/record.ts'
import { ingestTools } from '../packages/recoupe/src/engine/tools.ts'
import { loadModels } from '../packages/recoupe/src/engine/weights.ts'
import { readReport } from '../packages/recoupe/src/ingest/read-report.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import { sha256 } from '../packages/recoupe/src/text/index.ts'
import type { Analysis, Report, ReportRecord } from '../packages/recoupe/src/types/index.ts'

/** A report from bare text, as a plain-text input would give it. */
export function reportOf(text: string, language: string, published: string | null = null, path?: string): Report {
  const hash = sha256(text)
  return {
    id: hash.slice(0, 12),
    ...(path ? { path } : {}),
    sha256: hash,
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    language,
    published: published ? { value: published, basis: 'manifest' } : null,
    title: null,
    text,
    noise: [],
  }
}

/** The whole linguistic floor over one report. */
export function analyseReport(report: Report): Analysis {
  const pack = packs.get(report.language)
  if (!pack) throw new Error(`no pack for the language "${report.language}"`)
  const analysis = analyse(report, { pack, models: loadModels(report.language) })
  return analysis.quotations.length > 0 ? analysis : { ...analysis, quotations: findQuotations(analysis.document, pack.quotes) }
}

/** A report from bare text, exactly as the product reads a plain-text input: its noise is marked. */
export async function readText(text: string, language: string, published: string | null = null, name = 'text.txt'): Promise<Report> {
  const facts = { language, ...(published ? { published } : {}) }
  const outcome = await readReport({ name, path: name, body: text, format: 'text', facts }, ingestTools())
  if (outcome.kind !== 'report') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
  return outcome.ingested.report
}

/** The whole line over one text: what the report says by itself, with the analysis that it rests on. */
export async function recordText(
  text: string,
  language: string,
  published: string | null = null,
  name?: string,
): Promise<{ analysis: Analysis; record: ReportRecord }> {
  return recordOf(await readText(text, language, published, name))
}
