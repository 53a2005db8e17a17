import type { Divergence, Report, Span } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { appearsCut, sayNote } from '../phrases.ts'
import { changedWords } from '../view/changes.ts'
import { type Passage, passageAround } from '../view/context.ts'
import { type Exhibit, type ReportView, within } from '../view/exhibits.ts'
import type { View } from '../view/view.ts'
import { textOf } from './annotate.ts'
import { both } from './both.ts'
import { speaker } from './card.ts'
import { all, type Child, h, type Markup } from './markup.ts'
import { gist, letter, none, nothing, refs, section, undecided } from './parts.ts'
import { pictogram } from './signs.ts'

/** Where the reports part ways, passages side by side. */
export function divergences(view: View): Markup {
  const { divergences: list } = view.dossier
  return section(
    'divergences',
    both(w => w.page.title.divergences),
    both(w => `${w.counts.divergences(list.length)}. ${w.page.subtitle.divergences}`),
    list.length === 0 ? none(both(w => w.page.noDivergences)) : all(kinds(list), ...list.map(d => divergence(view, d))),
  )
}

/** With more divergences than this, buttons show one kind at a time. */
const FEW = 6

function kinds(list: readonly Divergence[]): Markup | null {
  const found = [...new Set(list.map(d => d.kind))]
  if (list.length <= FEW || found.length < 2) return null
  const button = (name: string, pressed: boolean, count: number, ...children: readonly Child[]): Markup =>
    h('button', { type: 'button', class: 'pill', 'data-kind-filter': name, 'aria-pressed': pressed }, ...children, ' ', h('b', {}, String(count)))
  return h(
    'div',
    { class: 'filters js-only', role: 'group', 'aria-labelledby': 'divergences-t' },
    button(
      'all',
      true,
      list.length,
      both(w => w.page.all),
    ),
    ...found.map(kind =>
      button(
        kind,
        false,
        list.filter(d => d.kind === kind).length,
        pictogram(kind),
        both(w => w.labels.divergence[kind]),
      ),
    ),
  )
}

function divergence(view: View, d: Divergence): Markup {
  const claim = d.claim === null ? undefined : view.claims.get(d.claim)
  const reports = view.reports.filter(r => d.reports.includes(r.report.id) || d.evidence.some(e => e.report === r.report.id))
  const without = reports.filter(r => !d.evidence.some(e => e.report === r.report.id)).map(r => r.letter)
  return h(
    'article',
    { class: `divergence of-${Math.min(3, reports.length)}${d.decided ? '' : ' doubtful'}`, id: `d-${d.id}`, 'data-kind': d.kind, tabindex: -1 },
    h(
      'header',
      {},
      pictogram(d.kind, isTurned(d, reports[0]?.report.id)),
      h(
        'h3',
        {},
        both(w => w.labels.divergence[d.kind]),
        d.kind === 'omission' && without.length > 0
          ? h(
              'span',
              { class: 'light' },
              ' ',
              both(w => w.page.omissionIn(without.join(', '))),
            )
          : null,
      ),
      d.decided ? null : undecided(),
      claim ? h('p', { class: 'about' }, gist(claim)) : null,
      h(
        'p',
        { class: 'note' },
        both(w => oneLine(sayNote(view, w, d.note))),
      ),
    ),
    ...reports.map(r => side(view, d, r)),
  )
}

/** The pictogram shows the fuller passage, or the one with the hedge, first: it turns where that one stands on the right. */
function isTurned(d: Divergence, left: string | undefined): boolean {
  if (d.kind === 'omission') return d.evidence.every(e => e.report !== left)
  return d.kind === 'hedge-dropped' && d.evidence[0]?.report !== left
}

/** Kinds whose passages say the same in other words: there the words that differ matter. */
const COMPARED: ReadonlySet<string> = new Set(['hedge-dropped', 'scope', 'quantity', 'wording', 'time'])

function side(view: View, d: Divergence, { report, letter: name, exhibits }: ReportView): Markup {
  const own = within(
    d.evidence.filter(e => e.report === report.id),
    report.text.length,
  )
  if (own.length === 0) {
    const text = both(w => `${w.page.notInReceived}${appearsCut(view, name) ? `, ${w.page.textCut}` : ''}`)
    return h('div', { class: 'side' }, letter(name), nothing(text))
  }
  return h('div', { class: 'side' }, letter(name), ...gather(report.text, own).map(p => evidence(view, d, report, exhibits, p)))
}

interface Quoted {
  readonly around: Passage
  /** In order, without overlap. */
  readonly spans: readonly Span[]
}

/** Evidence that stands in one sentence is quoted once. */
function gather(text: string, spans: readonly Span[]): Quoted[] {
  const out: { around: Passage; spans: Span[] }[] = []
  for (const span of spans) {
    const around = passageAround(text, [span])
    const last = out.at(-1)
    if (!last || last.around.end <= around.start) {
      out.push({ around, spans: [span] })
      continue
    }
    last.around = { start: last.around.start, end: Math.max(last.around.end, around.end), cutStart: last.around.cutStart, cutEnd: around.cutEnd }
    const before = last.spans.at(-1)
    if (before && before.end >= span.start) last.spans[last.spans.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else last.spans.push(span)
  }
  return out
}

function evidence(view: View, d: Divergence, report: Report, exhibits: readonly Exhibit[], { around, spans }: Quoted): Markup {
  const shown = exhibits.filter(e => e.content.some(c => spans.some(s => c.start < s.end && c.end > s.start)))
  const first = shown[0]
  const pieces: Child[] = []
  let at = around.start
  for (const span of spans) {
    pieces.push(textOf(report.text.slice(at, span.start)), h('span', { class: 'ev' }, withChanges(report.text, span, changesIn(view, d, report, span))))
    at = span.end
  }
  return h(
    'div',
    { class: 'evidence' },
    h(
      'blockquote',
      { class: 'passage', lang: report.language },
      around.cutStart ? h('span', { class: 'ell' }, '… ') : null,
      ...pieces,
      textOf(report.text.slice(at, around.end)),
      around.cutEnd ? h('span', { class: 'ell' }, ' …') : null,
    ),
    first ? h('p', { class: 'by' }, refs(shown), ' ', speaker(view, first)) : null,
  )
}

/** Words of the passage that the passages of the other reports lack; none where the texts have little in common. */
function changesIn(view: View, d: Divergence, report: Report, span: Span): Span[] {
  if (d.kind === 'identity') return [{ start: 0, end: span.end - span.start }]
  if (!COMPARED.has(d.kind)) return []
  const others = d.evidence.filter(e => e.report !== report.id)
  const sources = others.flatMap(e => {
    const other = view.reports.find(r => r.report.id === e.report)?.report
    return other && other.language === report.language ? [other.text.slice(e.start, e.end)] : []
  })
  if (sources.length === 0) return []
  const text = report.text.slice(span.start, span.end)
  const changed = changedWords(text, sources.join('\n'))
  const size = changed.reduce((n, c) => n + c.end - c.start, 0)
  return size > text.length * 0.75 ? [] : changed
}

function withChanges(text: string, span: Span, changed: readonly Span[]): Markup {
  const pieces: Child[] = []
  let at = span.start
  for (const c of changed) {
    pieces.push(textOf(text.slice(at, span.start + c.start)), h('b', { class: 'chg' }, textOf(text.slice(span.start + c.start, span.start + c.end))))
    at = span.start + c.end
  }
  return all(...pieces, textOf(text.slice(at, span.end)))
}
