/** Days of the proleptic Gregorian calendar as numbers; day 0 is 1970-01-01. Algorithms: H. Hinnant, "chrono-compatible low-level date algorithms" (2013). */

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function dayOf(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** ISO 8601 weekday, Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 })
}

/** True for a day that exists: 29 February only in leap years. */
export function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The month `by` months away. */
export function addMonths(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** Monday of the ISO week that holds the day. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1
}

/** ISO week of a day, as year and number. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3
  const { year } = dayOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** Easter Sunday of a year (anonymous Gregorian algorithm, Nature 1876). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 })
}

/** A holiday as data: `12-25`, `easter+39`, or `11:4:4` (month: ISO weekday: which one, −1 the last). */
export function holiday(rule: string, year: number): number | null {
  const movable = /^easter([+-]\d+)?$/.exec(rule)
  if (movable) return easter(year) + Number(movable[1] ?? 0)
  const nth = /^(\d+):(\d):(-?\d)$/.exec(rule)
  if (nth) {
    const [month, weekday, which] = [Number(nth[1]), Number(nth[2]), Number(nth[3])]
    if (which < 0) {
      const last = dayNumber({ year, month, day: daysInMonth(year, month) })
      return last - ((weekdayOf(last) - weekday + 7) % 7)
    }
    const first = dayNumber({ year, month, day: 1 })
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1)
  }
  const fixed = /^(\d+)-(\d+)$/.exec(rule)
  return fixed ? dayNumber({ year, month: Number(fixed[1]), day: Number(fixed[2]) }) : null
}
