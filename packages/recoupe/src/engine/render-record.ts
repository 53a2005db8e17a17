import { cell } from '../dossier/render/csv.ts'
import { oneLine } from '../dossier/render/escape.ts'
import { stableJson } from '../dossier/render/json.ts'
import { messages, type UiLanguage } from '../messages/index.ts'
import { momentOf } from '../text/moment.ts'
import type { Entity, ReportRecord, Span, Statement } from '../types/index.ts'

export const RECORD_FORMATS = ['jsonl', 'text', 'csv'] as const
export type RecordFormat = (typeof RECORD_FORMATS)[number]

const COLUMNS = [
  'path',
  'report',
  'id',
  'form',
  'act',
  'certainty',
  'voice',
  'speaker',
  'side',
  'anonymous',
  'source',
  'cue',
  'content',
  'medium',
  'addressee',
  'time',
  'start',
  'end',
  'confidence',
  'decided',
] as const

/** What comes before the first record: the head of a table, with the byte-order mark that spreadsheets need. */
export const recordHead = (format: RecordFormat): string => (format === 'csv' ? `\ufeff${COLUMNS.join(',')}\r\n` : '')

/** One report's record as lines: one of JSON, one a statement of CSV, or a paragraph to read. */
export function renderRecord(record: ReportRecord, format: RecordFormat, ui: UiLanguage): string {
  switch (format) {
    case 'jsonl':
      return `${stableJson(record)}\n`
    case 'csv':
      return record.statements.map(s => `${row(record, s).map(cell).join(',')}\r\n`).join('')
    case 'text':
      return text(record, ui)
  }
}

const shown = (text: string, spans: readonly Span[]): string => spans.map(s => text.slice(s.start, s.end)).join(' … ')

function row({ report, entities }: ReportRecord, s: Statement): readonly (string | number | boolean | null)[] {
  const slice = (spans: readonly Span[]): string => shown(report.text, spans)
  const spans = [...s.source, ...s.cue, ...s.content]
  return [
    report.path ?? report.url ?? '',
    report.id,
    s.id,
    s.form,
    s.act,
    s.certainty,
    s.voice,
    nameOf(entities, s.speaker, report.language),
    nameOf(entities, s.side, report.language),
    s.anonymous,
    slice(s.source),
    slice(s.cue),
    slice(s.content),
    slice(s.medium),
    slice(s.addressee),
    momentOf(s.time),
    Math.min(...spans.map(x => x.start)),
    Math.max(...spans.map(x => x.end)),
    s.confidence,
    s.decided,
  ]
}

function text({ report, statements, entities }: ReportRecord, ui: UiLanguage): string {
  const words = messages[ui]
  const head = [report.path ?? report.url ?? report.id, report.outlet, report.language, report.published?.value, words.counts.statements(statements.length)]
  const lines = statements.map(s => {
    const speaker = s.judgements.speaker.decided ? nameOf(entities, s.speaker, report.language) : null
    const who = speaker ?? (shown(report.text, s.source) || words.page.unknownSpeaker)
    const act = s.decided && s.judgements.act.decided ? words.labels.act[s.act] : `${words.labels.act[s.act]} (${words.page.undecided})`
    return `  ${oneLine(who)} — ${act}: ${oneLine(shown(report.text, s.content))}`
  })
  return `${head
    .filter(part => part !== null && part !== undefined)
    .map(part => oneLine(part))
    .join(' · ')}\n${lines.join('\n')}${lines.length > 0 ? '\n' : ''}\n`
}

function nameOf(entities: readonly Entity[], id: string | null, language: string): string | null {
  const entity = id === null ? undefined : entities.find(e => e.id === id)
  return entity ? (entity.name[language] ?? Object.values(entity.name)[0] ?? null) : null
}
