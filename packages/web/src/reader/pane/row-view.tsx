import { memo } from 'react'
import type { Span } from 'recoupe/view'
import { useMarksOf } from '../../desk/chosen.ts'
import { Letter } from '../../parts/labels.tsx'
import { useWords } from '../../words/words.ts'
import type { Compared, Gap, Likeness } from '../align/align-reports.ts'
import type { Row, RowComparison } from '../mark/layers.ts'
import { MarkedText } from '../mark/marked-text.tsx'
import { Notes, type ReaderActions } from './notes.tsx'

const NONE: readonly Compared[] = []

/** What all rows of a pane are drawn by. */
export interface RowSetting {
  readonly text: string
  readonly compare: boolean
  readonly side: 0 | 1
  readonly other: string | null
  readonly otherLetter: string | null
  readonly twinOf: (segment: Compared) => string | null
  readonly actions: ReaderActions
}

/** One paragraph of a pane: its text, the rail that compares it, its notes, and what the other report has where it ends. */
export const RowView = memo(function RowView({
  text,
  row,
  comparison,
  passage,
  compare,
  side,
  other,
  otherLetter,
  twinOf,
  actions,
}: RowSetting & { row: Row; comparison: RowComparison | null; passage: Span | null }) {
  const marks = useMarksOf(row.refs)
  const segments = comparison?.segments ?? NONE
  const after = text.slice(row.end, row.after)
  return (
    <div className="row" data-row={row.index}>
      {comparison && otherLetter !== null ? <Rail segments={segments} /> : null}
      {compare && comparison?.head && otherLetter !== null ? <GapNote gap={comparison.head} letter={otherLetter} side={side} actions={actions} /> : null}
      <p className={row.headline ? 'headline' : undefined} dir="auto" data-start={row.start} data-end={row.after}>
        <MarkedText text={text} row={row} marks={marks} segments={compare ? segments : NONE} twinOf={compare ? twinOf : null} passage={passage} />
        {after === '' ? null : <span className="brk">{after}</span>}
      </p>
      {compare && otherLetter !== null
        ? comparison?.gaps.map(gap => <GapNote key={gap.after} gap={gap} letter={otherLetter} side={side} actions={actions} />)
        : null}
      {row.exhibits.length > 0 ? <Notes exhibits={row.exhibits} other={other} actions={actions} /> : null}
    </div>
  )
})

const LIKENESS: readonly Likeness[] = ['same', 'reworded', 'only', 'noise']

/** A strip beside the paragraph, as high as it: one stretch per sentence, told apart by its pattern. The legend and the comparison say the same in words. */
function Rail({ segments }: { segments: readonly Compared[] }) {
  if (!segments.some(s => s.likeness !== 'noise')) return null
  return (
    <span className="rail" aria-hidden="true">
      {segments.map(s => (
        <i
          key={s.index}
          className={`${LIKENESS.includes(s.likeness) ? s.likeness : ''}${s.decided ? '' : ' undecided'}`}
          style={{ flexGrow: s.end - s.start }}
        />
      ))}
    </span>
  )
}

function GapNote({ gap, letter, side, actions }: { gap: Gap; letter: string; side: 0 | 1; actions: ReaderActions }) {
  const words = useWords()
  const [first] = gap.missing
  return (
    <button type="button" className="gap-note" onClick={() => (first === undefined ? undefined : actions.toSegment(side === 0 ? 1 : 0, first))}>
      <Letter name={letter} dashed />
      <span>{words.reader.gap(gap.missing.length, letter)}</span>
    </button>
  )
}
