import { cover } from '../../../text/spans.ts'
import { oneLine } from '../escape.ts'
import { isoDate, quoteOf } from '../linked/shown.ts'
import type { View } from '../view/view.ts'
import { entity, type FtmEntity, idOf, MOST, shortened } from './entity.ts'
import { partyId } from './schema-of.ts'

/** UTF-16 units of the longest stretch that names an event. */
const LONGEST = 300

/**
 * Events that a report tells in its own voice as having happened. That model has no word for an event that somebody only alleges, expects or denies, and
 * without one it would be a fact: those are left out.
 */
export function events(view: View): FtmEntity[] {
  const reports = new Map(view.reports.map(r => [r.report.id, r.report]))
  return view.dossier.events.flatMap(e => {
    const report = reports.get(e.report)
    if (!report || e.certainty !== 'CT+' || e.statement !== null) return []
    const whole = cover([e.trigger, ...e.roles])
    const name = quoteOf(report, whole && whole.end - whole.start <= LONGEST ? whole : e.trigger)
    if (name === null || name.trim() === '') return []
    return [
      entity('Event', idOf('event', e.id), {
        name: shortened(oneLine(name), MOST.name),
        date: isoDate(e.time?.value),
        involved: e.roles.map(r => partyId(view, r.entity)),
        keywords: [e.type, ...e.roles.flatMap(r => r.class ?? [])],
        proof: idOf('report', e.report),
      }),
    ]
  })
}
