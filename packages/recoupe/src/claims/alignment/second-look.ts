import type { Proposition } from '../propositions/proposition.ts'

/** A pair of propositions as the first look has it: how likely one fact would settle both, in log-odds. */
export interface FirstLook {
  readonly a: number
  readonly b: number
  readonly odds: number
}

/** Names of what the second look weighs, in the order of its weights. */
export const SECOND_FEATURES = [
  'bias',
  'first look',
  'through the best third',
  'thirds in all',
  'two best thirds',
  'closest other there, nearer',
  'closest other there, farther',
  'closest other, nearer',
  'closest other, farther',
] as const

/** Log-odds below which a pair is as good as none. */
const LEAST = -6
/** What a third or a closer one counts where there is none: in a story of three statements nothing else is near anything. */
const NONE = -3
/** Brings log-odds near [−1, 1]. */
const SCALE = 1 / 4

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/**
 * What the other pairs of a story say about one: two that are both close to a third are close to each other, and a pair whose members have closer ones elsewhere
 * is less so (stacked judgements, Wolpert 1992). Each proposition is compared with those only that it was paired with, so the cost stays linear in the pairs.
 */
export class SecondLook {
  private readonly near = new Map<number, Map<number, number>>()
  private readonly propositions: readonly Proposition[]

  constructor(propositions: readonly Proposition[], pairs: readonly FirstLook[]) {
    this.propositions = propositions
    for (const { a, b, odds } of pairs) {
      if (odds <= LEAST) continue
      this.listOf(a).set(b, odds)
      this.listOf(b).set(a, odds)
    }
  }

  /** Each near [−1, 1], in the order of `SECOND_FEATURES`. */
  features(p: Proposition, q: Proposition, odds: number): number[] {
    const [left, right] = [this.listOf(p.index), this.listOf(q.index)]
    let [third, all, first, second] = [NONE, 0, 0, 0]
    for (const [k, x] of left) {
      const y = right.get(k)
      if (y === undefined || this.isOf(k, p) || this.isOf(k, q)) continue
      third = Math.max(third, Math.min(x, y))
      const both = chanceOf(x) * chanceOf(y)
      all += both
      if (both > first) [first, second] = [both, first]
      else second = Math.max(second, both)
    }
    const [there, here] = [this.closestOther(p, q), this.closestOther(q, p)]
    return [
      1,
      Math.max(LEAST, odds) * SCALE,
      third * SCALE,
      Math.min(4, all),
      (first + second) / 2,
      Math.max(there.inReport, here.inReport) * SCALE,
      Math.min(there.inReport, here.inReport) * SCALE,
      Math.max(there.anywhere, here.anywhere) * SCALE,
      Math.min(there.anywhere, here.anywhere) * SCALE,
    ]
  }

  /** How close anything else is to `p`: in the report of `q`, and in any. */
  private closestOther(p: Proposition, q: Proposition): { inReport: number; anywhere: number } {
    let [inReport, anywhere] = [NONE, NONE]
    for (const [k, odds] of this.listOf(p.index)) {
      if (this.isOf(k, q)) continue
      anywhere = Math.max(anywhere, odds)
      if (this.propositions[k]?.report === q.report) inReport = Math.max(inReport, odds)
    }
    return { inReport, anywhere }
  }

  private isOf(k: number, { statement }: Proposition): boolean {
    return this.propositions[k]?.statement?.id === statement?.id
  }

  private listOf(index: number): Map<number, number> {
    const known = this.near.get(index)
    if (known) return known
    const fresh = new Map<number, number>()
    this.near.set(index, fresh)
    return fresh
  }
}
