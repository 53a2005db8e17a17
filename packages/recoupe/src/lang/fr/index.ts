import type { Pack } from '../pack.ts'
import { hedges } from './hedges.ts'
import { quotes } from './quotes.ts'
import { reporting } from './reporting.ts'
import { speakers } from './speakers.ts'

export const fr: Pack = { language: 'fr', hedges, quotes, reporting, speakers }
