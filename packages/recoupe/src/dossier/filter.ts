import { fold } from '../text/fold.ts'
import type { Claim, ClaimStatus, Dossier, Position, SpeechAct, Stance, Statement } from '../types/index.ts'

/** What a reader wants of a dossier. What is not given does not restrict; of a list, any will do. */
export interface DossierFilter {
  /** Report ids. */
  readonly reports?: readonly string[]
  readonly claims?: readonly string[]
  readonly statuses?: readonly ClaimStatus[]
  readonly stances?: readonly Stance[]
  /** Entity ids of speakers, or of those whom they speak for. */
  readonly speakers?: readonly string[]
  readonly acts?: readonly SpeechAct[]
  readonly decided?: boolean
  /** Words of the content, accents and case aside. */
  readonly words?: string
}

/**
 * The part of a dossier that a filter asks for. **A claim is kept whole, with all its positions**, as soon as one of them matches: an export never
 * shows an accusation without the denial that the dossier has. Statements are those that match and those that the claims rest on; reports, entities,
 * origins, divergences and the timeline are what these need; a status counts what the whole dossier knows. `selection` says how much that is.
 */
export function filterDossier(dossier: Dossier, filter: DossierFilter): Dossier {
  const texts = new Map(dossier.reports.map(r => [r.id, r.text]))
  const words = filter.words === undefined || filter.words.trim() === '' ? null : fold(filter.words.trim())
  const matching = new Set(dossier.statements.filter(s => matches(s, filter, texts.get(s.report) ?? '', words)).map(s => s.id))
  const claims = dossier.claims.filter(c => keeps(c, filter, matching, words))
  const ofClaims = filter.claims !== undefined || filter.statuses !== undefined || filter.stances !== undefined
  const needed = new Set(claims.flatMap(c => c.positions.flatMap(p => p.statements)))
  const kept = new Set(dossier.statements.filter(s => needed.has(s.id) || (!ofClaims && matching.has(s.id))).map(s => s.id))
  for (const s of dossier.statements) if (kept.has(s.id)) for (const outer of outerOf(s, dossier)) kept.add(outer)
  return pruned(dossier, claims, kept)
}

function matches(s: Statement, { reports, speakers, acts, decided }: DossierFilter, text: string, words: string | null): boolean {
  if (reports && !reports.includes(s.report)) return false
  if (speakers && !speakers.includes(s.speaker ?? '') && !speakers.includes(s.side ?? '')) return false
  if (acts && !acts.includes(s.act)) return false
  if (decided !== undefined && decided !== (s.decided && s.judgements.speaker.decided && s.judgements.act.decided)) return false
  return words === null || fold(s.content.map(c => text.slice(c.start, c.end)).join(' ')).includes(words)
}

function keeps(claim: Claim, filter: DossierFilter, matching: ReadonlySet<string>, words: string | null): boolean {
  if (filter.claims && !filter.claims.includes(claim.id) && !claim.aka?.some(id => filter.claims?.includes(id))) return false
  if (filter.statuses && !filter.statuses.includes(claim.status)) return false
  const asksStatements = filter.speakers !== undefined || filter.acts !== undefined || filter.decided !== undefined || words !== null
  return claim.positions.some(p => {
    if (filter.stances && !filter.stances.includes(p.stance)) return false
    if (p.statements.length > 0) return p.statements.some(id => matching.has(id))
    return !asksStatements && (filter.reports === undefined || filter.reports.includes(p.report))
  })
}

/** Statements that a statement stands in, from the nearest outwards. */
function outerOf(s: Statement, { statements }: Dossier): string[] {
  const found: string[] = []
  for (let at = s.within; at !== null && !found.includes(at); at = statements.find(o => o.id === at)?.within ?? null) found.push(at)
  return found
}

/** What is left when only these claims and statements are: whatever points elsewhere goes too. */
function pruned(dossier: Dossier, claims: readonly Claim[], kept: ReadonlySet<string>): Dossier {
  const statements = dossier.statements.filter(s => kept.has(s.id))
  const positions: readonly Position[] = claims.flatMap(c => c.positions)
  const reportIds = new Set([...statements.map(s => s.report), ...positions.map(p => p.report)])
  const claimIds = new Set(claims.map(c => c.id))
  const divergences = dossier.divergences.filter(d => d.claim !== null && claimIds.has(d.claim))
  for (const d of divergences) for (const id of [...d.reports, ...d.evidence.map(e => e.report)]) reportIds.add(id)
  const reports = dossier.reports.filter(r => reportIds.has(r.id))
  const originIds = new Set(claims.flatMap(c => c.origins))
  const origins = dossier.origins
    .filter(o => originIds.has(o.id))
    .map(o => ({ ...o, reports: o.reports.filter(id => reportIds.has(id)), statements: o.statements.filter(id => kept.has(id)) }))
  const events = dossier.events.filter(e => reportIds.has(e.report) && e.statement !== null && kept.has(e.statement))
  const dependencies = dossier.dependencies.filter(d => d.reports.every(id => reportIds.has(id)))
  const entityIds = needed(dossier, [
    ...statements.flatMap(s => [s.speaker, s.side, ...s.relays]),
    ...positions.map(p => p.holder),
    ...origins.map(o => o.entity),
    ...events.flatMap(e => e.roles.map(r => r.entity)),
  ])
  const eventIds = new Set(events.map(e => e.id))
  return {
    ...dossier,
    reports: reports.map(r =>
      r.published?.basis.startsWith('report:') && !reportIds.has(r.published.basis.slice(7)) ? { ...r, published: { ...r.published, basis: 'text' } } : r,
    ),
    entities: dossier.entities.filter(e => entityIds.has(e.id)).map(e => ({ ...e, mentions: e.mentions.filter(m => reportIds.has(m.report)) })),
    statements,
    times: dossier.times.filter(t => reportIds.has(t.report)).map(t => (t.basis && !reportIds.has(t.basis.slice(7)) ? withoutBasis(t) : t)),
    events,
    claims,
    origins,
    dependencies,
    divergences,
    timeline: dossier.timeline.filter(t => (t.kind === 'publication' ? reportIds.has(t.ref) : t.kind === 'event' ? eventIds.has(t.ref) : kept.has(t.ref))),
    coverage: {
      cited: dossier.coverage.cited.filter(c => entityIds.has(c.entity)).map(c => ({ ...c, mentions: c.mentions.filter(m => reportIds.has(m.report)) })),
      missing: dossier.coverage.missing,
      cut: dossier.coverage.cut.filter(m => reportIds.has(m.report)),
      unused: [],
      unattributed: dossier.coverage.unattributed.filter(id => kept.has(id)),
    },
    corrections: dossier.corrections.filter(c => kept.has(c.target) || claimIds.has(c.target) || entityIds.has(c.target)),
    selection: dossier.selection ?? { reports: dossier.reports.length, claims: dossier.claims.length, statements: dossier.statements.length },
  }
}

function withoutBasis<T extends { readonly basis?: unknown }>({ basis: _, ...rest }: T): Omit<T, 'basis'> {
  return rest
}

/** These entities and whomever they speak for. */
function needed({ entities }: Dossier, ids: readonly (string | null)[]): Set<string> {
  const byId = new Map(entities.map(e => [e.id, e]))
  const found = new Set<string>()
  const queue = ids.filter(id => id !== null)
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const next = byId.get(id)?.speaksFor
    if (next) queue.push(next)
  }
  return found
}
