import type { Divergence } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'

/**
 * A hedge that one report keeps and another has lost: *pourraient comprendre des millions* / *y compris des millions*. Every position of
 * the one is soft; the other asserts, without any softening.
 */
export function droppedHedges(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const reports = [...byReport(claim).values()]
    const soft = reports.filter(held => held.every(h => h.stance === 'hedges'))
    const hard = reports.filter(held => held.some(h => h.stance === 'asserts') && !held.some(h => h.stance === 'hedges'))
    if (soft.length === 0 || hard.length === 0) return []
    const sides = [soft.flatMap(held => held.map(h => h.proposition)), hard.flatMap(held => held.filter(h => h.stance === 'asserts').map(h => h.proposition))]
    return [divergence(context, 'hedge-dropped', claim, sides, { code: 'divergence.hedge-dropped', args: {} }, 0.7)]
  })
}
