import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react'
import { contentOf, oneLine } from 'recoupe/view'
import { useChosen } from '../../desk/chosen.ts'
import { openProof } from '../../desk/proof-store.ts'
import { ActWord } from '../../parts/labels.tsx'
import { SpeakerName } from '../../parts/people.tsx'
import { announce } from '../../shell/announce.ts'
import { useWords } from '../../words/words.ts'
import type { StatementRow } from './filter.ts'
import { useNarrow } from './narrow.ts'

const ROW = 30
const NARROW_ROW = 62
/** Rows drawn beyond what is seen. */
const MORE = 12

/** Thirty pixels a row, as many rows as there are; only those that can be seen stand in the page. */
export function StatementTable({ rows }: { rows: readonly StatementRow[] }) {
  const words = useWords()
  const narrow = useNarrow()
  const own = useId()
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const height = narrow ? NARROW_ROW : ROW
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => height, overscan: MORE })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured again when their height changes
  useEffect(() => virtual.measure(), [height])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter begins at its first row
  useEffect(() => {
    setActive(0)
    if (box.current) box.current.scrollTop = 0
  }, [rows])
  const at = Math.min(active, rows.length - 1)
  const idOf = (index: number): string => `${own}-${index}`

  const open = (index: number, byKey: boolean): void => {
    const row = rows[index]
    if (!row) return
    setActive(index)
    openProof({ key: `ref:${row.exhibit.ref}`, exhibits: [row.exhibit], opener: box.current, byKey })
  }
  const goTo = (index: number): void => {
    const to = Math.max(0, Math.min(index, rows.length - 1))
    setActive(to)
    virtual.scrollToIndex(to, { align: 'auto' })
    announce(words.app.rowPosition(to + 1, rows.length))
  }
  const hear = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height) - 1)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) goTo(to)
    else if (event.key === 'Enter' || event.key === ' ') open(at, true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const items = virtual.getVirtualItems()
  const { columns } = words.app
  return (
    <div className={narrow ? 'statements narrow' : 'statements'}>
      <div className="statement-row head" aria-hidden="true">
        <span>{columns.ref}</span>
        <span>{columns.act}</span>
        <span>{columns.speaker}</span>
        <span>{columns.words}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: rows that come and go cannot be a table's */}
      <div
        ref={box}
        id="statements-grid"
        className="statement-box"
        role="grid"
        aria-label={words.app.statements}
        aria-rowcount={rows.length + 1}
        aria-colcount={4}
        aria-activedescendant={items.some(i => i.index === at) ? idOf(at) : undefined}
        tabIndex={0}
        onKeyDown={hear}
        data-at={at}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: the grid is no table, and so are its heads */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus */}
        <div role="row" aria-rowindex={1} className="vh">
          {[columns.ref, columns.act, columns.speaker, columns.words].map(name => (
            <ColumnHead key={name} name={name} />
          ))}
        </div>
        <div role="presentation" style={{ height: virtual.getTotalSize() }}>
          {items.map(item => {
            const row = rows[item.index]
            return row ? (
              <Row
                key={row.exhibit.statement?.id ?? row.exhibit.ref}
                id={idOf(item.index)}
                row={row}
                index={item.index}
                top={item.start}
                height={height}
                isActive={item.index === at}
                open={open}
              />
            ) : null
          })}
        </div>
      </div>
    </div>
  )
}

function ColumnHead({ name }: { name: string }) {
  // biome-ignore lint/a11y/useSemanticElements: it stands in no table
  // biome-ignore lint/a11y/useFocusableInteractive: nothing is done with a head
  return <span role="columnheader">{name}</span>
}

/** Cells of a row that is not a table's; the grid holds the focus and points at the row. */
const CELL = { role: 'gridcell' } as const

interface RowProps {
  readonly id: string
  readonly row: StatementRow
  readonly index: number
  readonly top: number
  readonly height: number
  readonly isActive: boolean
  readonly open: (index: number, byKey: boolean) => void
}

const Row = memo(
  function Row({ id, row: { exhibit }, index, top, height, isActive, open }: RowProps) {
    const mark = useChosen(exhibit.ref)
    const { statement, report } = exhibit
    if (!statement) return null
    return (
      // biome-ignore lint/a11y/useSemanticElements: rows that come and go cannot be a table's
      // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus and points at the active row
      // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears Enter for its rows
      <div
        role="row"
        id={id}
        aria-rowindex={index + 2}
        aria-selected={mark === 'chosen'}
        className={`statement-row${mark === null ? '' : ` ${mark}`}${isActive ? ' active' : ''}`}
        style={{ transform: `translateY(${top}px)`, height }}
        onClick={() => open(index, false)}
      >
        <span {...CELL} className="ref-cell">
          {exhibit.ref}
        </span>
        <span {...CELL} className="act-cell">
          <ActWord statement={statement} />
        </span>
        <span {...CELL} className="speaker-cell">
          <SpeakerName exhibit={exhibit} />
        </span>
        <span {...CELL} className="words-cell q" lang={report.language}>
          {oneLine(contentOf(exhibit))}
        </span>
      </div>
    )
  },
  (a, b) => a.row === b.row && a.top === b.top && a.isActive === b.isActive && a.height === b.height && a.id === b.id && a.index === b.index,
)
