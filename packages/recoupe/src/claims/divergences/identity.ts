import type { Divergence, Evidence } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'
import { firstPair } from './pairs.ts'

/** Likeness of wording from which two statements are one utterance. */
const ONE = 0.6

/** One utterance, two descriptions of who speaks: named in one report and anonymous in the other, for one side. */
export function differingIdentities(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const pair = firstPair(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
      if (!p.statement || !q.statement || p.statement.anonymous === q.statement.anonymous) return false
      if (p.statement.source.length === 0 || q.statement.source.length === 0) return false
      return p.statement.side !== null && p.statement.side === q.statement.side && context.like(p, q).score >= ONE
    })
    if (!pair) return []
    const found = divergence(context, 'identity', claim, [[pair[0]], [pair[1]]], { code: 'divergence.identity', args: {} }, 0.6)
    return [{ ...found, evidence: pair.flatMap(p => sourceOf(p)) }]
  })
}

const sourceOf = ({ statement }: Proposition): Evidence[] => statement?.source.map(({ start, end }) => ({ report: statement.report, start, end })) ?? []
