import type { TimelineEntry } from '../../../types/index.ts'
import { groupBy } from '../view/group.ts'
import { sayTime } from '../view/say-time.ts'
import type { View } from '../view/view.ts'
import { both } from './both.ts'
import { type Child, EMPTY, h, joined, type Markup } from './markup.ts'
import { letter, none, quotation, ref, section } from './parts.ts'
import { sign } from './signs.ts'

const KINDS = ['event', 'statement', 'publication'] as const

/** With more different dates than this, the columns would be too narrow: the clocks stay lists. */
const MOST_COLUMNS = 8

/** Three clocks: what happened when, who said it when, which report printed it when. */
export function clocks(view: View): Markup {
  const { timeline } = view.dossier
  const values = [...new Set(timeline.map(t => t.value).filter(v => v !== null))].sort()
  const kinds = KINDS.filter(k => timeline.some(t => t.kind === k))
  const asGrid = values.length > 0 && values.length <= MOST_COLUMNS
  const undated = timeline.some(t => t.value === null)
  const columns: (string | null)[] = undated ? [...values, null] : values
  return section(
    'clocks',
    both(w => w.page.title.clocks),
    both(w => w.page.subtitle.clocks),
    timeline.length === 0
      ? none(both(w => w.page.noTimes))
      : h(
          'div',
          { class: `clocks${asGrid ? ` as-grid k-${columns.length}` : ''}` },
          asGrid
            ? h(
                'div',
                { class: 'scale', 'aria-hidden': 'true' },
                h('span', {}),
                ...columns.map(v =>
                  h(
                    'span',
                    { class: v === null ? 'undated' : null },
                    both(w => sayTime(w, v)),
                  ),
                ),
              )
            : null,
          ...kinds.map(kind =>
            lane(
              view,
              kind,
              timeline.filter(t => t.kind === kind),
              columns,
            ),
          ),
        ),
  )
}

function lane(view: View, kind: TimelineEntry['kind'], entries: readonly TimelineEntry[], columns: readonly (string | null)[]): Markup {
  const byValue = groupBy(entries, e => e.value)
  return h(
    'div',
    { class: 'lane' },
    h(
      'h3',
      {},
      both(w => w.labels.clock[kind]),
      h(
        'small',
        {},
        both(w => w.labels.clockMeaning[kind]),
      ),
    ),
    ...columns.map(value => {
      const own = byValue.get(value) ?? []
      return own.length === 0 ? h('div', { class: 'moment void' }) : h('div', { class: `moment ${markerOf(own[0])}` }, ...grouped(view, value, own))
    }),
  )
}

/** A dot for a day, a fading bar for a range, a dashed ring for the undated. */
function markerOf(entry: TimelineEntry | undefined): string {
  if (!entry || entry.value === null) return 'undated'
  return entry.precision === 'day' || entry.precision === 'time' ? 'day' : 'range'
}

function grouped(view: View, value: string | null, entries: readonly TimelineEntry[]): Markup[] {
  return [
    h(
      'p',
      { class: 'when' },
      value === null ? sign('ring') : null,
      both(w => sayTime(w, value)),
    ),
    ...entries.map(entry => h('p', { class: 'what' }, what(view, entry))),
  ]
}

function what(view: View, entry: TimelineEntry): Child {
  const exhibit = view.byStatement.get(entry.ref)
  const event = view.dossier.events.find(e => e.id === entry.ref)
  const home = event ? view.letters.get(event.report) : view.letters.get(entry.ref)
  const gist = both(w => {
    const language = entry.gist[w.language] ? w.language : Object.keys(entry.gist).sort()[0]
    const text = language === undefined ? undefined : entry.gist[language]
    return text && language ? quotation(text, language) : ''
  })
  const by = exhibit ? ref(exhibit) : home === undefined ? EMPTY : letter(home)
  return joined(
    [gist, by].filter(m => m.html !== ''),
    ' ',
  )
}
