import { z } from 'zod'
import type { Amendment, Change } from '../types/index.ts'
import { span } from './basics.ts'
import { entityKind } from './entity.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/u)

/** As many quotes as spans: the characters of each. */
const held = {
  sha256: hash,
  spans: z.array(span).max(1000).readonly(),
  quotes: z.array(z.string()).max(1000).readonly(),
}

const sameNumber = ({ spans, quotes }: { readonly spans: readonly unknown[]; readonly quotes: readonly unknown[] }): boolean => spans.length === quotes.length

export const anchor = z.object(held).readonly().refine(sameNumber)

const statementAnchor = z
  .object({ statement: z.string().min(1), ...held })
  .readonly()
  .refine(sameNumber)

const name = z.string().trim().min(1).max(500)

const entityAnchor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), entity: z.string().min(1), mention: anchor.nullable() }).readonly(),
  z.object({ kind: z.literal('new'), name, as: entityKind.exactOptional() }).readonly(),
])

const claimAnchor = z.object({ claim: z.string().min(1), statements: z.array(statementAnchor).readonly() }).readonly()

const act = z.enum(['assert', 'deny', 'accuse', 'demand', 'promise', 'warn', 'confirm', 'question', 'decline', 'other'])

/** What a person changes. */
export const changeSchema: z.ZodType<Change> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), statement: statementAnchor }).readonly(),
  z.object({ kind: z.literal('reject'), statement: statementAnchor }).readonly(),
  z.object({ kind: z.literal('speaker'), statement: statementAnchor, to: entityAnchor.nullable() }).readonly(),
  z.object({ kind: z.literal('side'), statement: statementAnchor, to: entityAnchor.nullable() }).readonly(),
  z.object({ kind: z.literal('act'), statement: statementAnchor, to: act }).readonly(),
  z.object({ kind: z.literal('span'), statement: statementAnchor, field: z.enum(['source', 'cue', 'content']), to: anchor }).readonly(),
  z.object({ kind: z.literal('merge-claims'), claims: z.array(claimAnchor).min(2).readonly() }).readonly(),
  z.object({ kind: z.literal('split-claim'), claim: claimAnchor, statements: z.array(statementAnchor).min(1).readonly() }).readonly(),
  z.object({ kind: z.literal('merge-entities'), entities: z.array(entityAnchor).min(2).readonly() }).readonly(),
  z.object({ kind: z.literal('split-entity'), entity: entityAnchor, mentions: z.array(anchor).min(1).readonly() }).readonly(),
  z.object({ kind: z.literal('rename-entity'), entity: entityAnchor, to: name }).readonly(),
])

const made = {
  id: z.string().min(1),
  by: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  reason: z.string().nullable(),
}

/** One entry of the log of corrections. */
export const amendmentSchema: z.ZodType<Amendment> = z.discriminatedUnion('kind', [
  z.object({ ...made, kind: z.literal('change'), change: changeSchema }).readonly(),
  z.object({ ...made, kind: z.literal('undo'), amendment: z.string().min(1) }).readonly(),
])

/** A log of corrections, as a file holds it: the list, or what the server gives for it. */
export const amendmentLogSchema: z.ZodType<readonly Amendment[] | { readonly items: readonly Amendment[] }> = z.union([
  z.array(amendmentSchema).readonly(),
  z.object({ items: z.array(amendmentSchema).readonly() }).readonly(),
])
