import { z } from 'zod'
import { idSchema } from './basics.ts'
import { faultSchema, problemSchema } from './problem.ts'

export const jobParams = z.object({ job: idSchema })

/**
 * Long work on a dossier, and how far it is: `fetch` and `read` count inputs, `statements` counts reports, `claims` and `save` are one
 * step each. The same is what its events tell (`progress`, `done`, `failed`).
 */
export const jobSchema = z.object({
  id: z.string(),
  dossier: z.string(),
  state: z.enum(['working', 'done', 'failed']),
  step: z.enum(['wait', 'fetch', 'read', 'statements', 'claims', 'save']),
  done: z.number().int(),
  total: z.number().int(),
  /** Inputs that gave no report. */
  faults: z.array(faultSchema),
  /** Why it failed. */
  problem: problemSchema.nullable(),
  /** The dossier's revision when the job was done. */
  revision: z.number().int().nullable(),
})

export type JobDto = z.infer<typeof jobSchema>
