import type { Divergence } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence, evidenceOf, isSoft, stanceIn } from './context.ts'

/**
 * A hedge that one report keeps and another has lost: *pourraient comprendre des millions* / *y compris des millions*. Every position of
 * one report is soft, one of the other's asserts without any softening.
 */
export function droppedHedges(context: DivergenceContext): Divergence[] {
  const found: Divergence[] = []
  for (const claim of context.claims) {
    const reports = [...byReport(claim)]
    for (const [, soft] of reports) {
      const hedging = soft.filter(p => isSoft(stanceIn(claim, p, context)))
      if (hedging.length === 0 || hedging.length < soft.length) continue
      for (const [, hard] of reports) {
        if (hard === soft) continue
        const plain = hard.filter(p => stanceIn(claim, p, context) === 'asserts')
        if (plain.length === 0 || hard.some(p => isSoft(stanceIn(claim, p, context)))) continue
        const [from, to] = [hedging[0], plain[0]]
        if (from && to)
          found.push(
            divergence('hedge-dropped', claim, [...evidenceOf(context, from), ...evidenceOf(context, to)], { code: 'divergence.hedge-dropped', args: {} }, 0.7),
          )
      }
    }
  }
  return found
}
