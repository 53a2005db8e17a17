import type { Divergence } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'
import { firstPair } from './pairs.ts'

/** Likeness of wording from which a wider and a narrower version are one claim. */
const ONE = 0.45

/** One claim wide in one report and narrow in another: *n'a jamais vendu* / *n'a exporté aucune arme pendant la guerre*. */
export function differingScopes(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const pair = firstPair(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
      if (!p.statement || !q.statement || claim.signs.get(p.index) !== claim.signs.get(q.index)) return false
      const bounded = p.times.length > 0 !== q.times.length > 0 || p.restrictive !== q.restrictive
      return bounded && p.universal !== q.universal && context.like(p, q).score >= ONE
    })
    return pair ? [divergence(context, 'scope', claim, [[pair[0]], [pair[1]]], { code: 'divergence.scope', args: {} }, 0.55)] : []
  })
}
