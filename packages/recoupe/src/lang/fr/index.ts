import type { Pack } from '../pack.ts'

export const fr: Pack = { language: 'fr' }
