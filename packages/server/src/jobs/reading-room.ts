import { randomBytes } from 'node:crypto'
import type { Amendment, Fault, FetchPage, MissingReport } from 'recoupe'
import { StoreError } from '../store/errors.ts'
import type { CompiledDossier, Expected, JobWork, NewMember, Store, StoredDossier } from '../store/port.ts'
import type { Question } from './answer.ts'
import { ATTEMPTS, type CompileContext, type CompileOptions, compileDossier, compileStanding, standingOf } from './compile-dossier.ts'
import { fetchReport } from './fetch-report.ts'
import type { Job, Reporter } from './job.ts'
import { JobBoard, type Timing } from './job-board.ts'
import { NothingRead } from './nothing-read.ts'
import { type PackedDossier, type Runner, TaskError, type TaskInput } from './task.ts'

export interface RoomOptions {
  readonly store: Store
  readonly runner: Runner
  readonly version: string
  readonly now: () => string
  /** Follows addresses: the guarded fetcher. */
  readonly fetchPage: FetchPage
  /** How often jobs are looked after. */
  readonly timing?: Partial<Timing>
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

  constructor({ store, runner, version, now, fetchPage, timing = {} }: RoomOptions) {
    this.store = store
    this.runner = runner
    this.version = version
    this.now = now
    this.fetchPage = fetchPage
    this.jobs = new JobBoard({ store, newId, now, timing, perform: (dossier, work, reporter) => this.perform(dossier, work, reporter) })
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
    return this.jobs.start(id, [], { kind: 'compile', afresh: true })
  }

  async removeReport(id: string, sha256: string, expected: Expected): Promise<StoredDossier> {
    const dossier = await this.store.removeReport(id, sha256, this.now(), expected)
    await this.jobs.start(id, [], COMPILE)
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

  /**
   * Takes up what a stop has interrupted: jobs that were left, then dossiers whose present revision nobody compiles. From then on, also what other servers
   * of the same store leave.
   */
  async resume(): Promise<number> {
    this.jobs.watch()
    let resumed = await this.jobs.takeUp()
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<Store['listDossiers']>> = await this.store.listDossiers({ limit: 200, after })
      for (const { id, revision, summary, failure, reports, job } of page.items) {
        if (reports === 0 || failure || summary?.revision === revision || job !== null) continue
        await this.jobs.start(id, [], COMPILE)
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
    return { dossier: id, job: await this.jobs.start(id, faults, urls.length === 0 ? COMPILE : { kind: 'fetch', urls }), faults }
  }

  private async perform(id: string, work: JobWork, reporter: Reporter): Promise<number> {
    if (work.kind === 'fetch') await this.fetchAll(id, work.urls, reporter)
    const options: CompileOptions = { afresh: work.kind === 'compile' && work.afresh, signal: reporter.signal, onProgress: p => reporter.progress(p) }
    return (await compileDossier(id, this.context(), options)).revision
  }

  /** Addresses are followed a few at a time; what each gives is kept as soon as it is there, and what gives nothing is noted. */
  private async fetchAll(id: string, urls: readonly string[], reporter: Reporter): Promise<void> {
    const { signal } = reporter
    const left = new Set(urls)
    const total = left.size
    const waiting = [...left]
    const tell = (): void => reporter.progress({ step: 'fetch', done: total - left.size, total })
    const fetchNext = async (): Promise<void> => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
        if (signal.aborted) throw new TaskError('stopping', 'the server is stopping')
        const got = await fetchReport(url, { fetchPage: this.fetchPage, runner: this.runner, now: this.now, signal })
        // what a stop has broken off is not this address's fault: it is left to do
        if (signal.aborted && 'fault' in got) throw new TaskError('stopping', 'the server is stopping')
        const failed = 'fault' in got ? [got.fault] : []
        await this.store.addReports(id, { members: 'fault' in got ? [] : [got], missing: failed.map(missingOf), at: this.now() })
        reporter.fault(failed)
        left.delete(url)
        tell()
        await reporter.left({ kind: 'fetch', urls: [...left] })
      }
    }
    tell()
    await Promise.all([fetchNext(), fetchNext(), fetchNext(), fetchNext()])
    if ((await this.store.dossier(id)).reports === 0) throw new NothingRead(reporter.faults)
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

const COMPILE: JobWork = { kind: 'compile', afresh: false }

const missingOf = ({ input, code, args }: Fault): MissingReport => ({ input, cause: code, args })

/** Identifiers that nobody guesses and that go into an address as they are. */
export const newId = (): string => randomBytes(12).toString('base64url')
