import type { Divergence, Evidence, Statement } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { byReport, type DivergenceContext, divergence } from './context.ts'
import { firstPair } from './pairs.ts'

/** Likeness of wording from which two statements are one utterance, whoever is said to speak. */
const ONE = 0.6
/** The same where the reports agree on the side and one of them names the person. */
const ONE_OF_A_SIDE = 0.4

/**
 * One utterance, two descriptions of who speaks, for one side: named in one report and anonymous in the other, or a person here (*la procureure,
 * Élise Vandamme*) and an office there (*le parquet*).
 */
export function differingIdentities(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const pair = firstPair(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
      const [a, b] = [p.statement, q.statement]
      if (!a || !b || a.source.length === 0 || b.source.length === 0 || a.side === null || a.side !== b.side) return false
      if (claim.stances.get(p.index) !== claim.stances.get(q.index)) return false
      const { score } = context.like(p, q)
      if (a.anonymous !== b.anonymous) return score >= ONE
      return score >= ONE_OF_A_SIDE && isPerson(a) !== isPerson(b) && !a.anonymous
    })
    if (!pair) return []
    const found = divergence(context, 'identity', claim, [[pair[0]], [pair[1]]], { code: 'divergence.identity', args: {} }, 0.6)
    return [{ ...found, evidence: pair.flatMap(p => sourceOf(p)) }]
  })
}

const isPerson = ({ sourceKind }: Statement): boolean => sourceKind === 'person'

const sourceOf = ({ statement }: Proposition): Evidence[] => statement?.source.map(({ start, end }) => ({ report: statement.report, start, end })) ?? []
