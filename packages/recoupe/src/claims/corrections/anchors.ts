import type { Anchor, ClaimAnchor, Dossier, EntityAnchor, Span, StatementAnchor } from '../../types/index.ts'

/**
 * The characters that spans of a report cover, as an anchor. Offsets are UTF-16 code units; empty spans and spans outside the text are left out.
 * @throws RangeError for a report that the dossier has not
 */
export function spanAnchorOf(dossier: Pick<Dossier, 'reports'>, report: string, spans: readonly Span[]): Anchor {
  const found = dossier.reports.find(r => r.id === report)
  if (!found) throw new RangeError(`no report ${report} in the dossier`)
  const kept = spans
    .filter(s => s.start >= 0 && s.start < s.end && s.end <= found.text.length)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => ({ start, end }))
  return { sha256: found.sha256, spans: kept, quotes: kept.map(s => found.text.slice(s.start, s.end)) }
}

/** A statement by its id and by the characters of its content. @throws RangeError for a statement that the dossier has not */
export function anchorOf(dossier: Pick<Dossier, 'reports' | 'statements'>, statement: string): StatementAnchor {
  const found = dossier.statements.find(s => s.id === statement)
  if (!found) throw new RangeError(`no statement ${statement} in the dossier`)
  return { statement, ...spanAnchorOf(dossier, found.report, found.content) }
}

/** An entity by its id and by its first mention, where it has one. @throws RangeError for an entity that the dossier has not */
export function entityAnchorOf(dossier: Pick<Dossier, 'reports' | 'entities'>, entity: string): EntityAnchor {
  const found = dossier.entities.find(e => e.id === entity) ?? dossier.entities.find(e => e.aka?.includes(entity))
  if (!found) throw new RangeError(`no entity ${entity} in the dossier`)
  const mention = found.mentions[0]
  return { kind: 'known', entity: found.id, mention: mention ? spanAnchorOf(dossier, mention.report, [mention]) : null }
}

/** One mention of an entity. @throws RangeError for a report that the dossier has not */
export const mentionAnchorOf = (dossier: Pick<Dossier, 'reports'>, mention: Span & { readonly report: string }): Anchor =>
  spanAnchorOf(dossier, mention.report, [mention])

/** A claim by its id and by every statement that takes a position on it. @throws RangeError for a claim that the dossier has not */
export function claimAnchorOf(dossier: Pick<Dossier, 'reports' | 'statements' | 'claims'>, claim: string): ClaimAnchor {
  const found = dossier.claims.find(c => c.id === claim) ?? dossier.claims.find(c => c.aka?.includes(claim))
  if (!found) throw new RangeError(`no claim ${claim} in the dossier`)
  const statements = [...new Set(found.positions.flatMap(p => p.statements))]
  return { claim: found.id, statements: statements.map(id => anchorOf(dossier, id)) }
}
