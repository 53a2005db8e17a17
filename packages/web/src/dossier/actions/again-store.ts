import { useSyncExternalStore } from 'react'
import { api, followJob, type JobEvent } from '../../api.ts'

/** A new analysis of one dossier: under way, or over. */
export interface Again {
  readonly job: string | null
  /** Null until the server has said something. */
  readonly event: JobEvent | null
  /** It could not be begun. */
  readonly error: unknown
  /** Where an analysis is over and the dossier has been fetched again. */
  readonly fresh: boolean
}

/** By dossier, outside the page: an analysis goes on while its reader looks elsewhere. */
const running = new Map<string, Again>()
const listeners = new Set<() => void>()

function set(dossier: string, again: Again | null): void {
  if (again) running.set(dossier, again)
  else running.delete(dossier)
  for (const tell of listeners) tell()
}

const NEW: Again = { job: null, event: null, error: null, fresh: false }

export const isWorking = (again: Again | null): boolean => again !== null && again.error === null && !again.fresh && again.event?.state !== 'failed'

/** Begins a new analysis and follows it; `refresh` fetches the dossier at its end. Does nothing while one is under way. */
export async function analyseAgain(dossier: string, refresh: () => Promise<void>): Promise<void> {
  if (isWorking(running.get(dossier) ?? null)) return
  set(dossier, NEW)
  try {
    const { job } = await api.analyse(dossier)
    set(dossier, { ...NEW, job })
    followJob(job, event => {
      set(dossier, { ...NEW, job, event })
      if (event.state !== 'done') return
      void refresh().then(
        () => set(dossier, { ...NEW, job, event, fresh: true }),
        (error: unknown) => set(dossier, { ...NEW, job, event, error }),
      )
    })
  } catch (error) {
    set(dossier, { ...NEW, error })
  }
}

export const forgetAgain = (dossier: string): void => set(dossier, null)

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useAgain = (dossier: string): Again | null => useSyncExternalStore(subscribe, () => running.get(dossier) ?? null)
