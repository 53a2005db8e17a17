import { z } from 'zod'
import { byLanguage, ids, mentions } from './basics.ts'

export const entityKind = z.enum(['person', 'organisation', 'government', 'country', 'place', 'medium', 'group', 'role', 'document'])

export const entity = z
  .object({
    id: z.string().min(1),
    aka: ids.exactOptional(),
    kind: entityKind,
    name: byLanguage,
    aliases: z.array(z.string()).readonly(),
    entry: z.string().nullable(),
    wikidata: z.string().nullable(),
    speaksFor: z.string().nullable(),
    anonymous: z.boolean(),
    offices: z
      .array(z.object({ key: z.string().min(1), of: z.string().nullable(), alone: z.boolean() }).readonly())
      .readonly()
      .exactOptional(),
    callings: z
      .array(z.object({ kinds: ids, wide: z.boolean(), about: ids, of: z.string().nullable(), alone: z.boolean() }).readonly())
      .readonly()
      .exactOptional(),
    mentions,
  })
  .readonly()
