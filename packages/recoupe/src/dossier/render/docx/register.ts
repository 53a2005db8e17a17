import { oneLine } from '../escape.ts'
import { sayCorrection, sayTarget } from '../view/corrected.ts'
import type { Exhibit } from '../view/exhibits.ts'
import { sayEntity } from '../view/holder.ts'
import { sayAct } from '../view/manner.ts'
import { allExhibits } from '../view/view.ts'
import { bookmark, type CellContent, paragraph, run, TEXT_WIDTH, table } from './blocks.ts'
import { bookmarkOf, type Desk, quotedExhibit, undecided, worded } from './said.ts'
import type { Xml } from './xml.ts'

/** Every exhibit in the order of the texts: what all references lead to. */
export function register(desk: Desk): Xml[] {
  const { view, words } = desk
  const exhibits = allExhibits(view)
  if (exhibits.length === 0) return [paragraph('Normal', [run(words.page.noStatements)])]
  const widths = [850, 1650, 2500, TEXT_WIDTH.portrait - 5000]
  const { page } = words
  const head = ['', page.act, page.speaker, page.statementsColumn].map(t => [paragraph('Head', [run(t)])])
  return [
    table(
      widths,
      head,
      exhibits.map((e, i) => entry(desk, e, i)),
    ),
  ]
}

function entry(desk: Desk, exhibit: Exhibit, index: number): CellContent[] {
  const { words } = desk
  const { ref, statement } = exhibit
  const doubt = statement !== null && !(statement.decided && statement.judgements.act.decided)
  return [
    [paragraph('Cell', [bookmark(index, bookmarkOf(ref), run(ref, { bold: true }))])],
    [
      paragraph(
        'Cell',
        statement === null ? [run(words.page.editorialVoice, { faint: true })] : [run(sayAct(words.labels, statement)), undecided(desk, !doubt)],
      ),
    ],
    speaker(desk, exhibit),
    [paragraph('Cell', [quotedExhibit(exhibit)])],
  ]
}

function speaker(desk: Desk, { letter, statement }: Exhibit): CellContent {
  const { view, words } = desk
  const { page } = words
  if (!statement) return [paragraph('Cell', [run(page.newsroom(letter), { faint: true })])]
  const { speaker: who, side, relays, judgements, within } = statement
  const name = who === null ? run(page.nobodyShort, { faint: true }) : worded(sayEntity(view, words, who))
  const lines = [paragraph('Cell', [name, who === null ? '' : undecided(desk, judgements.speaker.decided)])]
  if (side !== null && side !== who) {
    lines.push(paragraph('Cell', [run(page.sideFor(oneLine(sayEntity(view, words, side).text)), { faint: true }), undecided(desk, judgements.side.decided)]))
  }
  if (relays.length > 0)
    lines.push(paragraph('Cell', [run(page.relayBy(relays.map(id => oneLine(sayEntity(view, words, id).text)).join(', ')), { faint: true })]))
  const outer = within === null ? undefined : view.byStatement.get(within)
  if (outer) lines.push(paragraph('Cell', [run(page.within(outer.ref), { faint: true })]))
  return lines
}

/** What people changed, with who and why. */
export function corrections({ view, words }: Desk): Xml[] {
  return view.dossier.corrections.map(c => {
    const { field, from, to, passage } = sayCorrection(view, words, c)
    return paragraph(
      'Item',
      [
        run(`${sayTarget(view, words, c)} · ${words.pair(field, '')} `),
        ...(passage === null ? [] : [run(`${words.page.passageMoved} `, { italic: true }), run(`${passage} `)]),
        ...(from === null ? [] : [run(from, { struck: true }), run(' → ')]),
        run(to, { bold: true }),
        run(` (${c.by}, ${c.at})${c.reason === null ? '' : ` ${c.reason}`}`),
      ],
      { bullet: 0 },
    )
  })
}
