import type { Divergence } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence, evidenceOf, stanceIn } from './context.ts'

/** One report has a claim asserted, another denied, and neither has both sides: the reader of one gets the opposite of the other's. */
export function contradictions(context: DivergenceContext): Divergence[] {
  const found: Divergence[] = []
  for (const claim of context.claims) {
    const reports = [...byReport(claim)]
    reports.forEach(([, left], i) => {
      for (const [, right] of reports.slice(i + 1)) {
        for (const [yes, no] of [
          [left, right],
          [right, left],
        ] as const) {
          const asserted = yes.find(p => stanceIn(claim, p, context) === 'asserts')
          const denied = no.find(p => stanceIn(claim, p, context) === 'denies')
          if (!asserted || !denied) continue
          if (yes.some(p => stanceIn(claim, p, context) === 'denies') || no.some(p => ['asserts', 'alleges'].includes(stanceIn(claim, p, context) ?? '')))
            continue
          found.push(
            divergence(
              'contradiction',
              claim,
              [...evidenceOf(context, asserted), ...evidenceOf(context, denied)],
              { code: 'divergence.contradiction', args: {} },
              0.6,
            ),
          )
        }
      }
    })
  }
  return found
}
