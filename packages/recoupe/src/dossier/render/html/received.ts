import { quote } from '../../../messages/index.ts'
import type { Span } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { sayBasis, sayLanguage, sayProvenance, sayPublished } from '../phrases.ts'
import type { ReportView } from '../view/exhibits.ts'
import { actsOf, attributedPercent, beginning, countWords, opening } from '../view/received.ts'
import { sayTime } from '../view/say-time.ts'
import type { View } from '../view/view.ts'
import { barCode } from './bar-code.ts'
import { both } from './both.ts'
import { all, type Child, h, joined, type Markup } from './markup.ts'
import { letter } from './parts.ts'
import { ACT_FAMILY, ACT_SHAPE, sign } from './signs.ts'

/** Words of a report in quotation marks, at most so many characters, with the ellipsis outside where they are cut. */
function begin(own: ReportView, span: Span, most: number): Markup {
  const { text, cut } = beginning(own, span, most)
  return all(quote(text, own.report.language), cut ? ' …' : null)
}

export function received(view: View, own: ReportView): Markup {
  const { report, letter: name, exhibits } = own
  const provenance = sayProvenance(report)
  const row = (term: Child, ...value: readonly Child[]): Markup => h('div', {}, h('dt', {}, term), h('dd', {}, ...value))
  const stated = exhibits.filter(e => e.statement)
  const source = report.path ?? report.url
  const start = opening(own)
  return h(
    'article',
    { class: 'one' },
    h(
      'header',
      {},
      letter(name),
      h(
        'h2',
        {},
        both(w => `${w.page.report} `),
        name,
      ),
      report.title === null
        ? h(
            'p',
            {},
            both(w => w.page.untitledReport),
          )
        : h('p', { lang: report.language, class: 'headline' }, oneLine(report.title)),
    ),
    start === null ? null : h('p', { class: 'opening', lang: report.language }, begin(own, start, 220)),
    h(
      'dl',
      {},
      row(
        both(w => w.page.provenance),
        provenance.length > 0
          ? provenance.join(', ')
          : h(
              'span',
              { class: 'none' },
              both(w => w.page.noProvenance),
            ),
        report.byline === null ? null : h('small', {}, oneLine(report.byline)),
        report.dateline === null ? null : h('small', {}, oneLine(report.dateline.place)),
      ),
      row(
        both(w => w.page.publication),
        report.published ? both(w => sayTime(w, report.published?.value ?? null)) : both(w => w.dates.undated),
        report.published
          ? h(
              'small',
              {},
              both(w => sayBasis(view, w, report.published?.basis ?? 'text')),
            )
          : null,
      ),
      row(
        both(w => w.page.text),
        both(w => `${w.counts.words(countWords(report.text))}, ${sayLanguage(w, report.language)}`),
        h('small', { class: 'mono' }, source === undefined ? '' : `${oneLine(source)} · `, `sha256 ${report.sha256.slice(0, 12)}…`),
      ),
    ),
    barCode(own),
    h(
      'p',
      { class: 'share' },
      h(
        'b',
        {},
        both(w => w.counts.statements(stated.length)),
      ),
      ', ',
      both(w => w.page.attributedShare(attributedPercent(own))),
    ),
    h(
      'ul',
      { class: 'acts' },
      ...actsOf(own).map(([a, count]) =>
        h(
          'li',
          {},
          sign(ACT_SHAPE[a], ACT_FAMILY[a]),
          h('b', {}, String(count)),
          ' ',
          both(w => w.labels.act[a]),
        ),
      ),
    ),
  )
}

/** One line for each report, where there are many. */
export function receivedBriefly(view: View, own: ReportView): Markup {
  const { report, letter: name, exhibits } = own
  const start = opening(own)
  const provenance = sayProvenance(report)
  return h(
    'article',
    { class: 'brief' },
    letter(name),
    h('p', { class: 'headline', lang: report.language }, report.title !== null ? oneLine(report.title) : start === null ? null : begin(own, start, 90)),
    h(
      'p',
      {},
      joined(
        [
          provenance.length > 0 ? provenance.join(', ') : both(w => w.page.noProvenance),
          both(w => sayPublished(view, w, report)),
          both(w => sayLanguage(w, report.language)),
        ],
        ' · ',
      ),
    ),
    h(
      'p',
      {},
      both(w => w.counts.statements(exhibits.filter(e => e.statement).length)),
    ),
    barCode(own),
  )
}
