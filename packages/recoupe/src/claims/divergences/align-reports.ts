import { block } from '../alignment/block.ts'
import { Frequencies } from '../alignment/frequencies.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { type Aligned, type DivergenceContext, MOST_REPORTS } from './context.ts'

/** Likeness from which two propositions may be laid side by side. */
const LEAST = 0.3

/**
 * Propositions of different reports laid side by side by wording, the reporters' own sentences among them, each pair once and the likest first.
 * Candidates come from the blocks of the comparison, so that the cost stays near-linear.
 */
export function alignReports(context: DivergenceContext): Aligned[] {
  const { inputs, propositions, claims, like } = context
  if (inputs.length < 2 || inputs.length > MOST_REPORTS) return []
  const claimOf = new Map(claims.flatMap(claim => claim.members.map(m => [m.index, claim] as const)))
  const best = new Map<string, number>()
  const pairs: { p: Proposition; q: Proposition; score: number }[] = []
  for (const { a, b } of block(propositions, new Frequencies(propositions))) {
    const [p, q] = [propositions[a], propositions[b]]
    if (!p || !q || p.report === q.report) continue
    const { score } = like(p, q)
    if (score < LEAST) continue
    pairs.push({ p, q, score })
    for (const key of [`${a} ${q.report}`, `${b} ${p.report}`]) best.set(key, Math.max(best.get(key) ?? 0, score))
  }
  return pairs
    .map(({ p, q, score }): Aligned => {
      const [own, other] = [claimOf.get(p.index), claimOf.get(q.index)]
      return {
        p,
        q,
        score,
        mutual: (best.get(`${p.index} ${q.report}`) ?? 0) <= score && (best.get(`${q.index} ${p.report}`) ?? 0) <= score,
        joined: own !== undefined && own === other,
        claim: (p.statement ? own : null) ?? (q.statement ? other : null) ?? own ?? other ?? null,
      }
    })
    .sort((x, y) => y.score - x.score || x.p.index - y.p.index || x.q.index - y.q.index)
}
