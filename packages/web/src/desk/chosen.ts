import { useSyncExternalStore } from 'react'

/** The reference that the reader has chosen, and its counterparts in the other reports. */
interface Chosen {
  readonly ref: string | null
  readonly pairs: readonly string[]
}

const NOTHING: Chosen = { ref: null, pairs: [] }

let chosen = NOTHING
const listeners = new Set<() => void>()

/** Chooses a statement wherever it shows. Only what shows it, or showed the one before, is drawn again. */
export function choose(ref: string | null, pairs: readonly string[] = []): void {
  chosen = ref === null ? NOTHING : { ref, pairs }
  for (const tell of listeners) tell()
}

export const chosenRef = (): string | null => chosen.ref

/** Counterparts of what is chosen, the nearest first. */
export const chosenPairs = (): readonly string[] => chosen.pairs

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export type Mark = 'chosen' | 'pair' | null

/** How this reference is marked now. */
export const useChosen = (ref: string): Mark =>
  useSyncExternalStore(subscribe, () => (chosen.ref === ref ? 'chosen' : chosen.pairs.includes(ref) ? 'pair' : null))

export const useChosenRef = (): string | null => useSyncExternalStore(subscribe, chosenRef)

/** How the references of one passage are marked now, as one value that changes only when they do: `A7=chosen B9=pair`. */
export const useMarksOf = (refs: ReadonlySet<string>): string =>
  useSyncExternalStore(subscribe, () => {
    if (chosen.ref === null) return ''
    const marks = chosen.pairs.filter(ref => ref !== chosen.ref && refs.has(ref)).map(ref => `${ref}=pair`)
    return (refs.has(chosen.ref) ? [`${chosen.ref}=chosen`, ...marks] : marks).join(' ')
  })

/** True where what is chosen, or its nearest counterpart in the report with these references, stands among `refs`. */
export const useHolds = (refs: ReadonlySet<string>, report: ReadonlySet<string>): boolean =>
  useSyncExternalStore(subscribe, () => {
    if (chosen.ref === null) return false
    const nearest = report.has(chosen.ref) ? chosen.ref : chosen.pairs.find(ref => report.has(ref))
    return nearest !== undefined && refs.has(nearest)
  })

/** Listens to every choice; returns what stops it. */
export { subscribe as onChoice }
