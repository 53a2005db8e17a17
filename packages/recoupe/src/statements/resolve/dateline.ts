import { fold } from '../../text/index.ts'
import type { Reading } from '../reading.ts'
import type { Discourse } from './discourse.ts'

/** *LESKAR (Talvanie)*, *TERAVEN, Kovara, May 14*: the town of a dateline and what it lies in. */
export function datedPlaces(r: Reading): { city: string | null; land: string | null } {
  const parts = (r.analysis.document.report.dateline?.place ?? '')
    .split(/[(),/]/u)
    .map(p => p.trim())
    .filter(p => p !== '')
  return { city: parts[0] ?? null, land: parts[1] ?? null }
}

/** The referent of a name that a dateline gives. */
export function placeCalled(d: Discourse, name: string): number | null {
  const folded = fold(name)
  return d.referents.find(r => r.kind !== 'person' && r.labels.some(l => fold(l.text) === folded))?.index ?? null
}
