import type { Job } from '../jobs/job.ts'
import { NothingRead } from '../jobs/nothing-read.ts'
import type { ReadingRoom } from '../jobs/reading-room.ts'
import { TaskError, type TaskInput } from '../jobs/task.ts'
import type { JobProgress } from '../store/port.ts'
import { type NotRead, readFiles } from './read-files.ts'
import type { Roots } from './roots.ts'

export interface GivenText {
  readonly text: string
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
}

export interface DossierRequest {
  readonly title?: string | undefined
  readonly texts: readonly GivenText[]
  readonly files: readonly string[]
}

export interface MadeDossier {
  readonly dossier: string
  readonly state: Job['state']
  /** What could not be read, by the name that it was given. */
  readonly notRead: readonly NotRead[]
  /** Why the analysis failed, as a code. */
  readonly cause?: string
}

/** How a call waits. */
export interface Waiting {
  /** In milliseconds. */
  readonly patience: number
  readonly onProgress: (progress: JobProgress) => void
}

/** Reads texts and files into a new dossier and waits for its analysis, so long at most. @throws NothingRead */
export async function makeDossier(room: ReadingRoom, roots: Roots, { title, texts, files }: DossierRequest, waiting: Waiting): Promise<MadeDossier> {
  const read = await readFiles(roots, files)
  const inputs: TaskInput[] = [
    ...texts.map(({ text, ...facts }, i): TaskInput => ({ text, format: 'text', name: facts.title || `text ${i + 1}`, ...given(facts) })),
    ...read.inputs,
  ]
  if (inputs.length === 0) throw new NothingRead([])
  const { dossier, job, faults } = await room.create(title ?? read.title, { inputs, urls: [] })
  const notRead = [...read.notRead, ...faults.map(f => ({ input: f.input, cause: f.code }))]
  const { state, error } = await settled(room, job, waiting)
  return { dossier, state, notRead, ...(state === 'failed' ? { cause: error instanceof TaskError ? error.code : 'task-failed' } : {}) }
}

/** What is stated; what is empty is not. */
function given(facts: Omit<GivenText, 'text'>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''))
}

/** The job when it has ended, or as it is when patience has; it tells meanwhile how far it is. */
function settled({ jobs }: ReadingRoom, started: Job, { patience, onProgress }: Waiting): Promise<Job> {
  return new Promise((resolve, reject) => {
    let latest = started
    const timer = setTimeout(() => {
      stop()
      resolve(latest)
    }, patience)
    const stop = jobs.follow(
      started.id,
      job => {
        latest = job
        if (job.state === 'working') return onProgress(job.progress)
        clearTimeout(timer)
        resolve(job)
      },
      () => {
        clearTimeout(timer)
        reject(new Error('the job is gone'))
      },
    )
  })
}
