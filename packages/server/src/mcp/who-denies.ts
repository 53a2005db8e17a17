import { type Claim, claimPermalink, type Dossier, type Position, spanPermalink } from 'recoupe'
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

/** Holders that are shown of one claim, and reports of one holder. */
const HOLDERS = 60
const REPORTS = 20

/**
 * A claim with all its positions, those of one holder and stance together: a denial is never shown without what it denies, nor an accusation without its
 * denial. Whatever is left out for its number is counted.
 */
export function claimAnswer(dossier: Dossier, claim: Claim) {
  const groups = new Map<string, Position[]>()
  for (const p of claim.positions) {
    const key = `${p.holder?.startsWith('report:') ? 'newsroom' : p.holder} ${p.stance} ${p.decided}`
    groups.set(key, [...(groups.get(key) ?? []), p])
  }
  const positions = [...groups.values()].sort((a, b) => b.length - a.length).map(list => positionAnswer(dossier, list))
  // the few that are left out are never all of a stance
  const shown = [...positions.slice(0, HOLDERS), ...firstOfOther(positions.slice(0, HOLDERS), positions.slice(HOLDERS))]
  return {
    claim: claim.id,
    gist: claim.gist,
    // in these languages the gist words the claim's opposite
    ...(claim.negated === undefined ? {} : { gistWordsTheOppositeIn: claim.negated }),
    status: claim.status,
    independentOrigins: claim.origins.map(id => dossier.origins.find(o => o.id === id)?.name ?? id),
    permalink: claimPermalink(dossier, claim.id),
    positions: shown,
    ...(positions.length > shown.length ? { positionsLeftOut: positions.length - shown.length } : {}),
  }
}

/** The first of each stance that is not among the others. */
function firstOfOther<T extends { readonly stance: string }>(shown: readonly T[], rest: readonly T[]): T[] {
  const known = new Set(shown.map(p => p.stance))
  return rest.filter(p => !known.has(p.stance) && known.add(p.stance))
}

function positionAnswer(dossier: Dossier, list: readonly Position[]) {
  const [first] = list
  const statements = [...new Set(list.flatMap(p => p.statements))]
  const evidence = list.flatMap(p => (p.statements.length === 0 ? p.evidence : []))
  const reports = [...new Set(list.map(p => p.report))]
  return {
    stance: first?.stance ?? '',
    decided: first?.decided ?? false,
    certainty: [...new Set(list.map(p => p.certainty))],
    holder: first?.holder?.startsWith('report:') ? 'the newsrooms themselves' : named(dossier, first?.holder ?? null),
    reports: reports.slice(0, REPORTS),
    inReports: reports.length,
    statements: statements.slice(0, SHOWN).flatMap(id => {
      const found = dossier.statements.find(s => s.id === id)
      if (!found) return []
      const { statement, quote, cut, speaker, permalink } = statementLine(dossier, found)
      return [{ statement, quote, ...(cut ? { cut } : {}), speaker, permalink }]
    }),
    ...(statements.length > SHOWN ? { statementsLeftOut: statements.length - SHOWN } : {}),
    ...(evidence.length > 0 ? { evidence: evidence.slice(0, SHOWN).map(e => ({ ...e, permalink: spanPermalink(dossier, e) })) } : {}),
  }
}
