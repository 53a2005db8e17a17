import { z } from 'zod'
import { offset, reportRef, spans } from './basics.ts'

const noise = z
  .object({ start: offset, end: offset, kind: z.enum(['header', 'dateline', 'byline', 'credit', 'related', 'caption', 'update', 'cut']) })
  .readonly()

const published = z.object({ value: z.string(), basis: z.union([z.enum(['metadata', 'manifest', 'text']), reportRef]) }).readonly()

export const report = z
  .object({
    id: z.string().min(1),
    path: z.string().exactOptional(),
    url: z.string().exactOptional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    outlet: z.string().nullable(),
    agency: z.string().nullable(),
    byline: z.string().nullable(),
    dateline: z.object({ place: z.string(), start: offset, end: offset }).readonly().nullable(),
    language: z.string(),
    published: published.nullable(),
    title: z.string().nullable(),
    text: z.string(),
    noise: z.array(noise).readonly(),
    excerpt: z
      .object({ around: offset, kept: spans, codePoints: z.array(offset).readonly().exactOptional() })
      .readonly()
      .exactOptional(),
  })
  .readonly()
