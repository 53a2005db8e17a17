import type { Fault } from 'recoupe'
import type { JobWork, Store, StoredJob } from '../store/port.ts'
import { type Job, jobOfStored, type Reporter } from './job.ts'
import { failureOf } from './lasting-error.ts'
import { RunningJob } from './running-job.ts'
import { TaskError } from './task.ts'

export interface BoardOptions {
  readonly store: Store
  readonly newId: () => string
  readonly now: () => string
  /** Does the work of a job; resolves to the dossier's revision. */
  readonly perform: (dossier: string, work: JobWork, reporter: Reporter) => Promise<number>
  readonly timing?: Partial<Timing>
}

/** All in milliseconds. */
export interface Timing {
  /** How often an owner raises the beat of its jobs, and looks for jobs that nobody does. */
  readonly beat: number
  /** How long a beat stands still, by the clock of whoever watches it, until its owner is taken for dead. */
  readonly silence: number
  /** How often a job that another server does is looked at for whoever follows it. */
  readonly look: number
}

const TIMING: Timing = { beat: 2000, silence: 12_000, look: 400 }

/** A job that was taken up so often without an end takes its server with it: it is not tried again. */
const MOST_TAKES = 3

/** How many jobs that have ended here are remembered. */
const REMEMBERED = 1000

/** How long the store remembers a job that has ended, in days. */
const KEPT_DAYS = 7

/**
 * The jobs of a store: those that this process does, and, through the store, those that others do. What a server that died has left is taken up by
 * another one (see docs/decisions/0160).
 */
export class JobBoard {
  /** The name by which this process owns jobs. */
  readonly owner: string
  private readonly options: BoardOptions
  private readonly timing: Timing
  private readonly running = new Map<string, { readonly job: RunningJob; readonly ended: Promise<void> }>()
  private readonly remembered = new Map<string, Job>()
  private readonly listeners = new Map<string, Set<() => void>>()
  /** Foreign jobs with the beat that was seen, and since when it stands. */
  private readonly seen = new Map<string, { readonly mark: string; readonly since: number }>()
  private beating: NodeJS.Timeout | null = null
  private watching: NodeJS.Timeout | null = null
  private closed = false

  constructor(options: BoardOptions) {
    this.options = options
    this.timing = { ...TIMING, ...options.timing }
    this.owner = options.newId()
  }

  /** Starts work. @throws StoreError `not-found` (dossier), and what may befall a store */
  async start(dossier: string, faults: readonly Fault[], work: JobWork): Promise<Job> {
    const { store, newId, now } = this.options
    const at = now()
    const job: Job = { id: newId(), dossier, state: 'working', progress: { step: 'wait', done: 0, total: 0 }, faults, error: null, revision: null }
    const { id, state, progress, revision } = job
    await store.createJob({ id, dossier, owner: this.owner, at, state, progress, faults, revision, failure: null, work })
    await store.sweepJobs(new Date(Date.parse(at) - KEPT_DAYS * 86_400_000).toISOString())
    this.run(job, work)
    return job
  }

  /** Whoever does or did it. Null where it was never there, or was forgotten. */
  async job(id: string): Promise<Job | null> {
    const here = this.running.get(id)?.job.job ?? this.remembered.get(id)
    if (here) return here
    const stored = await this.options.store.job(id)
    return stored ? jobOfStored(stored) : null
  }

  /**
   * Calls back now and at each change, whichever server does the job, until it has ended or the returned function is called. `gone` is called where it
   * cannot be followed to its end: the server is stopping, the store fails, or the dossier was taken away with it.
   */
  follow(id: string, tell: (job: Job) => void, gone: () => void): () => void {
    let last = ''
    let over = false
    let looking: Promise<void> | null = null
    const stop = (): void => {
      over = true
      clearInterval(timer)
      const listeners = this.listeners.get(id)
      listeners?.delete(look)
      if (listeners?.size === 0) this.listeners.delete(id)
    }
    const hear = (job: Job | null): void => {
      if (over) return
      if (job === null || (this.closed && job.state === 'working')) {
        stop()
        gone()
        return
      }
      const mark = JSON.stringify([job.state, job.progress, job.faults.length])
      if (mark === last) return
      last = mark
      if (job.state !== 'working') stop()
      tell(job)
    }
    const look = (): void => {
      const here = this.running.get(id)?.job.job ?? this.remembered.get(id)
      if (here) hear(here)
      else
        looking ??= this.job(id)
          .then(hear, () => hear(null))
          .finally(() => (looking = null))
    }
    const timer = setInterval(look, this.timing.look)
    timer.unref()
    this.listeners.set(id, (this.listeners.get(id) ?? new Set()).add(look))
    look()
    return stop
  }

  /** How many this process does. */
  count(): number {
    return this.running.size
  }

  /** From now on, takes up what other servers have left or died over. */
  watch(): void {
    this.watching ??= setInterval(() => void this.takeUp().catch(() => {}), this.timing.beat).unref()
  }

  /** Looks once for jobs that nobody does; gives how many were taken up. */
  async takeUp(): Promise<number> {
    const { store } = this.options
    const working = await store.workingJobs()
    const foreign = working.filter(({ id }) => !this.running.has(id))
    const ids = new Set(foreign.map(({ id }) => id))
    for (const id of this.seen.keys()) if (!ids.has(id)) this.seen.delete(id)
    let taken = 0
    for (const job of foreign) {
      if (this.closed || !this.standsStill(job)) continue
      if (!(await store.takeJob(job, this.owner))) continue
      this.seen.delete(job.id)
      taken++
      if (job.taken < MOST_TAKES && job.work !== null) this.run(jobOfStored(job), job.work)
      else await store.tellJob(job.id, this.owner, { ...job, state: 'failed', failure: failureOf(new TaskError('server-lost', 'lost too often')), work: null })
    }
    return taken
  }

  /** Asks every job to stop and waits until each has; what is not done is left to another server, or to the next start. */
  async close(): Promise<void> {
    this.closed = true
    if (this.watching) clearInterval(this.watching)
    const running = [...this.running.values()]
    for (const { job } of running) job.stop()
    await Promise.all(running.map(({ ended }) => ended))
    for (const listeners of [...this.listeners.values()]) for (const look of [...listeners]) look()
  }

  private run(job: Job, work: JobWork): void {
    const { store, perform } = this.options
    const running = new RunningJob(job, work, { store, owner: this.owner, tell: () => this.tell(job.id) })
    // begun when it is known here: its first word finds those who listen
    const ended = Promise.resolve()
      .then(() => running.run(reporter => perform(job.dossier, work, reporter)))
      .then(() => {
        this.running.delete(job.id)
        if (this.running.size === 0 && this.beating) {
          clearInterval(this.beating)
          this.beating = null
        }
        if (!running.lost) this.remember(running.job)
        this.tell(job.id)
      })
    this.running.set(job.id, { job: running, ended })
    this.beating ??= setInterval(() => void store.beatJobs(this.owner, [...this.running.keys()]).catch(() => {}), this.timing.beat).unref()
  }

  /** Its server has left it, or has not moved for so long that it must be dead. By one clock alone: those of several servers need not agree. */
  private standsStill({ id, owner, beat }: StoredJob): boolean {
    if (owner === null) return true
    const mark = `${owner} ${beat}`
    const before = this.seen.get(id)
    if (before?.mark !== mark) {
      this.seen.set(id, { mark, since: performance.now() })
      return false
    }
    return performance.now() - before.since >= this.timing.silence
  }

  private tell(id: string): void {
    for (const look of [...(this.listeners.get(id) ?? [])]) look()
  }

  private remember(job: Job): void {
    this.remembered.set(job.id, job)
    for (const id of this.remembered.keys()) {
      if (this.remembered.size <= REMEMBERED) return
      this.remembered.delete(id)
    }
  }
}
