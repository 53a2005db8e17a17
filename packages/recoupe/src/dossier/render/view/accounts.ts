import type { Origin } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import type { Exhibit } from './exhibits.ts'
import { groupBy } from './group.ts'
import { allExhibits, type View } from './view.ts'

/** An origin with what it is behind. */
export interface Account {
  readonly origin: Origin
  readonly exhibits: readonly Exhibit[]
}

/** Where every statement comes from. */
export interface Accounts {
  /** Most statements first. */
  readonly main: readonly Account[]
  /** The smaller ones, where there are many. */
  readonly minor: readonly Account[]
  /** Statements that no origin is shown for. */
  readonly untold: readonly Exhibit[]
}

/** With more origins than this, the smaller ones share one list. */
const MOST_ACCOUNTS = 6

export function accountsOf(view: View): Accounts {
  const known = view.dossier.origins.map(origin => ({ origin, exhibits: exhibitsOf(view, origin) })).sort((a, b) => b.exhibits.length - a.exhibits.length)
  const counted = new Set(known.flatMap(k => k.exhibits))
  const main = known.filter((k, i) => i < MOST_ACCOUNTS && (known.length <= MOST_ACCOUNTS || k.exhibits.length > 1))
  return {
    main,
    minor: known.filter(k => !main.includes(k)),
    untold: allExhibits(view).filter(e => e.kind === 'statement' && !counted.has(e)),
  }
}

function exhibitsOf(view: View, origin: Origin): Exhibit[] {
  const own = new Set(origin.statements.map(id => view.byStatement.get(id)))
  return allExhibits(view).filter(e => own.has(e))
}

/** A station on the way of a statement to its report. */
export type Station = { readonly kind: 'entity'; readonly id: string; readonly decided: boolean } | { readonly kind: 'agency'; readonly name: string }

/** The way a statement came: speaker → relays → agency of the report. */
export function stationsOf({ statement, report }: Exhibit): Station[] {
  const stations: Station[] = []
  if (statement?.speaker) stations.push({ kind: 'entity', id: statement.speaker, decided: statement.decided && statement.judgements.speaker.decided })
  for (const id of statement?.relays ?? []) stations.push({ kind: 'entity', id, decided: true })
  if (report.agency !== null) stations.push({ kind: 'agency', name: oneLine(report.agency) })
  return stations
}

/** Exhibits that came the same way into the same report. */
export interface Chain {
  readonly stations: readonly Station[]
  readonly letter: string
  readonly exhibits: readonly Exhibit[]
}

export function chainsOf(exhibits: readonly Exhibit[]): Chain[] {
  const ways = exhibits.map(exhibit => ({ exhibit, stations: stationsOf(exhibit) }))
  return [...groupBy(ways, w => `${JSON.stringify(w.stations)} ${w.exhibit.letter}`).values()].flatMap((group): Chain[] => {
    const first = group[0]
    return first ? [{ stations: first.stations, letter: first.exhibit.letter, exhibits: group.map(g => g.exhibit) }] : []
  })
}
