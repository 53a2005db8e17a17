import { type Aligner, align, type ResolvedLink } from './alignment/align.ts'
import { cluster } from './alignment/cluster.ts'
import type { Likeness } from './alignment/compare.ts'
import { EVEN_SCORE, resettle } from './alignment/resettle.ts'
import type { Reading } from './contradiction/clash.ts'
import { clashFeatures, clashOdds, readingOf, type Side } from './contradiction/judge-clash.ts'
import { setAgainst } from './contradiction/set-against.ts'
import type { AmendClaims } from './corrections/amend-claims.ts'
import { readTold, readUtterances, type Told, type Utterance } from './discourse/read-utterances.ts'
import type { ClaimPack, ClaimPacks, CrossCheckInput } from './input.ts'
import { type DraftClaim, draftClaim } from './positions/build-claims.ts'
import { chargedBack } from './positions/charged-back.ts'
import { claimId } from './positions/claim-id.ts'
import { settleSigns } from './positions/settle-signs.ts'
import { type Sign, signOf } from './positions/sign.ts'
import type { Proposition } from './propositions/proposition.ts'
import { readPropositions } from './propositions/read-propositions.ts'
import { entityTerm, TermReader } from './propositions/read-terms.ts'
import { lengthOf, sharedLength, sliceOf, wordsIn } from './propositions/read-words.ts'

/** Score from which two propositions may meet, and which classes keep on average. */
const LINK = 0.5
const AVERAGE = 0.3
/** A score that stands for "the same, resolved by an anaphor". */
const RESOLVED = 0.95

export interface FoundClaims {
  readonly propositions: readonly Proposition[]
  readonly claims: readonly DraftClaim[]
  readonly like: (a: Proposition, b: Proposition) => Likeness
  readonly score: (a: number, b: number) => number
  /** What the trained judgement weighs of two statements' clauses, for whoever trains it. */
  readonly features: Aligner['features']
  /** What its second look weighs, after a first look with the weights given, for the same. */
  readonly lookAgain: Aligner['lookAgain']
  /** What the judgement of clashes weighs of two members of a claim, for whoever trains it. */
  readonly clashes: (claim: DraftClaim, a: Proposition, b: Proposition) => number[]
  /** Indices of clauses that wholly stand for another and are compared through it. */
  readonly pointers: ReadonlySet<number>
}

/** Claims across reports and languages: propositions, anaphora, blocking, comparison, classes. Every statement ends in a claim; a reporter's own sentence only where it meets another. */
export function findClaims(inputs: readonly CrossCheckInput[], packs: ClaimPacks, readers: readonly TermReader[], amend: AmendClaims = asFound): FoundClaims {
  const propositions: Proposition[] = []
  const signs = new Map<number, Sign>()
  const resolved: ResolvedLink[] = []
  const utterances: Utterance[][] = []
  const told: Told[][] = []
  inputs.forEach((input, report) => {
    const pack = packFor(input, packs)
    const reader = readers[report]
    if (!reader) return
    const first = propositions.length
    for (const draft of readPropositions(input, pack, reader)) propositions.push({ ...draft, index: propositions.length, report })
    for (const p of propositions.slice(first)) signs.set(p.index, signOf(p, input.analysis, pack.polarity))
    const own = propositions.slice(first)
    resolved.push(...handedOn(own))
    const entities = new Map(input.record.entities.map(e => [e.id, e]))
    utterances.push(readUtterances(input.analysis, input.record.statements, own, entities, reader, pack.polarity))
    told.push(readTold(input.analysis, own))
  })
  const { like, score, links, features, lookAgain, answered, pointers } = align({
    propositions,
    signs,
    handedOn: resolved,
    utterances,
    told,
    textOf: p => sliceOf(inputs[p.report]?.record.report.text ?? '', p.spans),
    language: report => inputs[report]?.record.report.language ?? '',
  })
  const found = resettle(cluster(propositions.length, links(LINK), AVERAGE, score), links(EVEN_SCORE), score, i => propositions[i]?.statement != null)
  const clash = clasher(inputs, packs, readers, like)
  const draft = (members: readonly Proposition[], confidence: number): DraftClaim => {
    const settled = settleSigns(members, signs, answered, like)
    const against = setAgainst(members, settled, (a, b) => (plainlyDenied(a, b, settled) ? PLAIN : clashOdds(clash(a, b, settled))))
    const back = chargedBack(members, against, p => entityTerm(inputs[p.report]?.record.entities.find(e => e.id === p.statement?.side)))
    const held = new Map([...against].map(([index, sign]) => [index, back.has(index) ? -1 : sign] as const))
    return draftClaim(members, held, signs, back, inputs, confidence)
  }
  const { classes, made } = amend(found, {
    propositions,
    ownId: p => claimId([p], inputs),
    idOf: members => claimId(members, inputs),
    gistOf: members => draft(members, 1).gist,
    score,
  })
  const claims = classes.flatMap((indices, c) => {
    const members = indices.flatMap(i => propositions[i] ?? [])
    if (made.has(c)) return [draft(members, 1)]
    return worthShowing(members) ? [draft(members, confidenceOf(members, score))] : []
  })
  const clashes = (claim: DraftClaim, a: Proposition, b: Proposition): number[] => clash(a, b, settleSigns(claim.members, signs, answered, like))
  return { propositions, claims, like, score, features, lookAgain, clashes, pointers }
}

/** Log-odds that a denial and what affirms the same in the positive clash. */
const PLAIN = 1

/**
 * *A nié avoir vidé la cuve* beside *a reconnu avoir vidé la cuve*: whoever speaks, the cue says it. *Ne livrait pas* beside *livrait*: one predicate,
 * negated here and not there.
 */
function plainlyDenied(a: Proposition, b: Proposition, signs: ReadonlyMap<number, Sign>): boolean {
  if (signs.get(a.index) === signs.get(b.index)) return false
  if (a.negated !== b.negated) return a.predicate !== null && a.predicate === b.predicate
  return !a.negated && (a.statement?.act === 'deny') !== (b.statement?.act === 'deny')
}

/** What speaks for two members of a claim clashing, under the signs given. Their words are read once. */
function clasher(
  inputs: readonly CrossCheckInput[],
  packs: ClaimPacks,
  readers: readonly TermReader[],
  like: FoundClaims['like'],
): (a: Proposition, b: Proposition, signs: ReadonlyMap<number, Sign>) => number[] {
  const readings = new Map<number, Reading>()
  const read = (p: Proposition): Reading | null => {
    const known = readings.get(p.index)
    const input = inputs[p.report]
    const reader = readers[p.report]
    if (known || !input || !reader) return known ?? null
    const { words } = input.analysis
    const fresh = readingOf(words, wordsIn(words, p.spans), reader, packFor(input, packs))
    readings.set(p.index, fresh)
    return fresh
  }
  const sideOf = (p: Proposition, signs: ReadonlyMap<number, Sign>): Side | null => {
    const reading = read(p)
    return reading && { reading, negated: p.negated, sign: signs.get(p.index) ?? 1, statement: p.statement }
  }
  return (a, b, signs) => {
    const [x, y] = [sideOf(a, signs), sideOf(b, signs)]
    return x && y ? clashFeatures(x, y, like(a, b)) : []
  }
}

const asFound: AmendClaims = classes => ({ classes, made: new Set() })

/** A statement and the one that hands it on (*X, citant Y, affirme que …*) stand for one claim: the clause of the outer that holds the inner. */
function handedOn(own: readonly Proposition[]): ResolvedLink[] {
  const links: ResolvedLink[] = []
  for (const inner of own) {
    const outer = inner.statement?.within
    if (!outer || inner.secondary) continue
    const holder = own.find(p => p.statement?.id === outer && sharedLength(p.spans, inner.spans) * 2 >= lengthOf(inner.spans))
    if (holder) links.push({ a: Math.min(holder.index, inner.index), b: Math.max(holder.index, inner.index), score: RESOLVED, pointer: null })
  }
  return links
}

/** One reader of terms per report, kept for all that compares. */
export function readersOf(inputs: readonly CrossCheckInput[], packs: ClaimPacks): TermReader[] {
  return inputs.map(input => new TermReader(input.analysis, packFor(input, packs)))
}

function packFor({ record }: CrossCheckInput, packs: ClaimPacks): ClaimPack {
  const pack = packs.get(record.report.language)
  if (!pack) throw new Error(`no pack for the language "${record.report.language}" of report ${record.report.id}`)
  return pack
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
