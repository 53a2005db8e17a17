import { dayNumber, dayOf, exists, holiday, weekdayOf } from './calendar.ts'
import type { Captures } from './captures.ts'
import type { Anchors } from './choose-place.ts'
import { choose, hintOf, NEAREST, sideOf } from './choose-place.ts'
import type { Place } from './moment.ts'
import { daysOf } from './values.ts'

export function dayIn(year: number, month: number, day: number): Place | null {
  return exists({ year, month, day }) ? { kind: 'day', number: dayNumber({ year, month, day }) } : null
}

/** A full year from two figures: the century that puts it nearest the publication, never more than twenty years ahead. */
function fullYear(short: number, published: string | null): number | null {
  const now = published === null ? null : Number(published.slice(0, 4))
  if (now === null) return null
  const year = now - (now % 100) + short
  return year > now + 20 ? year - 100 : year
}

export interface Fields {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  readonly season: number | null
  readonly holiday: string | null
}

/** Everything that the fields could mean in one year. */
function inYear(f: Fields, year: number): Place | null {
  if (f.holiday !== null) {
    const number = holiday(f.holiday, year)
    return number === null ? null : { kind: 'day', number }
  }
  if (f.season !== null) return { kind: 'season', year, season: f.season }
  if (f.month === null) return { kind: 'year', year }
  return f.day === null ? { kind: 'month', year, month: f.month } : dayIn(year, f.month, f.day)
}

export function resolveFields(f: Fields, shift: number | null, anchors: Anchors): Place | null {
  if (f.year !== null) return inYear(f, f.year)
  const now = anchors.published === null ? null : daysOf(anchors.published)
  if (f.holiday !== null || f.season !== null || f.month !== null) {
    if (!now) {
      if (f.holiday !== null) return null
      return {
        kind: 'open',
        ...(f.month === null ? {} : { month: f.month }),
        ...(f.day === null ? {} : { day: f.day }),
        ...(f.season === null ? {} : { season: f.season }),
      }
    }
    const year = dayOf(now.first).year
    const span = f.day === 29 && f.month === 2 ? 8 : 2
    let places: Place[] = []
    for (let y = year - span; y <= year + span; y++) {
      const place = inYear(f, y)
      if (place) places.push(place)
    }
    if (f.weekday !== null) {
      const agreeing = places.filter(p => p.kind === 'day' && weekdayOf(p.number) === f.weekday)
      // A weekday that fits only one near year settles it, whatever the tense.
      if (agreeing.length > 0) {
        places = agreeing
        return choose(places, now, NEAREST)
      }
    }
    return choose(
      places,
      now,
      f.month !== null && f.day === null && f.holiday === null ? sideOf(shift, anchors) : f.season !== null ? sideOf(shift, anchors) : hintOf(shift, anchors),
    )
  }
  if (f.weekday !== null && f.day !== null) {
    if (!now) return { kind: 'open', weekday: f.weekday }
    const days: Place[] = []
    for (let n = now.first - 200; n <= now.last + 200; n++) if (weekdayOf(n) === f.weekday && dayOf(n).day === f.day) days.push({ kind: 'day', number: n })
    return choose(days, now, NEAREST)
  }
  if (f.weekday !== null) {
    if (!now || now.first !== now.last) return { kind: 'open', weekday: f.weekday }
    const days: Place[] = []
    for (let n = now.first - 7; n <= now.first + 7; n++) if (weekdayOf(n) === f.weekday) days.push({ kind: 'day', number: n })
    return choose(days, now, sideOf(shift, anchors))
  }
  return null
}

export function fieldsOf(c: Captures, published: string | null, which = 0, feast?: string): Fields {
  const short = c.number('SHORTYEAR')
  const steps = c.number('YEARSHIFT')
  const now = published === null ? null : daysOf(published)
  return {
    year:
      c.number('YEAR', which) ??
      (which > 0 ? c.number('YEAR') : null) ??
      (steps === null || !now ? null : dayOf(now.first).year + steps) ??
      (short === null ? null : fullYear(short, published)),
    month: c.number('MONTH', which) ?? c.number('MONTHNUM') ?? c.number('MONTHSHORT', which) ?? (which > 0 ? c.number('MONTH') : null),
    day: c.number('DAY', which) ?? c.number('DAYWORD', which),
    weekday: c.number('WEEKDAY', which),
    season: c.number('SEASON'),
    holiday: feast ?? c.text('HOLIDAY'),
  }
}
