import type { Pack } from '../pack.ts'
import { furniture } from './furniture.ts'
import { hedges } from './hedges.ts'
import { numbers } from './numbers.ts'
import { polarity } from './polarity.ts'
import { predicates } from './predicates.ts'
import { pronouns } from './pronouns.ts'
import { quotes } from './quotes.ts'
import { reporting } from './reporting.ts'
import { roles } from './roles.ts'
import { speakers } from './speakers.ts'
import { times } from './times.ts'

export const en: Pack = { language: 'en', furniture, hedges, numbers, polarity, predicates, pronouns, quotes, reporting, roles, speakers, times }
