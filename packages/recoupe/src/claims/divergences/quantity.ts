import { compareQuantities } from '../../analysis/quantities.ts'
import type { Divergence } from '../../types/index.ts'
import type { Amount, Proposition } from '../propositions/proposition.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'

interface Counted {
  readonly proposition: Proposition
  readonly amount: Amount
}

/** One claim counted differently by two reports: same unit, values that rounding does not explain (*près de 12 000* / *11 800* is none). */
export function differingQuantities(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const counted: Counted[] = [...byReport(claim).values()].flatMap(held =>
      held.flatMap(h => h.proposition.amounts.map(amount => ({ proposition: h.proposition, amount }))),
    )
    const first = counted.find(x => x.amount.unit !== null && counted.some(y => apart(x, y, counted)))
    const second = first && counted.find(y => apart(first, y, counted))
    if (!first || !second) return []
    const args = { first: first.amount.value, second: second.amount.value }
    return [divergence(context, 'quantity', claim, [[first.proposition], [second.proposition]], { code: 'divergence.quantity', args }, 0.7)]
  })
}

/** Two reports, one unit, different values, and neither report has the other's value beside its own. */
function apart(x: Counted, y: Counted, all: readonly Counted[]): boolean {
  if (x.proposition.report === y.proposition.report || x.amount.unit !== y.amount.unit || compareQuantities(x.amount, y.amount) !== 'different') return false
  const of = (report: number): Amount[] => all.filter(c => c.proposition.report === report && c.amount.unit === x.amount.unit).map(c => c.amount)
  return !of(x.proposition.report).some(a => of(y.proposition.report).some(b => compareQuantities(a, b) === 'same'))
}
