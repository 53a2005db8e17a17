import { groupBy } from '../view/group.ts'
import { type Happening, type Moment, momentsOf } from '../view/moments.ts'
import { inLanguage } from '../view/name.ts'
import { sayTime } from '../view/say-time.ts'
import type { View } from '../view/view.ts'
import { both } from './both.ts'
import { h, joined, type Markup } from './markup.ts'
import { letter, none, quotation, ref, section } from './parts.ts'
import { sign } from './signs.ts'

const KINDS = ['event', 'statement', 'publication'] as const

/** With more different dates than this, the columns would be too narrow: the clocks stay lists. */
const MOST_COLUMNS = 7

/** Three clocks: what happened when, who said it when, which report printed it when. */
export function clocks(view: View): Markup {
  const moments = momentsOf(view)
  const columns = [...new Set(moments.map(placeOf))]
  const asGrid = columns.length > 1 && columns.length <= MOST_COLUMNS
  const kinds = KINDS.filter(k => moments.some(m => m.kind === k))
  const scale = h(
    'div',
    { class: 'scale', 'aria-hidden': 'true' },
    h('span', {}),
    ...columns.map(column => {
      const first = moments.find(m => placeOf(m) === column)
      return h('span', { class: first?.value === null ? 'undated' : null }, when(first))
    }),
  )
  return section(
    'clocks',
    both(w => w.page.title.clocks),
    both(w => w.page.subtitle.clocks),
    moments.length === 0
      ? none(both(w => w.page.noTimes))
      : h(
          'div',
          { class: `clocks${asGrid ? ` as-grid k-${columns.length}` : ''}` },
          asGrid ? scale : null,
          ...kinds.map(kind =>
            lane(
              kind,
              moments.filter(m => m.kind === kind),
              columns,
            ),
          ),
        ),
  )
}

const placeOf = ({ value, part }: Moment): string => (value === null ? '' : `${value} ${part ?? ''}`)
const when = (moment: Moment | undefined): Markup => both(w => sayTime(w, moment?.value ?? null, moment?.part))

function lane(kind: Moment['kind'], moments: readonly Moment[], columns: readonly string[]): Markup {
  const byPlace = groupBy(moments, placeOf)
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
    ...columns.map(place => {
      const own = byPlace.get(place)?.[0]
      if (!own) return h('div', { class: 'moment void' })
      return h(
        'div',
        { class: `moment ${markerOf(own)}` },
        h('p', { class: 'when' }, own.value === null ? sign('ring') : null, when(own)),
        ...own.happenings.map(what => h('p', { class: 'what' }, happening(what))),
      )
    }),
  )
}

/** A dot for a day, a fading bar for a range, a dashed ring for the undated. */
function markerOf({ value, precision }: Moment): string {
  if (value === null) return 'undated'
  return precision === 'day' || precision === 'time' ? 'day' : 'range'
}

function happening({ gist, exhibits, letters }: Happening): Markup {
  const said = both(w => {
    const own = inLanguage(gist, w.language)
    return own ? quotation(own.text, own.language) : ''
  })
  return joined(
    [said, ...exhibits.map(ref), ...letters.map(letter)].filter(m => m.html !== ''),
    ' ',
  )
}
