import type { Fault } from 'recoupe'
import type { JobProgress, JobWork, StoredJob } from '../store/jobs.ts'
import { errorOf } from './lasting-error.ts'

/** Long work on one dossier. */
export interface Job {
  readonly id: string
  readonly dossier: string
  readonly state: 'working' | 'done' | 'failed'
  readonly progress: JobProgress
  readonly faults: readonly Fault[]
  /** What it failed with. */
  readonly error: unknown
  readonly revision: number | null
}

/** What a job tells while it works. */
export interface Reporter {
  readonly signal: AbortSignal
  /** The inputs that gave nothing, so far. */
  readonly faults: readonly Fault[]
  progress(progress: JobProgress): void
  /** Adds to what gave nothing. */
  fault(faults: readonly Fault[]): void
  /** What is left to do, for whoever takes the job up. Resolves when it is kept. */
  left(work: JobWork): Promise<void>
}

/** A job as the store has it. */
export const jobOfStored = ({ id, dossier, state, progress, faults, failure, revision }: StoredJob): Job => ({
  id,
  dossier,
  state,
  progress,
  faults,
  error: failure === null ? null : errorOf(failure, faults),
  revision,
})
