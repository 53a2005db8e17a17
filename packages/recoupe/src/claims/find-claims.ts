import { block } from './alignment/block.ts'
import { cluster, type Link } from './alignment/cluster.ts'
import { compare, type Likeness } from './alignment/compare.ts'
import { Frequencies } from './alignment/frequencies.ts'
import type { ClaimPack, ClaimPacks, CrossCheckInput } from './input.ts'
import { type DraftClaim, draftClaim } from './positions/build-claims.ts'
import { type Sign, signOf } from './positions/sign.ts'
import type { Proposition } from './propositions/proposition.ts'
import { readPropositions } from './propositions/read-propositions.ts'
import { resolveAnaphora } from './propositions/resolve-anaphora.ts'

/** Score from which two propositions may meet, and which classes keep on average. */
const LINK = 0.42
const AVERAGE = 0.36
/** A score that stands for "the same, resolved by an anaphor". */
const RESOLVED = 0.95

export interface FoundClaims {
  readonly propositions: readonly Proposition[]
  readonly claims: readonly DraftClaim[]
  readonly like: (a: Proposition, b: Proposition) => Likeness
}

/** Claims across reports and languages: propositions, anaphora, blocking, comparison, classes. Every statement ends in a claim; a reporter's own sentence only where it meets another. */
export function findClaims(inputs: readonly CrossCheckInput[], packs: ClaimPacks): FoundClaims {
  const propositions: Proposition[] = []
  const signs = new Map<number, Sign>()
  const resolved: Link[] = []
  inputs.forEach((input, report) => {
    const pack = packFor(input, packs)
    if (!pack) return
    const first = propositions.length
    for (const draft of readPropositions(input, pack)) propositions.push({ ...draft, index: propositions.length, report })
    for (const p of propositions.slice(first)) signs.set(p.index, signOf(p, input.analysis, pack.polarity))
    const own = propositions.slice(first)
    for (const { statement, antecedent } of resolveAnaphora(input.analysis, input.record.statements, pack.polarity)) {
      const from = own.find(p => p.statement?.id === statement)
      const to = own.find(p => p.statement?.id === antecedent)
      if (from && to) resolved.push({ a: Math.min(from.index, to.index), b: Math.max(from.index, to.index), score: RESOLVED })
    }
  })
  const frequencies = new Frequencies(propositions)
  const cache = new Map<number, Likeness>()
  const like = (a: Proposition, b: Proposition): Likeness => {
    const key = Math.min(a.index, b.index) * propositions.length + Math.max(a.index, b.index)
    const known = cache.get(key)
    if (known) return known
    const fresh = compare(a, b, frequencies)
    cache.set(key, fresh)
    return fresh
  }
  const anaphoric = new Map(resolved.map(l => [l.a * propositions.length + l.b, l.score]))
  const proxy = proxies(resolved, signs)
  const score = (a: number, b: number): number => {
    const given = anaphoric.get(Math.min(a, b) * propositions.length + Math.max(a, b))
    if (given !== undefined) return given
    const p = propositions[proxy.get(a) ?? a]
    const q = propositions[proxy.get(b) ?? b]
    if (!p || !q) return 0
    return p.index === q.index ? RESOLVED : like(p, q).score
  }
  const links = [
    ...resolved,
    ...block(propositions, frequencies)
      .map(({ a, b }) => ({ a, b, score: linkScore(propositions[a], propositions[b], score(a, b)) }))
      .filter(l => l.score >= LINK),
  ]
  const classes = cluster(propositions.length, links, AVERAGE, score)
  const claims = classes
    .map(members => members.flatMap(i => propositions[i] ?? []))
    .filter(worthShowing)
    .map(members => draftClaim(members, signs, inputs, confidenceOf(members, score)))
  return { propositions, claims, like }
}

function packFor({ record }: CrossCheckInput, packs: ClaimPacks): ClaimPack | undefined {
  return packs.get(record.report.language)
}

/** A content that only points back is compared through what it points to. */
function proxies(resolved: readonly Link[], signs: ReadonlyMap<number, Sign>): Map<number, number> {
  const map = new Map<number, number>()
  for (const { a, b } of resolved) if (signs.has(b)) map.set(b, a)
  return map
}

/** Two statements of one speaker in one report say different things more often than not; the reporter's own sentences repeat nobody. */
function linkScore(p: Proposition | undefined, q: Proposition | undefined, score: number): number {
  if (!p || !q) return 0
  if (p.statement && q.statement && p.statement.id === q.statement.id) return 0
  if (p.report !== q.report) return score
  if (p.statement === null && q.statement === null) return 0
  if (p.statement && q.statement && p.statement.speaker !== null && p.statement.speaker === q.statement.speaker) return score - 0.08
  return score
}

/** Reporters' sentences alone make a claim only where two reports meet in one, or a conditional leaves it hanging without a source. */
function worthShowing(members: readonly Proposition[]): boolean {
  if (members.every(p => p.secondary)) return members.length > 1
  if (members.some(p => p.statement !== null)) return true
  return new Set(members.map(p => p.report)).size > 1
}

function confidenceOf(members: readonly Proposition[], score: (a: number, b: number) => number): number {
  const first = members[0]
  if (!first || members.length === 1) return 0.9
  const rest = members.slice(1, 8)
  return Math.min(0.95, 0.3 + rest.reduce((sum, p) => sum + score(first.index, p.index), 0) / rest.length)
}
