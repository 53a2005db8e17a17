import type { Link } from './cluster.ts'

/** Score at which a pair speaks neither for one class nor for two. */
export const EVEN_SCORE = 0.42
/** What a move must gain, so that nothing wanders for a trifle. */
const COST = 0.1
/** What a pair that is held apart counts, and the score at or below which it is. */
const BARRED = -5
const APART = -0.2
/** Members up to which a class is looked at again: in a larger one each counts little. */
const MOST = 40
const ROUNDS = 20

/**
 * Classes in which each member stands where it is likest: what strong links brought together first is looked at once more when all classes are known.
 * Whichever member is closer to another class as a whole moves there, and whichever is like none of its own leaves (local search on a correlation
 * clustering, Bansal, Blum & Chawla 2004). Only those that `movable` names move. Each member is compared with the classes that its links lead to, so that the
 * cost stays near-linear; ties go to the class of the first link.
 */
export function resettle(
  classes: readonly (readonly number[])[],
  links: readonly Link[],
  score: (a: number, b: number) => number,
  movable: (i: number) => boolean,
): number[][] {
  const members = classes.map(c => [...c])
  const classOf = new Map(members.flatMap((list, k) => list.map(i => [i, k] as const)))
  const linked = new Map<number, number[]>()
  for (const { a, b } of links) {
    if (!movable(a) || !movable(b)) continue
    linked.set(a, [...(linked.get(a) ?? []), b])
    linked.set(b, [...(linked.get(b) ?? []), a])
  }
  const drawTo = (i: number, k: number): number => {
    let sum = 0
    for (const j of members[k] ?? []) {
      if (j === i) continue
      const own = score(i, j)
      sum += own <= APART ? BARRED : own - EVEN_SCORE
    }
    return sum
  }
  const order = [...classOf.keys()].filter(movable).sort((a, b) => a - b)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (const i of order) {
      const own = classOf.get(i) ?? 0
      if ((members[own]?.length ?? 0) > MOST) continue
      const stay = drawTo(i, own)
      let most = Math.max(stay, 0) + COST
      let best = -1
      for (const k of new Set((linked.get(i) ?? []).map(j => classOf.get(j) ?? own))) {
        if (k === own || (members[k]?.length ?? 0) > MOST) continue
        const draw = drawTo(i, k)
        if (draw <= most) continue
        most = draw
        best = k
      }
      if (best < 0 && stay < -COST) best = members.push([]) - 1
      if (best < 0) continue
      members[own] = (members[own] ?? []).filter(j => j !== i)
      members[best]?.push(i)
      classOf.set(i, best)
      moved = true
    }
    if (!moved) break
  }
  return members.filter(list => list.length > 0).map(list => list.sort((a, b) => a - b))
}
