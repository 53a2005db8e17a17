import { quote } from '../../../messages/index.ts'
import type { Span, SpeechAct } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { sayBasis, sayLanguage, sayProvenance, sayTitle } from '../phrases.ts'
import { passageAround } from '../view/context.ts'
import { coverageLines } from '../view/coverage.ts'
import type { ReportView } from '../view/exhibits.ts'
import { sayTime } from '../view/say-time.ts'
import { allExhibits, type View } from '../view/view.ts'
import { barCode } from './bar-code.ts'
import { both } from './both.ts'
import { all, type Child, h, type Markup } from './markup.ts'
import { letter, quotation } from './parts.ts'
import { ACT_FAMILY, ACT_SHAPE, sign } from './signs.ts'

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
    h('div', { class: 'received' }, ...view.reports.map(received(view)), missing(view)),
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
function opening({ report, paragraphs }: ReportView): Markup | null {
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
  const { end } = passageAround(report.text, [{ start: skipped, end: Math.min(first.end, skipped + 110) }])
  const cut = report.text.slice(skipped, Math.min(end, skipped + 220))
  const short = cut.length >= 220 ? `${cut.slice(0, cut.lastIndexOf(' '))} …` : cut
  return h('p', { class: 'opening', lang: report.language }, quote(oneLine(short), report.language))
}

const received =
  (view: View) =>
  (own: ReportView): Markup => {
    const { report, letter: name, exhibits } = own
    const provenance = sayProvenance(report)
    const row = (term: Child, ...value: readonly Child[]): Markup => h('div', {}, h('dt', {}, term), h('dd', {}, ...value))
    const stated = exhibits.filter(e => e.statement)
    const acts = [...new Set(stated.map(e => e.statement?.act))].filter((a): a is SpeechAct => a !== undefined)
    const count = (a: SpeechAct): number => stated.filter(e => e.statement?.act === a).length
    const source = report.path ?? report.url
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
      opening(own),
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

/** What the dossier has not seen or not used. */
function missing(view: View): Markup {
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
        both(w => w.page.missing),
      ),
      h(
        'p',
        {},
        both(w => w.page.missingSubtitle),
      ),
    ),
    both(w => h('ul', {}, ...coverageLines(view, w).map(line => h('li', {}, line)))),
    noiseList(view),
  )
}

function noiseList(view: View): Markup | null {
  const items = view.reports.flatMap(({ report, letter: name }) =>
    report.noise.map(n => ({ name, kind: n.kind, text: report.text.slice(n.start, n.end), language: report.language })),
  )
  if (items.length === 0) return null
  return h(
    'details',
    {},
    h(
      'summary',
      {},
      both(w => w.page.noiseLeftOut),
      ` (${items.length})`,
    ),
    h(
      'ul',
      {},
      ...items.map(({ name, kind, text, language }) =>
        h(
          'li',
          {},
          letter(name),
          ' ',
          both(w => w.labels.noise[kind]),
          ' ',
          quotation(text.length > 80 ? `${text.slice(0, 80)} …` : text, language),
        ),
      ),
    ),
  )
}
