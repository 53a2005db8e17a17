import { quote } from '../../../messages/index.ts'
import type { Span, SpeechAct } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { sayBasis, sayLanguage, sayProvenance, sayPublished } from '../phrases.ts'
import { passageAround } from '../view/context.ts'
import type { ReportView } from '../view/exhibits.ts'
import { sayTime } from '../view/say-time.ts'
import type { View } from '../view/view.ts'
import { barCode } from './bar-code.ts'
import { both } from './both.ts'
import { all, type Child, h, joined, type Markup } from './markup.ts'
import { letter } from './parts.ts'
import { ACT_FAMILY, ACT_SHAPE, sign } from './signs.ts'

/** Share of a text that somebody is said to have said, in percent; overlaps count once. */
function attributedPercent({ report, exhibits }: ReportView): number {
  const spans = exhibits.flatMap(e => (e.statement ? e.content : [])).sort((a, b) => a.start - b.start)
  let covered = 0
  let at = 0
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, at))
    at = Math.max(at, end)
  }
  return report.text.length === 0 ? 0 : Math.round((100 * covered) / report.text.length)
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** The first paragraph that is neither the headline nor mostly noise, from its first word of prose. */
function opening({ report, paragraphs }: ReportView): Span | null {
  const { text, title, noise } = report
  const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const headline = bare(title ?? '')
  const isProse = (p: Span): boolean => {
    const covered = noise.reduce((n, s) => n + Math.max(0, Math.min(s.end, p.end) - Math.max(s.start, p.start)), 0)
    return covered * 2 < p.end - p.start && (headline === '' || bare(text.slice(p.start, p.end)) !== headline)
  }
  const first = paragraphs.find(isProse)
  if (!first) return null
  let skipped = first.start
  for (const noise of report.noise) {
    if (report.text.slice(skipped, noise.start).trim() === '' && noise.end > skipped && noise.end < first.end) skipped = noise.end
  }
  const { end } = passageAround(text, [{ start: skipped, end: Math.min(first.end, skipped + 110) }])
  return { start: skipped, end }
}

/** Words of a report in quotation marks, at most so many characters, with the ellipsis outside where they are cut. */
function begin({ report }: ReportView, { start, end }: Span, most: number): Markup {
  const words = oneLine(report.text.slice(start, Math.min(end, start + most)))
  const cut = end - start > most ? words.replace(/\s+\S*$/u, '') : words
  const ends = /[.!?…»”"]$/u.test(cut)
  return all(quote(cut, report.language), ends ? null : ' …')
}

export function received(view: View, own: ReportView): Markup {
  const { report, letter: name, exhibits } = own
  const provenance = sayProvenance(report)
  const row = (term: Child, ...value: readonly Child[]): Markup => h('div', {}, h('dt', {}, term), h('dd', {}, ...value))
  const stated = exhibits.filter(e => e.statement)
  const acts = [...new Set(stated.map(e => e.statement?.act))].filter((a): a is SpeechAct => a !== undefined)
  const count = (a: SpeechAct): number => stated.filter(e => e.statement?.act === a).length
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
      ...acts.map(a =>
        h(
          'li',
          {},
          sign(ACT_SHAPE[a], ACT_FAMILY[a]),
          h('b', {}, String(count(a))),
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
