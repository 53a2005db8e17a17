import { z } from 'zod'
import { ARMS_CLASSES, TRANSFER_STAGES } from '../types/event.ts'
import { certainty, offset, span, timePart } from './basics.ts'

const role = z
  .object({
    role: z.enum(['agent', 'patient', 'recipient', 'supplier', 'intermediary', 'item', 'place', 'target']),
    entity: z.string().nullable(),
    start: offset,
    end: offset,
    class: z.enum(ARMS_CLASSES).exactOptional(),
  })
  .readonly()

const quantity = z
  .object({
    start: offset,
    end: offset,
    value: z.number().nullable(),
    unit: z.string().nullable(),
    approximation: z.enum(['exact', 'about', 'at-least', 'at-most', 'order']),
  })
  .readonly()

export const event = z
  .object({
    id: z.string().min(1),
    report: z.string(),
    type: z.string(),
    trigger: span,
    roles: z.array(role).readonly(),
    time: z.object({ value: z.string().nullable(), part: timePart.exactOptional() }).readonly().nullable(),
    place: z.string().nullable(),
    quantity: quantity.nullable(),
    stage: z.enum(TRANSFER_STAGES).exactOptional(),
    certainty,
    statement: z.string().nullable(),
  })
  .readonly()
