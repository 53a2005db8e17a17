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

export const fr: Messages = {
  language: 'fr',
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
  list: items => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`),
  pair: (label, value) => `${label}\u00a0: ${value}`,
  number,
}
