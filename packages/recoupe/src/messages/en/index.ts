import type { Messages } from '../messages.ts'
import { cli } from './cli.ts'
import { counts } from './counts.ts'
import { dates } from './dates.ts'
import { faults } from './faults.ts'
import { labels } from './labels.ts'
import { number } from './number.ts'
import { page } from './page.ts'
import { reasons } from './reasons.ts'
import { transfers } from './transfers.ts'
import { usage } from './usage.ts'
import { verify } from './verify.ts'

export const en: Messages = {
  language: 'en',
  labels,
  counts,
  dates,
  page,
  cli,
  faults,
  reasons,
  transfers,
  usage,
  verify,
  list: items => (items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  pair: (label, value) => `${label}: ${value}`,
  number,
}
