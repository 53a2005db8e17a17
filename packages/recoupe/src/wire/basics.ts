import { z } from 'zod'
import type { ByLanguage } from '../types/index.ts'

/** UTF-16 code units from the start of one report's text. */
export const offset = z.int().min(0)

export const span = z.object({ start: offset, end: offset }).readonly()
export const spans = z.array(span).readonly()

/** A span of the report whose id is named. */
export const mention = z.object({ report: z.string(), start: offset, end: offset }).readonly()
export const mentions = z.array(mention).readonly()

export const ids = z.array(z.string()).readonly()

/** A probability. */
export const confidence = z.number().min(0).max(1)

export const judgement = z.object({ confidence, decided: z.boolean() }).readonly()

export const reasonArgs = z.record(z.string(), z.union([z.string(), z.number()])).readonly()

/** A message code of the interface with its arguments; the words are no part of the data. */
export const reason = z.object({ code: z.string(), args: reasonArgs }).readonly()
export const reasons = z.array(reason).readonly()

/** One text per language tag. */
export const byLanguage: z.ZodType<ByLanguage> = z.record(z.string(), z.string())

export const reportRef = z.templateLiteral(['report:', z.string()])

export const timePart = z.enum(['early', 'mid', 'late'])

/** EDTF or TIMEX3; null where it stays unresolved. */
export const timeValue = z.object({ value: z.string().nullable(), part: timePart.exactOptional() }).readonly()

export const certainty = z.enum(['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'Uu'])
