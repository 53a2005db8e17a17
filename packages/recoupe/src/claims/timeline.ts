import type { ByLanguage, EventMention, Report, Statement, TimelineEntry, TimelinePrecision } from '../types/index.ts'
import type { DraftClaim } from './positions/build-claims.ts'

/** Publications, dated statements and dated events in order; what no text dates comes last. */
export function buildTimeline(
  reports: readonly Report[],
  statements: readonly Statement[],
  events: readonly EventMention[],
  claims: readonly DraftClaim[],
): TimelineEntry[] {
  const gists = new Map<string, ByLanguage>()
  for (const claim of claims) for (const position of claim.positions) for (const id of position.statements) if (!gists.has(id)) gists.set(id, claim.gist)
  const byId = new Map(reports.map(r => [r.id, r]))
  const published = reports.map(
    (r): TimelineEntry => ({
      value: r.published?.value ?? null,
      precision: precisionOf(r.published?.value ?? null),
      kind: 'publication',
      ref: r.id,
      gist: r.title === null ? {} : { [r.language]: r.title },
    }),
  )
  const said = statements
    .filter(s => s.time !== null)
    .map(
      (s): TimelineEntry => ({
        value: s.time?.value ?? null,
        precision: s.time?.part ? 'part' : precisionOf(s.time?.value ?? null),
        kind: 'statement',
        ref: s.id,
        gist: gists.get(s.id) ?? {},
      }),
    )
  const happened = events
    .filter(e => e.time !== null)
    .map(
      (e): TimelineEntry => ({
        value: e.time?.value ?? null,
        precision: e.time?.part ? 'part' : precisionOf(e.time?.value ?? null),
        kind: 'event',
        ref: e.id,
        gist: wordsOf(e, byId),
      }),
    )
  return [...published, ...said, ...happened].sort((a, b) => compareValues(a.value, b.value))
}

/** An event in the report's own words: from its first part to its last. */
function wordsOf(event: EventMention, reports: ReadonlyMap<string, Report>): ByLanguage {
  const report = reports.get(event.report)
  if (!report) return {}
  const parts = [event.trigger, ...event.roles]
  return { [report.language]: report.text.slice(Math.min(...parts.map(p => p.start)), Math.max(...parts.map(p => p.end))) }
}

/** Undated last, then by value; a vaguer value of the same period first, as EDTF sorts. */
function compareValues(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  const datable = (v: string): boolean => /^\d{4}/u.test(v)
  if (datable(a) !== datable(b)) return datable(a) ? -1 : 1
  return a < b ? -1 : 1
}

export function precisionOf(value: string | null): TimelinePrecision {
  if (value === null) return 'vague'
  if (/T\d/u.test(value)) return 'time'
  if (/^\d{4}-\d{2}-\d{2}/u.test(value)) return 'day'
  if (/W\d/u.test(value)) return 'week'
  if (/^\d{4}-(SP|SU|FA|AU|WI|2[1-4])/u.test(value)) return 'season'
  if (/^\d{4}-\d{2}/u.test(value)) return 'month'
  if (/^\d{4}$/u.test(value)) return 'year'
  return 'vague'
}
