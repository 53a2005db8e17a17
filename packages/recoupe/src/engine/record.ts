import { analyse } from '../analysis/analyse.ts'
import { crossCheck } from '../claims/cross-check.ts'
import type { CrossCheckInput } from '../claims/input.ts'
import { assemble, type DossierFrame } from '../dossier/assemble.ts'
import { packs } from '../lang/packs.ts'
import { extractStatements } from '../statements/extract.ts'
import type { Amendment, Coverage, Dossier, Report } from '../types/index.ts'
import { RecoupeError, reasonOf } from './error.ts'
import { shareFacts } from './share-facts.ts'
import { languages } from './tools.ts'
import { withUniqueReadings } from './unique.ts'
import { VERSION } from './version.ts'
import { loadModels } from './weights.ts'

/** What one report says by itself, with the analysis that it rests on. */
export type ReportReading = CrossCheckInput

/**
 * Report → its analysis and the statements in it. Reads the language's weights on first use, else pure: offsets are
 * UTF-16 code units into `report.text`.
 * @throws RecoupeError `language-unsupported`, `no-models` where the language's weights are missing, `internal` where a stage fails
 */
export function recordOf(report: Report): ReportReading {
  const input = report.path ?? report.url ?? report.id
  const pack = packs.get(report.language)
  if (!pack) throw new RecoupeError({ code: 'language-unsupported', input, args: { language: report.language } })
  const models = modelsOf(report.language, input)
  try {
    const analysis = analyse(report, { pack, models })
    return { analysis, record: extractStatements(analysis, pack) }
  } catch (error) {
    throw new RecoupeError({ code: 'internal', input, args: { reason: reasonOf(error) } }, { cause: error })
  }
}

/**
 * Readings of one story's reports → its dossier. Pure; what it says does not depend on the order of the readings, only
 * `reports` keeps it. `missing` lists reports that are known to belong to the story and could not be read; `amendments` is the log of what
 * persons changed, in the order in which it grew. Reports with one and the same text get ids of their own.
 */
export function crossCheckReports(
  readings: readonly ReportReading[],
  title: string | null = null,
  missing: Coverage['missing'] = [],
  amendments: readonly Amendment[] = [],
): Dossier {
  const own = shareFacts(withUniqueReadings(readings))
  const frame: DossierFrame = { title, generator: { name: 'recoupe', version: VERSION, packs: languages }, reports: own.map(r => r.record.report) }
  return assemble(frame, crossCheck(own, packs, missing, amendments))
}

function modelsOf(language: string, input: string): ReturnType<typeof loadModels> {
  try {
    return loadModels(language)
  } catch (error) {
    throw new RecoupeError({ code: 'no-models', input, args: { language, reason: reasonOf(error) } }, { cause: error })
  }
}
