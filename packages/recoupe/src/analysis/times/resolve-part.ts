import type { TimeUnit } from '../../lang/times.ts'
import { dayNumber, daysInMonth } from './calendar.ts'
import type { Captures } from './captures.ts'
import type { Anchors } from './choose-place.ts'
import type { Meaning, Place } from './moment.ts'
import { daysOfPlace, monthOf, yearOf } from './moment.ts'
import { fieldsOf, resolveFields } from './resolve-fields.ts'
import { placeOfValue } from './shift-place.ts'

const NOTHING: Meaning = { kind: 'nothing' }

/** *Le premier lundi de septembre*, *the last Sunday in October*; `weekend`: *le premier week-end de juillet*. */
export function resolveNth(c: Captures, weekend: boolean, anchors: Anchors): Meaning {
  const which = c.number('ORD') ?? c.number('SHIFT')
  const weekday = weekend ? 6 : c.number('WEEKDAY')
  const fields = fieldsOf(c, anchors.published)
  if (which === null || weekday === null || fields.month === null) return NOTHING
  const place = resolveFields({ ...fields, month: null, weekday: null, holiday: `${fields.month}:${weekday}:${which}` }, null, anchors)
  if (place?.kind !== 'day') return NOTHING
  return { kind: 'moment', place: weekend ? { kind: 'weekend', saturday: place.number } : place }
}

/** The whole that a stretch is part of: the month or year named, else the year of publication. */
function wholeOf(c: Captures, anchors: Anchors): Place | null {
  const fields = fieldsOf(c, anchors.published)
  if (fields.month !== null || fields.year !== null) return resolveFields({ ...fields, day: null, weekday: null }, null, anchors)
  const base = anchors.published === null ? null : placeOfValue(anchors.published)
  const year = base ? yearOf(base) : null
  return year === null ? null : { kind: 'year', year }
}

/** *Les neuf premiers mois de 2024*, *la première semaine de juillet*, *les derniers jours de mai*. */
export function resolveStretch(c: Captures, end: 'first' | 'last', unit: TimeUnit | null, anchors: Anchors): Meaning {
  const whole = wholeOf(c, anchors)
  const count = c.number('NUM')
  if (!whole || !unit) return NOTHING
  if (count === null && c.number('ORD') === null) return { kind: 'moment', place: whole, part: end === 'first' ? 'early' : 'late' }
  const first = c.number('ORD') ?? 1
  const year = yearOf(whole)
  if (unit === 'M' && whole.kind === 'year' && year !== null) {
    const months = count ?? 1
    if (months < 1 || months > 12 || !Number.isInteger(months)) return NOTHING
    const from = end === 'first' ? first : 13 - months
    const place = (month: number): Place => ({ kind: 'month', year, month })
    if (from + months - 1 > 12) return NOTHING
    return months === 1 ? { kind: 'moment', place: place(from) } : { kind: 'interval', from: place(from), to: place(from + months - 1) }
  }
  const days = daysOfPlace(whole)
  if (!days || whole.kind === 'open') return NOTHING
  const size = unit === 'D' ? 1 : unit === 'W' ? 7 : unit === 'F' ? 15 : null
  if (size === null) return NOTHING
  const length = size * (count ?? 1)
  let from = end === 'first' ? days.first + size * (first - 1) : days.last - length + 1
  let to = from + length - 1
  // The second fortnight of a month runs to its end, be it 28 days or 31.
  if (unit === 'F' && whole.kind === 'month') {
    const half = monthOf(whole)
    if (half && (first === 2 || end === 'last')) {
      from = dayNumber({ ...half, day: 16 })
      to = dayNumber({ ...half, day: daysInMonth(half.year, half.month) })
    }
  }
  if (!Number.isInteger(length) || from < days.first || to > days.last) return NOTHING
  return from === to
    ? { kind: 'moment', place: { kind: 'day', number: from } }
    : { kind: 'interval', from: { kind: 'day', number: from }, to: { kind: 'day', number: to } }
}
