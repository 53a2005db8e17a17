import { type RefObject, useEffect, useSyncExternalStore } from 'react'

/** Rows drawn at first, and added whenever the last of them come near. */
const STEP = 80

/** Rows drawn of each dossier, outside the page: who comes back finds the cell that was left. */
const drawn = new Map<string, number>()
const listeners = new Set<() => void>()

const drawnOf = (dossier: string): number => drawn.get(dossier) ?? STEP

function draw(dossier: string, rows: number): void {
  if (rows <= drawnOf(dossier)) return
  drawn.set(dossier, rows)
  for (const tell of listeners) tell()
}

/** Draws at least the row at this place: what is led to has to stand. */
export const drawUpTo = (dossier: string, index: number): void => draw(dossier, index + STEP)

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** How many rows of a matrix are drawn: more as `end`, which stands behind them, comes near. */
export function useDrawnRows(dossier: string, all: number, end: RefObject<Element | null>): number {
  const rows = useSyncExternalStore(subscribe, () => drawnOf(dossier))
  useEffect(() => {
    const mark = end.current
    if (!mark || rows >= all) return
    const box = mark.closest('.boxed')
    const root = box && getComputedStyle(box).overflowY !== 'visible' ? box : null
    const observer = new IntersectionObserver(entries => entries.some(e => e.isIntersecting) && draw(dossier, rows + STEP), { root, rootMargin: '800px' })
    observer.observe(mark)
    return () => observer.disconnect()
  }, [dossier, rows, all, end])
  return Math.min(rows, all)
}
