import type { Divergence } from '../../types/index.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import { byReport, type DivergenceContext, divergence, type Held } from './context.ts'

/** Whole claims of one report that may be listed as missing from another: a desk reads the first few. */
const PER_REPORT = 2
/** Reports up to which whole claims are looked for: among many, each has what the others lack. */
const MOST_REPORTS = 8
/** Terms of the fullest wording from which a report may be searched for a claim. */
const TERMS = 4
/** Likeness of wording from which a report may well have what no claim joins: then nothing is said to be missing. */
const PERHAPS = 0.33

/**
 * What a report leaves out. First a denial that another report has of a claim that it carries; then, for each report, the weightiest charge or
 * denial of somebody named of which it has nothing at all. Absence is about the text received.
 */
export function omissions(context: DivergenceContext): Divergence[] {
  return [...missingDenials(context), ...missingClaims(context)]
}

function missingDenials(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const reports = [...byReport(claim)]
    const denials = reports.flatMap(([, held]) => held.filter(h => h.stance === 'denies' && h.proposition.statement !== null).map(h => h.proposition))
    const lacking = reports.filter(([, held]) => held.some(h => h.stance !== 'denies' && h.stance !== 'declines') && !held.some(h => h.stance === 'denies'))
    if (denials.length === 0 || lacking.length === 0) return []
    const absent = lacking.map(([report]) => report)
    return [divergence(context, 'omission', claim, [denials], { code: 'divergence.omission-denial', args: onlyOne(context, absent) }, 0.7, absent)]
  })
}

/** Charges and denials that one report alone has, the most contested and the earliest in their text first; each report is asked for few of them. */
function missingClaims(context: DivergenceContext): Divergence[] {
  if (context.inputs.length > MOST_REPORTS) return []
  const weighty = context.claims
    .flatMap(claim => {
      const reports = [...byReport(claim)]
      const [only] = reports
      if (!only || reports.length > 1) return []
      const held = only[1].filter(h => isWeighty(h))
      // a bare *toute faute* may stand in the other report in words that nothing compares
      if (!only[1].some(h => h.proposition.terms.length >= TERMS)) return []
      return held.length === 0 ? [] : [{ claim, report: only[0], held, weight: weightOf(only[1]) }]
    })
    .sort((a, b) => b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1))
  const asked = new Map<string, number>()
  return weighty.flatMap(({ claim, report, held }) => {
    const absent = context.inputs.flatMap((_, other) => {
      const key = `${report} ${other}`
      if (other === report || (asked.get(key) ?? 0) >= PER_REPORT || mayHave(context, other, held)) return []
      asked.set(key, (asked.get(key) ?? 0) + 1)
      return [other]
    })
    if (absent.length === 0) return []
    return [missing(context, claim, held, absent)]
  })
}

const mayHave = ({ propositions, like }: DivergenceContext, report: number, held: readonly Held[]): boolean =>
  propositions.some(p => p.report === report && held.some(h => like(h.proposition, p).score >= PERHAPS))

const missing = (context: DivergenceContext, claim: DraftClaim, held: readonly Held[], absent: readonly number[]): Divergence =>
  divergence(context, 'omission', claim, [held.map(h => h.proposition)], { code: 'divergence.omission', args: onlyOne(context, absent) }, 0.5, absent)

function isWeighty({ stance, proposition: { statement } }: Held): boolean {
  if (!statement?.decided || !statement.judgements.act.decided) return false
  return (stance === 'alleges' || stance === 'denies') && (statement.act === 'accuse' || statement.act === 'deny')
}

/** Contested inside its report first, then a denial, then what stands early. */
function weightOf(held: readonly Held[]): number {
  const contested = held.some(h => h.stance === 'denies') && held.some(h => h.stance !== 'denies')
  const denied = held.some(h => h.stance === 'denies')
  const start = Math.min(...held.map(h => h.proposition.spans[0]?.start ?? 0))
  return (contested ? 2 : 0) + (denied ? 1 : 0) + (held.length > 1 ? 0.5 : 0) + 1 / (1 + start / 1000)
}

function onlyOne(context: DivergenceContext, absent: readonly number[]): Record<string, string> {
  const only = absent.length === 1 ? context.inputs[absent[0] ?? 0]?.record.report.id : undefined
  return only === undefined ? {} : { report: only }
}
