import type { Proposition } from './proposition.ts'

/** The clauses of each statement, by its id; those of no statement are left out. */
export function clausesByStatement(propositions: readonly Proposition[]): ReadonlyMap<string, readonly Proposition[]> {
  const clauses = new Map<string, Proposition[]>()
  for (const p of propositions) {
    if (!p.statement) continue
    const known = clauses.get(p.statement.id)
    if (known) known.push(p)
    else clauses.set(p.statement.id, [p])
  }
  return clauses
}
