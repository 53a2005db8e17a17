import { oneLine } from '../escape.ts'
import { quoteOf } from '../linked/shown.ts'
import { groupBy } from '../view/group.ts'
import type { View } from '../view/view.ts'
import { entity, type FtmEntity, idOf, MOST, shortened } from './entity.ts'
import { partyId, schemaOf } from './schema-of.ts'

/** By which words an article names somebody, each once; only words that the text received shows. */
export function mentions(view: View): FtmEntity[] {
  const reports = new Map(view.reports.map(r => [r.report.id, r.report]))
  return view.dossier.entities.flatMap(e => {
    const schema = schemaOf(e)
    if (schema === null) return []
    const named = e.mentions.flatMap(m => {
      const report = reports.get(m.report)
      const name = report ? quoteOf(report, m) : null
      return name === null || name.trim() === '' ? [] : [{ report: m.report, name: shortened(oneLine(name), MOST.name), start: m.start }]
    })
    return [...groupBy(named, n => `${n.report} ${n.name}`).values()].flatMap(([first]) =>
      first
        ? [
            entity('Mention', idOf('mention', `${e.id}-${first.report}-${first.start}`), {
              document: idOf('report', first.report),
              name: first.name,
              resolved: partyId(view, e.id),
              detectedSchema: schema,
            }),
          ]
        : [],
    )
  })
}
