import type { Divergence } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence, evidenceOf, stanceIn } from './context.ts'

/**
 * What a report that carries a claim leaves out: first a denial that another report has, then a caution. Absence is about the text received:
 * a report that does not carry the claim at all is not charged with anything here.
 */
export function omissions(context: DivergenceContext): Divergence[] {
  const found: Divergence[] = []
  for (const claim of context.claims) {
    const reports = byReport(claim)
    const stances = new Map([...reports].map(([report, members]) => [report, members.map(p => stanceIn(claim, p, context))] as const))
    for (const [report, members] of reports) {
      const denial = members.find(p => p.statement !== null && stanceIn(claim, p, context) === 'denies')
      if (!denial) continue
      for (const [other] of reports) {
        const theirs = stances.get(other) ?? []
        if (other === report || theirs.includes('denies') || !theirs.some(s => s === 'asserts' || s === 'alleges' || s === 'hedges')) continue
        const carried = reports.get(other)?.[0]
        const absent = context.inputs[other]?.record.report.id ?? ''
        found.push(
          divergence('omission', claim, evidenceOf(context, denial), { code: 'divergence.omission-denial', args: { report: absent } }, carried ? 0.7 : 0.5, [
            absent,
          ]),
        )
      }
    }
  }
  return found
}
