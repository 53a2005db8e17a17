import { fold } from '../../text/index.ts'
import { addUnnamed, type Discourse } from './discourse.ts'

/** The paper or the body that carries the report; null where nobody says which. */
export function outletOf(d: Discourse): number | null {
  const { outlet } = d.r.analysis.document.report
  if (outlet === null) return null
  const known = d.referents.find(r => r.kind !== 'person' && r.labels.some(l => fold(l.text) === fold(outlet)))
  return (
    known?.index ??
    addUnnamed(d, {
      kind: 'medium',
      named: true,
      anonymous: false,
      text: outlet,
      head: outlet,
      gender: null,
      number: null,
      noun: null,
      of: null,
      side: null,
    })
  )
}

/** « Notre présidente », "our spokesman" at `word`: of whoever writes, outside of what somebody else says. */
export const ownOutlet = (d: Discourse, word: number): number | null => ((d.r.quotation[word] ?? -1) < 0 ? outletOf(d) : null)
