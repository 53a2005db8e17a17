import { type Messages, quote } from '../../../messages/index.ts'
import type { Dependency, Origin } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { lettersOf, sayNote, sayOrigin } from '../phrases.ts'
import type { Exhibit } from '../view/exhibits.ts'
import { groupBy } from '../view/group.ts'
import { allExhibits, type View } from '../view/view.ts'
import { bands, type Source } from './bands.ts'
import { both } from './both.ts'
import { all, type Child, EMPTY, h, joined, type Markup } from './markup.ts'
import { entity, letter, none, refs, section, undecided } from './parts.ts'
import { sign } from './signs.ts'

/** An origin with what it is behind. */
interface Known {
  readonly origin: Origin
  readonly exhibits: readonly Exhibit[]
}

/** With more origins than this, the smaller ones share one list; with more than so many, they are counted and not named. */
const MOST_ACCOUNTS = 6
const MOST_NAMES = 4

/** Who it comes from, how it came, and which reports are not independent. */
export function origins(view: View): Markup {
  const { origins: list, reports } = view.dossier
  const known = list.map(origin => ({ origin, exhibits: exhibitsOf(view, origin) })).sort((a, b) => b.exhibits.length - a.exhibits.length)
  const counted = new Set(known.flatMap(k => k.exhibits))
  const untold = allExhibits(view).filter(e => e.kind === 'statement' && !counted.has(e))
  const main = known.filter((k, i) => i < MOST_ACCOUNTS && (known.length <= MOST_ACCOUNTS || k.exhibits.length > 1))
  const minor = known.filter(k => !main.includes(k))
  return section(
    'origins',
    both(w => w.page.title.origins),
    both(w => `${w.page.originSummary(reports.length, sayAll(view, w, list))}. ${w.page.subtitle.origins}`),
    list.length === 0
      ? none(both(w => w.page.noOrigins))
      : bands(view, [
          ...main.map((k): Source => ({ name: w => sayOrigin(view, w, k.origin), exhibits: k.exhibits, light: false })),
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
function others(view: View, known: readonly Known[]): Markup {
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

function exhibitsOf(view: View, origin: Origin): Exhibit[] {
  const own = new Set(origin.statements.map(id => view.byStatement.get(id)))
  return allExhibits(view).filter(e => own.has(e))
}

/** The way a statement came: speaker → relays → agency of the report → report. */
function chain(view: View, exhibit: Exhibit): Child[] {
  const { statement, report } = exhibit
  const steps: Child[] = []
  if (statement?.speaker) steps.push(h('span', { class: statement.judgements.speaker.decided ? null : 'undecided' }, entity(view, statement.speaker)))
  for (const id of statement?.relays ?? []) steps.push(entity(view, id))
  if (report.agency !== null) steps.push(oneLine(report.agency))
  return steps
}

function account(view: View, origin: Origin, exhibits: readonly Exhibit[], number: number): Markup {
  const denials = exhibits.filter(e => e.statement?.act === 'deny')
  const chains = groupBy(exhibits, e => `${all(...chain(view, e)).html} ${e.letter}`)
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
      ...[...chains.values()].map(group => {
        const first = group[0]
        if (!first) return EMPTY
        return h('li', {}, joined([...chain(view, first), letter(first.letter)], ' → '), ' ', refs(group))
      }),
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
