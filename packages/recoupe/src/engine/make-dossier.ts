import { type CrossCheck, crossCheck } from '../claims/cross-check.ts'
import type { CrossCheckInput } from '../claims/input.ts'
import { assemble } from '../dossier/assemble.ts'
import { packs } from '../lang/packs.ts'
import type { Coverage, Dossier, Fault, Ingested, Page, ReportFacts } from '../types/index.ts'
import { RecoupeError } from './error.ts'
import type { Input } from './input.ts'
import { readReports } from './read-reports.ts'
import { recordOf } from './record.ts'
import { languages } from './tools.ts'
import { withOwnStatements, withUniqueIds } from './unique.ts'
import { VERSION } from './version.ts'

/** What a caller may state beside the inputs. */
export interface DossierOptions {
  /** Title of the story; a manifest's own title gives way to it. */
  readonly title?: string
  /** Facts of every report that nothing nearer states: the date of publication, the language. */
  readonly facts?: Pick<ReportFacts, 'published' | 'language'>
  /** Called for each input that could not be read, as it happens. */
  readonly onFault?: (fault: Fault) => void
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
  const faults: Fault[] = []
  const fail = (fault: Fault): void => {
    faults.push(fault)
    options.onFault?.(fault)
  }
  const { ingested, title } = await gather(inputs, options, fail)
  const checked = analyseAll(ingested, options, fail)
  const first = faults[0] ?? { code: 'no-reports', input: '-', args: { suffixes: '.txt, .md, .html' } }
  if (checked.length === 0) throw new RecoupeError(first, { faults })
  options.onProgress?.({ step: 'claims' })
  const check: CrossCheck = crossCheck(checked, packs, missingOf(faults))
  const frame = {
    title: options.title ?? title,
    generator: { name: 'recoupe', version: VERSION, packs: languages },
    reports: checked.map(c => c.record.report),
  }
  const pages = new Map(checked.flatMap(c => pageOf(c, ingested)))
  return { dossier: assemble(frame, check), pages, faults }
}

interface Gathered {
  readonly ingested: readonly Ingested[]
  readonly title: string | null
}

async function gather(inputs: Iterable<Input>, options: DossierOptions, fail: (fault: Fault) => void): Promise<Gathered> {
  const ingested: Ingested[] = []
  let title: string | null = null
  for await (const outcome of readReports(inputs, options.facts)) {
    if (outcome.kind === 'title') title ??= outcome.title
    else if (outcome.kind === 'fault') fail(outcome.fault)
    else {
      ingested.push(outcome.ingested)
      options.onProgress?.({ step: 'reading', done: ingested.length })
    }
  }
  const reports = withUniqueIds(ingested.map(i => i.report))
  return { ingested: ingested.map((i, at) => ({ ...i, report: reports[at] ?? i.report })), title }
}

function analyseAll(ingested: readonly Ingested[], options: DossierOptions, fail: (fault: Fault) => void): CrossCheckInput[] {
  const checked: CrossCheckInput[] = []
  ingested.forEach(({ report }, i) => {
    try {
      checked.push(withOwnStatements(recordOf(report)))
    } catch (error) {
      if (!(error instanceof RecoupeError)) throw error
      fail(error.fault)
    }
    options.onProgress?.({ step: 'statements', done: i + 1, total: ingested.length })
  })
  return checked
}

const missingOf = (faults: readonly Fault[]): Coverage['missing'] => faults.map(({ input, code }) => ({ input, cause: code }))

function pageOf({ record }: CrossCheckInput, ingested: readonly Ingested[]): [string, Page][] {
  const page = ingested.find(i => i.report.id === record.report.id)?.page
  return page ? [[record.report.id, page]] : []
}
