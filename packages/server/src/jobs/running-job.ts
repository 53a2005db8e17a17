import type { Fault } from 'recoupe'
import type { JobProgress, JobWork, Store, ToldOfJob } from '../store/port.ts'
import type { Job, Reporter } from './job.ts'
import { failureOf } from './lasting-error.ts'
import { TaskError } from './task.ts'

/** How often progress goes to the store at most, in milliseconds. */
const EVERY = 400

export interface RunningOptions {
  readonly store: Store
  readonly owner: string
  readonly tell: (job: Job) => void
}

/** A job that this process does: what it is at is told at once here, and to the store a few times a second. */
export class RunningJob implements Reporter {
  private readonly abort = new AbortController()
  private readonly options: RunningOptions
  private now: Job
  private work: JobWork | null
  private writing: Promise<void> = Promise.resolve()
  private timer: NodeJS.Timeout | null = null
  private isLost = false

  constructor(job: Job, work: JobWork, options: RunningOptions) {
    this.now = job
    this.work = work
    this.options = options
  }

  get job(): Job {
    return this.now
  }

  /** Another server has taken it, or its dossier is gone. */
  get lost(): boolean {
    return this.isLost
  }

  get signal(): AbortSignal {
    return this.abort.signal
  }

  get faults(): readonly Fault[] {
    return this.now.faults
  }

  progress(progress: JobProgress): void {
    this.change({ progress })
  }

  fault(faults: readonly Fault[]): void {
    if (faults.length > 0) this.change({ faults: [...this.now.faults, ...faults] })
  }

  left(work: JobWork): Promise<void> {
    this.work = work
    return this.write()
  }

  stop(): void {
    this.abort.abort()
  }

  /** Works until it has ended; it never rejects. A job that is stopped with the server is left for another one. */
  async run(work: (reporter: Reporter) => Promise<number>): Promise<void> {
    let end: Partial<Job>
    try {
      end = { state: 'done', revision: await work(this) }
    } catch (error) {
      end = { state: 'failed', error }
    }
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    if (end.error instanceof TaskError && end.error.code === 'stopping') {
      await this.options.store.leaveJob(this.now.id, this.options.owner).catch(() => {})
      this.isLost = true
      return
    }
    // whoever hears that it is done may ask another server the next moment: the store knows it first
    const ended = { ...this.now, ...end }
    this.work = null
    await this.write(ended)
    this.now = ended
  }

  private change(change: Partial<Job>): void {
    if (this.now.state !== 'working' || this.isLost) return
    this.now = { ...this.now, ...change }
    this.options.tell(this.now)
    this.timer ??= setTimeout(() => {
      this.timer = null
      void this.write()
    }, EVERY).unref()
  }

  /** One write after the other. A store that fails stops no job: the work itself will meet the same store. */
  private write(job?: Job): Promise<void> {
    const { store, owner } = this.options
    this.writing = this.writing.then(async () => {
      const { id, state, progress, faults, error, revision } = job ?? this.now
      const told: ToldOfJob = { state, progress, faults, failure: state === 'failed' ? failureOf(error) : null, revision, work: this.work }
      const kept = await store.tellJob(id, owner, told).catch(() => true)
      if (kept) return
      this.isLost = true
      this.abort.abort()
    })
    return this.writing
  }
}
