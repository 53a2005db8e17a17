import { sayTitle } from '../phrases.ts'
import { allExhibits, type View } from '../view/view.ts'
import { both } from './both.ts'
import { coverage } from './coverage.ts'
import { all, h, type Markup } from './markup.ts'
import { received, receivedBriefly } from './received.ts'

/** With more reports than this, each gets one line. */
const MANY = 6

/** Title, the numbers, the reports as received and what is missing. */
export function masthead(view: View): Markup {
  const { dossier } = view
  const corroborated = dossier.claims.filter(c => c.status === 'corroborated').length
  return h(
    'header',
    { class: 'mast', id: 'top' },
    h(
      'p',
      { class: 'over' },
      h(
        'b',
        {},
        both(w => w.page.dossier),
      ),
      ' · ',
      both(w => w.page.tagline),
    ),
    h(
      'div',
      { class: 'title' },
      h(
        'h1',
        {},
        both(w => holdTogether(sayTitle(w, dossier))),
      ),
      h(
        'p',
        { class: 'figure' },
        h('b', {}, String(corroborated)),
        h(
          'span',
          {},
          both(w => w.page.corroboratedCaption(corroborated)),
        ),
      ),
    ),
    facts(view),
    view.reports.length > MANY
      ? all(h('div', { class: 'briefly' }, ...view.reports.map(r => receivedBriefly(view, r))), h('div', { class: 'received' }, coverage(view)))
      : h('div', { class: 'received' }, ...view.reports.map(r => received(view, r)), coverage(view)),
  )
}

/** No line may begin with a sign that has a space before it, as French signs do. */
const holdTogether = (text: string): string => text.replace(/ (?=[:;!?»])|(?<=«) /gu, '\u00a0')

function facts(view: View): Markup {
  const { dossier } = view
  const exhibits = allExhibits(view).filter(e => e.statement)
  const item = (n: number, say: (w: Parameters<Parameters<typeof both>[0]>[0]) => string): Markup => {
    const split = both(w => {
      const text = say(w)
      const at = text.indexOf('\u00a0')
      return all(h('b', {}, text.slice(0, at)), ' ', text.slice(at + 1))
    })
    return h('li', { 'data-n': n }, split)
  }
  return h(
    'ul',
    { class: 'figures' },
    item(dossier.reports.length, w => w.counts.reports(dossier.reports.length)),
    item(dossier.origins.length, w => w.counts.origins(dossier.origins.length)),
    item(exhibits.length, w => w.counts.statements(exhibits.length)),
    item(0, w => w.counts.anonymous(exhibits.filter(e => e.statement?.anonymous).length)),
    item(0, w => w.counts.claims(dossier.claims.length)),
    item(0, w => w.counts.contested(dossier.claims.filter(c => c.status === 'contested').length)),
    item(0, w => w.counts.divergences(dossier.divergences.length)),
  )
}
