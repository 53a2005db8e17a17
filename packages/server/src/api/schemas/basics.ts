import { z } from 'zod'

/** SHA-256 of a report's text, hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u)

/** Identifiers are opaque; the limit keeps a request from being a burden. */
export const idSchema = z.string().min(1).max(128)

export const dossierParams = z.object({ id: idSchema })

/** How much of a list, and from where on: `after` is what the page before gave as `next`. */
export const pageQuery = z.object({
  after: z.string().min(1).max(1024).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** A search in words; the empty one is none. */
export const searchWords = z.string().max(500)

export const textLanguage = z.enum(['fr', 'en'])
