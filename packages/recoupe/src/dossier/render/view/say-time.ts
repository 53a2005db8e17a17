import type { Messages } from '../../../messages/index.ts'
import type { TimePart } from '../../../types/index.ts'

const SEASONS = { '21': 'SP', '22': 'SU', '23': 'FA', '24': 'WI' } as const

type Season = 'SP' | 'SU' | 'FA' | 'WI'
const isSeason = (text: string): text is Season => text === 'SP' || text === 'SU' || text === 'FA' || text === 'WI'

/** A value in EDTF or TIMEX3 in words: `2022-09-22` → *22 sept. 2022*. A form that is not known is shown as it is. */
export function sayTime(words: Messages, value: string | null, part?: TimePart): string {
  if (value === null || value === '') return words.dates.undated
  const said = sayValue(words, value)
  return part ? words.dates.part(part, said) : said
}

function sayValue(words: Messages, value: string): string {
  const { dates } = words
  const slash = value.indexOf('/')
  if (slash > 0) return dates.range(sayEnd(words, value.slice(0, slash)), sayEnd(words, value.slice(slash + 1)))
  if (value === 'PAST_REF') return dates.past
  if (value === 'PRESENT_REF') return dates.present
  if (value === 'FUTURE_REF') return dates.future
  return sayDuration(words, value) ?? sayClock(words, value) ?? sayDate(words, value.replace(/[~?%]/gu, '')) ?? value
}

const sayEnd = (words: Messages, value: string): string => (value === '' || value === '..' ? '…' : sayValue(words, value))

function sayDate({ dates }: Messages, value: string): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value)
  if (day) return dates.day(Number(day[1]), Number(day[2]), Number(day[3]))
  const season = /^(\d{4})-([A-Z]{2}|2[1-4])$/u.exec(value)
  if (season) {
    const code = season[2] ?? ''
    const name = isSeason(code) ? code : SEASONS[code as keyof typeof SEASONS]
    return name ? dates.season(Number(season[1]), name) : null
  }
  const month = /^(\d{4})-(\d{2})$/u.exec(value)
  if (month) return dates.month(Number(month[1]), Number(month[2]))
  const week = /^(\d{4})-W(\d{2})(?:-WE)?$/u.exec(value)
  if (week) return dates.week(Number(week[1]), Number(week[2]))
  const weekday = /^XXXX-WXX-([1-7])$/u.exec(value)
  if (weekday) return dates.weekday(Number(weekday[1]))
  const yearless = /^XXXX-(\d{2})(?:-(\d{2}))?$/u.exec(value)
  if (yearless) return dates.yearless(Number(yearless[1]), yearless[2] === undefined ? null : Number(yearless[2]))
  return /^\d{4}$/u.test(value) ? value : null
}

function sayClock(words: Messages, value: string): string | null {
  const match = /^(.+)T(\d{2}):(\d{2})/u.exec(value)
  if (!match) return null
  const date = sayDate(words, match[1] ?? '')
  return date === null ? null : words.dates.clock(date, Number(match[2]), Number(match[3]))
}

const UNITS = new Set(['Y', 'M', 'W', 'D', 'h', 'm', 's'])
const isUnit = (text: string): text is 'Y' | 'M' | 'W' | 'D' | 'h' | 'm' | 's' => UNITS.has(text)

function sayDuration({ dates }: Messages, value: string): string | null {
  const match = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/u.exec(value)
  if (!match) return null
  const letter = match[3] ?? ''
  const unit = match[1] === 'T' ? letter.toLowerCase() : letter
  return isUnit(unit) ? dates.duration(Number(match[2]), unit) : null
}
