import { z } from 'zod'
import { anchor } from './amendment.ts'
import { byLanguage, ids, mentions, offset, reasonArgs, reportRef, timePart } from './basics.ts'
import { claim, dependency, divergence, origin } from './claim.ts'
import { entity } from './entity.ts'
import { event } from './event.ts'
import { report } from './report.ts'
import { statement } from './statement.ts'

const time = z
  .object({
    report: z.string(),
    start: offset,
    end: offset,
    value: z.string().nullable(),
    part: timePart.exactOptional(),
    kind: z.enum(['date', 'time', 'duration', 'set']),
    basis: reportRef.exactOptional(),
  })
  .readonly()

const timelineEntry = z
  .object({
    value: z.string().nullable(),
    precision: z.enum(['day', 'week', 'month', 'season', 'year', 'part', 'time', 'vague']),
    kind: z.enum(['event', 'statement', 'publication']),
    ref: z.string(),
    gist: byLanguage,
    otherwise: z.array(z.string()).readonly().exactOptional(),
  })
  .readonly()

const coverage = z
  .object({
    cited: z.array(z.object({ entity: z.string(), name: z.string(), mentions }).readonly()).readonly(),
    missing: z.array(z.object({ input: z.string(), cause: z.string(), args: reasonArgs.exactOptional() }).readonly()).readonly(),
    cut: mentions,
    unused: mentions,
    unattributed: ids,
  })
  .readonly()

const correction = z
  .object({
    id: z.string(),
    state: z.enum(['applied', 'moved']),
    target: z.string(),
    field: z.enum([
      'decided',
      'statement',
      'speaker',
      'side',
      'act',
      'source',
      'cue',
      'content',
      'merge-claims',
      'split-claim',
      'merge-entities',
      'split-entity',
      'name',
    ]),
    from: z.unknown(),
    to: z.unknown(),
    by: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
    passage: anchor.exactOptional(),
  })
  .readonly()

/** `recoupe.dossier/1`. Fields may be added; these keep their names. */
export const dossierSchema = z
  .object({
    schema: z.literal('recoupe.dossier/1'),
    title: z.string().nullable(),
    generator: z.object({ name: z.string(), version: z.string(), packs: ids }).readonly(),
    reports: z.array(report).readonly(),
    entities: z.array(entity).readonly(),
    statements: z.array(statement).readonly(),
    times: z.array(time).readonly(),
    events: z.array(event).readonly(),
    claims: z.array(claim).readonly(),
    origins: z.array(origin).readonly(),
    dependencies: z.array(dependency).readonly(),
    divergences: z.array(divergence).readonly(),
    timeline: z.array(timelineEntry).readonly(),
    coverage,
    corrections: z.array(correction).readonly(),
    selection: z.object({ reports: offset, claims: offset, statements: offset }).readonly().exactOptional(),
  })
  .readonly()

/** One line of `recoupe statements`. */
export const recordSchema = z
  .object({
    report,
    entities: z.array(entity).readonly(),
    statements: z.array(statement).readonly(),
    times: z.array(time).readonly(),
  })
  .readonly()
