import type { Divergence, Mention, Statement } from '../../types/index.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'
import { distinctPairs } from './quantity.ts'

/** One utterance, two descriptions of who speaks: named in one report and anonymous in the other, or on behalf of one side by two sources. */
export function differingIdentities(context: DivergenceContext): Divergence[] {
  const found: Divergence[] = []
  for (const claim of context.claims) {
    const reports = [...byReport(claim)]
    reports.forEach(([, left], i) => {
      for (const [, right] of reports.slice(i + 1)) {
        for (const p of left) {
          for (const q of right) {
            if (!p.statement || !q.statement || p.statement.anonymous === q.statement.anonymous) continue
            if (p.statement.side === null || p.statement.side !== q.statement.side) continue
            if (context.like(p, q).score < 0.6) continue
            const evidence = [...sourceOf(p.statement), ...sourceOf(q.statement)]
            if (evidence.length > 1) found.push(divergence('identity', claim, evidence, { code: 'divergence.identity', args: {} }, 0.6))
          }
        }
      }
    })
  }
  return distinctPairs(found)
}

const sourceOf = (s: Statement): Mention[] => s.source.map(({ start, end }) => ({ report: s.report, start, end }))
