import { useEffect, useSyncExternalStore } from 'react'

/** A part of the page that the bar leads to. */
export interface PageSection {
  readonly id: string
  readonly label: string
}

let sections: readonly PageSection[] = []
const listeners = new Set<() => void>()

function set(next: readonly PageSection[]): void {
  sections = next
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The parts of the page that stands; the bar shows them in place of the pages. */
export const usePageSections = (): readonly PageSection[] => useSyncExternalStore(subscribe, () => sections)

/** Names the parts of a page for as long as it stands. */
export function useSections(own: readonly PageSection[]): void {
  const shape = own.map(s => `${s.id} ${s.label}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts count as changed when their names do
  useEffect(() => {
    set(own)
    return () => set([])
  }, [shape])
}
