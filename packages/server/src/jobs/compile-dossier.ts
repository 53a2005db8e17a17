import type { Amendment, Fault, MissingReport, Report } from 'recoupe'
import type { CompiledDossier, JobProgress, Store, StoredDossier } from '../store/port.ts'
import { readingKey } from '../store/reading-key.ts'
import { type PackedReading, type Runner, TaskError } from './task.ts'

export interface CompileContext {
  readonly store: Store
  readonly runner: Runner
  /** Version of the analyser: what was computed by another one is computed again. */
  readonly version: string
  /** The instant in ISO 8601, UTC. */
  readonly now: () => string
}

export interface CompileOptions {
  readonly urgent?: boolean
  /** Analyses the reports again though their readings are kept. */
  readonly afresh?: boolean
  readonly onProgress?: (progress: JobProgress) => void
  readonly signal?: AbortSignal
}

/** A dossier as it stands in the store at one revision. */
export interface Standing {
  readonly dossier: StoredDossier
  readonly reports: readonly Report[]
  readonly amendments: readonly Amendment[]
}

/** How often reading or writing is tried again when somebody else changes the dossier meanwhile. */
export const ATTEMPTS = 6

/** Everything that a dossier is made of, all at one revision. @throws StoreError `not-found`, TaskError where it changes without end */
export async function standingOf(store: Store, id: string): Promise<Standing> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const dossier = await store.dossier(id)
    const reports = await store.reports(id)
    const log = await store.amendments(id)
    if (log.revision === dossier.revision) return { dossier, reports, amendments: log.items }
  }
  throw new TaskError('task-failed', 'the dossier changes faster than it can be read')
}

/** Reports and log → the dossier as it is sent. Readings are taken from the store, or made and kept there. */
export async function compileStanding({ dossier, reports, amendments }: Standing, context: CompileContext, options: CompileOptions = {}) {
  const { readings, faults } = await readingsOf(reports, context, options)
  options.onProgress?.({ step: 'claims', done: 0, total: 1 })
  const missing: MissingReport[] = [...dossier.missing, ...faults.map(({ input, code, args }) => ({ input, cause: code, args }))]
  return context.runner.run({ kind: 'compile', title: dossier.title, readings, missing, amendments }, options)
}

async function readingsOf(reports: readonly Report[], context: CompileContext, options: CompileOptions) {
  const readings: PackedReading[] = []
  const faults: Fault[] = []
  let done = 0
  const outcomes = await Promise.all(
    reports.map(async report => {
      const outcome = await readingOf(report, context, options)
      options.onProgress?.({ step: 'statements', done: ++done, total: reports.length })
      return outcome
    }),
  )
  for (const outcome of outcomes) {
    if ('fault' in outcome) faults.push(outcome.fault)
    else readings.push(outcome)
  }
  return { readings, faults }
}

async function readingOf(report: Report, { store, runner, version }: CompileContext, { afresh = false, urgent = false, signal }: CompileOptions) {
  const key = readingKey(report, version)
  const name = [key.sha256, key.facts, key.version].join(' ')
  const kept = afresh ? null : await store.reading(key)
  if (kept) return { key: name, bytes: kept }
  if (signal?.aborted) throw new TaskError('stopping', 'the server is stopping')
  const result = await runner.run({ kind: 'analyse', report }, { urgent })
  if (result.kind === 'fault') return result
  await store.keepReading(key, result.bytes)
  return { key: afresh ? `${name} ${++again}` : name, bytes: result.bytes }
}

/** A reading made afresh must not be taken for the one that a thread has unpacked. */
let again = 0

/**
 * Makes the dossier of the present revision and keeps it. Where it changes meanwhile, starts over with what it has become.
 * @throws StoreError `not-found`, TaskError
 */
export async function compileDossier(
  id: string,
  context: CompileContext,
  options: CompileOptions = {},
): Promise<{ revision: number; compiled: CompiledDossier }> {
  const { store, version } = context
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const standing = await standingOf(store, id)
    const { revision } = standing.dossier
    try {
      const { compiled } = await compileStanding(standing, context, attempt === 0 ? options : { ...options, afresh: false })
      options.onProgress?.({ step: 'save', done: 0, total: 1 })
      if (await store.keepCompiled(id, revision, version, compiled)) return { revision, compiled }
    } catch (error) {
      if (!(error instanceof TaskError) || error.code === 'stopping') throw error
      await store.keepFailure(id, revision, { code: error.code, message: error.message, at: context.now() })
      throw error
    }
  }
  throw new TaskError('task-failed', 'the dossier changes faster than it can be compiled')
}
