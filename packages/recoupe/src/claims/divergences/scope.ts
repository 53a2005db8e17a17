import type { Divergence } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'
import { firstPair } from './pairs.ts'

/** Likeness of wording from which a wider and a narrower version are one claim. */
const ONE = 0.45

/** True where the first leaves out no time and the second bounds it, or the first speaks of all and the second only of some. */
const narrows = (wide: Proposition, narrow: Proposition): boolean =>
  (wide.timeless && !wide.bounded && narrow.bounded && !narrow.timeless) || (wide.universal && !wide.restrictive && narrow.restrictive && !narrow.universal)

/** One claim wide in one report and narrow in another: *n'a jamais vendu* / *n'a exporté aucune arme pendant la guerre*. */
export function differingScopes(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const pair = firstPair(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
      if (!p.statement || !q.statement || claim.signs.get(p.index) !== claim.signs.get(q.index)) return false
      return (narrows(p, q) || narrows(q, p)) && context.like(p, q).score >= ONE
    })
    return pair ? [divergence(context, 'scope', claim, [[pair[0]], [pair[1]]], { code: 'divergence.scope', args: {} }, 0.55)] : []
  })
}
