import type { Divergence, DivergenceKind, Evidence, Reason, Span, Stance, Statement } from '../../types/index.ts'
import type { Likeness } from '../alignment/compare.ts'
import { stableId } from '../ids.ts'
import type { ClaimPacks, CrossCheckInput } from '../input.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { TermReader } from '../propositions/read-terms.ts'

/** What every search for divergences reads. */
export interface DivergenceContext {
  readonly inputs: readonly CrossCheckInput[]
  readonly packs: ClaimPacks
  /** One reader of terms per report. */
  readonly readers: readonly TermReader[]
  readonly claims: readonly DraftClaim[]
  readonly propositions: readonly Proposition[]
  readonly like: (a: Proposition, b: Proposition) => Likeness
}

/** Two propositions of two reports that say nearly one thing, whether or not a claim joined them. `p` stands in the earlier report. */
export interface Aligned {
  readonly p: Proposition
  readonly q: Proposition
  /** Likeness of wording, in [0, 1]. */
  readonly score: number
  /** True where each is the closest that the other's report has. */
  readonly mutual: boolean
  /** True where one claim holds both. */
  readonly joined: boolean
  /** The claim that a divergence of the two is about; null where no claim holds either. */
  readonly claim: DraftClaim | null
}

/** The same, with the reports laid side by side. */
export interface AlignedContext extends DivergenceContext {
  readonly aligned: readonly Aligned[]
}

/** Reports up to which sentences are held against each other outside claims: among many, every pair of reports has lookalikes. */
export const MOST_REPORTS = 8

/** Where something is said: all that the evidence of a divergence needs. */
export interface Located {
  readonly report: number
  readonly spans: readonly Span[]
}

/** A member of a claim with the stance of its position. */
export interface Held {
  readonly proposition: Proposition
  readonly stance: Stance
}

/** A claim's members by report, in canonical order. */
export type ByReport = ReadonlyMap<number, readonly Held[]>

/** Reports quoted as evidence on each side; the others are named in `reports`. */
const SHOWN_PER_SIDE = 3
/** Confidence from which a divergence is shown as a fact. */
const DECIDED = 0.5

/** One divergence between two groups of members; its id comes from its kind, its claim and its evidence. */
export function divergence(
  context: DivergenceContext,
  kind: DivergenceKind,
  claim: DraftClaim | null,
  sides: readonly (readonly Located[])[],
  note: Reason,
  confidence: number,
  absent: readonly number[] = [],
): Divergence {
  const idOf = (report: number): string => context.inputs[report]?.record.report.id ?? ''
  const shown = sides.flatMap(side => onePerReport(side).slice(0, SHOWN_PER_SIDE))
  const evidence = shown.flatMap(p => p.spans.map(({ start, end }): Evidence => ({ report: idOf(p.report), start, end })))
  const reports = [...new Set([...sides.flat().map(p => idOf(p.report)), ...absent.map(idOf)])]
  return {
    id: stableId('d', [kind, claim?.id ?? '', ...evidence.flatMap(e => [e.report, e.start, e.end]), ...absent.map(idOf)]),
    kind,
    claim: claim?.id ?? null,
    reports,
    evidence,
    note,
    confidence,
    decided: confidence >= DECIDED,
  }
}

export function onePerReport(members: readonly Located[]): Located[] {
  const seen = new Set<number>()
  return members.filter(p => !seen.has(p.report) && seen.add(p.report))
}

export function byReport(claim: DraftClaim): ByReport {
  const groups = new Map<number, Held[]>()
  for (const proposition of claim.members) {
    const stance = claim.stances.get(proposition.index)
    if (!stance) continue
    const group = groups.get(proposition.report)
    if (group) group.push({ proposition, stance })
    else groups.set(proposition.report, [{ proposition, stance }])
  }
  return new Map([...groups].sort((a, b) => a[0] - b[0]))
}

/** Names that two reports of one story have in common, at the least. */
const COMMON = 2
/** Likeness of two of their sentences that shows it as well. */
const ALIKE = 0.45

/** True where two reports seem to be of one story: a folder may hold others, and what one of them says is not missing from those. */
export function areOfOneStory({ inputs, aligned }: AlignedContext): (a: number, b: number) => boolean {
  const named = inputs.map(({ record }) => {
    const own = record.entities.filter(e => !e.anonymous && e.mentions.some(m => m.report === record.report.id))
    return new Set(own.map(e => e.id))
  })
  const alike = new Set(aligned.filter(({ score }) => score >= ALIKE).map(({ p, q }) => `${p.report} ${q.report}`))
  return (a, b) => {
    if (alike.has(`${a} ${b}`) || alike.has(`${b} ${a}`)) return true
    let common = 0
    for (const id of named[a] ?? []) if (named[b]?.has(id) && ++common >= COMMON) return true
    return false
  }
}

/** Who is behind two statements as far as the reports tell: one side, one speaker. */
export const sameVoice = (a: Statement | null, b: Statement | null): boolean =>
  a !== null && b !== null && ((a.speaker !== null && a.speaker === b.speaker) || (a.side !== null && a.side === b.side))
