import type { Messages, UiLanguage } from '../../../messages/index.ts'
import type { ClaimStatus } from '../../../types/index.ts'
import { sayOrigins } from '../phrases.ts'
import type { Exhibit } from '../view/exhibits.ts'
import { type Column, type Matrix, matrixOf, type Row } from '../view/matrix.ts'
import type { View } from '../view/view.ts'
import { both, bothAttributes } from './both.ts'
import { cellOf, columnName, opens, SIDE_BY_SIDE } from './cell.ts'
import { all, type Child, EMPTY, h, joined, type Markup } from './markup.ts'
import { gist, none, refs, section, stance, status, undecided } from './parts.ts'
import { pictogram, STATUS_SHAPE, sign } from './signs.ts'

/** From so many rows or columns the grid scrolls in its own box, with its head and first column held. */
const BOXED_ROWS = 16
const BOXED_COLUMNS = 7

export function grid(view: View, ui: UiLanguage): Markup {
  const matrix = matrixOf(view)
  const { dossier } = view
  const body = matrix.rows.length === 0 ? none(both(w => w.page.noClaims)) : all(legend(view), filters(view, matrix, ui), table(view, matrix))
  return section(
    'matrix',
    both(w => w.page.title.matrix),
    both(w => `${w.counts.claims(dossier.claims.length)}, ${w.counts.voices(voices(matrix))}. ${w.page.subtitle.matrix}`),
    body,
    outside(matrix.outside),
  )
}

const voices = (matrix: Matrix): number => matrix.columns.reduce((n, c) => n + (c.kind === 'others' ? c.ids.length : 1), 0)

function legend(view: View): Markup {
  const used = new Set(view.stands.map(s => s.position.stance))
  const items = (['asserts', 'denies', 'hedges', 'alleges', 'questions', 'declines'] as const)
    .filter(s => used.has(s))
    .map(s =>
      h(
        'li',
        {},
        stance(s),
        h(
          'span',
          {},
          both(w => w.labels.stanceMeaning[s]),
        ),
      ),
    )
  return h(
    'ul',
    { class: 'legend' },
    ...items,
    h(
      'li',
      {},
      h(
        'span',
        { class: 'word f-mute' },
        sign('dash'),
        both(w => w.page.nothingInTexts),
      ),
      h(
        'span',
        {},
        both(w => w.page.nothingMeaning),
      ),
    ),
    view.reports.length > 1
      ? h(
          'li',
          {},
          h(
            'span',
            { class: 'word f-mute' },
            sign('ring'),
            both(w => w.page.notInReport),
          ),
          h(
            'span',
            {},
            both(w => w.page.notInReportMeaning),
          ),
        )
      : null,
    legendOfDoubt(view),
  )
}

/** *undecided*, only where something is. */
function legendOfDoubt(view: View): Markup | null {
  if (view.stands.every(s => s.position.decided)) return null
  return h(
    'li',
    {},
    undecided(),
    h(
      'span',
      {},
      both(w => w.page.undecidedMeaning),
    ),
  )
}

function filters(view: View, matrix: Matrix, ui: UiLanguage): Markup {
  const count = (n: number): Markup => h('b', {}, String(n))
  const kinds: ClaimStatus[] = ['contested', 'denied-only', 'single-origin', 'unattributed', 'corroborated']
  const of = (status: ClaimStatus): number => view.dossier.claims.filter(c => c.status === status).length
  const button = (name: string, pressed: boolean, ...children: readonly Child[]): Markup =>
    h('button', { type: 'button', class: 'pill', 'data-filter': name, 'aria-pressed': pressed }, ...children)
  return h(
    'div',
    { class: 'filters js-only', role: 'group', ...bothAttributes('aria-label', ui, w => w.page.filters) },
    button(
      'all',
      true,
      both(w => w.page.all),
      ' ',
      count(matrix.rows.length),
    ),
    ...kinds.map(k =>
      button(
        k,
        false,
        sign(STATUS_SHAPE[k]),
        both(w => w.labels.statusMany[k]),
        ' ',
        count(of(k)),
      ),
    ),
    button(
      'divergent',
      false,
      both(w => w.page.divergent),
      ' ',
      count(matrix.rows.filter(r => r.divergences.length > 0).length),
    ),
  )
}

function table(view: View, matrix: Matrix): Markup {
  const boxed = matrix.rows.length > BOXED_ROWS || matrix.columns.length > BOXED_COLUMNS
  const side = view.reports.length === SIDE_BY_SIDE
  const head = h(
    'tr',
    { role: 'row' },
    h(
      'th',
      { role: 'columnheader', scope: 'col' },
      both(w => w.page.claim),
    ),
    h(
      'th',
      { role: 'columnheader', scope: 'col' },
      both(w => w.page.statusAndGaps),
    ),
    ...matrix.columns.map((column, i) =>
      h(
        'th',
        { role: 'columnheader', scope: 'col', 'data-col': i, class: column.kind === 'others' ? 'others' : null },
        h('span', { id: `col-${i}`, class: 'name' }, columnName(view, column)),
        h('small', {}, columnCount(column)),
        side ? h('span', { class: 'ab', 'aria-hidden': 'true' }, h('i', {}, view.reports[0]?.letter ?? ''), h('i', {}, view.reports[1]?.letter ?? '')) : null,
      ),
    ),
  )
  return h(
    'div',
    { class: 'grid-box' },
    h(
      'div',
      { class: `grid-scroll${boxed ? ' boxed' : ''}` },
      h(
        'table',
        {
          role: 'grid',
          class: `matrix cols-${Math.min(12, matrix.columns.length)}`,
          'aria-labelledby': 'matrix-t',
          'aria-rowcount': matrix.rows.length + 1,
          'aria-colcount': matrix.columns.length + 2,
        },
        h('thead', { role: 'rowgroup' }, head),
        h('tbody', { role: 'rowgroup' }, ...matrix.rows.map((row, i) => rowOf(view, row, i))),
      ),
    ),
    h(
      'p',
      { class: 'none matrix-none', hidden: true },
      both(w => w.page.noneShown),
    ),
    h(
      'p',
      { class: 'folded', hidden: true },
      h('b', { 'data-n-here': true }),
      ' ',
      both(w => w.page.foldedVoices),
    ),
  )
}

function columnCount(column: Column): Markup {
  return both(w => (column.kind === 'newsroom' ? w.counts.sentences(column.exhibits) : w.counts.statements(column.exhibits)))
}

function rowOf(view: View, row: Row, index: number): Markup {
  const { claim } = row
  const every = [...new Set(row.cells.flatMap(c => c.stands.flatMap(s => s.exhibits)))]
  const silent = row.cells.filter(c => c.slots === null)
  const summary = both(w => w.page.originSummary(new Set(claim.positions.map(p => p.report)).size, sayOrigins(view, w, claim) || w.page.noOriginShown))
  return h(
    'tr',
    { role: 'row', 'data-status': claim.status, 'data-gaps': row.divergences.length, id: `c-${index}` },
    h(
      'th',
      { role: 'rowheader', scope: 'row', tabindex: index === 0 ? 0 : -1, ...opens(every, `gist-${index}`) },
      h('span', { class: 'gist', id: `gist-${index}` }, gist(claim)),
      h('small', {}, summary),
      silent.length > 0
        ? h(
            'small',
            { class: 'silent' },
            sign('dash'),
            both(w => w.pair(w.page.nothingInTexts, '')),
            joined(
              silent.map(c => columnName(view, c.column)),
              ', ',
            ),
          )
        : null,
    ),
    h(
      'td',
      { role: 'gridcell', tabindex: -1, class: 'gaps', 'data-goto': row.divergences[0] ? `d-${row.divergences[0].id}` : null },
      status(claim),
      ...gapLinks(row),
    ),
    ...row.cells.map((cell, i) => cellOf(view, cell, i, index)),
  )
}

function gapLinks(row: Row): Markup[] {
  const seen = new Map<string, { count: number; id: string }>()
  for (const d of row.divergences) {
    const known = seen.get(d.kind)
    if (known) known.count++
    else seen.set(d.kind, { count: 1, id: d.id })
  }
  return [...new Set(row.divergences.map(d => d.kind))].map(kind => {
    const { count = 1, id = '' } = seen.get(kind) ?? {}
    return h(
      'a',
      { class: 'gap', href: `#d-${id}`, tabindex: -1 },
      pictogram(kind),
      h(
        'span',
        {},
        both(w => w.labels.divergence[kind]),
        count > 1 ? ` ${count}` : null,
      ),
    )
  })
}

function outside(exhibits: readonly Exhibit[]): Markup {
  if (exhibits.length === 0) return EMPTY
  return h(
    'p',
    { class: 'outside' },
    h(
      'b',
      {},
      both((w: Messages) => w.page.outside(exhibits.length)),
    ),
    ' ',
    refs(exhibits),
  )
}
