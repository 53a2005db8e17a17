import type { Pack } from '../lang/pack.ts'
import type { Analysis, Language, ReportRecord } from '../types/index.ts'

/** What earlier floors say of one report. */
export interface CrossCheckInput {
  readonly analysis: Analysis
  readonly record: ReportRecord
}

/** The sections of a language pack that the cross-check reads. */
export type ClaimPack = Pick<Pack, 'language' | 'events' | 'predicates' | 'polarity' | 'numbers' | 'speakers'>

export type ClaimPacks = ReadonlyMap<Language, ClaimPack>

/** Canonical order of reports: by publication, then by hash, never by order of input. Undated reports come last. */
export function canonicalOrder(inputs: readonly CrossCheckInput[]): CrossCheckInput[] {
  const date = (input: CrossCheckInput): string => input.record.report.published?.value ?? '~'
  return [...inputs].sort(
    (a, b) =>
      compareText(date(a), date(b)) || compareText(a.record.report.sha256, b.record.report.sha256) || compareText(a.record.report.id, b.record.report.id),
  )
}

/** Order by code units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
