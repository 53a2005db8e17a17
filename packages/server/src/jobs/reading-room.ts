import { randomBytes } from 'node:crypto'
import type { Amendment, Fault, FetchPage, MissingReport } from 'recoupe'
import { StoreError } from '../store/errors.ts'
import type { CompiledDossier, Expected, NewMember, Store, StoredDossier } from '../store/port.ts'
import type { Question } from './answer.ts'
import { ATTEMPTS, type CompileContext, type CompileOptions, compileDossier, compileStanding, standingOf } from './compile-dossier.ts'
import { fetchReport } from './fetch-report.ts'
import { type Job, JobBoard } from './job-board.ts'
import type { PackedDossier, Runner, TaskInput } from './task.ts'

export interface RoomOptions {
  readonly store: Store
  readonly runner: Runner
  readonly version: string
  readonly now: () => string
  /** Follows addresses: the guarded fetcher. */
  readonly fetchPage: FetchPage
}

/** What is asked to be taken in. */
export interface Intake {
  readonly inputs: readonly TaskInput[]
  readonly urls: readonly string[]
}

export interface Accepted {
  readonly dossier: string
  readonly job: Job
  readonly faults: readonly Fault[]
}

/** No input of a request gave a report. */
export class NothingRead extends Error {
  override readonly name = 'NothingRead'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super('no report could be read')
    this.faults = faults
  }
}

/** A change that no longer fits what it was made on. */
export class DoesNotFit extends Error {
  override readonly name = 'DoesNotFit'
}

/** What the server does with dossiers: the store for what lasts, the runner for what takes time. */
export class ReadingRoom {
  readonly store: Store
  readonly runner: Runner
  readonly jobs: JobBoard
  readonly version: string
  readonly now: () => string
  private readonly fetchPage: FetchPage
  private readonly compiling = new Map<string, Promise<{ revision: number; compiled: CompiledDossier }>>()
  private readonly changing = new Map<string, Promise<unknown>>()

  constructor({ store, runner, version, now, fetchPage }: RoomOptions) {
    this.store = store
    this.runner = runner
    this.version = version
    this.now = now
    this.fetchPage = fetchPage
    this.jobs = new JobBoard(newId)
  }

  /** Reads texts at once and keeps them; addresses and the analysis are left to a job. @throws NothingRead */
  async create(title: string | null, intake: Intake): Promise<Accepted> {
    const read = await this.read(intake)
    const { id } = await this.store.createDossier({ id: newId(), title, at: this.now() })
    try {
      return await this.takeIn(id, read, intake.urls)
    } catch (error) {
      await this.store.deleteDossier(id)
      throw error
    }
  }

  /** @throws NothingRead, StoreError `not-found`, `conflict`, `forgotten` */
  async add(id: string, intake: Intake, expected: Expected): Promise<Accepted> {
    await this.store.dossier(id)
    return this.takeIn(id, await this.read(intake), intake.urls, expected)
  }

  /** Analyses every report again. @throws StoreError `not-found` */
  async analyseAgain(id: string): Promise<Job> {
    await this.store.dossier(id)
    return this.compileInJob(id, [], { afresh: true })
  }

  async removeReport(id: string, sha256: string, expected: Expected): Promise<StoredDossier> {
    const dossier = await this.store.removeReport(id, sha256, this.now(), expected)
    this.compileInJob(id, [])
    return dossier
  }

  async retitle(id: string, title: string | null, expected: Expected): Promise<StoredDossier> {
    return this.store.retitleDossier(id, title, this.now(), expected)
  }

  /** The dossier as it stands, compiled where it is not yet. @throws StoreError `not-found`, TaskError */
  async current(id: string): Promise<{ readonly revision: number; readonly compiled: CompiledDossier }> {
    const { revision } = await this.store.dossier(id)
    const compiled = await this.store.compiled(id, revision, this.version)
    return compiled ? { revision, compiled } : this.compileOnce(id, { urgent: true })
  }

  /** The dossier in the form that tasks take. */
  async packed(id: string): Promise<PackedDossier & { readonly revision: number }> {
    const { revision, compiled } = await this.current(id)
    return { key: this.etag(id, revision), gzip: compiled.gzip, revision }
  }

  /** @throws StoreError `not-found`, TaskError */
  async ask(id: string, question: Question): Promise<unknown> {
    return this.runner.run({ kind: 'ask', dossier: await this.packed(id), question }, { urgent: true })
  }

  private etag(id: string, revision: number): string {
    return `${id} ${revision}-${this.version}`
  }

  /**
   * Adds to the log, with the dossier made of it: what the change does is there when this resolves. Without an expected revision, a
   * change that somebody else makes meanwhile is taken into account and the change tried again.
   * @throws StoreError `not-found`, `conflict`, DoesNotFit, TaskError
   */
  amend(id: string, entries: readonly Amendment[], expected: Expected): Promise<StoredDossier> {
    return this.inTurn(id, async () => {
      for (let attempt = 1; ; attempt++) {
        const standing = await standingOf(this.store, id)
        const { revision } = standing.dossier
        if (expected !== null && expected !== revision) throw new StoreError('conflict', { dossier: id, expected, found: revision })
        const changed = { ...standing, amendments: [...standing.amendments, ...entries] }
        const { compiled, moved } = await compileStanding(changed, this.context(), { urgent: true })
        if (entries.some(entry => moved.includes(entry.id))) throw new DoesNotFit('the change does not fit the dossier as it is')
        try {
          const dossier = await this.store.amend(id, entries, revision)
          await this.store.keepCompiled(id, dossier.revision, this.version, compiled)
          return dossier
        } catch (error) {
          if (!(error instanceof StoreError && error.code === 'conflict') || expected !== null || attempt === ATTEMPTS) throw error
        }
      }
    })
  }

  /** Takes up what a stop has interrupted: dossiers whose present revision is not compiled. */
  async resume(): Promise<number> {
    let after: string | null = null
    let resumed = 0
    do {
      const page: Awaited<ReturnType<Store['listDossiers']>> = await this.store.listDossiers({ limit: 200, after })
      for (const { id, revision, summary, failure, reports } of page.items) {
        if (reports === 0 || failure || summary?.revision === revision) continue
        this.compileInJob(id, [])
        resumed++
      }
      after = page.next
    } while (after !== null)
    return resumed
  }

  async close(): Promise<void> {
    const jobs = this.jobs.close()
    await this.runner.close()
    await jobs
  }

  private context(): CompileContext {
    return { store: this.store, runner: this.runner, version: this.version, now: this.now }
  }

  private async read({ inputs, urls }: Intake): Promise<{ readonly members: readonly NewMember[]; readonly faults: readonly Fault[] }> {
    const outcomes = inputs.length === 0 ? [] : await this.runner.run({ kind: 'read', inputs }, { urgent: true })
    const members = outcomes.flatMap(outcome => (outcome.kind === 'report' ? [{ report: outcome.report }] : []))
    const faults = outcomes.flatMap(outcome => (outcome.kind === 'fault' ? [outcome.fault] : []))
    if (members.length === 0 && urls.length === 0) throw new NothingRead(faults)
    return { members, faults }
  }

  private async takeIn(id: string, { members, faults }: Awaited<ReturnType<ReadingRoom['read']>>, urls: readonly string[], expected: Expected = null) {
    if (members.length + faults.length > 0) await this.store.addReports(id, { members, missing: faults.map(missingOf), at: this.now() }, expected)
    return { dossier: id, job: urls.length === 0 ? this.compileInJob(id, faults) : this.fetchInJob(id, faults, urls), faults }
  }

  /** Addresses are followed a few at a time; what each gives is kept as soon as it is there, and what gives nothing is noted. */
  private fetchInJob(id: string, faults: readonly Fault[], urls: readonly string[]): Job {
    return this.jobs.start(id, faults, async reporter => {
      const { signal } = reporter
      let done = 0
      const waiting = [...new Set(urls)]
      const total = waiting.length
      reporter.progress({ step: 'fetch', done, total })
      const work = async (): Promise<void> => {
        for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
          const got = await fetchReport(url, { fetchPage: this.fetchPage, runner: this.runner, now: this.now, signal })
          const failed = 'fault' in got ? [got.fault] : []
          reporter.faults(failed)
          await this.store.addReports(id, { members: 'fault' in got ? [] : [got], missing: failed.map(missingOf), at: this.now() })
          reporter.progress({ step: 'fetch', done: ++done, total })
        }
      }
      await Promise.all([work(), work(), work(), work()])
      if ((await this.store.dossier(id)).reports === 0) throw new NothingRead(this.jobs.job(reporter.id)?.faults ?? [])
      return (await compileDossier(id, this.context(), { signal, onProgress: reporter.progress })).revision
    })
  }

  private compileInJob(id: string, faults: readonly Fault[], options: CompileOptions = {}): Job {
    return this.jobs.start(id, faults, async reporter => {
      const { revision } = await compileDossier(id, this.context(), { ...options, signal: reporter.signal, onProgress: reporter.progress })
      return revision
    })
  }

  /** One compilation at a time of each dossier: those who ask meanwhile wait for the same. */
  private compileOnce(id: string, options: CompileOptions): Promise<{ revision: number; compiled: CompiledDossier }> {
    const running = this.compiling.get(id)
    if (running) return running
    const started = compileDossier(id, this.context(), options).finally(() => this.compiling.delete(id))
    this.compiling.set(id, started)
    return started
  }

  private inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const before = this.changing.get(id) ?? Promise.resolve()
    const turn = before.then(work, work)
    const settled = turn
      .catch(() => {})
      .finally(() => {
        if (this.changing.get(id) === settled) this.changing.delete(id)
      })
    this.changing.set(id, settled)
    return turn
  }
}

const missingOf = ({ input, code, args }: Fault): MissingReport => ({ input, cause: code, args })

/** Identifiers that nobody guesses and that go into an address as they are. */
export const newId = (): string => randomBytes(12).toString('base64url')
