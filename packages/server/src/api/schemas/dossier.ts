import { z } from 'zod'
import { idSchema, pageQuery, searchWords, sha256Schema, textLanguage } from './basics.ts'
import { faultSchema } from './problem.ts'

export const dossierStateSchema = z.enum(['ready', 'working', 'failed'])

/** A dossier as the library lists it. */
export const dossierSummarySchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  /** Grows with every change; starts at 1. */
  revision: z.number().int(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  updatedAt: z.string(),
  reports: z.number().int(),
  claims: z.number().int(),
  contested: z.number().int(),
  statements: z.number().int(),
  languages: z.array(z.string()),
  outlets: z.array(z.string()),
  state: dossierStateSchema,
  /** The job that works on it, where one does. */
  job: z.string().nullable(),
})

export const dossierListSchema = z.object({ items: z.array(dossierSummarySchema), next: z.string().nullable() })

export const dossierListQuery = pageQuery.extend({ q: searchWords.optional() })

const publishedSchema = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u)

/** A pasted text with what is known of it. */
export const textInputSchema = z.strictObject({
  text: z.string().min(1).max(5_000_000),
  outlet: z.string().max(200).optional(),
  agency: z.string().max(200).optional(),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: publishedSchema.optional(),
  language: textLanguage.optional(),
  title: z.string().max(1000).optional(),
})

export const titleSchema = z.string().max(1000)

/** An address; what may be fetched is the fetcher's to say. */
export const urlSchema = z.string().min(1).max(4096)

/** Reports as JSON; files come as `multipart/form-data`: fields `title`, `texts` (JSON, repeated), `urls` (repeated), files `files[]`. */
export const reportInputsSchema = z.strictObject({
  texts: z.array(textInputSchema).max(500).default([]),
  urls: z.array(urlSchema).max(500).default([]),
})

export const newDossierSchema = reportInputsSchema.extend({ title: titleSchema.optional() })

export const acceptedSchema = z.object({
  id: z.string(),
  /** Job whose events tell how far the work is. */
  job: z.string(),
  /** Inputs that could not be read and are left out; the dossier's coverage lists them too. */
  faults: z.array(faultSchema),
})

export const dossierPatchSchema = z.strictObject({ title: titleSchema.nullable() })

export const reportParams = z.object({ id: idSchema, sha256: sha256Schema })

export type DossierSummary = z.infer<typeof dossierSummarySchema>
export type DossierList = z.infer<typeof dossierListSchema>
export type DossierState = z.infer<typeof dossierStateSchema>
export type TextInputDto = z.infer<typeof textInputSchema>
export type NewDossier = z.input<typeof newDossierSchema>
export type Accepted = z.infer<typeof acceptedSchema>
