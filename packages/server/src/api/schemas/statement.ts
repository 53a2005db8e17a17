import { z } from 'zod'
import { idSchema, pageQuery, searchWords } from './basics.ts'

export const statementQuery = pageQuery.extend({
  act: z.enum(['assert', 'deny', 'accuse', 'demand', 'promise', 'warn', 'confirm', 'question', 'decline', 'other']).optional(),
  /** Id of an entity: who speaks, or for whom. */
  speaker: idSchema.optional(),
  /** Id of a report, or the SHA-256 of its text. */
  report: idSchema.optional(),
  decided: z.enum(['true', 'false']).optional(),
  q: searchWords.optional(),
})

/** Statements as in the dossier, with the characters that they are made of. */
export const statementListSchema = z.object({ items: z.array(z.unknown()).readonly(), next: z.string().nullable(), total: z.number().int() })
