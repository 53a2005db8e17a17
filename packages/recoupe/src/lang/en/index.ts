import type { Pack } from '../pack.ts'
import { hedges } from './hedges.ts'
import { quotes } from './quotes.ts'
import { reporting } from './reporting.ts'
import { speakers } from './speakers.ts'

export const en: Pack = { language: 'en', hedges, quotes, reporting, speakers }
