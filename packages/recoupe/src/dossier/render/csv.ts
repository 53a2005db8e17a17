import type { Dossier } from '../../types/index.ts'
import { type TableName, tableOf } from './tables.ts'

const BYTE_ORDER_MARK = '\ufeff'

/** First characters that make a spreadsheet compute a cell instead of showing it. */
const FORMULA = /^[=+\-@\t\r]/u

/** One table as CSV (RFC 4180: CRLF, doubled quotes), with a byte-order mark, since spreadsheets read UTF-8 only with one. */
export function renderCsv(dossier: Dossier, table: TableName): string {
  const { head, rows } = tableOf(dossier, table)
  const lines = [head, ...rows].map(row => row.map(cell).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

/** One cell: a leading `'` keeps a text that begins like a formula a text. */
export function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe
}
