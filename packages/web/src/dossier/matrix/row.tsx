import { type MouseEvent, memo } from 'react'
import { type Divergence, type DivergenceKind, groupBy, type Row, sayOrigins } from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { openProof, useIsOpen } from '../../desk/proof-store.ts'
import { Joined } from '../../parts/joined.tsx'
import { StatusWord } from '../../parts/labels.tsx'
import { isPlain } from '../../parts/refs.tsx'
import { Pictogram, Sign } from '../../parts/sign.tsx'
import { Gist } from '../../parts/texts.tsx'
import { remember } from '../../shell/trail.ts'
import { useWords } from '../../words/words.ts'
import { makeActive, useTabIndex } from './active-cell.ts'
import { MatrixCell } from './cell.tsx'
import { ColumnName } from './column-name.tsx'

interface RowProps {
  readonly row: Row
  /** From 0. */
  readonly index: number
  readonly hidden: boolean
  readonly folded: ReadonlySet<string>
}

/** A claim: its gist, status and gaps, and what each holder makes of it. */
export const MatrixRow = memo(function MatrixRow({ row, index, hidden, folded }: RowProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: said outright, because a narrow page lays rows out as blocks
    <tr role="row" hidden={hidden} aria-rowindex={index + 2} id={`c-${row.claim.id}`}>
      <ClaimHead row={row} />
      <Gaps row={row} />
      {row.cells.map(cell => (
        <MatrixCell key={cell.column.key} cell={cell} claim={row.claim} folded={folded.has(cell.column.key)} />
      ))}
    </tr>
  )
})

function ClaimHead({ row: { claim, cells } }: { row: Row }) {
  const words = useWords()
  const { view } = useDesk()
  const id = `head-${claim.id}`
  const key = `row:${claim.id}`
  const tabIndex = useTabIndex(id)
  const isOpen = useIsOpen(key)
  const silent = cells.filter(c => c.slots === null)
  const open = (event: MouseEvent<HTMLElement>): void => {
    const exhibits = [...new Set(cells.flatMap(c => c.stands.flatMap(s => s.exhibits)))]
    openProof({ key, exhibits, heads: [<Gist key="gist" claim={claim} />], whole: true, opener: event.currentTarget, byKey: event.detail === 0 })
  }
  const origins = sayOrigins(view, words, claim) || words.page.noOriginShown
  return (
    <th
      // biome-ignore lint/a11y/noRedundantRoles: said outright, because a narrow page lays cells out as blocks
      role="rowheader"
      scope="row"
      id={id}
      tabIndex={tabIndex}
      className={isOpen ? 'chosen' : undefined}
      onClick={open}
    >
      <span className="gist">
        <Gist claim={claim} />
      </span>
      <small>{words.page.originSummary(new Set(claim.positions.map(p => p.report)).size, origins)}</small>
      {silent.length > 0 ? (
        <small className="silent">
          <Sign shape="dash" />
          {words.pair(words.page.nothingInTexts, '')}
          <Joined between=", " items={silent.map(c => <ColumnName key={c.column.key} column={c.column} />)} />
        </small>
      ) : null}
    </th>
  )
}

/** Goes to a divergence; Escape leads back to the cell. */
function goToDivergence(divergence: Divergence, from: Element | null): void {
  const part = document.getElementById(`d-${divergence.id}`)
  if (!part) return
  remember(from)
  part.focus({ preventScroll: true })
  part.scrollIntoView()
}

function Gaps({ row: { claim, divergences } }: { row: Row }) {
  const id = `gaps-${claim.id}`
  const tabIndex = useTabIndex(id)
  const kinds = groupBy(divergences, d => d.kind)
  const first = divergences[0]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears Enter for all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is chosen; said outright, because a narrow page lays cells out as blocks
      role="gridcell"
      id={id}
      tabIndex={tabIndex}
      className="gaps"
      onClick={event => {
        makeActive(id)
        if (first) goToDivergence(first, event.currentTarget)
      }}
    >
      <StatusWord claim={claim} />
      {[...kinds].map(([kind, own]) => (
        <Gap key={kind} kind={kind} own={own} />
      ))}
    </td>
  )
}

function Gap({ kind, own }: { kind: DivergenceKind; own: readonly Divergence[] }) {
  const words = useWords()
  const first = own[0]
  if (!first) return null
  return (
    <a
      className="gap"
      href={`#d-${first.id}`}
      tabIndex={-1}
      onClick={event => {
        if (!isPlain(event)) return
        event.preventDefault()
        event.stopPropagation()
        goToDivergence(first, event.currentTarget.closest('td'))
      }}
    >
      <Pictogram kind={kind} />
      <span>
        {words.labels.divergence[kind]}
        {own.length > 1 ? ` ${own.length}` : null}
      </span>
    </a>
  )
}
