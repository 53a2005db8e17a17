import { useSyncExternalStore } from 'react'

interface Said {
  readonly text: string
  /** Shown to the eye as well, for a moment. */
  readonly shown: boolean
  readonly number: number
}

let said: Said = { text: '', shown: false, number: 0 }
const listeners = new Set<() => void>()

function say(text: string, shown: boolean): void {
  said = { text, shown, number: said.number + 1 }
  for (const tell of listeners) tell()
}

/** Says politely, to those who listen, what has just happened. */
export const announce = (text: string): void => say(text, false)

/** The same to those who look as well; goes away by itself, so never the only place of a fact. */
export const toast = (text: string): void => say(text, true)

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useSaid = (): Said => useSyncExternalStore(subscribe, () => said)
