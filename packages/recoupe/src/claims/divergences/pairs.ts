import type { Proposition } from '../propositions/proposition.ts'
import type { Held } from './context.ts'

/** Members looked at per claim: the first of each report, then more, so that a claim of a thousand reports costs no more than one of a dozen. */
const MOST = 24

/** The first pair of members from two reports that passes the test; null where none does. */
export function firstPair(members: Iterable<readonly Held[]>, test: (a: Held, b: Held) => boolean): readonly [Proposition, Proposition] | null {
  const list = [...members]
  const ordered = [...list.flatMap(held => held.slice(0, 1)), ...list.flatMap(held => held.slice(1))].slice(0, MOST)
  for (const [i, a] of ordered.entries()) {
    for (const b of ordered.slice(i + 1)) {
      if (a.proposition.report !== b.proposition.report && test(a, b)) return [a.proposition, b.proposition]
    }
  }
  return null
}
