import type { DayPart, TimeUnit } from '../../lang/times.ts'
import type { TimePart } from '../../types/index.ts'
import { addMonths, dayNumber, dayOf, exists, holiday, mondayOf, weekdayOf } from './calendar.ts'
import type { Capture, Match } from './match.ts'
import type { Clock, Meaning, Place } from './moment.ts'
import { daysOfPlace, monthOf, yearOf } from './moment.ts'
import type { Direction } from './tense.ts'
import type { DayRange } from './values.ts'
import { daysOf } from './values.ts'

/** What an expression is read against. */
export interface Anchors {
  /** Publication value (EDTF), or null. */
  readonly published: string | null
  /** The place that the story last named, or null. */
  readonly story: Place | null
  /** The day that the story last named, or null. */
  readonly day: number | null
  /** Where the verb puts it. */
  readonly direction: Direction | null
  /** Where the preposition would put it, which weighs less. */
  readonly lean: Direction | null
}

const NOTHING: Meaning = { kind: 'nothing' }

export class Captures {
  readonly #list: readonly Capture[]
  constructor(list: readonly Capture[]) {
    this.#list = list
  }

  number(name: string, which = 0): number | null {
    const value = this.#list.filter(c => c.name === name)[which]?.value
    return typeof value === 'number' ? value : null
  }

  text(name: string): string | null {
    const value = this.#list.find(c => c.name === name)?.value
    return typeof value === 'string' ? value : null
  }

  has(name: string): boolean {
    return this.#list.some(c => c.name === name)
  }
}

function unitOf(text: string | null): TimeUnit | null {
  switch (text) {
    case 'TM':
    case 'TH':
    case 'TS':
    case 'D':
    case 'W':
    case 'WE':
    case 'F':
    case 'M':
    case 'Q':
    case 'HY':
    case 'SE':
    case 'Y':
    case 'DE':
    case 'C':
      return text
    default:
      return null
  }
}

function partOf(text: string | null): TimePart | undefined {
  return text === 'early' || text === 'mid' || text === 'late' ? text : undefined
}

function daypartOf(text: string | null): DayPart | undefined {
  return text === 'MO' || text === 'MI' || text === 'AF' || text === 'EV' || text === 'NI' || text === 'DA' ? text : undefined
}

/** The publication as a place: a day, a month or a year, as precise as it is known. */
export function placeOfValue(value: string): Place | null {
  const range = daysOf(value)
  if (!range) return null
  const { year, month } = dayOf(range.first)
  if (range.first === range.last) return { kind: 'day', number: range.first }
  if (/^\d{4}-(0\d|1[0-2])$/.test(value)) return { kind: 'month', year, month }
  return /^\d{4}$/.test(value) ? { kind: 'year', year } : null
}

function moment(place: Place | null, part?: TimePart, daypart?: DayPart): Meaning {
  return place ? { kind: 'moment', place, ...(part ? { part } : {}), ...(daypart ? { daypart } : {}) } : NOTHING
}

/** How a choice is made: a side that is certain, or weights on the distance to the past and to the future. */
type Choice = 'past' | 'future' | 'strictly-past' | 'strictly-future' | { readonly past: number; readonly future: number }

/** Nothing tells: the nearest, the future counting somewhat more, since news looks back. */
const NEAREST: Choice = { past: 1, future: 1.5 }

/** Among repeats of one thing over the years (or weeks), the one that the choice wants; places in order. */
function choose(places: readonly Place[], now: DayRange, choice: Choice): Place | null {
  const dated = places.flatMap(place => {
    const range = daysOfPlace(place)
    return range ? [{ place, range }] : []
  })
  switch (choice) {
    case 'past':
      return dated.filter(d => d.range.first <= now.last).at(-1)?.place ?? null
    case 'strictly-past':
      return dated.filter(d => d.range.last < now.first).at(-1)?.place ?? null
    case 'future':
      return dated.find(d => d.range.last >= now.first)?.place ?? null
    case 'strictly-future':
      return dated.find(d => d.range.first > now.last)?.place ?? null
    default: {
      const cost = ({ range }: { range: DayRange }): number =>
        range.first > now.last ? choice.future * (range.first - now.last) : choice.past * Math.max(0, now.first - range.last)
      return dated.reduce<(typeof dated)[number] | null>((best, d) => (best === null || cost(d) < cost(best) ? d : best), null)?.place ?? null
    }
  }
}

function dayIn(year: number, month: number, day: number): Place | null {
  return exists({ year, month, day }) ? { kind: 'day', number: dayNumber({ year, month, day }) } : null
}

/** The side for something that comes round soon: the verb decides, then the preposition. */
function sideOf(shift: number | null, anchors: Anchors): Choice {
  if (shift !== null && shift !== 0) return shift < 0 ? 'strictly-past' : 'strictly-future'
  // Verb against preposition (*a donné jusqu'au 30 juin*): neither is sure.
  if (anchors.direction && anchors.lean && anchors.direction !== anchors.lean) return NEAREST
  if (anchors.direction) return anchors.direction
  return anchors.lean ? leaning(anchors.lean, 3) : NEAREST
}

const leaning = (side: Direction, by: number): Choice => (side === 'past' ? { past: 1, future: 1.5 * by } : { past: by, future: 1 })

/** For a day of the year a past verb is a hint only: *a fixé l'audience au 14 janvier*, about a day to come. */
function hintOf(shift: number | null, anchors: Anchors): Choice {
  const side = sideOf(shift, anchors)
  return side === 'past' ? leaning(side, 6) : side
}

/** A full year from two figures: the century that puts it nearest the publication, never more than twenty years ahead. */
function fullYear(short: number, published: string | null): number | null {
  const now = published === null ? null : Number(published.slice(0, 4))
  if (now === null) return null
  const year = now - (now % 100) + short
  return year > now + 20 ? year - 100 : year
}

interface Fields {
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

function resolveFields(f: Fields, shift: number | null, anchors: Anchors): Place | null {
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

function fieldsOf(c: Captures, published: string | null, which = 0, feast?: string): Fields {
  const short = c.number('SHORTYEAR')
  return {
    year: c.number('YEAR', which) ?? (which > 0 ? c.number('YEAR') : null) ?? (short === null ? null : fullYear(short, published)),
    month: c.number('MONTH', which) ?? c.number('MONTHNUM') ?? (which > 0 ? c.number('MONTH') : null),
    day: c.number('DAY', which) ?? c.number('DAYWORD', which),
    weekday: c.number('WEEKDAY', which),
    season: c.number('SEASON'),
    holiday: feast ?? c.text('HOLIDAY'),
  }
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

function baseOf(anchor: 'speech' | 'story', anchors: Anchors): Place | null {
  if (anchor === 'speech') return anchors.published === null ? null : placeOfValue(anchors.published)
  return anchors.story
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

function resolveDistance(c: Captures, anchor: 'speech' | 'story', direction: -1 | 1, anchors: Anchors): Meaning {
  const unit = unitOf(c.text('UNIT'))
  const amount = c.number('NUM') ?? c.number('QUANT')
  if (!unit) return NOTHING
  if (amount === null) return anchor === 'speech' ? { kind: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' } : NOTHING
  const base =
    anchor === 'story'
      ? anchors.day !== null && unit !== 'Y' && unit !== 'M'
        ? ({ kind: 'day', number: anchors.day } as const)
        : anchors.story
      : baseOf(anchor, anchors)
  if (!base) return NOTHING
  const by = direction * amount
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

function clockOf(c: Captures, plus: number): Clock | null {
  const named = c.number('CLOCKWORD')
  const hour = named ?? c.number('HOUR') ?? c.number('HOURWORD')
  if (hour === null) return null
  const meridiem = c.number('MERIDIEM')
  const full = meridiem === null ? hour : (hour % 12) + meridiem
  const minute = c.number('MINUTE') ?? c.number('MINUTEWORD')
  const total = full * 60 + (minute ?? 0) + plus
  if (total < 0 || total > 24 * 60) return null
  return { hour: Math.floor(total / 60) % 24, minute: minute === null && plus === 0 ? null : total % 60 }
}

/** The clock time of a match, if it is one. */
export function clockIn(match: Match): Clock | null {
  return match.rule.sense.kind === 'clock' ? clockOf(new Captures(match.captures), match.rule.sense.plus ?? 0) : null
}

/** The two ends of a range that one rule took whole. */
function resolveRange(c: Captures, anchors: Anchors): Meaning {
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
      if (sense.generic && !c.has('YEAR') && !c.has('SHIFT') && anchors.direction === null && anchors.lean === null) {
        const season = c.number('SEASON')
        return season === null ? NOTHING : moment({ kind: 'open', season })
      }
      return moment(
        resolveFields(fieldsOf(c, anchors.published, 0, sense.holiday), c.number('SHIFT') ?? sense.shift ?? null, anchors),
        part ?? sense.part,
        daypart,
      )
    case 'day': {
      const base = anchors.story ?? (anchors.published === null ? null : placeOfValue(anchors.published))
      const named = base ? monthOf(base) : null
      const day = c.number('DAY') ?? c.number('DAYWORD')
      return named && day !== null ? moment(dayIn(named.year, named.month, day), undefined, daypart) : NOTHING
    }
    case 'range': {
      if (c.has('WEEKDAY')) return resolveNight(c, anchors)
      return resolveRange(c, anchors)
    }
    case 'shift': {
      const unit = sense.unit ?? unitOf(c.text('UNIT'))
      const by = c.number('SHIFT') ?? sense.by ?? 0
      let base = baseOf(sense.anchor, anchors)
      if (sense.anchor === 'story' && unit === 'D' && anchors.day !== null) base = { kind: 'day', number: anchors.day }
      if (!unit || !base) return NOTHING
      // *This weekend* is the last one in a past sentence, and on a Monday or Tuesday that says nothing of tense.
      const weekday = unit === 'WE' && by === 0 && base.kind === 'day' ? weekdayOf(base.number) : 7
      const looksBack = weekday < 6 && (anchors.direction === 'past' || (anchors.direction === null && weekday <= 2))
      const shifted = looksBack ? -1 : by
      return moment(shiftPlace(base, unit, shifted), part ?? sense.part, daypart ?? sense.daypart)
    }
    case 'distance':
      return resolveDistance(c, sense.anchor, sense.direction, anchors)
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
      return resolveFraction(c, anchors)
    case 'decade': {
      const first = c.number('YEAR') ?? c.number('DECADE')
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
      return unit ? { kind: 'set', value: formatDuration(c.number('NUM') ?? 1, unit) } : NOTHING
    }
    case 'reference':
      return { kind: 'reference', value: sense.value }
    case 'unknown':
    case 'none':
      return NOTHING
  }
}

/** *Au deuxième trimestre 2022*; without a year, the nearest. */
function resolveFraction(c: Captures, anchors: Anchors): Meaning {
  const which = c.number('ORD')
  const unit = unitOf(c.text('UNIT'))
  if (which === null || (unit !== 'Q' && unit !== 'HY') || which > (unit === 'Q' ? 4 : 2)) return NOTHING
  const inOne = (year: number): Place => (unit === 'Q' ? { kind: 'quarter', year, quarter: which } : { kind: 'half', year, half: which })
  const year = c.number('YEAR')
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
