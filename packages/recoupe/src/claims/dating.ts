import { weekdayIn } from '../analysis/times/values.ts'
import type { DossierTime, Statement } from '../types/index.ts'
import type { CrossCheckInput } from './input.ts'
import type { DraftClaim } from './positions/build-claims.ts'
import type { Proposition } from './propositions/proposition.ts'

/** A weekday that another report dates. */
export interface Dated {
  readonly report: string
  readonly start: number
  readonly value: string
  readonly basis: `report:${string}`
}

/** TIMEX3 of a weekday without a week. */
const OPEN = /^XXXX-WXX-[1-7]$/u
/** Likeness of wording from which two statements are one utterance. */
const ONE = 0.6

/**
 * A weekday under a month-only date (*jeudi* in a text dated 2022-09) stays open unless a report that shares the utterance dates it: one side
 * is quoted in both with the same words, the other report knows the day, and the day is that weekday in that month. Witnesses that disagree leave it open.
 */
export function dateWeekdays(
  inputs: readonly CrossCheckInput[],
  claims: readonly DraftClaim[],
  like: (a: Proposition, b: Proposition) => { score: number },
): Dated[] {
  return inputs.flatMap(({ record }, report) =>
    record.times.flatMap(time => {
      if (time.value === null || !OPEN.test(time.value)) return []
      const dates = witnesses(record.statements, time, report, claims, like).flatMap(w => {
        const value = weekdayIn(time.value ?? '', w.value, record.report.published?.value)
        return value === null ? [] : [{ value, basis: w.basis }]
      })
      const [first] = dates
      if (!first || dates.some(d => d.value !== first.value)) return []
      return [{ report: record.report.id, start: time.start, value: first.value, basis: first.basis }]
    }),
  )
}

/** Dated statements of other reports that share an utterance with whoever speaks at this time. */
function witnesses(
  statements: readonly Statement[],
  time: DossierTime,
  report: number,
  claims: readonly DraftClaim[],
  like: (a: Proposition, b: Proposition) => { score: number },
): { value: string; basis: `report:${string}` }[] {
  const said = statements.filter(s => s.time !== null && s.time.start < time.end && time.start < s.time.end)
  const sides = new Set(said.flatMap(s => (s.side === null ? [] : [s.side])))
  const found: { value: string; basis: `report:${string}` }[] = []
  for (const claim of claims) {
    const own = claim.members.filter(p => p.report === report && p.statement !== null && p.statement.side !== null && sides.has(p.statement.side))
    for (const p of own) {
      for (const q of claim.members) {
        const value = q.statement?.time?.value
        if (q.report === report || !q.statement || !value || q.statement.side === null || !sides.has(q.statement.side)) continue
        if (like(p, q).score >= ONE) found.push({ value, basis: `report:${q.statement.report}` })
      }
    }
  }
  return found
}

/** The report's times with what others date. */
export const withDates = (times: readonly DossierTime[], dated: readonly Dated[]): DossierTime[] =>
  times.map(t => {
    const found = dated.find(d => d.report === t.report && d.start === t.start)
    return found ? { ...t, value: found.value, basis: found.basis } : t
  })

/** The statement with the day on which it was said, where another report gives it. */
export function withDate(statement: Statement, dated: readonly Dated[]): Statement {
  const { time } = statement
  if (time === null || time.value === null || !OPEN.test(time.value)) return statement
  const found = dated.find(d => d.report === statement.report && time.start <= d.start && d.start < time.end)
  return found ? { ...statement, time: { ...time, value: found.value } } : statement
}
