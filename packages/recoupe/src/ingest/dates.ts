/** Months as RFC 5322 writes them in every language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * A date of metadata as EDTF: `2022`, `2022-09` or `2022-09-22`. The day is the one written, in the writer's own time
 * zone. Null for anything else.
 */
export function isoDate(written: string): string | null {
  const text = written.trim()
  const iso = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ].*)?$/u.exec(text)
  if (iso) return compose(iso[1], iso[2], iso[3])
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[T ].*)?$/u.exec(text)
  if (slashed) return compose(slashed[1], slashed[2]?.padStart(2, '0'), slashed[3]?.padStart(2, '0'))
  const mail = /^(?:[A-Za-z]{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})(?:\s.*)?$/u.exec(text)
  if (!mail) return null
  const month = MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1
  return month === 0 ? null : compose(mail[3], String(month).padStart(2, '0'), mail[1]?.padStart(2, '0'))
}

function compose(year = '', month?: string, day?: string): string | null {
  if (Number(year) < 1000) return null
  if (month === undefined) return year
  const most = DAYS[Number(month) - 1]
  if (most === undefined) return null
  if (day === undefined) return `${year}-${month}`
  const number = Number(day)
  if (number < 1 || number > most) return null
  if (month === '02' && number === 29 && !isLeap(Number(year))) return null
  return `${year}-${month}-${day}`
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/**
 * A date as a person or a program may state it: `2022`, `2022-09`, `2022-09-22`, or a day with its hour, `2022-09-22T09:40` and `2022-09-22T09:40:00+02:00`,
 * of which the day is kept, in the writer's own time zone. Null for anything else.
 */
export const statedDate = (text: string): string | null =>
  /^\d{4}(?:-\d{2}){0,2}$|^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u.test(text) ? isoDate(text) : null
