import type { Fault } from 'recoupe'

/**
 * Long work on dossiers, so that each of several servers can say how far it is, and take up what another one has left. A job is its owner's: a server,
 * by a name that it gives itself at its start. An owner raises the `beat` of its jobs while it lives; whoever sees it stand still may take the job.
 */
export interface Jobs {
  /** @throws StoreError `not-found` (dossier), `exists` */
  createJob(job: NewJob): Promise<void>
  job(id: string): Promise<StoredJob | null>
  /** All that have not ended, oldest first. */
  workingJobs(): Promise<readonly StoredJob[]>
  /** What the owner has to say of its job. False, and nothing kept, where the job is no longer its own, has ended, or is gone with its dossier. */
  tellJob(id: string, owner: string, told: ToldOfJob): Promise<boolean>
  /** Raises the beat of these jobs of an owner's. */
  beatJobs(owner: string, ids: readonly string[]): Promise<void>
  /** Makes a working job the owner's, if it still is as it was seen. False where somebody was faster. */
  takeJob(seen: Pick<StoredJob, 'id' | 'owner' | 'beat'>, owner: string): Promise<boolean>
  /** Gives a working job up, for anybody to take. */
  leaveJob(id: string, owner: string): Promise<void>
  /** Takes away jobs that have ended and were begun before an instant; returns how many. */
  sweepJobs(before: string): Promise<number>
}

export interface JobProgress {
  readonly step: 'wait' | 'fetch' | 'read' | 'statements' | 'claims' | 'save'
  readonly done: number
  readonly total: number
}

/** What is to be done, as far as it is not done yet. */
export type JobWork = { readonly kind: 'compile'; readonly afresh: boolean } | { readonly kind: 'fetch'; readonly urls: readonly string[] }

/** What a job failed with: the name of an error's class, its code, and what it says with it; never the text of a report. */
export interface JobFailure {
  readonly kind: 'store' | 'task' | 'nothing-read' | 'other'
  readonly code: string
  readonly args: Readonly<Record<string, string | number>>
}

export interface ToldOfJob {
  readonly state: 'working' | 'done' | 'failed'
  readonly progress: JobProgress
  readonly faults: readonly Fault[]
  readonly failure: JobFailure | null
  /** The dossier's revision when the job was done. */
  readonly revision: number | null
  /** Null when it has ended: nothing is left to do. */
  readonly work: JobWork | null
}

export interface NewJob extends ToldOfJob {
  readonly id: string
  readonly dossier: string
  readonly owner: string
  readonly at: string
}

export interface StoredJob extends Omit<NewJob, 'owner'> {
  /** Null: its server has left it in good order. */
  readonly owner: string | null
  readonly beat: number
  /** How often it was taken up. */
  readonly taken: number
}

/** A job's row, the same in both databases. */
export interface JobRow {
  readonly id: string
  readonly dossier: string
  readonly state: StoredJob['state']
  readonly owner: string | null
  readonly beat: number
  readonly taken: number
  readonly at: string
  readonly told: string
}

export const jobOf = ({ told, ...row }: JobRow): StoredJob => ({ ...row, ...(JSON.parse(told) as Omit<ToldOfJob, 'state'>) })

/** What of a job is kept as JSON. */
export const writtenOf = ({ progress, faults, failure, revision, work }: ToldOfJob): string => JSON.stringify({ progress, faults, failure, revision, work })
