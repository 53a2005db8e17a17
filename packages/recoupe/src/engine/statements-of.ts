import type { Fault, ReportFacts, ReportRecord } from '../types/index.ts'
import { RecoupeError } from './error.ts'
import type { Input } from './input.ts'
import { readReports } from './read-reports.ts'
import { recordOf } from './record.ts'

export type StatementsOutcome =
  | { readonly kind: 'record'; readonly record: ReportRecord }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly cause?: unknown }

/**
 * Who says what, report by report, in the order of the inputs. One report is in memory at a time, so that a folder of
 * any size streams. Reports with the same text have the same id here: no two are compared.
 */
export async function* statementsOf(inputs: Iterable<Input>, facts: Pick<ReportFacts, 'published' | 'language'> = {}): AsyncGenerator<StatementsOutcome> {
  for await (const read of readReports(inputs, facts)) {
    if (read.kind === 'title') continue
    if (read.kind === 'fault') {
      yield read
      continue
    }
    yield recordOutcome(read.ingested.report)
  }
}

function recordOutcome(report: ReportRecord['report']): StatementsOutcome {
  try {
    return { kind: 'record', record: recordOf(report).record }
  } catch (error) {
    if (error instanceof RecoupeError) return { kind: 'fault', fault: error.fault, cause: error.cause }
    throw error
  }
}
