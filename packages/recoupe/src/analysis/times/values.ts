/**
 * Values of time expressions as text, in EDTF (ISO 8601-2) where it can say them and in TIMEX3 (ISO 24617-1) where it
 * cannot: `2022-09-22`, `2022-09`, `2022`, `2022-21` (spring), `2022-09-22T03:12`, `2022-09-19/2022-09-25`,
 * `XXXX-09-22`, `XXXX-WXX-4`, `P3D`, `PT2H`, `PAST_REF`. Pure functions over those texts.
 */
import type { TimelinePrecision, TimePart } from '../../types/index.ts'
import { dayNumber, dayOf, daysInMonth, exists, weekdayOf } from './calendar.ts'

/** First and last day that a value covers, as day numbers (day 0 is 1970-01-01), both included. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')

export function formatDay(number: number): string {
  const { year, month, day } = dayOf(number)
  return `${four(year)}-${two(month)}-${two(day)}`
}

export function formatMonth(year: number, month: number): string {
  return `${four(year)}-${two(month)}`
}

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?.*)?)?)?$/

/** First month of each EDTF season: 21 spring, 22 summer, 23 autumn, 24 winter (which runs into the next year). */
const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

function pointRange(value: string): DayRange | null {
  const found = point.exec(value)
  if (!found) return null
  const year = Number(found[1])
  if (!found[2]) return { first: dayNumber({ year, month: 1, day: 1 }), last: dayNumber({ year, month: 12, day: 31 }) }
  const month = Number(found[2])
  const start = SEASON_START[month]
  if (start !== undefined) {
    const end = start === 12 ? { year: year + 1, month: 2 } : { year, month: start + 2 }
    return { first: dayNumber({ year, month: start, day: 1 }), last: dayNumber({ ...end, day: daysInMonth(end.year, end.month) }) }
  }
  if (month < 1 || month > 12) return null
  if (!found[3]) return { first: dayNumber({ year, month, day: 1 }), last: dayNumber({ year, month, day: daysInMonth(year, month) }) }
  const day = { year, month, day: Number(found[3]) }
  return exists(day) ? { first: dayNumber(day), last: dayNumber(day) } : null
}

/** The days that a value covers, or null for what has no place in the calendar (durations, `PAST_REF`, `XXXX-…`). */
export function daysOf(value: string): DayRange | null {
  const slash = value.indexOf('/')
  if (slash < 0) return pointRange(value)
  const from = pointRange(value.slice(0, slash))
  const to = pointRange(value.slice(slash + 1))
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null
}

/** The days of a value with its part: *early September* is its first third, *mid* the second, *late* the last. */
function daysOfPart(value: string, part?: TimePart): DayRange | null {
  const range = daysOf(value)
  if (!range || !part) return range
  const third = Math.floor((range.last - range.first + 1) / 3)
  if (part === 'early') return { first: range.first, last: range.first + third }
  if (part === 'late') return { first: range.last - third, last: range.last }
  return { first: range.first + third, last: range.last - third }
}

/** Order of two values by first day, then last, then clock time, then text; values without a place come last. */
export function compareValues(a: string | null, b: string | null): number {
  const left = a === null ? null : daysOf(a)
  const right = b === null ? null : daysOf(b)
  if (!left || !right) return left ? -1 : right ? 1 : (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
  return left.first - right.first || left.last - right.last || ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0)
}

/** True where every day of `inner` lies in `outer` (*2022-09* contains *2022-09-22*); a clock time only contains itself. */
export function containsValue(outer: string, inner: string): boolean {
  if (outer === inner) return true
  if (outer.includes('T')) return inner.startsWith(`${outer}:`)
  const a = daysOf(outer)
  const b = daysOf(inner)
  return a !== null && b !== null && a.first <= b.first && b.last <= a.last
}

/** True where two values share a day: what two reports say of one event may then both be right. False also where either has no place. */
export function overlaps(a: string, b: string, partA?: TimePart, partB?: TimePart): boolean {
  if (a.includes('T') && b.includes('T') && a.slice(0, 10) === b.slice(0, 10)) return a.startsWith(b) || b.startsWith(a)
  const left = daysOfPart(a, partA)
  const right = daysOfPart(b, partB)
  return left !== null && right !== null && left.first <= right.last && right.first <= left.last
}

/** True where both have a place in the calendar and share no day: the dates conflict, if they date one event. */
export function conflicts(a: string, b: string, partA?: TimePart, partB?: TimePart): boolean {
  return daysOf(a) !== null && daysOf(b) !== null && !overlaps(a, b, partA, partB)
}

/** How precisely a value dates something, for the timeline. `part` outranks the unit it is a part of. */
export function precisionOf(value: string, part?: TimePart): TimelinePrecision {
  const range = daysOf(value)
  if (!range) return 'vague'
  if (part) return 'part'
  if (value.includes('T')) return 'time'
  if (value.includes('/')) {
    if (range.last - range.first <= 1) return 'day'
    return range.last - range.first <= 6 ? 'week' : 'vague'
  }
  if (value.length === 4) return 'year'
  if (value.length === 10) return 'day'
  return SEASON_START[Number(value.slice(5))] === undefined ? 'month' : 'season'
}

/** Approximate length of a TIMEX3 duration in days; null where the amount is not given (`PXM`) or it is no duration. */
export function durationDays(value: string): number | null {
  const found = /^P(T?)(\d+(?:\.\d+)?)(DE|CE|[YMWDHS])$/.exec(value)
  if (!found) return null
  const amount = Number(found[2])
  const key = `${found[1]}${found[3]}`
  const days: Readonly<Record<string, number>> = { Y: 365.25, M: 30.44, W: 7, D: 1, DE: 3652.5, CE: 36525, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86400 }
  const unit = days[key]
  return unit === undefined ? null : amount * unit
}

/** The weekday (ISO, Monday 1) of an underspecified `XXXX-WXX-D`, else null. */
function openWeekday(value: string): number | null {
  const found = /^XXXX-WXX-([1-7])$/.exec(value)
  return found ? Number(found[1]) : null
}

/**
 * The day on which an unresolved weekday falls, given a dated report that shares the utterance: `XXXX-WXX-4` beside a
 * report of 2022-09-22 is that report's own Thursday, where `dated` is one. Null unless the two agree on the weekday
 * and the day lies within `within`, the publication value of the report that only gives a month (`2022-09`).
 */
export function weekdayIn(value: string, dated: string, within?: string): string | null {
  const weekday = openWeekday(value)
  const range = daysOf(dated)
  if (weekday === null || !range || range.first !== range.last || weekdayOf(range.first) !== weekday) return null
  const day = formatDay(range.first)
  return within === undefined || containsValue(within, day) ? day : null
}
