import { analyse } from '../analysis/analyse.ts'
import type { CrossCheckInput } from '../claims/input.ts'
import { packs } from '../lang/packs.ts'
import { extractStatements } from '../statements/extract.ts'
import type { Report } from '../types/index.ts'
import { RecoupeError, reasonOf } from './error.ts'
import { loadModels } from './weights.ts'

/**
 * What one report says by itself, with the analysis that it rests on.
 * @throws RecoupeError `no-models` where the language's weights are missing, `internal` where a stage fails
 */
export function recordOf(report: Report): CrossCheckInput {
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

function modelsOf(language: string, input: string): ReturnType<typeof loadModels> {
  try {
    return loadModels(language)
  } catch (error) {
    throw new RecoupeError({ code: 'no-models', input, args: { language, reason: reasonOf(error) } }, { cause: error })
  }
}
