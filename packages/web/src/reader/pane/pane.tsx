import { memo, type RefObject, useMemo } from 'react'
import { oneLine, type ReportView, type Span, sayProvenance, sayTime } from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { Letter, None } from '../../parts/labels.tsx'
import { useWords } from '../../words/words.ts'
import type { Alignment, Compared } from '../align/align-reports.ts'
import { type Chunk, chunksOf, comparisonOf, type Row, rowsOf } from '../mark/layers.ts'
import { BarCode, refsOf } from './bar-code.tsx'
import { ChunkView } from './chunk-view.tsx'
import type { ReaderActions } from './notes.tsx'
import { useNear } from './use-near.ts'

interface Drawn {
  readonly rows: readonly Row[]
  readonly chunks: readonly Chunk[]
}

const known = new WeakMap<ReportView, Drawn>()

function drawnOf(view: ReportView): Drawn {
  let drawn = known.get(view)
  if (!drawn) {
    const rows = rowsOf(view)
    drawn = { rows, chunks: chunksOf(rows) }
    known.set(view, drawn)
  }
  return drawn
}

/** One report: its letter, where it comes from, the bar code of its statements, and its text with notes. */
export const Pane = memo(function Pane({
  view,
  side,
  other,
  alignment,
  compare,
  passage,
  scroller,
  actions,
  pick,
}: {
  view: ReportView
  side: 0 | 1
  other: ReportView | null
  alignment: Alignment | null
  compare: boolean
  /** Characters of this report that somebody was led to. */
  passage: Span | null
  scroller: RefObject<HTMLElement | null>
  actions: ReaderActions
  pick: (report: string, side: 0 | 1) => void
}) {
  const words = useWords()
  const desk = useDesk()
  const { report, letter } = view
  const { rows, chunks } = drawnOf(view)
  const comparison = useMemo(() => (alignment ? comparisonOf(rows, alignment.sides[side]) : null), [rows, alignment, side])
  const twinOf = useMemo(() => {
    const segments = alignment?.sides[side === 0 ? 1 : 0].segments
    return (segment: Compared): string | null => {
      const twin = segments?.[segment.twins[0] ?? -1]
      return twin && other && other.report.language === report.language ? other.report.text.slice(twin.start, twin.end) : null
    }
  }, [alignment, side, other, report.language])
  const near = useNear(scroller, view)
  const provenance = sayProvenance(report)
  const title = `pane-${letter}`
  return (
    <article className="pane" data-slot={side === 0 ? 'left' : 'right'} data-report={report.id} data-letter={letter} aria-labelledby={title}>
      <header>
        <Letter name={letter} />
        <h2 id={title}>{words.reader.one(letter)}</h2>
        {desk.view.reports.length > 2 ? <Picks view={view} side={side} other={other} pick={pick} /> : null}
        <p className="facts">
          {[
            provenance.length > 0 ? provenance.join(', ') : words.page.noProvenance,
            report.published ? sayTime(words, report.published.value) : words.dates.undated,
          ].join(' · ')}
        </p>
        <BarCode view={view} go={actions.go} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" ref={scroller} tabIndex={0} aria-labelledby={title}>
        <div className="sheet">
          {report.title !== null && !rows.some(r => r.headline) ? (
            <p className="headline given" lang={report.language}>
              {oneLine(report.title)}
            </p>
          ) : null}
          <div className="text" lang={report.language} data-rows>
            {chunks.map(chunk => (
              <ChunkView
                key={`${letter} ${chunk.index}`}
                text={report.text}
                chunk={chunk}
                near={near.has(chunk.index)}
                refs={refsOf(view)}
                comparison={comparison}
                passage={passage}
                compare={compare}
                side={side}
                other={other?.report.id ?? null}
                otherLetter={other?.letter ?? null}
                twinOf={twinOf}
                actions={actions}
              />
            ))}
          </div>
          {view.exhibits.length === 0 ? <None text={words.reader.unmarked} /> : null}
        </div>
      </section>
    </article>
  )
})

function Picks({ view, side, other, pick }: { view: ReportView; side: 0 | 1; other: ReportView | null; pick: (report: string, side: 0 | 1) => void }) {
  const words = useWords()
  const desk = useDesk()
  const label = `${words.page.compare} ${words.reader.pane[side === 0 ? 'left' : 'right']}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box
    <span className="picks" role="group" aria-label={label}>
      {desk.view.reports.map(r => (
        <button
          type="button"
          key={r.letter}
          className={`pick${r === other ? ' beside' : ''}`}
          aria-pressed={r === view}
          aria-label={words.reader.pick(r.letter)}
          onClick={() => pick(r.report.id, side)}
        >
          {r.letter}
        </button>
      ))}
    </span>
  )
}
