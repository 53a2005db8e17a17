import type { Dates } from '../messages.ts'

const months = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const seasons = { SP: 'printemps', SU: 'été', FA: 'automne', WI: 'hiver' }
const units = {
  Y: ['an', 'ans'],
  M: ['mois', 'mois'],
  W: ['semaine', 'semaines'],
  D: ['jour', 'jours'],
  h: ['heure', 'heures'],
  m: ['minute', 'minutes'],
  s: ['seconde', 'secondes'],
} as const
const parts = { early: 'début', mid: 'mi', late: 'fin' }

const monthName = (month: number): string => months[month - 1] ?? '–'
/** *1er mai*, but *2 mai*. */
const ordinal = (day: number): string => (day === 1 ? '1er' : `${day}`)

export const dates: Dates = {
  day: (year, month, day) => `${ordinal(day)}\u00a0${monthName(month)} ${year}`,
  month: (year, month) => `${monthName(month)} ${year}`,
  week: (year, week) => `semaine\u00a0${week} de ${year}`,
  season: (year, season) => `${seasons[season]} ${year}`,
  yearless: (month, day) => (day === null ? `${monthName(month)}, année non dite` : `${ordinal(day)}\u00a0${monthName(month)}, année non dite`),
  weekday: day => `un ${weekdays[day - 1] ?? '–'}, sans date`,
  part: (part, rest) => (part === 'mid' ? `mi-${rest}` : `${parts[part]} ${rest}`),
  duration: (amount, unit) => `${String(amount).replace('.', ',')}\u00a0${units[unit][amount < 2 ? 0 : 1]}`,
  range: (from, to) => `${from} – ${to}`,
  clock: (date, hour, minute) => `${date}, ${hour}\u00a0h${minute > 0 ? `\u00a0${String(minute).padStart(2, '0')}` : ''}`,
  past: 'passé, sans date',
  present: 'présent, sans date',
  future: 'futur, sans date',
  undated: 'sans date',
}
