import type { Proposition, Term } from '../propositions/proposition.ts'
import type { Frequencies } from './frequencies.ts'

/** A candidate pair, `a` < `b`. */
export interface Pair {
  readonly a: number
  readonly b: number
}

/** Each term pairs a proposition with this many of the latest before it; the cost stays linear however long a term's list grows. */
const WINDOW = 16
/** Terms tried per proposition, rarest first. */
const TERMS = 10
/** Candidates kept per proposition. */
const KEPT = 24

/**
 * Pairs worth comparing, in near-linear time: an inverted index over terms, each list read through a window of its latest members
 * (a sorted neighbourhood, Hernández & Stolfo 1995), the best by the weight of the terms that brought them together. Propositions come
 * in canonical order, so the pairs do not depend on the order of input. In a story of a few reports no list outgrows the window by
 * much, and nothing is missed; in a thousand the classes grow through their latest members.
 */
export function block(propositions: readonly Proposition[], frequencies: Frequencies): Pair[] {
  const lists = new Map<string, number[]>()
  const pairs: Pair[] = []
  const window = Math.max(WINDOW, Math.min(160, Math.ceil(30_000 / Math.max(1, propositions.length))))
  for (const p of propositions) {
    const gathered = new Map<number, number>()
    const order = rarest(p.terms, frequencies)
    for (const term of order) {
      const list = lists.get(term.key) ?? []
      const weight = frequencies.weight(term)
      for (let k = list.length - 1; k >= Math.max(0, list.length - window); k--) {
        const other = list[k] ?? -1
        gathered.set(other, (gathered.get(other) ?? 0) + weight)
      }
      list.push(p.index)
      lists.set(term.key, list)
    }
    const best = [...gathered].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, KEPT)
    for (const [other] of best) pairs.push({ a: other, b: p.index })
  }
  return pairs
}

const rarest = (terms: readonly Term[], frequencies: Frequencies): Term[] =>
  [...terms].sort((a, b) => frequencies.count(a.key) - frequencies.count(b.key) || (a.key < b.key ? -1 : 1)).slice(0, TERMS)
