import { memo, useState } from 'react'
import type { Span } from 'recoupe/view'
import { useHolds } from '../../desk/chosen.ts'
import type { Chunk, RowComparison } from '../mark/layers.ts'
import { type RowSetting, RowView } from './row-view.tsx'

/** How high a stretch of plain text is taken to be before anybody has seen it: characters of a line, height of a line in rem. */
const LINE = 62
const LINE_HEIGHT = 1.85

const meets = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

/**
 * A stretch of a report's paragraphs. Far out of sight of a long report it is one block of plain text, which the browser's own search finds and which the
 * panes scroll by; near, or when something in it is chosen, it is drawn paragraph by paragraph with all its marks.
 */
export const ChunkView = memo(function ChunkView({
  chunk,
  near,
  comparison,
  passage,
  refs,
  ...setting
}: RowSetting & {
  chunk: Chunk
  near: boolean
  /** All references of the report. */
  refs: ReadonlySet<string>
  comparison: readonly RowComparison[] | null
  /** Characters of this report that somebody was led to. */
  passage: Span | null
}) {
  const holds = useHolds(chunk.refs, refs)
  const [drawn, setDrawn] = useState(false)
  const wanted = near || holds || (passage !== null && meets(passage, chunk))
  // what was drawn once stays: nobody looks out for it any more
  if (wanted && !drawn) setDrawn(true)
  if (!wanted && !drawn) {
    const lines = (chunk.end - chunk.start) / LINE + chunk.rows.length
    return (
      <div className="row far" data-chunk={chunk.index} style={{ containIntrinsicSize: `auto ${Math.ceil(lines * LINE_HEIGHT)}rem` }}>
        <p dir="auto" data-start={chunk.start} data-end={chunk.end}>
          {setting.text.slice(chunk.start, chunk.end)}
        </p>
      </div>
    )
  }
  return chunk.rows.map(row => (
    <RowView
      key={row.index}
      {...setting}
      row={row}
      comparison={comparison?.[row.index] ?? null}
      passage={passage && meets(passage, { start: row.start, end: row.after }) ? passage : null}
    />
  ))
})
