import { counterparts, type Exhibit } from 'recoupe/view'
import type { Desk } from '../desk/desk.tsx'
import { dossierPath } from '../permalink/address.ts'
import { rememberPlace } from './return-point.ts'

/** What the reader shows: the reports at the left and at the right, and the reference chosen. */
export interface ReaderTarget {
  readonly left: string
  readonly right: string | null
  readonly ref: string | null
}

/** The report of an exhibit and the one where its nearest counterpart stands, in the order of the dossier. */
export function targetOf(desk: Desk, exhibit: Exhibit, beside?: string): ReaderTarget {
  const { reports } = desk.view
  const own = exhibit.report.id
  const twin = counterparts(desk.view, exhibit).find(e => e.report.id !== own)?.report.id
  const other = beside ?? twin ?? reports.find(r => r.report.id !== own)?.report.id ?? null
  const place = (id: string | null): number => reports.findIndex(r => r.report.id === id)
  return other !== null && place(other) < place(own) ? { left: other, right: own, ref: exhibit.ref } : { left: own, right: other, ref: exhibit.ref }
}

/** Address of the reader; a reference is said as its statement's id, which stays, or as a place for the reporter's voice. */
export function readerPath(desk: Desk, { left, right, ref }: ReaderTarget): string {
  const query = new URLSearchParams({ a: left, ...(right === null ? {} : { b: right }) })
  const exhibit = ref === null ? undefined : desk.byRef.get(ref)
  if (exhibit?.statement) query.set('s', exhibit.statement.id)
  else if (exhibit) query.set('at', `${exhibit.report.id}:${exhibit.start}-${exhibit.end}`)
  return `${dossierPath(desk.id)}/read?${query}`
}

/** Goes to the reader at an exhibit; Escape there leads back to `opener`. */
export function openReader(desk: Desk, exhibit: Exhibit, navigate: (path: string) => void, opener: Element | null): void {
  rememberPlace(opener)
  navigate(readerPath(desk, targetOf(desk, exhibit)))
}

/** Fetches the reader's code ahead, so that the first opening is as fast as the others. */
export function prepareReader(): void {
  const fetchIt = (): void => void import('./reader-page.tsx')
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchIt, { timeout: 2000 })
  else setTimeout(fetchIt, 300)
}
