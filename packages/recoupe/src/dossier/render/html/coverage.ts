import { type Messages, sayCause } from '../../../messages/index.ts'
import type { Mention } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { lettersOf } from '../phrases.ts'
import type { View } from '../view/view.ts'
import { both } from './both.ts'
import { all, type Child, h, joined, type Markup } from './markup.ts'
import { letter, quotation, refs } from './parts.ts'

/** What the dossier has not seen or not used. */
export function coverage(view: View): Markup {
  const lines = [missing(view), cited(view), cut(view), unattributed(view), unused(view)].filter(line => line !== null)
  return h(
    'article',
    { class: 'one missing', id: 'coverage' },
    h(
      'header',
      {},
      h('b', { class: 'letter dashed', 'aria-hidden': 'true' }, '?'),
      h(
        'h2',
        {},
        say(w => w.page.missing),
      ),
      h(
        'p',
        {},
        say(w => w.page.missingSubtitle),
      ),
    ),
    h(
      'ul',
      {},
      ...(lines.length > 0
        ? lines
        : [
            h(
              'li',
              {},
              say(w => w.page.nothingMissing),
            ),
          ]),
    ),
    leftOut(view),
  )
}

const say = (words: (w: Messages) => string): Markup => both(words)

const line = (head: Markup, ...rest: readonly Child[]): Markup => h('li', {}, h('b', {}, head), ' ', ...rest)

function missing(view: View): Markup | null {
  const list = view.dossier.coverage.missing
  if (list.length === 0) return null
  return line(
    say(w => w.page.missingReport(list.length)),
    joined(
      list.map(m => both(w => w.pair(oneLine(m.input), oneLine(sayCause(w, m))))),
      '; ',
    ),
  )
}

function cited(view: View): Markup | null {
  const list = view.dossier.coverage.cited
  if (list.length === 0) return null
  const names = list.map(c => {
    const letters = lettersOf(
      view,
      c.mentions.map(m => m.report),
    )
    return all(oneLine(c.name), letters.length > 0 ? ' ' : null, joined(letters.map(letter), ' '))
  })
  return line(
    say(w => w.page.cited(list.length)),
    joined(names, ', '),
  )
}

/** Words of a report, cut short with an ellipsis outside the quotation. */
function excerpt(view: View, { report, start, end }: Mention, most: number): Markup | null {
  const home = view.reports.find(r => r.report.id === report)
  if (!home) return null
  const { text, language } = home.report
  const long = end - start > most
  return all(letter(home.letter), ' ', quotation(text.slice(start, long ? start + most : end), language), long ? ' …' : null)
}

function cut(view: View): Markup | null {
  const list = view.dossier.coverage.cut
  if (list.length === 0) return null
  const places = list.map(m => excerpt(view, { ...m, start: Math.max(m.start, m.end - 60) }, 60)).filter(m => m !== null)
  return line(
    say(w => w.page.cut(list.length)),
    joined(places, ', '),
  )
}

function unattributed(view: View): Markup | null {
  const list = view.dossier.coverage.unattributed
  if (list.length === 0) return null
  return line(
    say(w => w.page.unattributed(list.length)),
    refs(list.map(id => view.byStatement.get(id)).filter(e => e !== undefined)),
  )
}

function unused(view: View): Markup | null {
  const list = view.dossier.coverage.unused
  if (list.length === 0) return null
  return h(
    'li',
    {},
    h(
      'details',
      {},
      h(
        'summary',
        {},
        say(w => w.page.unused(list.length)),
      ),
      h('ul', {}, ...list.map(m => h('li', {}, excerpt(view, m, 140)))),
    ),
  )
}

/** What is in the texts and is no prose of theirs. */
function leftOut(view: View): Markup | null {
  const items = view.reports.flatMap(({ report }) => report.noise.map(noise => ({ noise, report: report.id })))
  if (items.length === 0) return null
  return h(
    'details',
    {},
    h(
      'summary',
      {},
      say(w => w.page.noiseLeftOut),
      ` (${items.length})`,
    ),
    h(
      'ul',
      {},
      ...items.map(({ noise, report }) =>
        h(
          'li',
          {},
          excerpt(view, { report, start: noise.start, end: noise.end }, 80),
          ' ',
          h(
            'small',
            {},
            say(w => w.labels.noise[noise.kind]),
          ),
        ),
      ),
    ),
  )
}
