import { z } from 'zod'
import { idSchema, pageQuery, searchWords } from './basics.ts'

export const searchQuery = pageQuery.extend({
  q: searchWords.min(1),
  dossier: idSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})

export const hitSchema = z.object({
  dossier: z.string(),
  dossierTitle: z.string().nullable(),
  report: z.string(),
  sha256: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  /** UTF-16 code units into the report's text, half-open. */
  start: z.number().int(),
  end: z.number().int(),
  snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })).readonly(),
})

export const hitListSchema = z.object({ items: z.array(hitSchema), next: z.string().nullable() })

export type Hit = z.infer<typeof hitSchema>
export type HitList = z.infer<typeof hitListSchema>
