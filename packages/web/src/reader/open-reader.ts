import { counterparts, type Exhibit, type Mention } from 'recoupe/view'
import type { Desk } from '../desk/desk.tsx'
import { dossierPath } from '../permalink/address.ts'
import { preloadable } from '../shell/preloadable.tsx'
import { rememberPlace } from './return-point.ts'

/** What the reader shows: the reports at the left and at the right, and the reference chosen or the passage that somebody was led to. */
export interface ReaderTarget {
  readonly left: string
  readonly right: string | null
  readonly ref: string | null
  readonly passage?: Mention | null
}

/** The report of an exhibit and the one where its nearest counterpart stands, in the order of the dossier. */
export function targetOf(desk: Desk, exhibit: Exhibit, beside?: string): ReaderTarget {
  const { reports } = desk.view
  const own = exhibit.report.id
  const twin = counterparts(desk.view, exhibit).find(e => e.report.id !== own)?.report.id
  const other = beside ?? twin ?? reports.find(r => r.report.id !== own)?.report.id ?? null
  return { ...inOrder(desk, own, other), ref: exhibit.ref }
}

function inOrder({ view: { reports } }: Desk, own: string, other: string | null): { readonly left: string; readonly right: string | null } {
  const place = (id: string | null): number => reports.findIndex(r => r.report.id === id)
  return other !== null && place(other) < place(own) ? { left: other, right: own } : { left: own, right: other }
}

/** Where characters of a report are read: the statement with exactly these, else the passage, beside the counterpart of the statement that it lies in. */
export function passageTarget(desk: Desk, passage: Mention): ReaderTarget {
  const own = desk.view.reports.find(r => r.report.id === passage.report)
  const exact = own?.exhibits.find(e => e.start === passage.start && e.end === passage.end)
  if (exact) return targetOf(desk, exact)
  const around = own?.exhibits.find(e => e.content.some(s => s.start < passage.end && s.end > passage.start))
  const twin = around ? counterparts(desk.view, around).find(e => e.report.id !== passage.report) : undefined
  const other = twin?.report.id ?? desk.view.reports.find(r => r !== own)?.report.id ?? null
  return { ...inOrder(desk, passage.report, other), ref: null, passage }
}

/** Address of the reader; a reference is said as its statement's id, which stays, or as a place for a passage and the reporter's voice. */
export function readerPath(desk: Desk, { left, right, ref, passage }: ReaderTarget): string {
  const query = new URLSearchParams({ a: left, ...(right === null ? {} : { b: right }) })
  const exhibit = ref === null ? undefined : desk.byRef.get(ref)
  if (exhibit?.statement) query.set('s', exhibit.statement.id)
  else if (exhibit) query.set('at', `${exhibit.report.id}:${exhibit.start}-${exhibit.end}`)
  else if (passage) query.set('at', `${passage.report}:${passage.start}-${passage.end}`)
  return `${dossierPath(desk.id)}/read?${query}`
}

/** Goes to the reader at an exhibit; Escape there leads back to `opener`. */
export function openReader(desk: Desk, exhibit: Exhibit, navigate: (path: string) => void, opener: Element | null): void {
  rememberPlace(opener)
  navigate(readerPath(desk, targetOf(desk, exhibit)))
}

/** The reader's page, which is fetched apart from the rest. */
export const readerPage = preloadable(() => import('./reader-page.tsx'))

/** Fetches the reader's code ahead, so that the first opening is as fast as the others. */
export function prepareReader(): void {
  const fetchIt = (): void => void readerPage.preload()
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchIt, { timeout: 2000 })
  else setTimeout(fetchIt, 300)
}
