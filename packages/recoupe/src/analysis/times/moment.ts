import type { DayPart } from '../../lang/times.ts'
import type { TimePart } from '../../types/index.ts'
import { dayOf, isoWeek } from './calendar.ts'
import type { DayRange } from './values.ts'
import { daysOf, formatDay, formatMonth } from './values.ts'

/** A point of the calendar as far as it is known. Exactly one of the shapes; `open` ones have no year. */
export type Place =
  | { readonly kind: 'day'; readonly number: number }
  | { readonly kind: 'week'; readonly monday: number }
  | { readonly kind: 'weekend'; readonly saturday: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  /** EDTF season, 21 spring to 24 winter. */
  | { readonly kind: 'season'; readonly year: number; readonly season: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly first: number }
  | { readonly kind: 'century'; readonly first: number }
  | { readonly kind: 'open'; readonly month?: number; readonly day?: number; readonly weekday?: number; readonly season?: number }

export interface Clock {
  readonly hour: number
  readonly minute: number | null
}

/** What a time expression means. `nothing` is an expression whose value cannot be known from the text. */
export type Meaning =
  | { readonly kind: 'moment'; readonly place: Place; readonly part?: TimePart; readonly daypart?: DayPart; readonly clock?: Clock }
  | { readonly kind: 'interval'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { readonly kind: 'nothing' }

const two = (n: number): string => String(n).padStart(2, '0')

const interval = (first: number, days: number): string => `${formatDay(first)}/${formatDay(first + days - 1)}`

/** EDTF of a place; a week, a decade and other units without a notation there become their interval. */
function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'day':
      return formatDay(place.number)
    case 'week':
      return interval(place.monday, 7)
    case 'weekend':
      return interval(place.saturday, 2)
    case 'month':
      return formatMonth(place.year, place.month)
    case 'quarter':
      return `${formatMonth(place.year, place.quarter * 3 - 2)}/${formatMonth(place.year, place.quarter * 3)}`
    case 'half':
      return `${formatMonth(place.year, place.half * 6 - 5)}/${formatMonth(place.year, place.half * 6)}`
    case 'season':
      return formatMonth(place.year, place.season)
    case 'year':
      return String(place.year).padStart(4, '0')
    case 'decade':
      return `${place.first}/${place.first + 9}`
    case 'century':
      return `${place.first}/${place.first + 99}`
    case 'open':
      if (place.weekday !== undefined && place.day === undefined) return `XXXX-WXX-${place.weekday}`
      if (place.season === undefined && place.month === undefined && place.day === undefined) return 'XXXX-XX-XX'
      if (place.season !== undefined) return `XXXX-${place.season}`
      return `XXXX-${place.month === undefined ? 'XX' : two(place.month)}${place.day === undefined ? '' : `-${two(place.day)}`}`
  }
}

/** From the first day or unit of one end to the last of the other: *du XVIe au XVIIIe siècle* is `1500/1799`. */
function between(from: string, to: string): string {
  return `${from.split('/')[0]}/${to.split('/').at(-1)}`
}

const clockText = (clock: Clock): string => `T${two(clock.hour)}:${two(clock.minute ?? 0)}`

/** The value that the product shows: EDTF, or TIMEX3 where EDTF has no word. A part of the day stays with its day. */
export function formatMeaning(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case 'moment':
      return formatPlace(meaning.place) + (meaning.clock && (meaning.place.kind === 'day' || meaning.place.kind === 'open') ? clockText(meaning.clock) : '')
    case 'interval':
      return between(formatPlace(meaning.from), formatPlace(meaning.to))
    case 'duration':
    case 'set':
    case 'reference':
      return meaning.value
    case 'nothing':
      return null
  }
}

const SEASONS: Readonly<Record<number, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' }

function timexPlace(place: Place): string {
  switch (place.kind) {
    case 'week': {
      const { year, week } = isoWeek(place.monday)
      return `${year}-W${two(week)}`
    }
    case 'weekend': {
      const { year, week } = isoWeek(place.saturday)
      return `${year}-W${two(week)}-WE`
    }
    case 'quarter':
      return `${place.year}-Q${place.quarter}`
    case 'half':
      return `${place.year}-H${place.half}`
    case 'season':
      return `${place.year}-${SEASONS[place.season]}`
    case 'decade':
      return String(place.first).slice(0, 3)
    case 'century':
      return String(place.first).slice(0, 2)
    case 'open':
      return place.season === undefined ? formatPlace(place) : `XXXX-${SEASONS[place.season]}`
    case 'day':
    case 'month':
    case 'year':
      return formatPlace(place)
  }
}

/** The value in TIMEX3, with parts of the day (`2022-09-22TEV`) and weeks (`2022-W38`): for benches and exchange. */
export function formatTimex(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case 'moment':
      if (meaning.clock) return timexPlace(meaning.place) + clockText(meaning.clock)
      return timexPlace(meaning.place) + (meaning.daypart ? `T${meaning.daypart}` : '')
    case 'interval':
      return `${timexPlace(meaning.from)}/${timexPlace(meaning.to)}`
    default:
      return formatMeaning(meaning)
  }
}

/** Days that a place covers; null for an open one. */
export function daysOfPlace(place: Place): DayRange | null {
  switch (place.kind) {
    case 'open':
      return null
    case 'decade':
      return daysOf(`${place.first}/${place.first + 9}`)
    case 'century':
      return daysOf(`${place.first}/${place.first + 99}`)
    default:
      return daysOf(formatPlace(place))
  }
}

/** Year and month of a place, as far as it has them. */
export function yearOf(place: Place): number | null {
  switch (place.kind) {
    case 'open':
      return null
    case 'decade':
    case 'century':
      return place.first
    case 'day':
      return dayOf(place.number).year
    case 'week':
      return dayOf(place.monday + 3).year
    case 'weekend':
      return dayOf(place.saturday).year
    default:
      return place.year
  }
}

export function monthOf(place: Place): { readonly year: number; readonly month: number } | null {
  if (place.kind === 'month') return place
  const day = place.kind === 'day' ? place.number : place.kind === 'week' ? place.monday : place.kind === 'weekend' ? place.saturday : null
  return day === null ? null : dayOf(day)
}
