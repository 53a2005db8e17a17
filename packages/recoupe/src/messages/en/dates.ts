import type { Dates } from '../messages.ts'

const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const seasons = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const units = {
  Y: ['year', 'years'],
  M: ['month', 'months'],
  W: ['week', 'weeks'],
  D: ['day', 'days'],
  h: ['hour', 'hours'],
  m: ['minute', 'minutes'],
  s: ['second', 'seconds'],
} as const

const monthName = (month: number): string => months[month - 1] ?? '–'

export const dates: Dates = {
  day: (year, month, day) => `${day}\u00a0${monthName(month)} ${year}`,
  month: (year, month) => `${monthName(month)} ${year}`,
  week: (year, week) => `week\u00a0${week} of ${year}`,
  season: (year, season) => `${seasons[season]} ${year}`,
  yearless: (month, day) => (day === null ? `${monthName(month)}, year not said` : `${day}\u00a0${monthName(month)}, year not said`),
  weekday: day => `a ${weekdays[day - 1] ?? '–'}, undated`,
  part: (part, rest) => (part === 'mid' ? `mid-${rest}` : `${part} ${rest}`),
  duration: (amount, unit) => `${amount}\u00a0${units[unit][amount === 1 ? 0 : 1]}`,
  range: (from, to) => `${from} – ${to}`,
  clock: (date, hour, minute) => `${date}, ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
  past: 'past, undated',
  present: 'present, undated',
  future: 'future, undated',
  undated: 'undated',
}
