import { z } from 'zod'
import { byLanguage, certainty, confidence, ids, mentions, reason, reasons, timeValue } from './basics.ts'

const position = z
  .object({
    holder: z.string().nullable(),
    report: z.string(),
    stance: z.enum(['asserts', 'denies', 'hedges', 'alleges', 'questions', 'declines']),
    certainty,
    statements: ids,
    evidence: mentions,
    time: timeValue.nullable(),
    confidence,
    decided: z.boolean(),
  })
  .readonly()

export const claim = z
  .object({
    id: z.string().min(1),
    aka: ids.exactOptional(),
    gist: byLanguage,
    negated: z.array(z.string()).readonly().exactOptional(),
    status: z.enum(['contested', 'denied-only', 'unattributed', 'corroborated', 'single-origin']),
    origins: ids,
    positions: z.array(position).readonly(),
  })
  .readonly()

export const origin = z
  .object({
    id: z.string().min(1),
    name: z.string(),
    entity: z.string().nullable(),
    kind: z.enum(['agency', 'medium', 'person', 'office', 'document']),
    reports: ids,
    statements: ids,
  })
  .readonly()

export const dependency = z
  .object({
    reports: z.tuple([z.string(), z.string()]).readonly(),
    kind: z.enum(['verbatim', 'rewrite', 'translation', 'cites', 'common-origin']),
    spans: mentions,
    why: reasons,
    confidence,
    decided: z.boolean(),
  })
  .readonly()

export const divergence = z
  .object({
    id: z.string().min(1),
    kind: z.enum(['hedge-dropped', 'scope', 'quantity', 'wording', 'identity', 'omission', 'contradiction', 'time']),
    claim: z.string().nullable(),
    reports: ids,
    evidence: mentions,
    note: reason,
    confidence,
    decided: z.boolean(),
  })
  .readonly()
