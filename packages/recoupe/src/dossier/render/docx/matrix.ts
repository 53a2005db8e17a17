import { sayStatus } from '../phrases.ts'
import { sayEntity } from '../view/holder.ts'
import { type Cell, type Column, type Mark, matrixOf, type Row, type Slot } from '../view/matrix.ts'
import { sayCounts } from '../view/strip.ts'
import { type CellContent, paragraph, run, TEXT_WIDTH, table } from './blocks.ts'
import { type Desk, gist, refs, undecided, worded } from './said.ts'
import type { Xml } from './xml.ts'

/** With more reports than this, a cell counts them instead of naming their letters. */
const LETTERS = 6
/** References in one cell; the register has them all. */
const REFS = 6

/** Claims × holders, for a page that lies. */
export function matrix(desk: Desk): Xml[] {
  const { view, words } = desk
  const { columns, rows, outside } = matrixOf(view)
  if (rows.length === 0) return [paragraph('Normal', [run(words.page.noClaims)])]
  const claimWidth = 3100
  const statusWidth = 1600
  // a column that gathers several holders also names them
  const shares = columns.map(c => (c.kind === 'others' ? 2 : 1))
  const share = Math.floor(
    (TEXT_WIDTH.landscape - claimWidth - statusWidth) /
      Math.max(
        1,
        shares.reduce((a, b) => a + b, 0),
      ),
  )
  const head: CellContent[] = [
    [paragraph('Head', [run(words.page.claim)])],
    ...columns.map(c => [paragraph('Head', [columnName(desk, c)])]),
    [paragraph('Head', [run(words.page.statusAndGaps)])],
  ]
  return [
    table(
      [claimWidth, ...shares.map(n => n * share), statusWidth],
      head,
      rows.map(r => rowOf(desk, r)),
    ),
    ...(outside.length === 0 ? [] : [paragraph('Small', [run(`${words.pair(words.page.outside(outside.length), '')} `), ...refs(outside)])]),
  ]
}

function columnName({ view, words }: Desk, column: Column): Xml {
  switch (column.kind) {
    case 'entity':
      return worded(sayEntity(view, words, column.id))
    case 'newsroom':
      return run(words.page.newsrooms)
    case 'nobody':
      return run(words.page.nobody)
    case 'others':
      return run(words.page.otherVoices)
  }
}

function rowOf(desk: Desk, { claim, divergences, cells }: Row): CellContent[] {
  const { words } = desk
  const kinds = [...new Set(divergences.map(d => words.labels.divergence[d.kind]))]
  return [
    [paragraph('Cell', gist(desk, claim))],
    ...cells.map(c => cellOf(desk, c)),
    [paragraph('Cell', [run(sayStatus(words, claim), { bold: true })]), ...kinds.map(k => paragraph('Cell', [run(k)]))],
  ]
}

function cellOf(desk: Desk, { column, slots, stands }: Cell): CellContent {
  const { words } = desk
  if (slots === null) return [paragraph('Cell', [run(words.page.nothingInTexts, { faint: true })])]
  const exhibits = [...new Set(stands.flatMap(s => s.exhibits))]
  const more = exhibits.length - REFS
  const proof =
    exhibits.length === 0 ? [] : [paragraph('Cell', [...refs(exhibits, REFS), run(more > 0 ? ` + ${words.counts.more(more)}` : '', { faint: true })])]
  if (slots.length > LETTERS && column.kind !== 'others') return [paragraph('Cell', [run(sayCounts(words, slots))]), ...proof]
  return [...lines(desk, slots, column.kind === 'others'), ...proof]
}

/** One line for each stance (and holder, in a gathered column) with the letters of its reports, and one for those that have nothing. */
function lines(desk: Desk, slots: readonly Slot[], gathered: boolean): CellContent {
  const { view, words } = desk
  const groups = new Map<string, { readonly mark: Mark; readonly letters: string[] }>()
  for (const { letter, marks } of slots) {
    for (const mark of marks) {
      const key = `${mark.manner} ${mark.decided} ${gathered ? mark.holder : ''}`
      const group = groups.get(key)
      if (group) group.letters.push(letter)
      else groups.set(key, { mark, letters: [letter] })
    }
  }
  const without = slots.filter(s => s.marks.length === 0).map(s => s.letter)
  return [
    ...[...groups.values()].map(({ mark, letters }) =>
      paragraph('Cell', [
        ...(gathered && mark.holder !== null ? [worded(sayEntity(view, words, mark.holder)), run(' ')] : []),
        run(words.labels.stance[mark.manner], { bold: true }),
        undecided(desk, mark.decided),
        run(` ${letters.length > LETTERS ? words.counts.reports(letters.length) : letters.join(' ')}`),
      ]),
    ),
    ...(without.length > 0 && !gathered ? [paragraph('Cell', [run(words.page.notIn(without.join(' ')), { faint: true })])] : []),
  ]
}
