import { momentOf } from '../../text/moment.ts'
import type { Claim, Dossier, Span } from '../../types/index.ts'
import { inLanguage } from './view/name.ts'
import { type Teller, transfersOf } from './view/transfers.ts'
import { contentOf, type View, viewOf } from './view/view.ts'

export const TABLES = ['reports', 'statements', 'claims', 'positions', 'divergences', 'dependencies', 'timeline', 'events', 'transfers'] as const
export type TableName = (typeof TABLES)[number]

type Value = string | number | boolean | null | undefined
type Row = readonly Value[]

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly Row[]
}

/**
 * One table of a dossier. Column names are the data's own and stay the same in every language of the interface;
 * `ref` and `letter` are what the other renderings call a statement and a report.
 */
export function tableOf(dossier: Dossier, name: TableName): Table {
  const view = viewOf(dossier)
  switch (name) {
    case 'reports':
      return reports(view)
    case 'statements':
      return statements(view)
    case 'claims':
      return claims(view)
    case 'positions':
      return positions(view)
    case 'divergences':
      return divergences(view)
    case 'dependencies':
      return dependencies(view)
    case 'timeline':
      return timeline(view)
    case 'events':
      return events(view)
    case 'transfers':
      return transfers(view)
  }
}

const spell = (spans: readonly Span[]): string => spans.map(s => `${s.start}-${s.end}`).join(' ')
const slice = (text: string, spans: readonly Span[]): string => spans.map(s => text.slice(s.start, s.end)).join(' … ')

/** Names in French and in English where the reports give them, else the id. */
function named(view: View, id: string | null): string {
  if (id === null) return ''
  if (id.startsWith('report:')) return id
  const entity = view.entities.get(id)
  return (entity && inLanguage(entity.name, 'fr')?.text) ?? id
}

function reports(view: View): Table {
  const head = [
    'letter',
    'id',
    'path',
    'url',
    'sha256',
    'outlet',
    'agency',
    'byline',
    'dateline',
    'language',
    'published',
    'published_basis',
    'title',
    'characters',
  ]
  const rows = view.reports.map(({ letter, report: r }) => [
    letter,
    r.id,
    r.path,
    r.url,
    r.sha256,
    r.outlet,
    r.agency,
    r.byline,
    r.dateline?.place,
    r.language,
    r.published?.value,
    r.published?.basis,
    r.title,
    r.text.length,
  ])
  return { head, rows }
}

function statements(view: View): Table {
  const head = [
    'ref',
    'id',
    'report',
    'form',
    'act',
    'speaker',
    'speaker_name',
    'side',
    'side_name',
    'source_kind',
    'anonymous',
    'source',
    'cue',
    'content',
    'medium',
    'addressee',
    'within',
    'certainty',
    'voice',
    'time',
    'relays',
    'confidence',
    'decided',
    'speaker_decided',
    'side_decided',
    'act_decided',
    'source_spans',
    'cue_spans',
    'content_spans',
  ]
  const rows = view.reports.flatMap(({ exhibits, report: { text } }) =>
    exhibits.flatMap(({ ref, statement: s }): Row[] => {
      if (!s) return []
      return [
        [
          ref,
          s.id,
          s.report,
          s.form,
          s.act,
          s.speaker,
          named(view, s.speaker),
          s.side,
          named(view, s.side),
          s.sourceKind,
          s.anonymous,
          slice(text, s.source),
          slice(text, s.cue),
          slice(text, s.content),
          slice(text, s.medium),
          slice(text, s.addressee),
          s.within,
          s.certainty,
          s.voice,
          momentOf(s.time),
          s.relays.map(id => named(view, id)).join('; '),
          s.confidence,
          s.decided,
          s.judgements.speaker.decided,
          s.judgements.side.decided,
          s.judgements.act.decided,
          spell(s.source),
          spell(s.cue),
          spell(s.content),
        ],
      ]
    }),
  )
  return { head, rows }
}

/** A claim's words; ¬ before words that say its opposite. */
function gistCell({ gist, negated }: Claim): string | undefined {
  const own = inLanguage(gist, 'fr')
  return own ? `${negated?.includes(own.language) ? '¬ ' : ''}${own.text}` : undefined
}

function claims(view: View): Table {
  const head = ['id', 'status', 'gist_fr', 'gist_en', 'gist_negated', 'origins', 'origin_names', 'positions', 'reports']
  const rows = view.dossier.claims.map(c => [
    c.id,
    c.status,
    c.gist.fr,
    c.gist.en,
    (c.negated ?? []).join(' '),
    c.origins.length,
    c.origins.map(id => view.origins.get(id)?.name ?? id).join('; '),
    c.positions.length,
    new Set(c.positions.map(p => p.report)).size,
  ])
  return { head, rows }
}

function positions(view: View): Table {
  const head = [
    'claim',
    'gist',
    'holder',
    'holder_name',
    'report',
    'stance',
    'certainty',
    'refs',
    'statements',
    'evidence',
    'evidence_spans',
    'time',
    'confidence',
    'decided',
  ]
  const rows = view.stands.map(({ claim, position: p, exhibits }) => [
    claim.id,
    gistCell(claim),
    p.holder,
    named(view, p.holder),
    p.report,
    p.stance,
    p.certainty,
    exhibits.map(e => e.ref).join(' '),
    p.statements.join(' '),
    exhibits.map(contentOf).join(' | '),
    p.evidence.map(e => `${e.report}:${e.start}-${e.end}`).join(' '),
    p.time?.value,
    p.confidence,
    p.decided,
  ])
  return { head, rows }
}

function divergences(view: View): Table {
  const head = ['id', 'kind', 'claim', 'gist', 'reports', 'evidence', 'evidence_spans', 'note', 'confidence', 'decided']
  const texts = new Map(view.reports.map(r => [r.report.id, r.report.text]))
  const rows = view.dossier.divergences.map(d => {
    const claim = d.claim === null ? undefined : view.claims.get(d.claim)
    return [
      d.id,
      d.kind,
      d.claim,
      claim && gistCell(claim),
      d.reports.join(' '),
      d.evidence.map(e => texts.get(e.report)?.slice(e.start, e.end) ?? '').join(' | '),
      d.evidence.map(e => `${e.report}:${e.start}-${e.end}`).join(' '),
      d.note.code,
      d.confidence,
      d.decided,
    ]
  })
  return { head, rows }
}

function dependencies(view: View): Table {
  const head = ['report_1', 'report_2', 'kind', 'characters', 'spans', 'proof', 'confidence', 'decided']
  const texts = new Map(view.reports.map(r => [r.report.id, r.report.text]))
  const rows = view.dossier.dependencies.map(d => [
    d.reports[0],
    d.reports[1],
    d.kind,
    d.spans.filter(s => s.report === d.reports[0]).reduce((n, s) => n + s.end - s.start, 0),
    d.spans.map(s => `${s.report}:${s.start}-${s.end}`).join(' '),
    d.spans.map(s => texts.get(s.report)?.slice(s.start, s.end) ?? '').join(' | '),
    d.confidence,
    d.decided,
  ])
  return { head, rows }
}

function timeline(view: View): Table {
  const head = ['value', 'precision', 'kind', 'ref', 'gist_fr', 'gist_en']
  return { head, rows: view.dossier.timeline.map(t => [t.value, t.precision, t.kind, t.ref, t.gist.fr, t.gist.en]) }
}

function events(view: View): Table {
  const head = [
    'id',
    'letter',
    'type',
    'trigger',
    'roles',
    'entities',
    'item_classes',
    'quantity',
    'approximation',
    'time',
    'place',
    'stage',
    'certainty',
    'statement',
  ]
  const rows = view.dossier.events.map(e => {
    const text = view.reports.find(r => r.report.id === e.report)?.report.text ?? ''
    return [
      e.id,
      view.letters.get(e.report),
      e.type,
      text.slice(e.trigger.start, e.trigger.end),
      e.roles.map(r => `${r.role}: ${text.slice(r.start, r.end)}`).join(' | '),
      e.roles.map(r => `${r.role}: ${named(view, r.entity)}`).join(' | '),
      [...new Set(e.roles.flatMap(r => r.class ?? []))].join(' '),
      e.quantity ? (e.quantity.value ?? text.slice(e.quantity.start, e.quantity.end)) : null,
      e.quantity?.approximation,
      e.time?.value,
      named(view, e.place),
      e.stage,
      e.certainty,
      e.statement === null ? '' : view.byStatement.get(e.statement)?.ref,
    ]
  })
  return { head, rows }
}

/** A register as researchers keep it: one row per supplier and recipient, who alleges and who denies with the references that prove it. */
function transfers(view: View): Table {
  const head = [
    'supplier',
    'recipient',
    'intermediaries',
    'item_classes',
    'items',
    'quantities',
    'stages',
    'status',
    'dates',
    'alleged_by',
    'acknowledged_by',
    'told_without_source_in',
    'denied_by',
    'not_confirmed_by',
    'origins',
    'reports',
    'evidence',
  ]
  const textOf = (report: string): string => view.reports.find(r => r.report.id === report)?.report.text ?? ''
  const tellers = (list: readonly Teller[]): string =>
    list.map(t => `${named(view, t.holder)}${t.hedged ? ' (hedged)' : ''} [${t.exhibits.map(e => e.ref).join(' ')}]`).join(' | ')
  const rows = transfersOf(view).map(row => [
    named(view, row.supplier),
    named(view, row.recipient),
    row.intermediaries.map(id => named(view, id)).join(' | '),
    row.classes.join(' '),
    [...new Set(row.items.map(i => textOf(i.report).slice(i.start, i.end)))].join(' | '),
    row.quantities.map(q => `${q.quantity.value ?? '?'} ${q.quantity.unit ?? ''} (${q.quantity.approximation}${q.hedged ? ', hedged' : ''})`).join(' | '),
    row.stages.join(' '),
    row.stand,
    row.dates.join(' '),
    tellers(row.alleged),
    tellers(row.acknowledged),
    row.told.join(' '),
    tellers(row.denied),
    tellers(row.notConfirmed),
    [...new Set([...row.alleged, ...row.denied].flatMap(t => t.origins))].map(id => view.origins.get(id)?.name ?? id).join(' | '),
    row.letters.join(' '),
    row.events.map(e => `${e.report}:${e.trigger.start}-${e.trigger.end}`).join(' '),
  ])
  return { head, rows }
}
