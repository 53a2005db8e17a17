import { compareQuantities } from '../../analysis/quantities.ts'
import type { Divergence } from '../../types/index.ts'
import type { Amount, Proposition } from '../propositions/proposition.ts'
import { type AlignedContext, byReport, divergence } from './context.ts'

interface Counted {
  readonly proposition: Proposition
  readonly amount: Amount
}

/** Likeness of wording from which two amounts may count one thing, where no claim joined what counts them. */
const ALIKE = 0.3

/**
 * One claim counted differently by two reports: same unit, values that rounding does not explain (*près de 12 000* / *11 800* is none). Also what one
 * report has as the only one and another as one of several: *le seul pays* / *l'un des rares pays*.
 */
export function differingQuantities(context: AlignedContext): Divergence[] {
  const found = context.claims.flatMap(claim => {
    const counted: Counted[] = [...byReport(claim).values()].flatMap(held => held.flatMap(h => countedIn(h.proposition)))
    const first = counted.find(x => x.amount.unit !== null && counted.some(y => apart(x, y, counted)))
    const second = first && counted.find(y => apart(first, y, counted))
    if (!first || !second) return []
    const args = { first: first.amount.value, second: second.amount.value }
    return [divergence(context, 'quantity', claim, [[first.proposition], [second.proposition]], { code: 'divergence.quantity', args }, 0.7)]
  })
  const seen = new Set(found.map(d => d.claim))
  const aligned = context.aligned.flatMap(({ p, q, score, mutual, claim }) => {
    if (!mutual || seen.has(claim?.id ?? '')) return []
    const counted = [...countedIn(p), ...countedIn(q)]
    const first = score < ALIKE ? undefined : countedIn(p).find(x => x.amount.unit !== null && counted.some(y => apart(x, y, counted)))
    const second = first && counted.find(y => apart(first, y, counted))
    const alone = (p.sole && q.among) || (p.among && q.sole)
    if (!second && !alone) return []
    if (claim) seen.add(claim.id)
    const args: Record<string, number> = first && second ? { first: first.amount.value, second: second.amount.value } : {}
    return [divergence(context, 'quantity', claim, [[p], [q]], { code: 'divergence.quantity', args }, alone ? 0.6 : 0.55)]
  })
  return [...found, ...aligned]
}

const countedIn = (proposition: Proposition): Counted[] => proposition.amounts.map(amount => ({ proposition, amount }))

/** Two reports, one unit, different values, and neither report has the other's value beside its own. */
function apart(x: Counted, y: Counted, all: readonly Counted[]): boolean {
  if (x.proposition.report === y.proposition.report || x.amount.unit !== y.amount.unit || compareQuantities(x.amount, y.amount) !== 'different') return false
  const of = (report: number): Amount[] => all.filter(c => c.proposition.report === report && c.amount.unit === x.amount.unit).map(c => c.amount)
  return !of(x.proposition.report).some(a => of(y.proposition.report).some(b => compareQuantities(a, b) === 'same')) && !hasValue(x, y) && !hasValue(y, x)
}

/** *Elle en transportait 12* / *la pesée a donné 19 tonnes, le journal de bord 12*: whatever it counts, the other figure stands beside it. */
const hasValue = (x: Counted, y: Counted): boolean => x.proposition.amounts.some(a => a.value === y.amount.value)
