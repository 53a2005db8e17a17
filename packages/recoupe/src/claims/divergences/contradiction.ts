import type { Divergence } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'

/** One report has a claim asserted and no denial, another the reverse: the reader of one gets the opposite of the other's. */
export function contradictions(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const reports = [...byReport(claim).values()]
    const yes = reports.filter(held => held.some(h => h.stance === 'asserts') && !held.some(h => h.stance === 'denies'))
    const no = reports.filter(held => held.some(h => h.stance === 'denies') && !held.some(h => h.stance === 'asserts' || h.stance === 'alleges'))
    if (yes.length === 0 || no.length === 0) return []
    const sides = [
      yes.flatMap(held => held.filter(h => h.stance === 'asserts').map(h => h.proposition)),
      no.flatMap(held => held.filter(h => h.stance === 'denies').map(h => h.proposition)),
    ]
    return [divergence(context, 'contradiction', claim, sides, { code: 'divergence.contradiction', args: {} }, 0.6)]
  })
}
