import { ANTONYMS, FAMILIES } from '../../lang/predicates.ts'
import type { Amount, Proposition, Term } from '../propositions/proposition.ts'
import type { Frequencies } from './frequencies.ts'

/** What a comparison found, kept as reasons. All in [0, 1] but `conflict`. */
export interface Likeness {
  /** Probability-like score that one fact would settle both. */
  readonly score: number
  readonly overlap: number
  readonly containment: number
  /** Number of distinct terms both share. */
  readonly shared: number
  /** Best likeness of one event of each. */
  readonly events: number
  readonly samePredicate: boolean
  /** True where both count the same thing and the counts are far apart. */
  readonly amountsApart: boolean
  /** True where their predicates exclude each other: *rise* / *fall*. */
  readonly antonyms: boolean
}

const familiesOf = new Map<string, number[]>()
FAMILIES.forEach((family, index) => {
  for (const concept of family) {
    const key = `C:${concept}`
    const known = familiesOf.get(key)
    if (known) known.push(index)
    else familiesOf.set(key, [index])
  }
})

const antonymsOf = new Map<string, Set<string>>()
for (const [a, b] of ANTONYMS) {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = antonymsOf.get(`C:${x}`)
    if (known) known.add(`C:${y}`)
    else antonymsOf.set(`C:${x}`, new Set([`C:${y}`]))
  }
}

export const areKin = (a: string, b: string): boolean => {
  const other = familiesOf.get(b)
  return other !== undefined && (familiesOf.get(a)?.some(f => other.includes(f)) ?? false)
}

export const areAntonyms = (a: string | null, b: string | null): boolean => a !== null && b !== null && (antonymsOf.get(a)?.has(b) ?? false)

/** What two words of one family are worth beside the same word twice. */
const KIN = 0.5

/** How two lists of terms meet. */
interface Meeting {
  readonly overlap: number
  readonly containment: number
  readonly shared: number
  /** Weight of what both have. */
  readonly met: number
  /** Weight of the lighter list. */
  readonly smaller: number
}

function meet(a: readonly Term[], b: readonly Term[], frequencies: Frequencies): Meeting {
  const weights = (terms: readonly Term[]): number => terms.reduce((sum, t) => sum + frequencies.weight(t), 0)
  const total = [weights(a), weights(b)] as const
  const keys = new Set(b.map(t => t.key))
  const left: Term[] = []
  const used = new Set<string>()
  let met = 0
  for (const term of a) {
    if (!keys.has(term.key)) {
      left.push(term)
      continue
    }
    used.add(term.key)
    met += frequencies.weight(term)
  }
  const rest = b.filter(t => !used.has(t.key))
  const taken = new Set<string>()
  for (const term of left) {
    const kin = rest.find(t => !taken.has(t.key) && areKin(term.key, t.key))
    if (!kin) continue
    taken.add(kin.key)
    met += KIN * Math.min(frequencies.weight(term), frequencies.weight(kin))
  }
  met += cognates(
    left.filter(t => isWord(t)),
    rest.filter(t => isWord(t) && !taken.has(t.key)),
    frequencies,
  )
  const smaller = Math.max(0.5, Math.min(...total))
  const overlap = total[0] + total[1] > 0 ? (2 * met) / (total[0] + total[1]) : 0
  return { overlap, containment: Math.min(1, met / smaller), shared: used.size, met, smaller }
}

const likenessOf = ({ overlap, containment, smaller }: Meeting): number => 0.55 * overlap + 0.45 * containment * Math.min(1, smaller / 2.5)

/**
 * How alike two propositions are, polarity aside: as wholes, or through one event of each. Cost is linear in their terms, times the few
 * events of each.
 */
export function compare(p: Proposition, q: Proposition, frequencies: Frequencies): Likeness {
  const whole = meet(p.terms, q.terms, frequencies)
  let events = 0
  if (whole.met > 0) {
    for (const x of p.events.length > 0 ? p.events : [p.terms]) {
      for (const y of q.events.length > 0 ? q.events : [q.terms]) {
        if (x === p.terms && y === q.terms) continue
        const part = meet(x, y, frequencies)
        events = Math.max(events, likenessOf(part) * Math.min(1, part.met / 1.6))
      }
    }
  }
  const samePredicate = p.predicate !== null && (p.predicate === q.predicate || (q.predicate !== null && areKin(p.predicate, q.predicate)))
  const amountsApart = conflicting(p.amounts, q.amounts)
  let score = Math.max(likenessOf(whole), EVENT * events)
  if (samePredicate) score += 0.06
  if (amountsApart) score -= 0.2
  return {
    score: Math.max(0, Math.min(1, score)),
    overlap: whole.overlap,
    containment: whole.containment,
    shared: whole.shared,
    events,
    samePredicate,
    amountsApart,
    antonyms: areAntonyms(p.predicate, q.predicate),
  }
}

/** What a meeting of single events is worth beside one of wholes. */
const EVENT = 0.85

const isWord = ({ kind }: Term): boolean => kind === 'lemma' || kind === 'name'

/** Words that no concept knows, or names, spelled much alike in both: *Marioupol* / "Mariupol", *déclassifié* / "declassified". */
function cognates(left: readonly Term[], right: readonly Term[], frequencies: Frequencies): number {
  let met = 0
  const taken = new Set<string>()
  for (const term of left) {
    let best: Term | null = null
    let bestLikeness = 0.5
    for (const other of right) {
      if (taken.has(other.key) || other.key.charCodeAt(2) !== term.key.charCodeAt(2)) continue
      const likeness = spelledAlike(term.key.slice(2), other.key.slice(2))
      if (likeness > bestLikeness) {
        best = other
        bestLikeness = likeness
      }
    }
    if (!best) continue
    taken.add(best.key)
    met += bestLikeness * Math.min(frequencies.weight(term), frequencies.weight(best))
  }
  return met
}

/** Dice coefficient over the words' bigrams (Adamson & Boreham 1974), 0 for short words, which resemble each other by chance. */
export function spelledAlike(a: string, b: string): number {
  if (a.length < 4 || b.length < 4) return 0
  let shared = 0
  const counts = new Map<string, number>()
  for (let i = 0; i + 2 <= a.length; i++) counts.set(a.slice(i, i + 2), (counts.get(a.slice(i, i + 2)) ?? 0) + 1)
  for (let i = 0; i + 2 <= b.length; i++) {
    const gram = b.slice(i, i + 2)
    const left = counts.get(gram) ?? 0
    if (left === 0) continue
    counts.set(gram, left - 1)
    shared++
  }
  return (2 * shared) / (a.length + b.length - 2)
}

/** Amounts of one unit that rounding does not explain: *1 200 personnes* / *4 000 personnes*. Figures within a factor of 1.6 may be two counts of one thing. */
function conflicting(a: readonly Amount[], b: readonly Amount[]): boolean {
  let apart = false
  for (const x of a) {
    for (const y of b) {
      if (x.unit === null || x.unit !== y.unit) continue
      const ratio = Math.max(x.value, y.value) / Math.max(1e-9, Math.min(x.value, y.value))
      if (ratio <= 1.6) return false
      apart = true
    }
  }
  return apart
}
