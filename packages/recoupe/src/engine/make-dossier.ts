import type { FetchPage } from '../fetch/index.ts'
import type { Amendment, Coverage, Dossier, Fault, Ingested, Page, ReportFacts } from '../types/index.ts'
import { RecoupeError } from './error.ts'
import { SUFFIXES } from './expand.ts'
import type { Input } from './input.ts'
import { readReports } from './read-reports.ts'
import { crossCheckReports, type ReportReading, recordOf } from './record.ts'
import { withOwnStatements, withUniqueIds } from './unique.ts'

/** What a caller may state beside the inputs. */
export interface DossierOptions {
  /** Title of the story; a manifest's own title gives way to it. */
  readonly title?: string
  /** Facts of every report that nothing nearer states: the date of publication, the language. */
  readonly facts?: Pick<ReportFacts, 'published' | 'language'>
  /** The log of what persons changed, in the order in which it grew. */
  readonly amendments?: readonly Amendment[]
  /** Called for each input that could not be read, as it happens, with the error underneath where there is one. */
  readonly onFault?: (fault: Fault, cause: unknown) => void
  /** Follows addresses; the guarded fetcher unless told. */
  readonly fetchPage?: FetchPage
  /** Called as the work goes on: how many reports have been read, or have been analysed out of how many. */
  readonly onProgress?: (progress: Progress) => void
}

export type Progress =
  | { readonly step: 'reading'; readonly done: number }
  | { readonly step: 'statements'; readonly done: number; readonly total: number }
  | { readonly step: 'claims' }

/** A dossier and what making it brought to light. */
export interface DossierResult {
  readonly dossier: Dossier
  /** Web pages that reports were read from, by report id: the mark-up as received, and what was left out of the text. */
  readonly pages: ReadonlyMap<string, Page>
  /** Inputs that gave no report; they are in the dossier's coverage too. */
  readonly faults: readonly Fault[]
}

/**
 * Reports of one story → its dossier. The same inputs give the same dossier; only `reports` keeps their order.
 * @throws RecoupeError where not one report could be read; its `faults` say why, input by input
 */
export async function makeDossier(inputs: Iterable<Input>, options: DossierOptions = {}): Promise<DossierResult> {
  const failures = new Failures(options)
  const { ingested, title } = await gather(inputs, options, failures)
  const readings = await analyseAll(ingested, options, failures)
  if (readings.length === 0) throw failures.asError()
  options.onProgress?.({ step: 'claims' })
  const dossier = crossCheckReports(readings, options.title ?? title, failures.missing(), options.amendments)
  const read = new Set(dossier.reports.map(report => report.id))
  const pages = ingested.flatMap(({ report, page }): [string, Page][] => (page && read.has(report.id) ? [[report.id, page]] : []))
  return { dossier, pages: new Map(pages), faults: failures.faults }
}

/** What went wrong on the way, input by input. */
class Failures {
  readonly faults: Fault[] = []
  private cause: unknown
  private readonly options: DossierOptions

  constructor(options: DossierOptions) {
    this.options = options
  }

  add(fault: Fault, cause: unknown): void {
    if (this.faults.length === 0) this.cause = cause
    this.faults.push(fault)
    this.options.onFault?.(fault, cause)
  }

  missing(): Coverage['missing'] {
    return this.faults.map(({ input, code, args }) => ({ input, cause: code, args }))
  }

  asError(): RecoupeError {
    const first: Fault = this.faults[0] ?? { code: 'no-reports', input: '-', args: { suffixes: SUFFIXES.slice(0, 4).join(', ') } }
    return new RecoupeError(first, { cause: this.cause, faults: this.faults })
  }
}

interface Gathered {
  readonly ingested: readonly Ingested[]
  readonly title: string | null
}

async function gather(inputs: Iterable<Input>, options: DossierOptions, failures: Failures): Promise<Gathered> {
  const ingested: Ingested[] = []
  let title: string | null = null
  for await (const outcome of readReports(inputs, options.facts, options.fetchPage)) {
    if (outcome.kind === 'title') title ??= outcome.title
    else if (outcome.kind === 'fault') failures.add(outcome.fault, outcome.cause)
    else {
      ingested.push(outcome.ingested)
      options.onProgress?.({ step: 'reading', done: ingested.length })
    }
  }
  const reports = withUniqueIds(ingested.map(i => i.report))
  return { ingested: ingested.map((i, at) => ({ ...i, report: reports[at] ?? i.report })), title }
}

async function analyseAll(ingested: readonly Ingested[], options: DossierOptions, failures: Failures): Promise<ReportReading[]> {
  const readings: ReportReading[] = []
  for (const [i, { report }] of ingested.entries()) {
    try {
      readings.push(withOwnStatements(recordOf(report)))
    } catch (error) {
      if (!(error instanceof RecoupeError)) throw error
      failures.add(error.fault, error.cause)
    }
    options.onProgress?.({ step: 'statements', done: i + 1, total: ingested.length })
    // Lets an interruption through between two reports.
    await new Promise(resolve => setImmediate(resolve))
  }
  return readings
}
