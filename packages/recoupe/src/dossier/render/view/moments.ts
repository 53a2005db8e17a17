import type { ByLanguage, TimelineEntry, TimePart } from '../../../types/index.ts'
import type { Exhibit } from './exhibits.ts'
import { groupBy } from './group.ts'
import type { View } from './view.ts'

/** One thing on a clock with everything that says it. */
export interface Happening {
  readonly gist: ByLanguage
  readonly exhibits: readonly Exhibit[]
  /** Letters of the reports that it is about, where no exhibit says it. */
  readonly letters: readonly string[]
  /** Types of the events that it tells of. */
  readonly types: readonly string[]
  /** Other dates that other reports give it. */
  readonly otherwise: readonly { readonly value: string; readonly letter: string }[]
}

/** What one clock shows at one time. */
export interface Moment {
  readonly kind: TimelineEntry['kind']
  readonly value: string | null
  readonly part: TimePart | undefined
  readonly precision: TimelineEntry['precision']
  readonly happenings: readonly Happening[]
}

/** The timeline with equal entries told once, in its own order. */
export function momentsOf(view: View): Moment[] {
  const events = new Map(view.dossier.events.map(e => [e.id, e]))
  const partOf = (entry: TimelineEntry): TimePart | undefined => view.byStatement.get(entry.ref)?.statement?.time?.part ?? events.get(entry.ref)?.time?.part
  const groups = groupBy(view.dossier.timeline, t => `${t.kind} ${t.value} ${partOf(t)}`)
  return [...groups.values()].flatMap((entries): Moment[] => {
    const first = entries[0]
    if (!first) return []
    const happenings = [...groupBy(entries, e => JSON.stringify(e.gist)).values()].map((same): Happening => {
      const exhibits = same.map(e => view.byStatement.get(e.ref)).filter(e => e !== undefined)
      const letters = same.filter(e => !view.byStatement.has(e.ref)).map(e => view.letters.get(events.get(e.ref)?.report ?? e.ref))
      const types = same.flatMap(e => events.get(e.ref)?.type ?? [])
      const otherwise = same
        .flatMap(e => e.otherwise ?? [])
        .flatMap(id => events.get(id) ?? [])
        .flatMap(e => (e.time?.value ? [{ value: e.time.value, letter: view.letters.get(e.report) ?? '?' }] : []))
      return {
        gist: same[0]?.gist ?? {},
        exhibits: [...new Set(exhibits)],
        letters: [...new Set(letters.filter(l => l !== undefined))],
        types: [...new Set(types)],
        otherwise: [...new Map(otherwise.map(o => [`${o.value} ${o.letter}`, o])).values()],
      }
    })
    return [{ kind: first.kind, value: first.value, part: partOf(first), precision: first.precision, happenings }]
  })
}
