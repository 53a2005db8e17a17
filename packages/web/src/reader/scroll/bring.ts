import { EYE } from './keep-step.ts'

/** True for a pane that scrolls by itself; on a narrow page the page does. */
export const scrolls = (pane: HTMLElement): boolean => getComputedStyle(pane).overflowY !== 'visible' && pane.scrollHeight > pane.clientHeight

/** Stands in place of a reference for the passage that somebody was led to. */
export const PASSAGE = '.passage-mark[data-passage="first"]'

export const markOf = (ref: string): HTMLElement | null => (ref === PASSAGE ? document.querySelector<HTMLElement>(PASSAGE) : document.getElementById(ref))

/** Brings a mark to the height where the eye is taken to be. */
export function bring(ref: string): void {
  const mark = markOf(ref)
  const pane = mark?.closest<HTMLElement>('.scroll')
  if (!mark || !pane || mark.getClientRects().length === 0) return
  if (scrolls(pane)) pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight * EYE
  else mark.scrollIntoView({ block: 'center' })
}
