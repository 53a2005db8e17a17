import { type Messages, quote } from '../../../messages/index.ts'
import type { Dependency, Origin } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { lettersOf, sayNote, sayOrigin } from '../phrases.ts'
import { type Account, accountsOf, chainsOf, type Station } from '../view/accounts.ts'
import type { Source } from '../view/bands.ts'
import type { Exhibit } from '../view/exhibits.ts'
import { groupBy } from '../view/group.ts'
import type { View } from '../view/view.ts'
import { bands, type SourceName } from './bands.ts'
import { both } from './both.ts'
import { all, type Child, h, joined, type Markup } from './markup.ts'
import { entity, letter, none, refs, section, undecided } from './parts.ts'
import { sign } from './signs.ts'

/** With more origins than so many, they are counted and not named. */
const MOST_NAMES = 4

/** Who it comes from, how it came, and which reports are not independent. */
export function origins(view: View): Markup {
  const { origins: list, reports } = view.dossier
  const { main, minor, untold } = accountsOf(view)
  return section(
    'origins',
    both(w => w.page.title.origins),
    both(w => `${w.page.originSummary(reports.length, sayAll(view, w, list))}. ${w.page.subtitle.origins}`),
    list.length === 0
      ? none(both(w => w.page.noOrigins))
      : bands(view, [
          ...main.map((k): Source<SourceName> => ({ name: w => sayOrigin(view, w, k.origin), exhibits: k.exhibits, light: false })),
          { name: w => w.page.otherOrigins, exhibits: [...new Set(minor.flatMap(k => k.exhibits))], light: false },
          { name: w => w.page.pathUntold, exhibits: untold, light: true },
        ]),
    h(
      'div',
      { class: 'ledger' },
      ...main.map((k, i) => account(view, k.origin, k.exhibits, i + 1)),
      minor.length > 0 ? others(view, minor) : null,
      untold.length > 0 ? pathUntold(view, untold) : null,
    ),
    reports.length > 1 ? dependencies(view) : null,
  )
}

/** Origins of few statements, one line each. */
function others(view: View, known: readonly Account[]): Markup {
  return h(
    'article',
    { class: 'account minor' },
    h(
      'h3',
      {},
      both(w => w.page.otherOrigins),
      h('span', { class: 'n' }, ` ${known.length}`),
    ),
    h(
      'ul',
      { class: 'chains' },
      ...known.map(k =>
        h(
          'li',
          {},
          h(
            'b',
            {},
            both(w => sayOrigin(view, w, k.origin)),
          ),
          ' ',
          refs(k.exhibits),
        ),
      ),
    ),
  )
}

/** *2 origins: KCNA; the White House*; many are counted and not named. */
function sayAll(view: View, words: Messages, list: readonly Origin[]): string {
  const count = words.counts.origins(list.length)
  return list.length === 0 || list.length > MOST_NAMES ? count : words.pair(count, list.map(o => sayOrigin(view, words, o)).join('; '))
}

/** A station by its name; dashed, and said to be so, where it is undecided. */
function station(view: View, own: Station): Child {
  switch (own.kind) {
    case 'entity':
      return own.decided ? entity(view, own.id) : all(h('span', { class: 'undecided' }, entity(view, own.id)), undecided())
    case 'agency':
      return own.name
  }
}

function account(view: View, origin: Origin, exhibits: readonly Exhibit[], number: number): Markup {
  const denials = exhibits.filter(e => e.statement?.act === 'deny')
  return h(
    'article',
    { class: 'account' },
    h(
      'h3',
      {},
      h('span', { class: 'n' }, String(number)),
      both(w => sayOrigin(view, w, origin)),
    ),
    h(
      'p',
      { class: 'kind' },
      both(w => w.labels.originKind[origin.kind]),
      ' · ',
      both(w => w.counts.statements(exhibits.length)),
      ' · ',
      both(w => w.counts.reports(origin.reports.length)),
    ),
    denials.length > 1
      ? h(
          'p',
          { class: 'denials' },
          ...denials.map(() => sign('cross', 'deny')),
          h(
            'b',
            {},
            both(w => w.page.denialsOneOrigin(denials.length)),
          ),
        )
      : null,
    h(
      'ul',
      { class: 'chains' },
      ...chainsOf(exhibits).map(c => h('li', {}, joined([...c.stations.map(own => station(view, own)), letter(c.letter)], ' → '), ' ', refs(c.exhibits))),
    ),
  )
}

function pathUntold(view: View, exhibits: readonly Exhibit[]): Markup {
  const bySpeaker = groupBy(exhibits, e => e.statement?.speaker ?? '')
  return h(
    'article',
    { class: 'account untold' },
    h(
      'h3',
      {},
      sign('ring'),
      both(w => w.page.pathUntold),
    ),
    h(
      'p',
      { class: 'kind' },
      both(w => w.counts.statements(exhibits.length)),
    ),
    h(
      'p',
      {},
      both(w => w.page.pathUntoldHint),
    ),
    h(
      'ul',
      { class: 'chains' },
      ...[...bySpeaker].map(([id, group]) =>
        h(
          'li',
          {},
          id === ''
            ? h(
                'i',
                {},
                both(w => w.page.nobody),
              )
            : h('b', {}, entity(view, id)),
          ' ',
          refs(group),
        ),
      ),
    ),
  )
}

function dependencies(view: View): Markup {
  const list = view.dossier.dependencies
  return h(
    'div',
    { class: 'dependencies' },
    h(
      'h3',
      {},
      both(w => w.page.dependencies),
    ),
    list.length === 0 ? none(both(w => w.page.noDependencies)) : h('ul', {}, ...list.map(d => dependency(view, d))),
  )
}

function dependency(view: View, d: Dependency): Markup {
  const [a] = d.reports
  const size = d.spans.filter(s => s.report === a).reduce((n, s) => n + s.end - s.start, 0)
  const quotes = d.spans.slice(0, 6).flatMap(s => {
    const report = view.reports.find(r => r.report.id === s.report)
    if (!report || s.end > report.report.text.length || s.start >= s.end) return []
    const { text, language } = report.report
    return [h('li', {}, letter(report.letter), ' ', h('span', { class: 'q', lang: language }, quote(oneLine(text.slice(s.start, s.end)), language)))]
  })
  return h(
    'li',
    { class: d.decided ? null : 'doubtful' },
    h(
      'p',
      {},
      joined(lettersOf(view, d.reports).map(letter), ' – '),
      ' ',
      h(
        'b',
        {},
        both(w => w.labels.dependency[d.kind]),
      ),
      d.decided ? null : all(' ', undecided()),
    ),
    h(
      'p',
      { class: 'kind' },
      joined([...d.why.map(reason => both(w => oneLine(sayNote(view, w, reason)))), ...(size > 0 ? [both(w => w.page.sharedCharacters(size))] : [])], ' '),
    ),
    quotes.length > 0 ? h('ul', { class: 'proofs' }, ...quotes) : null,
  )
}
