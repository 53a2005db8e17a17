import type { MouseEvent } from 'react'
import { type Cell, type Claim, type Mark, type Slot, STANCE_FAMILY, STANCE_SHAPE, STRIP, sayCounts, sayEntity, ticksOf } from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { openProof, useIsOpen } from '../../desk/proof-store.ts'
import { Sign } from '../../parts/sign.tsx'
import { Gist, Named } from '../../parts/texts.tsx'
import { useWords } from '../../words/words.ts'
import { useTabIndex } from './active-cell.ts'
import { ColumnName } from './column-name.tsx'

/** Up to this many reports stand side by side in a cell, up to the next number as lines of letters, then as a strip. */
const SIDE_BY_SIDE = 2
const AS_LINES = 6
/** Lines in one cell before the rest are counted; the proof has them all. */
const MOST_LINES = 5

/** What one holder makes of one claim, report by report. */
export function MatrixCell({ cell, claim, folded }: { cell: Cell; claim: Claim; folded: boolean }) {
  const id = `cell-${claim.id}-${cell.column.key}`
  const tabIndex = useTabIndex(id)
  const isOpen = useIsOpen(id)
  const open = (event: MouseEvent<HTMLElement>): void =>
    openProof({
      key: id,
      exhibits: [...new Set(cell.stands.flatMap(s => s.exhibits))],
      heads: [<ColumnName key="column" column={cell.column} />, <Gist key="gist" claim={claim} />],
      whole: true,
      opener: event.currentTarget,
      byKey: event.detail === 0,
    })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears Enter for all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is chosen; said outright, because a narrow page lays cells out as blocks
      role="gridcell"
      id={id}
      tabIndex={tabIndex}
      className={`${cell.slots === null ? 'empty' : 'full'}${isOpen ? ' chosen' : ''}${folded ? ' folded-col' : ''}`}
      onClick={open}
    >
      <span className="cell-name">
        <ColumnName column={cell.column} />
      </span>
      {cell.slots === null ? <Empty /> : <Slots list={cell.slots} gathered={cell.column.kind === 'others'} />}
    </td>
  )
}

function Empty() {
  const words = useWords()
  return (
    <span className="word f-mute">
      <Sign shape="dash" />
      {words.page.nothingInTexts}
    </span>
  )
}

function Slots({ list, gathered }: { list: readonly Slot[]; gathered: boolean }) {
  const words = useWords()
  if (gathered || (list.length > SIDE_BY_SIDE && list.length <= AS_LINES)) return <Lines list={list} gathered={gathered} />
  if (list.length > AS_LINES) return <Strip slots={list} />
  return (
    <span className={`slots n${list.length}`}>
      {list.map(slot => (
        <span className="slot" key={slot.letter}>
          <i className="ab">{slot.letter}</i>
          <span>
            {slot.marks.length === 0 ? (
              <span className="word f-mute">
                <Sign shape="ring" />
                {words.page.notInReport}
              </span>
            ) : (
              slot.marks.map(m => <MarkOf key={m.manner} mark={m} />)
            )}
          </span>
        </span>
      ))}
    </span>
  )
}

function MarkOf({ mark, counted = true }: { mark: Mark; counted?: boolean }) {
  const words = useWords()
  return (
    <span className={`word f-${STANCE_FAMILY[mark.stance]}${mark.decided ? '' : ' undecided'}`}>
      <Sign shape={STANCE_SHAPE[mark.stance]} />
      {counted && mark.count > 1 ? <sup>{mark.count}</sup> : null}
      <span>
        {words.labels.stance[mark.manner]}
        {mark.decided ? null : <small>{words.page.undecided}</small>}
      </span>
    </span>
  )
}

interface LineOf {
  readonly mark: Mark
  readonly letters: string[]
}

/** One line for each stance (and holder, in a gathered column) with the letters of its reports, and one for those that have nothing. */
function Lines({ list, gathered }: { list: readonly Slot[]; gathered: boolean }) {
  const words = useWords()
  const { view } = useDesk()
  const groups = new Map<string, LineOf>()
  for (const { letter, marks } of list) {
    for (const mark of marks) {
      const key = `${mark.manner} ${mark.decided} ${gathered ? mark.holder : ''}`
      const group = groups.get(key)
      if (group) group.letters.push(letter)
      else groups.set(key, { mark, letters: [letter] })
    }
  }
  const without = list.filter(s => s.marks.length === 0).map(s => s.letter)
  const all = [...groups]
  const more = all.length > MOST_LINES ? all.length - MOST_LINES + 1 : 0
  return (
    <span className="lines">
      {all.slice(0, all.length - more).map(([key, { mark, letters }]) => (
        <span className="line" key={key}>
          {gathered && mark.holder !== null ? (
            <span className="holder">
              <Named name={sayEntity(view, words, mark.holder)} />
            </span>
          ) : null}
          <MarkOf mark={mark} counted={false} />
          <span className="in">{letters.length > AS_LINES ? words.counts.reports(letters.length) : letters.join('\u00a0')}</span>
        </span>
      ))}
      {more > 0 ? <span className="line">{words.counts.more(more)}</span> : null}
      {without.length > 0 && !gathered ? (
        <span className="line f-mute">
          <span className="word f-mute">
            <Sign shape="ring" />
            {words.page.notIn(without.join('\u00a0'))}
          </span>
        </span>
      ) : null}
    </span>
  )
}

/** Twenty reports in one cell: a tick each, in their order, and the count in words. */
function Strip({ slots }: { slots: readonly Slot[] }) {
  const words = useWords()
  const width = slots.length * STRIP.width
  return (
    <span className="strip">
      <svg viewBox={`0 0 ${width} ${STRIP.height}`} width={width} height={STRIP.height} aria-hidden="true">
        <path className="o" d={`M0 ${STRIP.middle}h${width}`} />
        {ticksOf(slots).map(t => (
          <rect key={`${t.x} ${t.y}`} className={`f-${t.family}`} x={t.x} y={t.y} width="3" height={t.height} />
        ))}
      </svg>
      <span className="counts">{sayCounts(words, slots)}</span>
    </span>
  )
}
