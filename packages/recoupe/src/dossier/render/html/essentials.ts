import { sayOrigins } from '../phrases.ts'
import { type Essential, essentialsOf } from '../view/essentials.ts'
import type { View } from '../view/view.ts'
import { both } from './both.ts'
import { opens } from './cell.ts'
import { all, type Child, h, joined, type Markup } from './markup.ts'
import { gist, holder, none, refs, section, status, undecided } from './parts.ts'

const LINES = 10

/** What a desk editor needs first: at most ten claims, who is on which side, and what got lost on the way. */
export function essentials(view: View): Markup {
  const whole = essentialsOf(view)
  const list = whole.slice(0, LINES)
  return section(
    'essentials',
    both(w => w.page.title.essentials),
    both(w => w.page.subtitle.essentials),
    list.length === 0
      ? none(both(w => (view.reports.length === 0 ? w.page.noReports : w.page.noClaims)))
      : h('ol', { class: 'essentials' }, ...list.map((e, i) => line(view, e, i))),
    whole.length > LINES
      ? h(
          'p',
          { class: 'rest' },
          h(
            'a',
            { href: '#matrix' },
            both(w => w.counts.more(whole.length - LINES)),
          ),
        )
      : null,
  )
}

function line(view: View, essential: Essential, own: number): Markup {
  const { claim, camps, divergences } = essential
  const exhibits = [...new Set(camps.flatMap(c => c.parties.flatMap(p => p.exhibits)))]
  const parts: Child[] = camps.map(({ manner, parties }) =>
    all(
      both(w => w.labels.stanceBy[manner]),
      ' ',
      joined(
        parties.map(p => all(h('b', { class: p.decided ? null : 'undecided' }, holder(view, p.holder)), p.decided ? null : undecided())),
        ', ',
      ),
    ),
  )
  const gaps = [...new Set(divergences.map(d => d.kind))]
  const tail: Child[] = []
  if (claim.origins.length > 0) tail.push(both(w => sayOrigins(view, w, claim)))
  if (gaps.length > 0)
    tail.push(
      joined(
        gaps.map(kind => both(w => w.labels.divergence[kind])),
        ', ',
      ),
    )
  return h(
    'li',
    opens(exhibits, `gist-${own}`),
    status(claim),
    h(
      'div',
      { class: 'say' },
      h('p', {}, h('a', { class: 'line', href: `#c-${own}`, ...opens(exhibits, `gist-${own}`) }, gist(claim))),
      h('p', { class: 'camps' }, joined([...parts, ...tail], ' · ')),
    ),
    refs(exhibits.slice(0, 8)),
  )
}
