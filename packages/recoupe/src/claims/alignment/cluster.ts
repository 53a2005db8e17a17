/** A scored pair: one fact would settle both, with this score. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Members of each side that an average is taken over. */
const SAMPLE = 5
/** Size up to which two classes are small: what A says, B denies and C answers may share no word between A and C. */
const SMALL = 14
/** Average score over the pairs of two small classes from which their strongest link joins them. */
const TOGETHER = 0.46
/** Score at or below which a pair is held apart, and its classes with it. */
const APART = -0.2

/**
 * Classes of propositions, the strongest links first. Small classes meet by one link that their other pairs do not
 * contradict; larger ones only where the average score over a sample of their members' pairs reaches the threshold, so that chains of lookalikes do
 * not grow; no two classes meet of which a pair is held apart. `score` must be symmetric. Near-linear in the number of links.
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
    const small = left.length + right.length <= SMALL
    if (!admits(sample(left), sample(right), small ? TOGETHER : threshold, score)) continue
    const [keep, drop] = x < y ? [x, y] : [y, x]
    parent[drop] = keep
    members[keep] = [...(members[keep] ?? []), ...(members[drop] ?? [])].sort((m, n) => m - n)
    members[drop] = []
  }
  return members.filter(m => m.length > 0)
}

/**
 * Half the average over all pairs, half the average of each member's best: a charge, its denial and the answer meet two by two, and need not be alike
 * crosswise.
 */
function admits(left: readonly number[], right: readonly number[], least: number, score: (a: number, b: number) => number): boolean {
  let sum = 0
  let ofLeft = 0
  const ofRight = right.map(() => 0)
  for (const x of left) {
    let best = 0
    right.forEach((y, k) => {
      const pair = score(x, y)
      sum += pair <= APART ? Number.NEGATIVE_INFINITY : pair
      best = Math.max(best, pair)
      ofRight[k] = Math.max(ofRight[k] ?? 0, pair)
    })
    ofLeft += best
  }
  const closest = Math.min(ofLeft / left.length, ofRight.reduce((a, b) => a + b, 0) / right.length)
  return (sum / (left.length * right.length) + closest) / 2 >= least
}

/** The first and the last members: deterministic, and the last are those that blocking met. */
const sample = (members: readonly number[]): readonly number[] => (members.length <= SAMPLE ? members : [...members.slice(0, 2), ...members.slice(2 - SAMPLE)])
