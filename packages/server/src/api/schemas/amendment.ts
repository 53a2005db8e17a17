import { type amendmentSchema, changeSchema } from 'recoupe/wire'
import { z } from 'zod'
import { idSchema } from './basics.ts'

const reason = z.string().max(2000).nullable().optional()

/** The revision that the change was made on; at another one the answer is `409 conflict`. `If-Match` says the same. */
const revision = z.number().int().min(1).optional()

/** An entry of the log as it leaves: the schema of recoupe, which checks what comes in, need not check it again. */
const amendments = z.array(z.unknown()).readonly().meta({ description: 'Entries of the log of corrections' })

export const amendmentListSchema = z.object({ items: amendments, revision: z.number().int() })

export const newAmendmentsSchema = z.strictObject({ changes: z.array(changeSchema).min(1).max(1000), reason, revision })

/** One entry, or all entries of one gesture: they are undone together or not at all. */
export const undoSchema = z.strictObject({ amendment: z.union([idSchema, z.array(idSchema).min(1).max(1000)]), reason, revision })

export const amendedSchema = z.object({ amendments, revision: z.number().int() })

export const suggestionQuerySchema = z.strictObject({ change: changeSchema })

export const suggestionsSchema = z.object({ changes: z.array(z.unknown()).readonly() })

export type NewAmendments = z.input<typeof newAmendmentsSchema>
export type Undo = z.input<typeof undoSchema>
export type LogEntry = z.infer<typeof amendmentSchema>
