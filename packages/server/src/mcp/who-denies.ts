import { type Claim, claimPermalink, type Dossier, type Position } from 'recoupe'
import { named, statementLine } from './evidence.ts'
import { partiesNamed } from './search-statements.ts'

export interface DenialQuery {
  /** Id of one claim; else all that somebody denies. */
  readonly claim?: string | undefined
  /** A part of the name, or the id, of who denies. */
  readonly speaker?: string | undefined
}

/** Statements that show one position, in one answer. */
const SHOWN = 5

/** Claims with somebody who denies them, disputes first; or the claim that is asked for, whoever holds what. */
export function deniedClaims(dossier: Dossier, { claim, speaker }: DenialQuery): Claim[] {
  if (claim !== undefined) return dossier.claims.filter(c => c.id === claim || c.aka?.includes(claim))
  const parties = speaker === undefined ? null : partiesNamed(dossier, speaker)
  const sides = new Map(dossier.statements.map(s => [s.id, s.judgements.side.decided ? s.side : null]))
  const isTheirs = (p: Position): boolean => !parties || parties.has(p.holder ?? '') || p.statements.some(id => parties.has(sides.get(id) ?? ''))
  const denied = dossier.claims.filter(c => c.positions.some(p => p.stance === 'denies' && isTheirs(p)))
  return [...denied.filter(c => c.status === 'contested'), ...denied.filter(c => c.status !== 'contested')]
}

/** A claim with all its positions: a denial is never shown without what it denies, nor an accusation without its denial. */
export function claimAnswer(dossier: Dossier, claim: Claim) {
  const statements = new Map(dossier.statements.map(s => [s.id, s]))
  return {
    claim: claim.id,
    gist: claim.gist,
    // in these languages the gist words the claim's opposite
    ...(claim.negated === undefined ? {} : { gistWordsTheOppositeIn: claim.negated }),
    status: claim.status,
    independentOrigins: claim.origins.map(id => dossier.origins.find(o => o.id === id)?.name ?? id),
    permalink: claimPermalink(dossier, claim.id),
    positions: claim.positions.map(p => ({
      stance: p.stance,
      decided: p.decided,
      certainty: p.certainty,
      holder: p.holder?.startsWith('report:') ? { newsroomOf: p.report } : named(dossier, p.holder),
      report: p.report,
      statements: p.statements.slice(0, SHOWN).flatMap(id => {
        const s = statements.get(id)
        if (!s) return []
        const { statement, quote, cut, speaker, permalink } = statementLine(dossier, s)
        return [{ statement, quote, ...(cut ? { cut } : {}), speaker, permalink }]
      }),
      ...(p.statements.length > SHOWN ? { more: p.statements.length - SHOWN } : {}),
      ...(p.statements.length === 0 ? { evidence: p.evidence.slice(0, SHOWN) } : {}),
    })),
  }
}
