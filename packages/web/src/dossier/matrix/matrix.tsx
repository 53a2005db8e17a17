import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Column, Exhibit, Matrix as MatrixModel } from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { None } from '../../parts/labels.tsx'
import { Refs } from '../../parts/refs.tsx'
import { Section } from '../../parts/section.tsx'
import { announce } from '../../shell/announce.ts'
import { useWords } from '../../words/words.ts'
import { activeCell, makeActive } from './active-cell.ts'
import { ColumnName } from './column-name.tsx'
import { useDrawnRows } from './drawn-rows.ts'
import { type Filter, Filters, passes } from './filters.tsx'
import { cellOf, firstCell, moveInGrid } from './grid-keys.ts'
import { Legend } from './legend.tsx'
import { matrixFor } from './model.ts'
import { MatrixRow } from './row.tsx'

/** From so many rows or columns the grid scrolls in its own box, with its head and first column held. */
const BOXED_ROWS = 16
const BOXED_COLUMNS = 7

/** Who says what: holders × claims. */
export function Matrix() {
  const words = useWords()
  const { view, dossier } = useDesk()
  const matrix = matrixFor(view)
  const voices = matrix.columns.reduce((n, c) => n + (c.kind === 'others' ? c.ids.length : 1), 0)
  return (
    <Section
      id="matrix"
      title={words.page.title.matrix}
      subtitle={`${words.counts.claims(dossier.claims.length)}, ${words.counts.voices(voices)}. ${words.page.subtitle.matrix}`}
    >
      {matrix.rows.length === 0 ? <None text={words.page.noClaims} /> : <Grid matrix={matrix} />}
      <Outside exhibits={matrix.outside} />
    </Section>
  )
}

function Grid({ matrix }: { matrix: MatrixModel }) {
  const words = useWords()
  const { id, view } = useDesk()
  const [filter, setFilter] = useState<Filter>('all')
  const grid = useRef<HTMLTableElement>(null)
  const end = useRef<HTMLParagraphElement>(null)
  const places = useMemo(() => new Map(matrix.rows.map((row, i) => [row, i])), [matrix])
  const shown = useMemo(() => matrix.rows.filter(r => passes(r, filter)), [matrix, filter])
  const folded = useMemo(() => foldedColumns(matrix, filter), [matrix, filter])
  const drawn = useDrawnRows(id, shown.length, end)
  // of few claims, those that the filter leaves out stay in the page: another filter is then a matter of a class
  const rows = matrix.rows.length <= drawn ? matrix.rows : shown.slice(0, drawn)
  // one tab stop, always on a cell that can be seen
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be seen depends on the filter and on the dossier
  useEffect(() => {
    const table = grid.current
    if (!table) return
    const current = document.getElementById(activeCell() ?? '')
    if (!current || !table.contains(current) || current.getClientRects().length === 0) makeActive(firstCell(table)?.id ?? null)
  }, [matrix, filter])
  const choose = (next: Filter): void => {
    setFilter(next)
    announce(words.app.shown(matrix.rows.filter(r => passes(r, next)).length, matrix.rows.length))
  }
  const hear = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (moveInGrid(event) || (event.key !== 'Enter' && event.key !== ' ')) return
    const cell = cellOf(event.target)
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    cell.click()
  }
  const boxed = matrix.rows.length > BOXED_ROWS || matrix.columns.length > BOXED_COLUMNS
  return (
    <>
      <Legend />
      <Filters matrix={matrix} filter={filter} choose={choose} />
      <div className="grid-box">
        <div className={boxed ? 'grid-scroll boxed' : 'grid-scroll'}>
          <table
            ref={grid}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are chosen with the arrows is a grid
            role="grid"
            className={`matrix cols-${Math.min(12, matrix.columns.length - folded.size)}`}
            aria-labelledby="matrix-t"
            aria-rowcount={matrix.rows.length + 1}
            aria-colcount={matrix.columns.length + 2}
            hidden={shown.length === 0}
            onKeyDown={hear}
            onFocus={event => {
              const cell = cellOf(event.target)
              if (cell) makeActive(cell.id)
            }}
          >
            <thead>
              <tr>
                <th scope="col">{words.page.claim}</th>
                <th scope="col">{words.page.statusAndGaps}</th>
                {matrix.columns.map(column => (
                  <ColumnHead
                    key={column.key}
                    column={column}
                    letters={view.reports.length === 2 ? view.reports.map(r => r.letter) : []}
                    folded={folded.has(column.key)}
                  />
                ))}
              </tr>
            </thead>
            {/* biome-ignore lint/a11y/noRedundantRoles: said outright, because a narrow page lays rows out as blocks */}
            <tbody role="rowgroup">
              {rows.map(row => (
                <MatrixRow key={row.claim.id} row={row} index={places.get(row) ?? 0} hidden={!passes(row, filter)} folded={folded} />
              ))}
            </tbody>
          </table>
          {drawn < shown.length ? (
            <p ref={end} className="none grows">
              {words.app.shown(drawn, shown.length)}
            </p>
          ) : null}
        </div>
        {shown.length === 0 ? <p className="none matrix-none">{words.page.noneShown}</p> : null}
        {folded.size > 0 ? (
          <p className="folded">
            <b>{folded.size}</b> {words.page.foldedVoices}
          </p>
        ) : null}
      </div>
    </>
  )
}

/** Columns in which no shown claim has anything; none while all claims are shown. */
function foldedColumns(matrix: MatrixModel, filter: Filter): ReadonlySet<string> {
  const shown = matrix.rows.filter(r => passes(r, filter))
  if (filter === 'all' || shown.length === 0) return new Set()
  return new Set(matrix.columns.filter((_, i) => shown.every(r => r.cells[i]?.slots === null)).map(c => c.key))
}

function ColumnHead({ column, letters, folded }: { column: Column; letters: readonly string[]; folded: boolean }) {
  const words = useWords()
  const count = column.kind === 'newsroom' ? words.counts.sentences(column.exhibits) : words.counts.statements(column.exhibits)
  return (
    <th scope="col" className={[column.kind === 'others' ? 'others' : '', folded ? 'folded-col' : ''].join(' ').trim() || undefined}>
      <span className="name">
        <ColumnName column={column} />
      </span>
      <small>{count}</small>
      {letters.length === 2 ? (
        <span className="ab" aria-hidden="true">
          {letters.map(l => (
            <i key={l}>{l}</i>
          ))}
        </span>
      ) : null}
    </th>
  )
}

function Outside({ exhibits }: { exhibits: readonly Exhibit[] }) {
  const words = useWords()
  if (exhibits.length === 0) return null
  return (
    <p className="outside">
      <b>{words.page.outside(exhibits.length)}</b> <Refs exhibits={exhibits} />
    </p>
  )
}
