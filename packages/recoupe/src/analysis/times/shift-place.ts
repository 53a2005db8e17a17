import type { TimeUnit } from '../../lang/times.ts'
import { addMonths, dayOf, mondayOf } from './calendar.ts'
import type { Place } from './moment.ts'
import { monthOf, yearOf } from './moment.ts'
import { daysOf } from './values.ts'

/** The publication as a place: a day, a month or a year, as precise as it is known. */
export function placeOfValue(value: string): Place | null {
  const range = daysOf(value)
  if (!range) return null
  const { year, month } = dayOf(range.first)
  if (range.first === range.last) return { kind: 'day', number: range.first }
  if (/^\d{4}-(0\d|1[0-2])$/.test(value)) return { kind: 'month', year, month }
  return /^\d{4}$/.test(value) ? { kind: 'year', year } : null
}

/** The unit that holds or touches the base, `by` units away; null where the base is less precise than the unit. */
export function shiftPlace(base: Place, unit: TimeUnit, by: number): Place | null {
  const day = base.kind === 'day' ? base.number : null
  const month = monthOf(base)
  const year = yearOf(base)
  switch (unit) {
    case 'D':
      return day === null ? null : { kind: 'day', number: day + by }
    case 'W':
      return day === null ? null : { kind: 'week', monday: mondayOf(day) + 7 * by }
    case 'F':
      return day === null ? null : { kind: 'week', monday: mondayOf(day) + 14 * by }
    case 'WE':
      return day === null ? null : { kind: 'weekend', saturday: mondayOf(day) + 5 + 7 * by }
    case 'M':
      return month ? { kind: 'month', ...addMonths(month.year, month.month, by) } : null
    case 'Q': {
      if (!month) return null
      const moved = addMonths(month.year, month.month, 3 * by)
      return { kind: 'quarter', year: moved.year, quarter: Math.ceil(moved.month / 3) }
    }
    case 'HY': {
      if (!month) return null
      const moved = addMonths(month.year, month.month, 6 * by)
      return { kind: 'half', year: moved.year, half: Math.ceil(moved.month / 6) }
    }
    case 'Y':
      return year === null ? null : { kind: 'year', year: year + by }
    case 'DE':
      return year === null ? null : { kind: 'decade', first: year - (year % 10) + 10 * by }
    case 'C':
      return year === null ? null : { kind: 'century', first: year - (year % 100) + 100 * by }
    case 'TM':
    case 'TH':
    case 'TS':
    case 'SE':
      return null
  }
}

const DURATION_UNIT: Readonly<Record<TimeUnit, string>> = {
  TM: 'M',
  TH: 'H',
  TS: 'S',
  D: 'D',
  W: 'W',
  WE: 'WE',
  F: 'W',
  M: 'M',
  Q: 'Q',
  HY: 'M',
  SE: 'M',
  Y: 'Y',
  DE: 'DE',
  C: 'CE',
}

function times(amount: number, by: number): string {
  return String(Math.round(amount * by * 100) / 100)
}

/** TIMEX3 duration: `P3D`, `PT2H`, `PXM` where no amount is given. */
export function formatDuration(amount: number | null, unit: TimeUnit): string {
  const by = unit === 'F' ? 2 : unit === 'HY' ? 6 : unit === 'SE' ? 3 : 1
  const prefix = unit === 'TM' || unit === 'TH' || unit === 'TS' ? 'PT' : 'P'
  return `${prefix}${amount === null ? 'X' : times(amount, by)}${DURATION_UNIT[unit]}`
}
