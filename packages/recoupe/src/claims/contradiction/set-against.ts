import type { Sign } from '../positions/sign.ts'
import type { Proposition } from '../propositions/proposition.ts'

/** Members up to which all pairs of a claim are weighed; a larger one keeps the signs that its wordings have. */
const MOST = 40
const ROUNDS = 20
/** What it takes to turn a denial into an affirmation or another act into a denial, so that of two that clash the denial is the one that denies. */
const GRAIN = 0.05

/**
 * Signs of a claim's members that fit best how each two of them clash: from the given ones, whichever member gains most by changing sides does, until
 * none gains (local search on a correlation clustering of two classes, Bansal, Blum & Chawla 2004). `odds` are the log-odds that two cannot both be
 * right. Ties go to the first, so the outcome depends on nothing but the order of the members.
 */
export function setAgainst(
  members: readonly Proposition[],
  signs: ReadonlyMap<number, Sign>,
  odds: (a: Proposition, b: Proposition) => number,
): ReadonlyMap<number, Sign> {
  if (members.length < 2 || members.length > MOST) return signs
  const found = members.map(m => signs.get(m.index) ?? 1)
  const table = members.map(() => members.map(() => 0))
  members.forEach((a, i) => {
    for (let j = i + 1; j < members.length; j++) {
      const b = members[j]
      const value = b ? odds(a, b) : 0
      for (const [x, y] of [
        [i, j],
        [j, i],
      ] as const) {
        const row = table[x]
        if (row) row[y] = value
      }
    }
  })
  for (let round = 0; round < ROUNDS; round++) {
    let best = -1
    let most = 1e-9
    table.forEach((row, i) => {
      // what is set against it counts for it where the two clash, what stands beside it where they do not
      const gain = row.reduce((sum, value, j) => sum + (found[j] === found[i] ? value : -value), 0) - againstTheGrain(members[i], found[i] ?? 1)
      if (gain > most) {
        most = gain
        best = i
      }
    })
    if (best < 0) break
    found[best] = found[best] === 1 ? -1 : 1
  }
  return new Map(members.map((m, i) => [m.index, found[i] ?? 1]))
}

const againstTheGrain = (p: Proposition | undefined, sign: Sign): number => ((p?.statement?.act === 'deny') === (sign === -1) ? GRAIN : 0)
