import type { Proposition, Term, TermKind } from '../propositions/proposition.ts'

/** What a term of each kind weighs before its frequency: a number or a name tells stories apart better than the actors of all of them. */
const BASE: Readonly<Record<TermKind, number>> = { number: 1.8, name: 1.1, entity: 0.9, time: 1.2, concept: 1, lemma: 1 }

/** How many propositions of the story a term stands in; what all share tells nothing apart (Spärck Jones 1972). */
export class Frequencies {
  private readonly counts = new Map<string, number>()
  private readonly weights = new Map<string, number>()
  private readonly total: number

  constructor(propositions: readonly Proposition[]) {
    this.total = propositions.length
    for (const { terms } of propositions) for (const { key } of terms) this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  count(key: string): number {
    return this.counts.get(key) ?? 0
  }

  /** In (0, 1]: 1 where only the pair at hand can have it, towards 0 where every proposition of the story does. */
  rarity(key: string): number {
    return Math.log(Math.max(1, this.total / Math.max(2, this.count(key)))) / Math.log(Math.max(1.5, this.total / 2))
  }

  /** In (0, 1.8]. In a small story nearly every term is rare, so the damping is mild. */
  weight({ key, kind }: Term): number {
    const known = this.weights.get(key)
    if (known !== undefined) return known
    const rarity = Math.log(1 + (this.total + 10) / Math.max(1, this.count(key))) / Math.log(1 + this.total + 10)
    const weight = BASE[kind] * (0.25 + 0.75 * rarity)
    this.weights.set(key, weight)
    return weight
  }
}
