import type { Divergence, DivergenceKind, Evidence, Reason, Statement } from '../../types/index.ts'
import type { Likeness } from '../alignment/compare.ts'
import { stableId } from '../ids.ts'
import type { CrossCheckInput } from '../input.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Proposition } from '../propositions/proposition.ts'

/** What every search for divergences reads. */
export interface DivergenceContext {
  readonly inputs: readonly CrossCheckInput[]
  readonly claims: readonly DraftClaim[]
  readonly like: (a: Proposition, b: Proposition) => Likeness
}

export const evidenceOf = (context: DivergenceContext, p: Proposition): Evidence[] =>
  p.spans.map(({ start, end }) => ({ report: context.inputs[p.report]?.record.report.id ?? '', start, end }))

/** One divergence; its id comes from its kind, its claim and its evidence. Below `SHOWN` it is undecided. */
export function divergence(
  kind: DivergenceKind,
  claim: DraftClaim,
  evidence: readonly Evidence[],
  note: Reason,
  confidence: number,
  absent: readonly string[] = [],
): Divergence {
  const reports = [...new Set([...evidence.map(e => e.report), ...absent])]
  return {
    id: stableId('d', [kind, claim.id, ...evidence.flatMap(e => [e.report, e.start, e.end]), ...absent]),
    kind,
    claim: claim.id,
    reports,
    evidence,
    note,
    confidence,
    decided: confidence >= SHOWN,
  }
}

const SHOWN = 0.5

/** Members of a claim by report, in canonical order. */
export function byReport(claim: DraftClaim): Map<number, Proposition[]> {
  const groups = new Map<number, Proposition[]>()
  for (const p of claim.members) {
    const group = groups.get(p.report)
    if (group) group.push(p)
    else groups.set(p.report, [p])
  }
  return new Map([...groups].sort((a, b) => a[0] - b[0]))
}

/** Stance of each member, as its position has it. The reporter's own wording has the position of its report's voice. */
export function stanceIn(claim: DraftClaim, p: Proposition, context: DivergenceContext): DraftClaim['positions'][number]['stance'] | null {
  const report = context.inputs[p.report]?.record.report.id ?? ''
  const found = claim.positions.find(position =>
    p.statement ? position.statements.includes(p.statement.id) : position.holder === `report:${report}` && covers(position.evidence, p),
  )
  return found?.stance ?? null
}

const covers = (evidence: readonly Evidence[], p: Proposition): boolean => evidence.some(e => e.start === p.spans[0]?.start)

export const isSoft = (stance: string | null): boolean => stance === 'hedges'

/** Who is behind two statements as far as the reports tell: one side, one speaker. */
export const sameVoice = (a: Statement | null, b: Statement | null): boolean =>
  a !== null && b !== null && ((a.speaker !== null && a.speaker === b.speaker) || (a.side !== null && a.side === b.side))
