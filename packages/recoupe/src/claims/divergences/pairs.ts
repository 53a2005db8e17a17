import type { Proposition } from '../propositions/proposition.ts'
import type { Held } from './context.ts'

/** Members looked at per claim: the first of each report, then more, so that a claim of a thousand reports costs no more than one of a dozen. */
const MOST = 24

type Test = (a: Held, b: Held) => boolean

/** The first pair of members from two reports that passes the test; null where none does. */
export function firstPair(members: Iterable<readonly Held[]>, test: Test): readonly [Proposition, Proposition] | null {
  const pair = pairAmong(inTurn(members), test)
  return pair && [pair[0].proposition, pair[1].proposition]
}

/**
 * The first pair that passes the test, and beside each of the two whoever in a further report passes it against the other: what three reports put in two
 * ways is one divergence of three reports. Null where no pair passes.
 */
export function partedBy(members: Iterable<readonly Held[]>, test: Test): readonly [readonly Proposition[], readonly Proposition[]] | null {
  const ordered = inTurn(members)
  const pair = pairAmong(ordered, test)
  if (!pair) return null
  const [left, right] = [[pair[0].proposition], [pair[1].proposition]]
  const placed = new Set([...left, ...right].map(p => p.report))
  for (const other of ordered) {
    const { proposition } = other
    if (placed.has(proposition.report)) continue
    const side = test(pair[0], other) ? right : test(other, pair[1]) ? left : null
    if (!side) continue
    side.push(proposition)
    placed.add(proposition.report)
  }
  return [left, right]
}

function inTurn(members: Iterable<readonly Held[]>): Held[] {
  const list = [...members]
  return [...list.flatMap(held => held.slice(0, 1)), ...list.flatMap(held => held.slice(1))].slice(0, MOST)
}

function pairAmong(ordered: readonly Held[], test: Test): readonly [Held, Held] | null {
  for (const [i, a] of ordered.entries()) {
    for (const b of ordered.slice(i + 1)) {
      if (a.proposition.report !== b.proposition.report && test(a, b)) return [a, b]
    }
  }
  return null
}
