import { sayLanguage, sayOrigins, sayProvenance, sayPublished, sayStatus } from '../phrases.ts'
import { coverageLines } from '../view/coverage.ts'
import { type Essential, essentialsOf, type Party } from '../view/essentials.ts'
import { paragraph, run, TEXT_WIDTH, table } from './blocks.ts'
import { type Desk, gist, holder, refs, undecided } from './said.ts'
import type { Xml } from './xml.ts'

/** The reports as received. */
export function reports({ view, words }: Desk): Xml[] {
  const { page } = words
  if (view.reports.length === 0) return [paragraph('Normal', [run(page.noReports)])]
  const letter = 700
  const rest = TEXT_WIDTH.portrait - letter
  const widths = [letter, Math.floor(rest * 0.4), Math.floor(rest * 0.22), Math.floor(rest * 0.24), Math.floor(rest * 0.14)]
  const cell = (text: string, language?: string): Xml[] => [paragraph('Cell', [run(text, language === undefined ? {} : { language })])]
  return [
    table(
      widths,
      ['', page.report, page.provenance, page.publication, page.text].map(t => [paragraph('Head', [run(t)])]),
      view.reports.map(({ letter: name, report }) => [
        [paragraph('Cell', [run(name, { bold: true })])],
        report.title === null ? cell(report.path ?? report.url ?? page.untitledReport) : cell(report.title, report.language),
        cell(sayProvenance(report).join(', ') || page.noProvenance),
        cell(sayPublished(view, words, report)),
        cell(sayLanguage(words, report.language)),
      ]),
    ),
  ]
}

/** Every claim with who is on which side, on how many origins. */
export function essentials(desk: Desk): Xml[] {
  const list = essentialsOf(desk.view)
  return list.length === 0 ? [paragraph('Normal', [run(desk.words.page.noClaims)])] : list.flatMap(e => claim(desk, e))
}

function claim(desk: Desk, { claim: c, camps, divergences }: Essential): Xml[] {
  const { view, words } = desk
  const origin = sayOrigins(view, words, c)
  const kinds = [...new Set(divergences.map(d => words.labels.divergence[d.kind]))]
  return [
    paragraph('Claim', [run(`${sayStatus(words, c)}  `, { bold: true }), ...gist(desk, c)]),
    ...camps.map(({ manner, parties }) =>
      paragraph('Item', [run(`${words.labels.stanceBy[manner]} `), ...parties.flatMap((p, i) => [run(i === 0 ? '' : ', '), ...party(desk, p)])], { bullet: 0 }),
    ),
    ...(origin === '' ? [] : [paragraph('Item', [run(origin)], { bullet: 0 })]),
    ...(kinds.length === 0 ? [] : [paragraph('Item', [run(words.pair(words.page.title.divergences, kinds.join(', ')))], { bullet: 0 })]),
  ]
}

function party(desk: Desk, { holder: who, exhibits, decided }: Party): Xml[] {
  const proof = exhibits.length === 0 ? [] : [run(' ('), ...refs(exhibits), run(')')]
  return [holder(desk, who), ...proof, undecided(desk, decided)]
}

/** What the dossier does not rest on. */
export const coverage = ({ view, words }: Desk): Xml[] => coverageLines(view, words).map(line => paragraph('Item', [run(line)], { bullet: 0 }))
