import type { Dossier, Problem } from '../../types/index.ts'

interface ReferencesChecked {
  readonly problems: readonly Problem[]
  readonly checked: number
}

/** Every id that a dossier names must be in it, and no two things may have one id. */
export function findBrokenReferences(dossier: Dossier): ReferencesChecked {
  const problems: Problem[] = []
  let checked = 0
  const idsOf = (where: string, list: readonly { readonly id: string }[]): Set<string> => {
    const seen = new Set<string>()
    list.forEach(({ id }, i) => {
      if (seen.has(id)) problems.push({ code: 'id-twice', where: `${where}[${i}].id`, args: { id } })
      seen.add(id)
    })
    return seen
  }
  const reports = idsOf('reports', dossier.reports)
  const entities = idsOf('entities', dossier.entities)
  const statements = idsOf('statements', dossier.statements)
  const claims = idsOf('claims', dossier.claims)
  const origins = idsOf('origins', dossier.origins)
  const events = idsOf('events', dossier.events)
  idsOf('divergences', dossier.divergences)
  const check = (where: string, known: ReadonlySet<string>, ids: readonly (string | null | undefined)[]): void => {
    for (const id of ids) {
      if (id === null || id === undefined) continue
      checked++
      if (!known.has(id)) problems.push({ code: 'reference-broken', where, args: { id } })
    }
  }
  const basis = (value: string | undefined): string | null => (value?.startsWith('report:') ? value.slice('report:'.length) : null)
  dossier.reports.forEach((r, i) => {
    check(`reports[${i}].published.basis`, reports, [basis(r.published?.basis)])
  })
  dossier.entities.forEach((e, i) => {
    check(`entities[${i}].speaksFor`, entities, [e.speaksFor])
    check(
      `entities[${i}].mentions`,
      reports,
      e.mentions.map(m => m.report),
    )
  })
  dossier.statements.forEach((s, i) => {
    check(`statements[${i}].report`, reports, [s.report])
    check(`statements[${i}].within`, statements, [s.within])
    check(`statements[${i}]`, entities, [s.speaker, s.side, ...s.relays])
  })
  dossier.times.forEach((t, i) => {
    check(`times[${i}]`, reports, [t.report, basis(t.basis)])
  })
  dossier.events.forEach((e, i) => {
    check(`events[${i}].report`, reports, [e.report])
    check(`events[${i}].statement`, statements, [e.statement])
    check(
      `events[${i}].roles`,
      entities,
      e.roles.map(r => r.entity),
    )
  })
  dossier.claims.forEach((c, i) => {
    check(`claims[${i}].origins`, origins, c.origins)
    c.positions.forEach((p, k) => {
      const where = `claims[${i}].positions[${k}]`
      check(`${where}.holder`, p.holder?.startsWith('report:') ? reports : entities, [p.holder?.startsWith('report:') ? basis(p.holder) : p.holder])
      check(`${where}.report`, reports, [p.report, ...p.evidence.map(e => e.report)])
      check(`${where}.statements`, statements, p.statements)
    })
  })
  dossier.origins.forEach((o, i) => {
    check(`origins[${i}].entity`, entities, [o.entity])
    check(`origins[${i}].reports`, reports, o.reports)
    check(`origins[${i}].statements`, statements, o.statements)
  })
  dossier.dependencies.forEach((d, i) => {
    check(`dependencies[${i}]`, reports, [...d.reports, ...d.spans.map(s => s.report)])
  })
  dossier.divergences.forEach((d, i) => {
    check(`divergences[${i}].claim`, claims, [d.claim])
    check(`divergences[${i}].reports`, reports, [...d.reports, ...d.evidence.map(e => e.report)])
  })
  dossier.timeline.forEach((t, i) => {
    check(`timeline[${i}].ref`, t.kind === 'publication' ? reports : t.kind === 'event' ? events : statements, [t.ref])
  })
  dossier.coverage.cited.forEach((c, i) => {
    check(`coverage.cited[${i}].entity`, entities, [c.entity])
    check(
      `coverage.cited[${i}].mentions`,
      reports,
      c.mentions.map(m => m.report),
    )
  })
  check(
    'coverage',
    reports,
    [...dossier.coverage.cut, ...dossier.coverage.unused].map(m => m.report),
  )
  check('coverage.unattributed', statements, dossier.coverage.unattributed)
  return { problems, checked }
}
