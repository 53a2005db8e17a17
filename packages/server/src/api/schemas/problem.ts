import { z } from 'zod'

/** What is wrong with one field of a request: the path of the field, and the reason in English. */
const issue = z.object({ path: z.string(), message: z.string() })

/** An input that gave no report: a code of recoupe's catalogue of faults, with the arguments of its sentence. */
export const faultSchema = z.object({
  code: z.string(),
  input: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** RFC 9457, `application/problem+json`. `code` is stable and is what an interface translates. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  issues: z.array(issue).optional(),
  faults: z.array(faultSchema).optional(),
  /** The dossier's revision, where a change met another one. */
  revision: z.number().int().optional(),
})

export type ProblemDetails = z.infer<typeof problemSchema>
export type FaultDto = z.infer<typeof faultSchema>
