import { quote } from '../../../messages/index.ts'
import type { Divergence } from '../../../types/index.ts'
import { appearsCut, lettersOf, sayNote } from '../phrases.ts'
import { type Quoted, type Side, sidesOf } from '../view/sides.ts'
import { paragraph, run } from './blocks.ts'
import { type Desk, gist, refs, undecided } from './said.ts'
import { oneSpaced, type Xml } from './xml.ts'

/** Where the reports part ways: each side's sentence, the words that differ underlined. */
export function divergences(desk: Desk): Xml[] {
  const { divergences: list } = desk.view.dossier
  return list.length === 0 ? [paragraph('Normal', [run(desk.words.page.noDivergences)])] : list.flatMap(d => divergence(desk, d))
}

function divergence(desk: Desk, d: Divergence): Xml[] {
  const { view, words } = desk
  const claim = d.claim === null ? undefined : view.claims.get(d.claim)
  return [
    paragraph('Heading2', [run(`${words.labels.divergence[d.kind]}, ${lettersOf(view, d.reports).join(' / ')}`), undecided(desk, d.decided)]),
    ...(claim ? [paragraph('Normal', gist(desk, claim), { keepNext: true })] : []),
    paragraph('Normal', [run(sayNote(view, words, d.note))], { keepNext: true }),
    ...sidesOf(view, d).flatMap(side => sideOf(desk, d, side)),
  ]
}

function sideOf(desk: Desk, d: Divergence, side: Side): Xml[] {
  const { view, words } = desk
  const letter = run(`${side.letter}  `, { bold: true })
  if (!d.evidence.some(e => e.report === side.report.id)) {
    const cut = appearsCut(view, side.letter) ? `; ${words.page.textCut}` : ''
    return [paragraph('Quotation', [letter, run(`${words.page.notInReceived}${cut}`, { italic: true, faint: true })])]
  }
  return side.quoted.map(q => paragraph('Quotation', [letter, ...passage(q, side.report.language), run('  '), ...refs(q.exhibits)]))
}

/** The sentence in the marks of its language; what only surrounds the evidence is grey. */
function passage({ pieces }: Quoted, language: string): Xml[] {
  const whole = oneSpaced(pieces.map(p => p.text).join('')).trim()
  const marks = quote(whole, language) === whole ? ['', ''] : quote('\n', language).split('\n')
  return [
    run(marks[0] ?? '', { language }),
    ...pieces.map(({ text, evidence, changed }) => run(oneSpaced(text), { language, faint: !evidence, underlined: changed })),
    run(marks[1] ?? '', { language }),
  ]
}
