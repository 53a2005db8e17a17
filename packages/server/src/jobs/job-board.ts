import type { Fault } from 'recoupe'

export interface Progress {
  readonly step: 'wait' | 'fetch' | 'read' | 'statements' | 'claims' | 'save'
  readonly done: number
  readonly total: number
}

/** Long work on one dossier. */
export interface Job {
  readonly id: string
  readonly dossier: string
  readonly state: 'working' | 'done' | 'failed'
  readonly progress: Progress
  readonly faults: readonly Fault[]
  /** What it failed with. */
  readonly error: unknown
  readonly revision: number | null
}

/** What a job tells while it works. */
export interface Reporter {
  /** The job's own. */
  readonly id: string
  readonly signal: AbortSignal
  progress(progress: Progress): void
  faults(faults: readonly Fault[]): void
}

/** How many jobs that have ended are remembered. */
const REMEMBERED = 1000

/** The jobs of this process: what they are at, and who wants to hear of it. */
export class JobBoard {
  private readonly jobs = new Map<string, Job>()
  private readonly listeners = new Map<string, Set<(job: Job) => void>>()
  private readonly running = new Map<string, { readonly abort: AbortController; readonly ended: Promise<void> }>()
  private readonly newId: () => string

  constructor(newId: () => string) {
    this.newId = newId
  }

  /** Starts work; `work` resolves to the dossier's revision when it is done. */
  start(dossier: string, faults: readonly Fault[], work: (reporter: Reporter) => Promise<number>): Job {
    const id = this.newId()
    const abort = new AbortController()
    const job: Job = { id, dossier, state: 'working', progress: { step: 'wait', done: 0, total: 0 }, faults, error: null, revision: null }
    this.jobs.set(id, job)
    const reporter: Reporter = {
      id,
      signal: abort.signal,
      progress: progress => this.change(id, { progress }),
      faults: more => this.change(id, { faults: [...(this.jobs.get(id)?.faults ?? []), ...more] }),
    }
    const ended = work(reporter).then(
      revision => this.change(id, { state: 'done', revision }),
      error => this.change(id, { state: 'failed', error }),
    )
    this.running.set(id, { abort, ended: ended.finally(() => this.running.delete(id)) })
    this.forgetOld()
    return job
  }

  job(id: string): Job | null {
    return this.jobs.get(id) ?? null
  }

  /** The job that works on a dossier, the latest where there are several. */
  workingOn(dossier: string): Job | null {
    let latest: Job | null = null
    for (const id of this.running.keys()) {
      const job = this.jobs.get(id)
      if (job?.dossier === dossier && job.state === 'working') latest = job
    }
    return latest
  }

  /** Calls back at each change until the returned function is called. */
  listen(id: string, listener: (job: Job) => void): () => void {
    const listeners = this.listeners.get(id) ?? new Set()
    this.listeners.set(id, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.listeners.delete(id)
    }
  }

  count(): number {
    return this.running.size
  }

  /** Asks every job to stop and waits until each has. */
  async close(): Promise<void> {
    const running = [...this.running.values()]
    for (const { abort } of running) abort.abort()
    await Promise.all(running.map(({ ended }) => ended))
  }

  private change(id: string, change: Partial<Job>): void {
    const job = this.jobs.get(id)
    if (!job) return
    const changed = { ...job, ...change }
    this.jobs.set(id, changed)
    for (const listener of this.listeners.get(id) ?? []) listener(changed)
  }

  private forgetOld(): void {
    for (const id of this.jobs.keys()) {
      if (this.jobs.size <= REMEMBERED) return
      if (!this.running.has(id)) this.jobs.delete(id)
    }
  }
}
