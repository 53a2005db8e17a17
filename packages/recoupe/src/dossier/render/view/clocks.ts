import { groupBy } from './group.ts'
import { type Moment, momentsOf } from './moments.ts'
import type { View } from './view.ts'

const KINDS = ['event', 'statement', 'publication'] as const

/** With more different dates than this, the columns would be too narrow: the clocks stay lists. */
const MOST_COLUMNS = 7

/** One clock with what it shows in each column; null where it shows nothing. */
export interface Lane {
  readonly kind: Moment['kind']
  readonly moments: readonly (Moment | null)[]
}

export interface Clocks {
  /** One moment per column, for its date. */
  readonly columns: readonly Moment[]
  /** True where the columns fit side by side. */
  readonly asGrid: boolean
  readonly lanes: readonly Lane[]
}

/** Three clocks: what happened when, who said it when, which report printed it when. */
export function clocksOf(view: View): Clocks {
  const moments = momentsOf(view)
  const byPlace = groupBy(moments, placeOf)
  const lanes = KINDS.filter(kind => moments.some(m => m.kind === kind)).map(
    (kind): Lane => ({ kind, moments: [...byPlace.values()].map(own => own.find(m => m.kind === kind) ?? null) }),
  )
  const columns = [...byPlace.values()].flatMap(own => own[0] ?? [])
  return { columns, asGrid: columns.length > 1 && columns.length <= MOST_COLUMNS, lanes }
}

const placeOf = ({ value, part }: Moment): string => (value === null ? '' : `${value} ${part ?? ''}`)

/** A dot for a day, a fading bar for a range, a dashed ring for the undated. */
export function markerOf({ value, precision }: Moment): 'undated' | 'day' | 'range' {
  if (value === null) return 'undated'
  return (precision === 'day' || precision === 'time') && !value.includes('/') ? 'day' : 'range'
}
