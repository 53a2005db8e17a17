import type { DayPart, TimeSense, TimeUnit } from '../../lang/times.ts'
import type { TimePart } from '../../types/index.ts'
import { addMonths, dayOf, weekdayOf } from './calendar.ts'
import { Captures, clockOf, daypartOf, partOf, unitOf } from './captures.ts'
import type { Anchors } from './choose-place.ts'
import { choose, sideOf } from './choose-place.ts'
import type { Match } from './match.ts'
import type { Meaning, Place } from './moment.ts'
import { daysOfPlace, monthOf, yearOf } from './moment.ts'
import type { Fields } from './resolve-fields.ts'
import { dayIn, fieldsOf, resolveFields } from './resolve-fields.ts'
import { resolveNth, resolveStretch } from './resolve-part.ts'
import { formatDuration, placeOfValue, shiftPlace } from './shift-place.ts'
import { daysOf } from './values.ts'

const NOTHING: Meaning = { kind: 'nothing' }

function moment(place: Place | null, part?: TimePart, daypart?: DayPart): Meaning {
  return place ? { kind: 'moment', place, ...(part ? { part } : {}), ...(daypart ? { daypart } : {}) } : NOTHING
}

function baseOf(anchor: 'speech' | 'story', anchors: Anchors): Place | null {
  if (anchor === 'speech') return anchors.published === null ? null : placeOfValue(anchors.published)
  return anchors.story
}

/** Where a distance is counted from: the day of writing, the story, or the weekday that it names (*two weeks ago Tuesday*). */
function baseOfDistance(c: Captures, anchor: 'speech' | 'story', direction: -1 | 1, unit: TimeUnit, anchors: Anchors): Place | null {
  if (c.has('WEEKDAY')) {
    const day = resolveFields(fieldsOf(c, anchors.published), null, {
      ...anchors,
      direction: unit === 'Y' ? null : direction < 0 ? 'past' : 'future',
      lean: null,
    })
    return day?.kind === 'day' ? day : null
  }
  if (anchor === 'story' && anchors.day !== null && unit !== 'Y' && unit !== 'M') return { kind: 'day', number: anchors.day }
  return baseOf(anchor, anchors)
}

function resolveDistance(c: Captures, sense: Extract<TimeSense, { kind: 'distance' }>, anchors: Anchors): Meaning {
  const { anchor, direction } = sense
  const unit = unitOf(c.text('UNIT'))
  const amount = c.number('NUM') ?? c.number('QUANT')
  if (!unit) return NOTHING
  if (sense.tensed && anchors.direction !== 'future') return { kind: 'duration', value: formatDuration(amount, unit) }
  if (amount === null) return anchor === 'speech' ? { kind: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' } : NOTHING
  const base = baseOfDistance(c, anchor, direction, unit, anchors)
  if (!base) return NOTHING
  const by = direction * amount
  // *A year ago Thursday* is known to the month, *a year ago today* to the day.
  const to = sense.to ?? (c.has('WEEKDAY') && unit === 'Y' ? 'M' : undefined)
  if (to && (unit === 'Y' || unit === 'M') && Number.isInteger(by)) return moment(monthsAway(base, unit === 'Y' ? 12 * by : by, to))
  if (unit === 'W' || unit === 'F') {
    const days = (unit === 'F' ? 14 : 7) * by
    return Number.isInteger(days) ? moment(shiftPlace(base, 'D', days)) : NOTHING
  }
  if (unit === 'DE' || unit === 'C') {
    const year = yearOf(base)
    return year === null || !Number.isInteger(by * 10) ? NOTHING : moment({ kind: 'year', year: year + by * (unit === 'C' ? 100 : 10) })
  }
  if (unit === 'HY') return Number.isInteger(by) ? moment(shiftPlace(base, 'M', 6 * by)) : NOTHING
  if (!Number.isInteger(by)) return unit === 'Y' && Number.isInteger(by * 12) ? moment(shiftPlace(base, 'M', by * 12)) : NOTHING
  return moment(shiftPlace(base, unit, by))
}

/** The unit `to` that holds the same day of the month, `by` months away. */
function monthsAway(base: Place, by: number, to: TimeUnit): Place | null {
  const month = monthOf(base)
  if (!month) return null
  const moved = addMonths(month.year, month.month, by)
  if (to === 'M') return { kind: 'month', ...moved }
  const day = base.kind === 'day' ? dayIn(moved.year, moved.month, dayOf(base.number).day) : null
  return day && shiftPlace(day, to, 0)
}

/** *2015-2020*, *la saison 2023-24*, *du XVIe au XVIIIe siècle*. */
function resolveYears(c: Captures): Meaning {
  const centuries = [c.number('CENTURY', 0), c.number('CENTURY', 1)] as const
  if (centuries[0] !== null && centuries[1] !== null) {
    const ends = centuries.map(which => ((which ?? 1) - 1) * 100)
    const [from = 0, to = 0] = ends
    return from < to ? { kind: 'interval', from: { kind: 'century', first: from }, to: { kind: 'century', first: to } } : NOTHING
  }
  const from = c.number('YEAR', 0)
  const short = c.number('SHORTYEAR')
  if (from === null) return NOTHING
  const to = c.number('YEAR', 1) ?? (short === (from + 1) % 100 ? from + 1 : null)
  return to !== null && from < to ? { kind: 'interval', from: { kind: 'year', year: from }, to: { kind: 'year', year: to } } : NOTHING
}

/** The two ends of a range that one rule took whole. */
function resolveRange(c: Captures, anchors: Anchors): Meaning {
  if (!c.has('MONTH') && (c.has('YEAR') || c.has('CENTURY'))) return resolveYears(c)
  const to = fieldsOf(c, anchors.published, 1)
  const last = to.day === null && to.year === null && to.month === null ? null : resolveFields(to, null, anchors)
  const from = fieldsOf(c, anchors.published)
  if (!last) return NOTHING
  const year = yearOf(last)
  const month = monthOf(last)
  const first = resolveFields({ ...from, year: from.year ?? year, month: from.month ?? (last.kind === 'day' ? (month?.month ?? null) : null) }, null, anchors)
  if (!first) return NOTHING
  if (last.kind === 'open' || first.kind === 'open') return { kind: 'interval', from: first, to: last }
  const a = daysOfPlace(first)
  const b = daysOfPlace(last)
  return a && b && a.first <= b.last ? { kind: 'interval', from: first, to: last } : NOTHING
}

/** Resolves one match. Pure: the same match and anchors give the same meaning. */
export function resolve(match: Match, anchors: Anchors): Meaning {
  const c = new Captures(match.captures)
  const { sense } = match.rule
  const part = partOf(c.text('PART'))
  const daypart = daypartOf(c.text('DAYPART'))
  switch (sense.kind) {
    case 'date':
      if (sense.later !== undefined) {
        const day = resolveFields(fieldsOf(c, anchors.published), 1, anchors)
        return day?.kind === 'day' ? moment({ kind: 'day', number: day.number + sense.later }, undefined, daypart) : NOTHING
      }
      if (sense.inStory) {
        const year = anchors.story && yearOf(anchors.story)
        return year === null ? NOTHING : moment(resolveFields({ ...fieldsOf(c, anchors.published), year }, null, anchors))
      }
      if (sense.whole !== undefined) {
        const day = resolveFields({ ...fieldsOf(c, anchors.published), weekday: null }, null, anchors)
        return day?.kind === 'day' ? moment(shiftPlace(day, sense.whole, 0)) : NOTHING
      }
      if (sense.generic && !c.has('YEAR') && !c.has('SHIFT') && anchors.direction === null && anchors.lean === null) {
        const season = c.number('SEASON')
        return season === null ? NOTHING : moment({ kind: 'open', season })
      }
      return withClock(
        c,
        moment(resolveFields(fieldsOf(c, anchors.published, 0, sense.holiday), c.number('SHIFT') ?? sense.shift ?? null, anchors), part ?? sense.part, daypart),
      )
    case 'nth':
      return resolveNth(c, sense.unit === 'WE', anchors)
    case 'stretch':
      return resolveStretch(c, sense.end, sense.unit ?? unitOf(c.text('UNIT')), anchors)
    case 'day':
      return moment(resolveDayAlone(c.number('DAY') ?? c.number('DAYWORD'), anchors), undefined, daypart)
    case 'range': {
      if (c.has('WEEKDAY') && !c.has('DAY')) return resolveNight(c, anchors)
      return resolveRange(c, anchors)
    }
    case 'shift': {
      const unit = sense.unit ?? unitOf(c.text('UNIT'))
      const by = c.number('SHIFT') ?? sense.by ?? 0
      let base = baseOf(sense.anchor, anchors)
      if (sense.anchor === 'story' && unit === 'D' && anchors.day !== null) base = { kind: 'day', number: anchors.day }
      if (!unit || !base) return NOTHING
      // *This weekend* is the last one in a past sentence, and on a Monday or Tuesday that says nothing of tense.
      const weekday = unit === 'WE' && by >= 0 && base.kind === 'day' ? weekdayOf(base.number) : 7
      const looksBack = by === 0 && weekday < 6 && (anchors.direction === 'past' || (anchors.direction === null && weekday <= 2))
      const shifted = looksBack ? -1 : sense.coming && by > 0 && weekday < 6 ? by - 1 : by
      return moment(shiftPlace(base, unit, shifted), part ?? sense.part, daypart ?? sense.daypart)
    }
    case 'distance':
      return resolveDistance(c, sense, anchors)
    case 'duration': {
      const unit = sense.unit ?? unitOf(c.text('UNIT'))
      const amount = sense.amount ?? c.number('NUM') ?? c.number('QUANT')
      return unit ? { kind: 'duration', value: formatDuration(amount === null ? null : amount + (sense.plus ?? 0), unit) } : NOTHING
    }
    case 'clock':
    case 'daypart': {
      const clock = sense.kind === 'clock' ? clockOf(c, sense.plus ?? 0) : null
      if (sense.kind === 'clock' && !clock) return NOTHING
      const speech = anchors.published === null ? null : placeOfValue(anchors.published)
      const place = (sense.kind === 'clock' || sense.anchor === 'story') && anchors.day !== null ? ({ kind: 'day', number: anchors.day } as const) : speech
      if (place?.kind !== 'day') return clock ? { kind: 'moment', place: { kind: 'open' }, clock } : NOTHING
      return clock ? { kind: 'moment', place, clock } : moment(place, undefined, daypart)
    }
    case 'fraction':
      return resolveFraction(c, sense.unit ?? unitOf(c.text('UNIT')), anchors)
    case 'decade': {
      const first = c.number('YEAR') ?? c.number('DECADE') ?? c.number('SHORTYEAR')
      if (first === null) return NOTHING
      // Two figures, or a word for them: the twentieth century, unless it said otherwise.
      const full = first < 100 ? 1900 + first : first
      return full % 10 === 0 ? moment({ kind: 'decade', first: full }, part) : NOTHING
    }
    case 'century': {
      const which = c.number('CENTURY') ?? c.number('NUM')
      return which === null || which < 1 || which > 30 ? NOTHING : moment({ kind: 'century', first: (which - 1) * 100 }, part)
    }
    case 'set': {
      const every = c.text('EVERY')
      if (every !== null) return { kind: 'set', value: every }
      const weekday = c.number('WEEKDAY')
      if (weekday !== null) return { kind: 'set', value: `XXXX-WXX-${weekday}` }
      const unit = sense.unit ?? unitOf(c.text('UNIT'))
      return unit ? { kind: 'set', value: formatDuration(sense.amount ?? c.number('NUM') ?? 1, unit) } : NOTHING
    }
    case 'reference':
      return { kind: 'reference', value: sense.value }
    case 'unknown':
    case 'none':
      return NOTHING
  }
}

/** *Le 11*: in the month that the story last named, or the next one where only that fits the verb; else near the publication. */
function resolveDayAlone(day: number | null, anchors: Anchors): Place | null {
  const base = anchors.story ?? (anchors.published === null ? null : placeOfValue(anchors.published))
  const named = base ? monthOf(base) : null
  if (!named || day === null) return null
  const months = [-1, 0, 1].map(by => addMonths(named.year, named.month, by))
  const days = months.flatMap(m => dayIn(m.year, m.month, day) ?? [])
  const own = dayIn(named.year, named.month, day)
  const now = anchors.published === null ? null : daysOf(anchors.published)
  if (!now || (anchors.story && anchors.direction === null)) return own
  const ownRange = own ? daysOfPlace(own) : null
  const fits = ownRange !== null && (anchors.direction === 'future' ? ownRange.last >= now.first : anchors.direction !== 'past' || ownRange.first <= now.last)
  return anchors.story && fits ? own : choose(days, now, sideOf(null, anchors))
}

/** A date with the hour that its own rule took (*lundi 8 heures*). */
function withClock(c: Captures, meaning: Meaning): Meaning {
  const hour = c.number('HOUR')
  return hour === null || meaning.kind !== 'moment' ? meaning : { ...meaning, clock: { hour: hour % 24, minute: null } }
}

/** *Au deuxième trimestre 2022*; without a year, the nearest. */
function resolveFraction(c: Captures, unit: TimeUnit | null, anchors: Anchors): Meaning {
  const which = c.number('ORD')
  if (which === null || (unit !== 'Q' && unit !== 'HY') || which > (unit === 'Q' ? 4 : 2)) return NOTHING
  const inOne = (year: number): Place => (unit === 'Q' ? { kind: 'quarter', year, quarter: which } : { kind: 'half', year, half: which })
  const { year } = fieldsOf(c, anchors.published)
  if (year !== null) return moment(inOne(year))
  const now = anchors.published === null ? null : daysOf(anchors.published)
  if (!now) return NOTHING
  const current = dayOf(now.first).year
  return moment(choose([inOne(current - 1), inOne(current), inOne(current + 1)], now, sideOf(null, anchors)))
}

/** *La nuit de mardi à mercredi*: from one weekday to the next. */
function resolveNight(c: Captures, anchors: Anchors): Meaning {
  const field = (which: number): Fields => ({ year: null, month: null, day: null, season: null, holiday: null, weekday: c.number('WEEKDAY', which) })
  const to = resolveFields(field(1), null, anchors)
  if (!to) return NOTHING
  if (to.kind !== 'day') return moment(to, undefined, 'NI')
  const first = c.number('WEEKDAY')
  const back = first === null ? 1 : (weekdayOf(to.number) - first + 7) % 7 || 7
  return { kind: 'interval', from: { kind: 'day', number: to.number - back }, to }
}
