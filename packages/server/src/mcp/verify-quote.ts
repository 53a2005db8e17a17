import type { Dossier } from 'recoupe'
import { evidenceAt, named } from './evidence.ts'
import { findQuote } from './find-quote.ts'

/** Places that are shown of one quotation. */
const MOST = 20

/** Whether words stand in the reports, where, and who is reported to have said them. */
export function verifyQuote(dossier: Dossier, quote: string, report: string | undefined) {
  const reports = dossier.reports.filter(r => report === undefined || r.id === report || r.sha256 === report)
  const found = reports.flatMap(r => findQuote(r.text, quote, MOST).map(place => ({ report: r.id, ...place })))
  const exact = found.filter(f => f.how === 'exact')
  const shown = (exact.length > 0 ? exact : found).slice(0, MOST)
  return {
    found: exact.length > 0 ? 'exact' : found.length > 0 ? 'typography' : 'no',
    reportsLookedAt: reports.length,
    places: shown.map(place => ({
      how: place.how,
      ...evidenceAt(dossier, place, 100),
      // only statements whose words hold the whole quotation
      saidIn: dossier.statements
        .filter(s => s.report === place.report && s.content.some(c => c.start <= place.start && place.end <= c.end))
        .map(s => ({
          statement: s.id,
          form: s.form,
          act: { is: s.act, decided: s.decided && s.judgements.act.decided },
          speaker: { is: named(dossier, s.speaker), decided: s.decided && s.judgements.speaker.decided },
        })),
    })),
  }
}
