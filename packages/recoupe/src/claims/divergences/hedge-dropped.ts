import type { Divergence } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'

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
    if (from.length === 0 || to.length === 0) return []
    const sides = [from, to].map(side => side.flatMap(held => held.filter(h => side === from || h.stance === 'asserts').map(h => h.proposition)))
    return [divergence(context, 'hedge-dropped', claim, sides, { code: 'divergence.hedge-dropped', args: {} }, from === soft ? 0.7 : 0.55)]
  })
}
