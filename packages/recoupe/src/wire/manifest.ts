import { z } from 'zod'

const facts = {
  outlet: z.string().exactOptional(),
  agency: z.string().exactOptional(),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/u)
    .exactOptional(),
  language: z.string().exactOptional(),
  title: z.string().exactOptional(),
}

/** What a manifest holds: a title, and the reports with what is known of each. */
export const manifestSchema = z
  .object({
    title: z.string().nullable().exactOptional(),
    reports: z
      .array(z.union([z.object({ path: z.string(), ...facts }), z.object({ url: z.string(), ...facts })]))
      .min(1)
      .readonly(),
  })
  .readonly()
