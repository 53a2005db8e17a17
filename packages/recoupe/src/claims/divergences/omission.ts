import type { Divergence } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'

/**
 * What a report that carries a claim leaves out: a denial that another report has. Absence is about the text received: a report that does
 * not carry the claim at all is not charged with anything here.
 */
export function omissions(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const reports = [...byReport(claim)]
    const denials = reports.flatMap(([, held]) => held.filter(h => h.stance === 'denies' && h.proposition.statement !== null).map(h => h.proposition))
    const lacking = reports.filter(([, held]) => held.some(h => h.stance !== 'denies' && h.stance !== 'declines') && !held.some(h => h.stance === 'denies'))
    if (denials.length === 0 || lacking.length === 0) return []
    const absent = lacking.map(([report]) => report)
    const args: Record<string, string> = {}
    const only = absent.length === 1 ? context.inputs[absent[0] ?? 0]?.record.report.id : undefined
    if (only !== undefined) args.report = only
    return [divergence(context, 'omission', claim, [denials], { code: 'divergence.omission-denial', args }, 0.7, absent)]
  })
}
