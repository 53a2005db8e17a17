import type { Claim, ClaimStatus, Origin, Position, Stance } from '../../types/index.ts'
import type { CrossCheckInput } from '../input.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { claimId } from './claim-id.ts'
import { gistOf } from './gist.ts'
import { leaveOngoing } from './ongoing.ts'
import type { Sign } from './sign.ts'
import { certaintyOf, stanceOf } from './stance.ts'

/** A class of propositions with what the later stages need of it: the claim without origins and status. */
export interface DraftClaim {
  readonly id: string
  /** Ids that it would have, were another member its first: those that it had before an earlier report came in. */
  readonly aka: readonly string[]
  readonly members: readonly Proposition[]
  readonly signs: ReadonlyMap<number, Sign>
  /** Stance of each member, by its index. */
  readonly stances: ReadonlyMap<number, Stance>
  /** Which wording the claim affirms. */
  readonly affirmative: Sign
  readonly gist: Claim['gist']
  readonly negated: readonly string[]
  readonly positions: readonly Position[]
}

/** Builds the claim of one class. `worded` are the signs of its members before they knew of each other, `back` the charges that deny it, `confidence` is that of the class as a whole. */
export function draftClaim(
  given: readonly Proposition[],
  found: ReadonlyMap<number, Sign>,
  worded: ReadonlyMap<number, Sign>,
  back: ReadonlySet<number>,
  inputs: readonly CrossCheckInput[],
  confidence: number,
): DraftClaim {
  const { members, signs, raw } = leaveOngoing(given, found, worded)
  const affirmative = affirmativeOf(members, signs)
  const stances = new Map(members.map(m => [m.index, stanceOf(m, signs.get(m.index) ?? 1, affirmative, back.has(m.index))] as const))
  const id = claimId(members, inputs)
  return {
    id,
    aka: [...new Set(members.map(m => claimId([m], inputs)))].filter(own => own !== id).sort(),
    members,
    signs,
    stances,
    affirmative,
    ...gistOf(members, signs, sensesOf(members, signs, raw), affirmative, inputs),
    positions: positionsOf(members, stances, signs, affirmative, inputs, confidence),
  }
}

/** Which way the words of each member go: with their holder, unless its cue turns them (*nie toute faute*). */
function sensesOf(members: readonly Proposition[], signs: ReadonlyMap<number, Sign>, raw: ReadonlyMap<number, Sign>): Map<number, Sign> {
  return new Map(
    members.map(({ index, negated }) => {
      const held = signs.get(index) ?? 1
      const turned = (raw.get(index) ?? 1) !== (negated ? -1 : 1)
      return [index, turned ? (held === 1 ? -1 : 1) : held]
    }),
  )
}

/**
 * Positive wording is affirmative, unless everybody words it negatively and nobody denies anything by it (*le four n'est pas amorti*), or what is charged is
 * that something was not done: *accuse la mairie de n'avoir prévenu personne* is what a denial denies.
 */
function affirmativeOf(members: readonly Proposition[], signs: ReadonlyMap<number, Sign>): Sign {
  const charges = members.filter(m => m.statement?.act === 'accuse')
  if (charges.length > 0 && charges.every(m => signs.get(m.index) === -1)) return -1
  const allNegative = members.every(m => signs.get(m.index) === -1)
  return allNegative && members.every(m => m.statement?.act !== 'deny') ? -1 : 1
}

function positionsOf(
  members: readonly Proposition[],
  stances: ReadonlyMap<number, Stance>,
  signs: ReadonlyMap<number, Sign>,
  affirmative: Sign,
  inputs: readonly CrossCheckInput[],
  confidence: number,
): Position[] {
  const positions = new Map<string, Position>()
  for (const p of members) {
    const report = inputs[p.report]?.record.report.id ?? ''
    const sign = signs.get(p.index) ?? 1
    const stance = stances.get(p.index) ?? 'asserts'
    const holder = p.statement ? p.statement.speaker : `report:${report}`
    const key = [holder ?? `statement:${p.statement?.id ?? ''}`, report, stance].join(' ')
    const evidence = p.spans.map(({ start, end }) => ({ report, start, end }))
    const known = positions.get(key)
    const own = Math.min(confidence, p.statement?.confidence ?? 1)
    const decided = p.statement ? p.statement.decided && p.statement.judgements.act.decided : true
    positions.set(key, {
      holder,
      report,
      stance,
      certainty: known?.certainty ?? certaintyOf(stance, p, sign, affirmative),
      statements: [...new Set([...(known?.statements ?? []), ...(p.statement ? [p.statement.id] : [])])],
      evidence: [...(known?.evidence ?? []), ...evidence],
      time: known?.time ?? (p.statement?.time ? { value: p.statement.time.value, ...(p.statement.time.part ? { part: p.statement.time.part } : {}) } : null),
      confidence: Math.max(known?.confidence ?? 0, own),
      // one decided statement shows where its holder stands
      decided: (known?.decided ?? false) || decided,
    })
  }
  return [...positions.values()]
}

/**
 * The first that fits (DESIGN.md): contested, denied only, unattributed, corroborated, of a single origin. Positions that do not bear contest nothing,
 * unless none does.
 */
export function statusOf(all: readonly Position[], shownIndependent: readonly Origin[], bears: (p: Position) => boolean = p => p.decided): ClaimStatus {
  const sure = all.filter(bears)
  const positions = sure.length > 0 ? sure : all
  const held = all.filter(p => !(p.holder?.startsWith('report:') ?? false))
  const affirmed = (p: Position): boolean => p.stance === 'asserts' || p.stance === 'alleges'
  const denied = positions.some(p => p.stance === 'denies')
  if (denied && positions.some(affirmed)) return 'contested'
  if (denied && !positions.some(p => p.stance === 'hedges')) return 'denied-only'
  if (denied) return 'contested'
  if (held.length === 0) return 'unattributed'
  return shownIndependent.length >= 2 ? 'corroborated' : 'single-origin'
}
