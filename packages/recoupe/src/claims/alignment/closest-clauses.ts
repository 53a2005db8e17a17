import { clausesByStatement } from '../propositions/clauses-by-statement.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { Likeness } from './compare.ts'

/** Whether two clauses are those of their statements that answer each other: what is known of two statements counts for them, not for what else they say. */
export function closestClauses(
  propositions: readonly Proposition[],
  like: (a: Proposition, b: Proposition) => Likeness,
): (p: Proposition, q: Proposition) => boolean {
  const clauses = clausesByStatement(propositions)
  return (p, q) => {
    const own = like(p, q).score
    const others = clauses.get(q.statement?.id ?? '') ?? []
    const mine = clauses.get(p.statement?.id ?? '') ?? []
    return (others.length < 2 || others.every(o => like(p, o).score <= own)) && (mine.length < 2 || mine.every(m => like(m, q).score <= own))
  }
}
