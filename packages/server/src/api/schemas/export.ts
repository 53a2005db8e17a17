import { FORMATS, TABLES } from 'recoupe'
import { z } from 'zod'
import { idSchema, searchWords, textLanguage } from './basics.ts'

/** A parameter that may be repeated. */
const several = <T extends z.ZodType>(one: T) => z.union([one.transform(value => [value]), z.array(one).max(100)]).optional()

export const exportQuery = z.object({
  format: z.enum(FORMATS).default('html'),
  /** With `csv`: which table. */
  table: z.enum(TABLES).optional(),
  /** Language of the interface's words. */
  /** Only the evidence, with 200 characters around it. */
  excerpts: z.enum(['true', 'false']).default('false'),
  // what to keep; each may be given several times, and any of its values will do
  reports: several(idSchema),
  claims: several(idSchema),
  speakers: several(idSchema),
  statuses: several(z.enum(['contested', 'denied-only', 'unattributed', 'corroborated', 'single-origin'])),
  stances: several(z.enum(['asserts', 'denies', 'hedges', 'alleges', 'questions', 'declines'])),
  acts: several(z.enum(['assert', 'deny', 'accuse', 'demand', 'promise', 'warn', 'confirm', 'question', 'decline', 'other'])),
  decided: z.enum(['true', 'false']).optional(),
  words: searchWords.optional(),
  ui: textLanguage.default('fr'),
})
