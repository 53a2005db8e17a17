import type { Pack } from '../pack.ts'

export const en: Pack = { language: 'en' }
