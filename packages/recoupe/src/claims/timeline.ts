import { momentOf } from '../text/moment.ts'
import type { ByLanguage, EventMention, Report, Statement, TimelineEntry, TimelinePrecision } from '../types/index.ts'
import { phraseOf } from './positions/gist.ts'

/** Publications, dated statements and dated events in order; what no text dates comes last. */
export function buildTimeline(reports: readonly Report[], statements: readonly Statement[], events: readonly EventMention[]): TimelineEntry[] {
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
        value: momentOf(s.time),
        precision: s.time?.part ? 'part' : precisionOf(momentOf(s.time)),
        kind: 'statement',
        ref: s.id,
        gist: contentOf(s, byId),
      }),
    )
  const otherwise = otherDates(events)
  const happened = events
    .filter(e => e.time !== null)
    .map(
      (e): TimelineEntry => ({
        value: e.time?.value ?? null,
        precision: e.time?.part ? 'part' : precisionOf(e.time?.value ?? null),
        kind: 'event',
        ref: e.id,
        gist: wordsOf(e, byId),
        ...(otherwise.has(e.id) ? { otherwise: otherwise.get(e.id) ?? [] } : {}),
      }),
    )
  return [...published, ...said, ...happened].sort((a, b) => compareValues(a.value, b.value))
}

/** An event in the report's own words: from its first part to its last. */
function wordsOf(event: EventMention, reports: ReadonlyMap<string, Report>): ByLanguage {
  const report = reports.get(event.report)
  if (!report) return {}
  const parts = [event.trigger, ...event.roles]
  return { [report.language]: phraseOf(report.text, [{ start: Math.min(...parts.map(p => p.start)), end: Math.max(...parts.map(p => p.end)) }]) }
}

/** A statement in the words of its report: what somebody else says of the same claim may be its opposite. */
function contentOf(statement: Statement, reports: ReadonlyMap<string, Report>): ByLanguage {
  const report = reports.get(statement.report)
  if (!report) return {}
  return { [report.language]: phraseOf(report.text, statement.content) }
}

/** Types of which one pair of participants has many: another date is another event. */
const REPEATED: ReadonlySet<string> = new Set(['consult', 'accuse', 'denial', 'request', 'reject', 'support', 'threaten', 'cooperate'])
/** Mentions of one event that are held against each other: among many reports the first tell enough. */
const MOST = 24
const DATED = /^\d{4}(-\d{2}(-\d{2})?)?$/u

/**
 * Events that two reports date differently, each by one date only: the same type with the same named participants, at least two, or one whom it
 * befalls (*arrêté mardi* / *arrêté le lundi 4 mai*). A vaguer date that agrees as far as it goes is none. Id → ids of the others.
 */
function otherDates(events: readonly EventMention[]): Map<string, string[]> {
  const groups = new Map<string, EventMention[]>()
  for (const e of events) {
    if (REPEATED.has(e.type) || !DATED.test(e.time?.value ?? '') || e.certainty.endsWith('-') || e.certainty === 'Uu') continue
    const named = e.roles.filter(r => r.entity !== null)
    if (named.length < 2 && !named.some(r => r.role === 'patient')) continue
    const key = [e.type, ...new Set(named.map(r => `${r.role}=${r.entity}`))].sort().join(' ')
    groups.set(key, [...(groups.get(key) ?? []), e])
  }
  const found = new Map<string, string[]>()
  for (const group of groups.values()) {
    const dates = new Map<string, Set<string>>()
    for (const e of group) dates.set(e.report, (dates.get(e.report) ?? new Set()).add(e.time?.value ?? ''))
    const single = group.filter(e => dates.get(e.report)?.size === 1).slice(0, MOST)
    for (const e of single) {
      const others = single.filter(o => o.report !== e.report && disagree(e.time?.value ?? '', o.time?.value ?? ''))
      if (others.length > 0)
        found.set(
          e.id,
          others.map(o => o.id),
        )
    }
  }
  return found
}

const disagree = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a)

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
