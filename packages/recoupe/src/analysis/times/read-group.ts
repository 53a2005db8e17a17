import type { Span, TimeExpression, TimeKind } from '../../types/index.ts'
import { dayNumber, dayOf, exists } from './calendar.ts'
import { clockIn } from './captures.ts'
import type { Anchors } from './choose-place.ts'
import type { Group } from './compose.ts'
import type { Match } from './match.ts'
import type { Meaning, Place } from './moment.ts'
import { daysOfPlace, formatMeaning, yearOf } from './moment.ts'
import { resolve } from './resolve.ts'
import type { Scan } from './scan.ts'

/** A rule's own match inside an expression, without leads: what a TIMEX3 annotation would span. */
export interface TimeAtom extends Span {
  readonly match: Match
  readonly meaning: Meaning
  /** Scan of the paragraph that the match counts its tokens in. */
  readonly scan: Scan
}

/** A time expression with everything that was read; `start` and `end` include its lead (*depuis*, *on*). */
export interface TimeReading extends TimeExpression {
  readonly meaning: Meaning
  readonly atoms: readonly TimeAtom[]
}

export function readGroup(g: Group, s: Scan, anchors: Anchors, from: number, last: number): readonly TimeReading[] {
  switch (g.kind) {
    case 'single': {
      const meaning = resolve(g.match, anchors)
      // A day of the month that nothing places (*le 11*) may be any number.
      if (g.match.rule.sense.kind === 'day' && meaning.kind === 'nothing') return []
      return [made(g.match, s, from, last, meaning, [atom(g.match, s, meaning)])]
    }
    case 'date-clock':
      return [readDateClock(g.date, g.clock, s, anchors, from, last)]
    case 'clock-of':
    case 'clock-apart': {
      const day = resolve(g.date, anchors)
      const on = day.kind === 'moment' && day.place.kind === 'day' ? day.place.number : null
      const hour = resolve(g.clock, { ...anchors, day: on })
      const clock = made(g.clock, s, from, g.clock.last, hour, [atom(g.clock, s, hour)])
      return g.kind === 'clock-of' ? [clock] : [clock, made(g.date, s, g.date.first, last, day, [atom(g.date, s, day)])]
    }
    case 'interval':
      return [readInterval(g.from, g.to, s, anchors, from, last)]
  }
}

function atom(match: Match, s: Scan, meaning: Meaning): TimeAtom {
  return { start: s.start[match.coreFirst] ?? 0, end: s.end[match.coreLast - 1] ?? 0, match, meaning, scan: s }
}

function kindOf(match: Match, meaning: Meaning): TimeKind {
  if (meaning.kind === 'duration') return 'duration'
  if (meaning.kind === 'set') return 'set'
  const timed = meaning.kind === 'moment' && (meaning.clock !== undefined || meaning.daypart !== undefined)
  return timed || match.rule.sense.kind === 'clock' || match.rule.sense.kind === 'daypart' ? 'time' : 'date'
}

function made(match: Match, s: Scan, from: number, last: number, meaning: Meaning, atoms: readonly TimeAtom[]): TimeReading {
  return {
    start: s.start[from] ?? 0,
    end: s.end[last - 1] ?? 0,
    value: formatMeaning(meaning),
    ...(meaning.kind === 'moment' && meaning.part ? { part: meaning.part } : {}),
    kind: kindOf(match, meaning),
    meaning,
    atoms,
  }
}

function readDateClock(date: Match, clock: Match, s: Scan, anchors: Anchors, from: number, last: number): TimeReading {
  const day = resolve(date, anchors)
  const time = clockIn(clock)
  const on = day.kind === 'moment' && day.place.kind === 'day' ? day.place.number : null
  const hour = resolve(clock, { ...anchors, day: on })
  let meaning: Meaning = day
  if (day.kind === 'moment' && time) meaning = { ...day, clock: time }
  else if (day.kind === 'moment' && hour.kind === 'moment' && hour.daypart) meaning = { ...day, daypart: hour.daypart }
  const hourMeaning: Meaning = day.kind === 'moment' && time ? { kind: 'moment', place: day.place, clock: time } : hour
  const atoms = [atom(date, s, day), atom(clock, s, hourMeaning)].sort((a, b) => a.start - b.start)
  return made(clock, s, from, last, meaning, atoms)
}

/** The first end takes from the last what it lacks: *de mars à mai 2021*, *du 28 mars au 4 avril*. */
function readInterval(first: Match, second: Match, s: Scan, anchors: Anchors, from: number, last: number): TimeReading {
  // *Du lundi au vendredi* without a verb that dates it is any week's.
  const habitual = anchors.direction === null && [first, second].every(m => m.captures.length === 1 && m.captures[0]?.name === 'WEEKDAY')
  const anchored = habitual ? { ...anchors, published: null } : anchors
  const to = resolve(second, anchored)
  let start = resolve(first, anchored)
  if (start.kind === 'moment' && to.kind === 'moment') start = { ...start, place: before(start.place, to.place, first) }
  const end = start.kind === 'moment' && to.kind === 'moment' ? { ...to, place: weekLater(start.place, to.place, second) } : to
  const atoms = [atom(first, s, start), atom(second, s, end)]
  let meaning: Meaning = { kind: 'nothing' }
  if (start.kind === 'moment' && end.kind === 'moment') {
    const a = daysOfPlace(start.place)
    const b = daysOfPlace(end.place)
    if (start.clock || end.clock) meaning = start
    else if (!a || !b || a.first <= b.last) meaning = { kind: 'interval', from: start.place, to: end.place }
  }
  return made(second, s, from, last, meaning, atoms)
}

/** Moves a start whose year was only inferred to the last one that comes before the end. */
function before(start: Place, end: Place, match: Match): Place {
  if (match.captures.some(c => c.name === 'YEAR' || c.name === 'SHORTYEAR') || !match.captures.some(c => c.name === 'MONTH' || c.name === 'SEASON'))
    return start
  const year = yearOf(end)
  const range = daysOfPlace(end)
  if (year === null || !range) return start
  for (const y of [year, year - 1]) {
    const moved = withYear(start, y)
    const days = moved ? daysOfPlace(moved) : null
    if (moved && days && days.first <= range.last) return moved
  }
  return start
}

/** *Du lundi au mercredi*, read on a Tuesday: the Wednesday after that Monday. */
function weekLater(start: Place, end: Place, match: Match): Place {
  const weekday = match.captures.every(c => c.name === 'WEEKDAY')
  return weekday && start.kind === 'day' && end.kind === 'day' && end.number < start.number ? { kind: 'day', number: end.number + 7 } : end
}

function withYear(place: Place, year: number): Place | null {
  switch (place.kind) {
    case 'month':
    case 'season':
      return { ...place, year }
    case 'day': {
      const { month, day } = dayOf(place.number)
      return exists({ year, month, day }) ? { kind: 'day', number: dayNumber({ year, month, day }) } : null
    }
    case 'open':
      return place.month !== undefined && place.day !== undefined && exists({ year, month: place.month, day: place.day })
        ? { kind: 'day', number: dayNumber({ year, month: place.month, day: place.day }) }
        : place.month !== undefined && place.day === undefined
          ? { kind: 'month', year, month: place.month }
          : null
    default:
      return null
  }
}
