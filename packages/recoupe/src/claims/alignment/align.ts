import type { Sign } from '../positions/sign.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { block } from './block.ts'
import type { Link } from './cluster.ts'
import { compare, type Likeness } from './compare.ts'
import { Frequencies } from './frequencies.ts'

/** Characters between a claim and a denial that answers it. */
const NEAR = 500

/** A pair that something else than wording joins. `pointer` where the later one only points back, and is compared through the earlier. */
export interface ResolvedLink extends Link {
  readonly pointer: boolean
}

/** Taken off for one or two of the reporters' own sentences. */
const REPORTER = [0, 0.06, 0.16] as const
/** Taken off a pair that must not meet even through others: classes go by averages. */
const APART = 0.9

/** Compares the propositions of one story in their context, each pair once. */
export interface Aligner {
  /** Wording alone. */
  readonly like: (a: Proposition, b: Proposition) => Likeness
  /** Wording and context, by index: how likely one fact would settle both; at most 1, negative where they are held apart. */
  readonly score: (a: number, b: number) => number
  /** Candidate pairs that reach `least`, resolved anaphors among them. */
  readonly links: (least: number) => Link[]
}

/**
 * `resolved` are pairs that an anaphor, a prompt answer or one statement inside another joins.
 */
export function align(propositions: readonly Proposition[], signs: ReadonlyMap<number, Sign>, resolved: readonly ResolvedLink[]): Aligner {
  const frequencies = new Frequencies(propositions)
  const cache = new Map<number, Likeness>()
  const keyOf = (a: number, b: number): number => Math.min(a, b) * propositions.length + Math.max(a, b)
  const like = (a: Proposition, b: Proposition): Likeness => {
    const key = keyOf(a.index, b.index)
    const known = cache.get(key)
    if (known) return known
    const fresh = compare(a, b, frequencies)
    cache.set(key, fresh)
    return fresh
  }
  const given = new Map(resolved.map(l => [keyOf(l.a, l.b), l.score]))
  const standsFor = new Map(resolved.filter(l => l.pointer).map(l => [Math.max(l.a, l.b), Math.min(l.a, l.b)]))
  const score = (a: number, b: number): number => {
    const known = given.get(keyOf(a, b))
    if (known !== undefined) return known
    const p = propositions[standsFor.get(a) ?? a]
    const q = propositions[standsFor.get(b) ?? b]
    if (!p || !q) return 0
    return p.index === q.index ? 0.9 : inContext(p, q, like(p, q), signs)
  }
  const links = (least: number): Link[] => [
    ...resolved,
    ...block(propositions, frequencies)
      .map(({ a, b }) => ({ a, b, score: score(a, b) }))
      .filter(l => l.score >= least),
  ]
  return { like, score, links }
}

/** What the context adds to the wording. */
function inContext(p: Proposition, q: Proposition, { score, overlap }: Likeness, signs: ReadonlyMap<number, Sign>): number {
  const a = p.statement
  const b = q.statement
  if (a && b && a.id === b.id) return 0
  const oneReport = p.report === q.report
  if (oneReport && a === null && b === null) return 0
  // the reporters' own sentences share the story's words with everything; only close wording joins them
  const reporters = a === null && b === null ? 2 : a === null || b === null ? 1 : 0
  if (overlap === 0) return 0
  const oneVoice = a !== null && b !== null && ((a.speaker !== null && a.speaker === b.speaker) || (a.side !== null && a.side === b.side))
  let sum = score - REPORTER[reporters]
  // a speaker who goes on says something else, more often than not; one whom two reports quote may have said it once
  if (oneVoice) sum += oneReport ? -0.12 : 0.05
  const opposed = signs.get(p.index) !== signs.get(q.index)
  // a denial of what was done does not gainsay what is being done
  if (opposed && (neverDone(p, q) || neverDone(q, p))) sum -= APART
  // a denial answers what stands beside it
  if (oneReport && !oneVoice && opposed && (a?.act === 'deny' || b?.act === 'deny') && distance(p, q) < NEAR) sum += 0.2
  return Math.min(1, sum)
}

/** *N'a jamais vendu* beside *est en train d'acheter*. */
const neverDone = (p: Proposition, q: Proposition): boolean => p.negated && p.universal && p.aspect === 'past' && q.aspect === 'open'

const distance = (p: Proposition, q: Proposition): number => Math.abs((p.spans[0]?.start ?? 0) - (q.spans[0]?.start ?? 0))
