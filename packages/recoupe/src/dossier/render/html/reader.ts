import type { UiLanguage } from '../../../messages/index.ts'
import { oneLine } from '../escape.ts'
import { sayProvenance } from '../phrases.ts'
import { counterparts } from '../view/counterparts.ts'
import type { Exhibit, ReportView } from '../view/exhibits.ts'
import { groupBy } from '../view/group.ts'
import { sayTime } from '../view/say-time.ts'
import type { View } from '../view/view.ts'
import { annotate } from './annotate.ts'
import { barCode } from './bar-code.ts'
import { both, bothAttributes } from './both.ts'
import { act, facts, speaker, voiceStance } from './card.ts'
import { all, EMPTY, h, joined, type Markup } from './markup.ts'
import { letter, none, section } from './parts.ts'

/** The reports side by side, word for word, every statement marked, with notes beside their paragraphs. */
export function reader(view: View, ui: UiLanguage): Markup {
  return section(
    'reader',
    both(w => w.page.title.reader),
    both(w => w.page.subtitle.reader),
    view.reports.length === 0
      ? none(both(w => w.page.noReports))
      : all(
          key(),
          h(
            'div',
            { class: `panes of-${Math.min(3, view.reports.length)}`, 'data-count': view.reports.length },
            ...view.reports.map((r, i) => pane(view, r, i, ui)),
          ),
        ),
  )
}

function key(): Markup {
  return h(
    'p',
    { class: 'key' },
    h(
      'span',
      { class: 'source' },
      both(w => w.page.source),
    ),
    h(
      'span',
      { class: 'cue f-affirm' },
      both(w => w.page.cue),
    ),
    h(
      'span',
      { class: 'con f-affirm' },
      both(w => w.page.content),
    ),
    h(
      'span',
      { class: 'voice' },
      both(w => w.page.editorialVoice),
    ),
    h(
      'span',
      { class: 'con undecided' },
      both(w => w.page.undecided),
    ),
    h(
      'span',
      { class: 'noise' },
      both(w => w.page.noise),
    ),
  )
}

function pane(view: View, own: ReportView, index: number, ui: UiLanguage): Markup {
  const { report, letter: name } = own
  const provenance = sayProvenance(report)
  const picks =
    view.reports.length > 1
      ? h(
          'span',
          { class: `picks js-only${view.reports.length === 2 ? ' two' : ''}`, role: 'group', ...bothAttributes('aria-label', ui, w => w.page.compare) },
          ...view.reports.map(r => h('button', { type: 'button', class: 'pick', 'data-pick': r.letter, 'aria-pressed': r.letter === name }, r.letter)),
        )
      : null
  return h(
    'article',
    { class: 'pane', 'data-letter': name, 'data-slot': index === 0 ? 'left' : index === 1 ? 'right' : null, 'aria-labelledby': `pane-${name}` },
    h(
      'header',
      {},
      letter(name),
      h(
        'h3',
        { id: `pane-${name}` },
        both(w => `${w.page.report} `),
        name,
      ),
      picks,
      h(
        'p',
        { class: 'facts' },
        joined(
          [
            provenance.length > 0 ? provenance.join(', ') : both(w => w.page.noProvenance),
            report.published ? both(w => sayTime(w, report.published?.value ?? null)) : both(w => w.dates.undated),
          ],
          ' · ',
        ),
      ),
      barCode(own),
    ),
    h(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': `pane-${name}` },
      h(
        'div',
        { class: 'sheet' },
        report.title === null || report.text.includes(report.title) ? null : h('p', { class: 'headline', lang: report.language }, oneLine(report.title)),
        h('div', { class: 'text', lang: report.language, 'data-report': name }, annotate(own)),
        notes(view, own),
      ),
    ),
  )
}

/** Beside each paragraph: who speaks in it, what each statement does, where its counterpart is. */
function notes(view: View, own: ReportView): Markup {
  const byParagraph = groupBy(own.exhibits, e =>
    Math.max(
      0,
      own.paragraphs.findIndex(p => p.end > e.start),
    ),
  )
  return h(
    'div',
    { class: 'notes' },
    ...[...byParagraph]
      .sort(([a], [b]) => a - b)
      .map(([paragraph, exhibits]) => h('div', { class: 'note', 'data-p': paragraph + 1 }, ...bySpeaker(view, exhibits))),
  )
}

function bySpeaker(view: View, exhibits: readonly Exhibit[]): Markup[] {
  const out: Markup[] = []
  let before = ''
  for (const exhibit of exhibits) {
    const head = all(speaker(view, exhibit), facts(view, exhibit))
    out.push(head.html === before ? EMPTY : h('div', { class: 'by' }, head), line(view, exhibit))
    before = head.html
  }
  return out
}

function line(view: View, exhibit: Exhibit): Markup {
  const { statement, ref: name } = exhibit
  const others = counterparts(view, exhibit)
  const first = others[0]
  return h(
    'p',
    { class: 'line', 'data-s': name, 'data-pairs': others.map(e => e.ref).join(' ') },
    h('a', { class: 'choose', href: `#${name}`, 'data-read': name }, name),
    ' ',
    statement ? act(statement) : voiceStance(view, exhibit),
    statement && statement.form !== 'indirect'
      ? h(
          'small',
          {},
          both(w => w.labels.form[statement.form]),
        )
      : null,
    h(
      'span',
      { class: 'to' },
      first
        ? h(
            'a',
            { class: 'twin', href: `#${first.ref}`, 'data-read': first.ref },
            h('span', { 'aria-hidden': 'true' }, '⇄ '),
            h(
              'span',
              { class: 'vh' },
              both(w => w.page.counterpart),
              ' ',
            ),
            first.ref,
          )
        : h(
            'i',
            {},
            both(w => w.page.alone),
          ),
      h(
        'a',
        { class: 'because', href: `#s-${name}`, 'data-why': name },
        h('span', { 'aria-hidden': 'true' }, '?'),
        h(
          'span',
          { class: 'vh' },
          both(w => w.page.why),
          ` ${name}`,
        ),
      ),
    ),
  )
}
