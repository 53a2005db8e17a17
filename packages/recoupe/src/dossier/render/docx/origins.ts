import { lettersOf, sayOrigin } from '../phrases.ts'
import { momentsOf } from '../view/moments.ts'
import { inLanguage } from '../view/name.ts'
import { sayTime } from '../view/say-time.ts'
import { paragraph, run, TEXT_WIDTH, table } from './blocks.ts'
import { type Desk, quoted, refs, undecided } from './said.ts'
import type { Xml } from './xml.ts'

/** The ledger of independence: origins, and which reports lean on one another. */
export function origins(desk: Desk): Xml[] {
  const { view, words } = desk
  const { page, labels } = words
  const { origins: list, dependencies } = view.dossier
  const unit = Math.floor(TEXT_WIDTH.portrait / 20)
  const rows = list.map(o => [
    [paragraph('Cell', [run(sayOrigin(view, words, o))])],
    [paragraph('Cell', [run(labels.originKind[o.kind])])],
    [paragraph('Cell', [run(lettersOf(view, o.reports).join(' '))])],
    [paragraph('Cell', refs(o.statements.flatMap(id => view.byStatement.get(id) ?? [])))],
  ])
  const head = [page.title.origins, '', page.report, page.statementsColumn].map(t => [paragraph('Head', [run(t)])])
  const found = dependencies.flatMap(d => [
    paragraph('Item', [run(`${lettersOf(view, d.reports).join(' – ')} `, { bold: true }), run(labels.dependency[d.kind]), undecided(desk, d.decided)], {
      bullet: 0,
      keepNext: d.spans.length > 0,
    }),
    ...d.spans.flatMap(s => {
      const report = view.reports.find(r => r.report.id === s.report)
      if (!report) return []
      return [paragraph('Quotation', [run(`${report.letter}  `, { bold: true }), quoted(report.report.text.slice(s.start, s.end), report.report.language)])]
    }),
  ])
  return [
    ...(list.length === 0 ? [paragraph('Normal', [run(page.noOrigins)])] : [table([7 * unit, 4 * unit, 3 * unit, 6 * unit], head, rows)]),
    ...(view.reports.length < 2
      ? []
      : [paragraph('Heading2', [run(page.dependencies)]), ...(found.length > 0 ? found : [paragraph('Normal', [run(page.noDependencies)])])]),
  ]
}

/** The three clocks, in order of time. */
export function clocks({ view, words }: Desk): Xml[] {
  const moments = momentsOf(view)
  if (moments.length === 0) return [paragraph('Normal', [run(words.page.noTimes)])]
  return moments.flatMap(m =>
    m.happenings.map(({ gist, exhibits, letters }) => {
      const own = inLanguage(gist, words.language)
      return paragraph(
        'Item',
        [
          run(`${sayTime(words, m.value, m.part)} `, { bold: true }),
          run(words.labels.clock[m.kind]),
          ...(own ? [run(' · '), quoted(own.text, own.language)] : []),
          run('  '),
          ...refs(exhibits),
          run(letters.length > 0 ? ` ${letters.join(' ')}` : ''),
        ],
        { bullet: 0 },
      )
    }),
  )
}
