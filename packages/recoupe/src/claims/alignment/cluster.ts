/** A scored pair: one fact would settle both, with this score. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Members of each side that an average is taken over. */
const SAMPLE = 5

/**
 * Classes of propositions by greedy average linkage: the strongest links first, two classes meeting where the average score over their
 * members' pairs (a sample of them) reaches the threshold. Chains of lookalikes do not grow, as they would under single linkage.
 * `score` must be symmetric. Near-linear in the number of links.
 */
export function cluster(count: number, links: readonly Link[], threshold: number, score: (a: number, b: number) => number): number[][] {
  const parent = Int32Array.from({ length: count }, (_, i) => i)
  const members: number[][] = Array.from({ length: count }, (_, i) => [i])
  const find = (i: number): number => {
    let at = i
    while ((parent[at] ?? at) !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }
  const ordered = [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const { a, b } of ordered) {
    const x = find(a)
    const y = find(b)
    if (x === y) continue
    const left = members[x] ?? []
    const right = members[y] ?? []
    if (averageScore(left, right, score) < threshold) continue
    const [keep, drop] = x < y ? [x, y] : [y, x]
    parent[drop] = keep
    members[keep] = [...(members[keep] ?? []), ...(members[drop] ?? [])].sort((m, n) => m - n)
    members[drop] = []
  }
  return members.filter(m => m.length > 0)
}

function averageScore(left: readonly number[], right: readonly number[], score: (a: number, b: number) => number): number {
  const xs = sample(left)
  const ys = sample(right)
  let sum = 0
  for (const x of xs) for (const y of ys) sum += score(x, y)
  return sum / (xs.length * ys.length)
}

/** The first and the last members: deterministic, and the last are those that blocking met. */
const sample = (members: readonly number[]): readonly number[] => (members.length <= SAMPLE ? members : [...members.slice(0, 2), ...members.slice(2 - SAMPLE)])
