import { clocksOf, type Lane, markerOf } from '../view/clocks.ts'
import type { Happening, Moment } from '../view/moments.ts'
import { inLanguage } from '../view/name.ts'
import { sayKind, sayOtherwise } from '../view/say-happening.ts'
import { sayTime } from '../view/say-time.ts'
import type { View } from '../view/view.ts'
import { both } from './both.ts'
import { h, joined, type Markup } from './markup.ts'
import { letter, none, quotation, ref, section } from './parts.ts'
import { sign } from './signs.ts'

/** Three clocks: what happened when, who said it when, which report printed it when. */
export function clocks(view: View): Markup {
  const { columns, asGrid, lanes } = clocksOf(view)
  const scale = h(
    'div',
    { class: 'scale', 'aria-hidden': 'true' },
    h('span', {}),
    ...columns.map(first => h('span', { class: first.value === null ? 'undated' : null }, when(first))),
  )
  return section(
    'clocks',
    both(w => w.page.title.clocks),
    both(w => w.page.subtitle.clocks),
    lanes.length === 0
      ? none(both(w => w.page.noTimes))
      : h('div', { class: `clocks${asGrid ? ` as-grid k-${columns.length}` : ''}` }, asGrid ? scale : null, ...lanes.map(l => lane(view, l))),
  )
}

const when = (moment: Moment): Markup => both(w => sayTime(w, moment.value, moment.part))

function lane(view: View, { kind, moments }: Lane): Markup {
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
    ...moments.map(own => {
      if (!own) return h('div', { class: 'moment void' })
      return h(
        'div',
        { class: `moment ${markerOf(own)}` },
        h('p', { class: 'when' }, own.value === null ? sign('ring') : null, when(own)),
        ...own.happenings.map(what => h('p', { class: 'what' }, happening(view, what))),
      )
    }),
  )
}

function happening(view: View, what: Happening): Markup {
  const { gist, exhibits, letters } = what
  const said = both(w => {
    const own = inLanguage(gist, w.language)
    return own ? quotation(own.text, own.language) : ''
  })
  return joined(
    [both(w => sayKind(view, w, what)), said, both(w => sayOtherwise(w, what)), ...exhibits.map(ref), ...letters.map(letter)].filter(m => m.html !== ''),
    ' ',
  )
}
