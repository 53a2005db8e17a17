import type { Divergence } from '../../types/index.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import { type ByReport, byReport, type DivergenceContext, divergence, type Held } from './context.ts'
import { firstPair } from './pairs.ts'

/**
 * A hedge that one report keeps and another has lost: *pourraient comprendre des millions* / *y compris des millions*. Every position of
 * the one is soft; the other asserts, without any softening. Words that one report gives to somebody and another says in its own voice
 * have lost theirs too: *selon deux ouvriers, des pompes tournaient* / *les pompes ont continué de tourner*.
 */
export function droppedHedges(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const reports = [...byReport(claim).values()]
    const soft = reports.filter(held => held.every(h => h.stance === 'hedges'))
    const hard = reports.filter(held => held.some(h => h.stance === 'asserts') && !held.some(h => h.stance === 'hedges'))
    const attributed = reports.filter(
      held => held.every(h => h.proposition.statement !== null) && held.some(h => h.stance === 'asserts' || h.stance === 'alleges'),
    )
    const own = reports.filter(held => held.every(h => h.proposition.statement === null && h.stance === 'asserts'))
    const [from, to] = soft.length > 0 && hard.length > 0 ? [soft, hard] : [attributed, own]
    const figure = softenedFigure(context, claim)
    if (from.length === 0 || to.length === 0 || (figure && from !== soft)) return figure ? [figure] : []
    const sides = [from, to].map(side => side.flatMap(held => held.filter(h => side === from || h.stance === 'asserts').map(h => h.proposition)))
    return [divergence(context, 'hedge-dropped', claim, sides, { code: 'divergence.hedge-dropped', args: {} }, from === soft ? 0.7 : 0.55)]
  })
}

/** Likeness of wording from which two statements are about one figure. */
const ONE = 0.3

/** One figure, softened in one report and plain in the other, whatever else the first says: *pourraient comprendre des millions* / *des millions*. */
function softenedFigure(context: DivergenceContext, claim: DraftClaim): Divergence | null {
  const reports = byReport(claim)
  const pair = firstPair(reports.values(), (a, b) => isSoftened(a, b, reports, context) || isSoftened(b, a, reports, context))
  return pair ? divergence(context, 'hedge-dropped', claim, [[pair[0]], [pair[1]]], { code: 'divergence.hedge-dropped', args: {} }, 0.65) : null
}

function isSoftened(soft: Held, plain: Held, reports: ByReport, context: DivergenceContext): boolean {
  if (soft.stance !== 'hedges' || plain.stance !== 'asserts' || context.like(soft.proposition, plain.proposition).score < ONE) return false
  const figures = soft.proposition.amounts.filter(x => plain.proposition.amounts.some(y => x.value === y.value))
  const same = reports.get(soft.proposition.report) ?? []
  return figures.length > 0 && !same.some(h => h.stance === 'asserts' && h.proposition.amounts.some(x => figures.some(y => x.value === y.value)))
}
