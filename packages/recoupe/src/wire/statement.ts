import { z } from 'zod'
import { certainty, confidence, ids, judgement, offset, reasons, spans, timePart } from './basics.ts'

const utterance = z
  .object({ start: offset, end: offset, value: z.string().nullable(), part: timePart.exactOptional(), clock: z.string().exactOptional() })
  .readonly()

export const statement = z
  .object({
    id: z.string().min(1),
    report: z.string(),
    form: z.enum(['direct', 'indirect', 'mixed', 'free']),
    act: z.enum(['assert', 'deny', 'accuse', 'demand', 'promise', 'warn', 'confirm', 'question', 'decline', 'other']),
    source: spans,
    cue: spans,
    content: spans,
    medium: spans,
    addressee: spans,
    within: z.string().nullable(),
    speaker: z.string().nullable(),
    side: z.string().nullable(),
    sourceKind: z.enum(['person', 'office', 'organisation', 'document', 'group', 'medium', 'unknown']),
    anonymous: z.boolean(),
    certainty,
    voice: z.enum(['plain', 'conditional', 'reported']),
    time: utterance.nullable(),
    relays: ids,
    confidence,
    decided: z.boolean(),
    judgements: z.object({ speaker: judgement, side: judgement, act: judgement }).readonly(),
    why: reasons,
  })
  .readonly()
