import { createHash } from 'node:crypto'
import type { Claim, Dossier, Entity, Mention, Position, Report, Statement } from '../../src/types/index.ts'

const sure = { confidence: 1, decided: true }

export function completeReport(given: Partial<Report> & Pick<Report, 'id' | 'text' | 'language'>): Report {
  const sha256 = createHash('sha256').update(given.text, 'utf8').digest('hex')
  return { sha256, outlet: null, agency: null, byline: null, dateline: null, published: null, title: null, noise: [], ...given }
}

export function completeEntity(given: Partial<Entity> & Pick<Entity, 'id' | 'name'>): Entity {
  return { kind: 'organisation', aliases: [], entry: null, wikidata: null, speaksFor: null, anonymous: false, mentions: [], ...given }
}

export function completeStatement(given: Partial<Statement> & Pick<Statement, 'id' | 'report'>): Statement {
  return {
    form: 'indirect',
    act: 'assert',
    source: [],
    cue: [],
    content: [],
    medium: [],
    addressee: [],
    within: null,
    speaker: null,
    side: null,
    sourceKind: 'unknown',
    anonymous: false,
    certainty: 'CT+',
    voice: 'plain',
    time: null,
    relays: [],
    judgements: { speaker: sure, side: sure, act: sure },
    why: [],
    ...sure,
    ...given,
  }
}

export function completePosition(given: Partial<Position> & Pick<Position, 'holder' | 'report' | 'stance'>): Position {
  return { certainty: 'CT+', statements: [], evidence: [], time: null, ...sure, ...given }
}

export function completeClaim(given: Partial<Claim> & Pick<Claim, 'id' | 'positions'>): Claim {
  const stances = new Set(given.positions.filter(p => !p.holder?.startsWith('report:')).map(p => p.stance))
  const status =
    stances.has('asserts') && stances.has('denies')
      ? 'contested'
      : stances.has('denies') && stances.size === 1
        ? 'denied-only'
        : stances.size === 0
          ? 'unattributed'
          : 'single-origin'
  return { gist: {}, status, origins: [], ...given }
}

/** What every rendering may rely on, from a dossier that has only some fields. */
export function completeDossier(given: Partial<Dossier>): Dossier {
  return {
    schema: 'recoupe.dossier/1',
    title: null,
    generator: { name: 'recoupe', version: '0.1.0', packs: ['en', 'fr'] },
    reports: [],
    entities: [],
    statements: [],
    times: [],
    events: [],
    claims: [],
    origins: [],
    dependencies: [],
    divergences: [],
    timeline: [],
    coverage: { cited: [], missing: [], cut: [], unused: [], unattributed: [] },
    corrections: [],
    ...given,
  }
}

/** The gold of a story has fewer fields than a dossier: the rest is filled in, and notes become the kind's own sentence. */
export function completeGold(gold: Record<string, unknown>): Dossier {
  const list = <T>(key: string): T[] => (Array.isArray(gold[key]) ? (gold[key] as T[]) : [])
  const statements = list<Statement>('statements').map(completeStatement)
  const byId = new Map(statements.map(s => [s.id, s]))
  const evidence = (position: Position): Mention[] =>
    (position.statements ?? []).flatMap(id => (byId.get(id)?.content ?? []).map(span => ({ report: position.report, start: span.start, end: span.end })))
  const claims = list<Claim>('claims').map(c =>
    completeClaim({ ...c, positions: c.positions.map(p => completePosition({ ...p, statements: p.statements ?? [], evidence: p.evidence ?? evidence(p) })) }),
  )
  const passages = (claim: string | null, reports: readonly string[]): Mention[] =>
    claims.filter(c => c.id === claim).flatMap(c => c.positions.flatMap(p => p.evidence.slice(0, 1).filter(e => reports.includes(e.report))))
  return completeDossier({
    title: typeof gold.title === 'string' ? gold.title : null,
    reports: list<Report>('reports').map(completeReport),
    entities: list<Entity>('entities').map(completeEntity),
    statements,
    claims,
    divergences: list<Dossier['divergences'][number]>('divergences').map((d, i) => ({
      ...sure,
      ...d,
      id: `d${i}`,
      claim: d.claim ?? null,
      evidence: d.evidence ?? passages(d.claim ?? null, d.reports),
      note: { code: `divergence.${d.kind}`, args: {} },
    })),
    dependencies: list<{ reports: string[] }>('dependencies').map(d => ({
      ...sure,
      reports: [d.reports[0] ?? '', d.reports[1] ?? ''] as const,
      kind: 'common-origin' as const,
      spans: [],
      why: [],
    })),
  })
}
