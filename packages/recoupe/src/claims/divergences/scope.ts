import type { Divergence } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence, evidenceOf } from './context.ts'
import { distinctPairs } from './quantity.ts'

/** One claim wide in one report and narrow in another: *n'a jamais vendu* / *n'a exporté aucune arme pendant la guerre*. */
export function differingScopes(context: DivergenceContext): Divergence[] {
  const found: Divergence[] = []
  for (const claim of context.claims) {
    const reports = [...byReport(claim)]
    reports.forEach(([, left], i) => {
      for (const [, right] of reports.slice(i + 1)) {
        for (const p of left) {
          for (const q of right) {
            if (!p.statement || !q.statement || claim.signs.get(p.index) !== claim.signs.get(q.index)) continue
            const { score } = context.like(p, q)
            const bounded = p.times.length > 0 !== q.times.length > 0 || p.restrictive !== q.restrictive
            if (score < 0.5 || p.universal === q.universal || !bounded) continue
            found.push(divergence('scope', claim, [...evidenceOf(context, p), ...evidenceOf(context, q)], { code: 'divergence.scope', args: {} }, 0.55))
          }
        }
      }
    })
  }
  return distinctPairs(found)
}
