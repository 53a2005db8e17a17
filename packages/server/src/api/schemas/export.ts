import { FORMATS, TABLES } from 'recoupe'
import { z } from 'zod'
import { textLanguage } from './basics.ts'

export const exportQuery = z.object({
  format: z.enum(FORMATS).default('html'),
  /** With `csv`: which table. */
  table: z.enum(TABLES).optional(),
  /** Language of the interface's words. */
  ui: textLanguage.default('fr'),
})
