import { useSyncExternalStore } from 'react'

/** The one cell of the grid that the tab key stops at (ARIA's roving tab stop). */
let active: string | null = null
const listeners = new Set<() => void>()

export function makeActive(cell: string | null): void {
  if (cell === active) return
  active = cell
  for (const tell of listeners) tell()
}

export const activeCell = (): string | null => active

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useTabIndex = (cell: string): 0 | -1 => useSyncExternalStore(subscribe, () => (active === cell ? 0 : -1))
