import type { Job } from '../jobs/job-board.ts'
import { NothingRead, type ReadingRoom } from '../jobs/reading-room.ts'
import type { TaskInput } from '../jobs/task.ts'
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
}

/** Reads texts and files into a new dossier and waits for its analysis, so long at most. @throws NothingRead */
export async function makeDossier(room: ReadingRoom, roots: Roots, { title, texts, files }: DossierRequest, patience: number): Promise<MadeDossier> {
  const read = await readFiles(roots, files)
  const inputs: TaskInput[] = [
    ...texts.map(({ text, ...facts }, i): TaskInput => ({ text, format: 'text', name: facts.title || `text ${i + 1}`, ...given(facts) })),
    ...read.inputs,
  ]
  if (inputs.length === 0) throw new NothingRead([])
  const { dossier, job, faults } = await room.create(title ?? read.title, { inputs, urls: [] })
  const notRead = [...read.notRead, ...faults.map(f => ({ input: f.input, cause: f.code }))]
  return { dossier, state: (await settled(room, job, patience)).state, notRead }
}

/** What is stated; what is empty is not. */
function given(facts: Omit<GivenText, 'text'>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''))
}

/** The job when it has ended, or as it is when patience has. */
function settled({ jobs }: ReadingRoom, { id }: Job, patience: number): Promise<Job> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const job = jobs.job(id)
      if (!job) reject(new Error('the job is gone'))
      else if (job.state !== 'working' || patience === 0) end(job)
    }
    const stop = jobs.listen(id, look)
    const timer = setTimeout(() => {
      const job = jobs.job(id)
      if (job) end(job)
    }, patience)
    const end = (job: Job): void => {
      clearTimeout(timer)
      stop()
      resolve(job)
    }
    look()
  })
}
