import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Anchor, type Exhibit, type Span, spanAnchorOf } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { TextOf } from '../parts/texts.tsx'
import { selectedSpan } from '../reader/scroll/place.ts'
import { useWords } from '../words/words.ts'
import { moveBound } from './move-bounds.ts'

export type SpanField = 'source' | 'cue' | 'content'

const FIELDS: readonly SpanField[] = ['source', 'cue', 'content']
const AROUND = 60

/** Corrects where source, verb or content begin and end: from a selection in the text, or by keys. */
export function SpanEditor({ exhibit, save, cancel }: { exhibit: Exhibit; save: (field: SpanField, to: Anchor) => void; cancel: () => void }) {
  const words = useWords()
  const desk = useDesk()
  const { review } = words.reader
  const { statement, report } = exhibit
  const [field, setField] = useState<SpanField>('content')
  const [edited, setEdited] = useState<readonly Span[] | null>(null)
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  // What is selected in the text, by dragging or by keys, is taken at once; nothing is saved before it is confirmed.
  useEffect(() => {
    const look = (): boolean => {
      const span = selectionIn(report.id)
      if (span) setEdited([span])
      return span !== null
    }
    // nothing may move under the pointer while it drags
    let dragging = false
    const press = (): void => {
      dragging = true
    }
    const settle = (): void => {
      dragging = false
      if (look()) box.current?.focus({ preventScroll: true })
    }
    const follow = (): void => {
      if (!dragging) look()
    }
    look()
    document.addEventListener('selectionchange', follow)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', settle)
    document.addEventListener('pointercancel', settle)
    return () => {
      document.removeEventListener('selectionchange', follow)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', settle)
      document.removeEventListener('pointercancel', settle)
    }
  }, [report.id])
  if (!statement) return null
  const spans = edited ?? statement[field]
  const first = spans[0]
  const last = spans.at(-1)
  const from = wordFrom(report.text, first?.start ?? exhibit.start)
  const to = wordTo(report.text, last?.end ?? exhibit.end)
  const move = (end: 'start' | 'end', by: 'letter' | 'word', direction: 1 | -1): void => {
    const moved = moveBound(report.text, spans, end, by, direction)
    if (moved) setEdited(moved)
  }
  const turnTo = (wanted: SpanField): void => {
    const span = selectionIn(report.id)
    setField(wanted)
    setEdited(span ? [span] : null)
  }
  const keep = (): void => {
    if (edited && edited.length > 0) save(field, spanAnchorOf(desk.dossier, report.id, edited))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null
    if (direction !== null && event.target === box.current)
      move(event.shiftKey ? 'start' : 'end', event.ctrlKey || event.metaKey ? 'letter' : 'word', direction)
    else if (event.key === 'Enter' && event.target === box.current) keep()
    else if (['1', '2', '3'].includes(event.key)) {
      turnTo(FIELDS[Number(event.key) - 1] ?? 'content')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows move the bounds wherever in the editor the focus is
    <section className="picker span-editor" ref={box} tabIndex={0} aria-label={review.spanTitle} onKeyDown={onKeyDown}>
      <h2>{review.spanTitle}</h2>
      <p className="hint">{review.spanHint}</p>
      <div className="fields">
        {FIELDS.map((f, i) => (
          <button
            type="button"
            key={f}
            className="button toggle"
            aria-pressed={f === field}
            onMouseDown={event => event.preventDefault()}
            onClick={() => turnTo(f)}
          >
            <kbd>{i + 1}</kbd> {review.fields[f]}
          </button>
        ))}
      </div>
      <p className="bounds" lang={report.language}>
        {from > 0 ? '… ' : ''}
        {pieces(report.text, spans, from, to).map(({ text, inside, start }) =>
          inside ? (
            <mark key={start}>
              <TextOf text={text} />
            </mark>
          ) : (
            <TextOf key={start} text={text} />
          ),
        )}
        {to < report.text.length ? ' …' : ''}
      </p>
      {spans.length === 0 ? <p className="none">{review.spanEmpty}</p> : null}
      <div className="bound-buttons">
        {(['start', 'end'] as const).map(end => (
          <span key={end}>
            {review.spanKeys[end]} <kbd>{end === 'start' ? '⇧ ← →' : '← →'}</kbd>
            <button type="button" className="button" aria-label={`${review.spanKeys[end]} ←`} onClick={() => move(end, 'word', -1)}>
              ←
            </button>
            <button type="button" className="button" aria-label={`${review.spanKeys[end]} →`} onClick={() => move(end, 'word', 1)}>
              →
            </button>
          </span>
        ))}
        <span>
          {review.spanKeys.letter} <kbd>Ctrl ← →</kbd>
        </span>
      </div>
      <div className="fields">
        <button type="button" className="button strong" disabled={edited === null || edited.length === 0} onClick={keep}>
          {review.save} <kbd>{words.page.keyNames.enter}</kbd>
        </button>
        <button type="button" className="button" onClick={cancel}>
          {review.cancel} <kbd>{words.page.keyNames.escape}</kbd>
        </button>
      </div>
    </section>
  )
}

/** Where the words shown before an offset begin: none is cut through, unless it is all there is. */
function wordFrom(text: string, offset: number): number {
  const from = Math.max(0, offset - AROUND)
  const space = from === 0 ? -1 : text.slice(from, offset).search(/\s/u)
  return from + space + 1
}

function wordTo(text: string, offset: number): number {
  const to = Math.min(text.length, offset + AROUND)
  const space = to === text.length ? -1 : text.slice(offset, to).search(/\s\S*$/u)
  return space < 0 ? to : offset + space
}

function selectionIn(report: string): Span | null {
  const span = selectedSpan(document.getSelection())
  return span?.report === report ? { start: span.start, end: span.end } : null
}

function pieces(text: string, spans: readonly Span[], from: number, to: number): { readonly text: string; readonly inside: boolean; readonly start: number }[] {
  const out: { text: string; inside: boolean; start: number }[] = []
  let at = from
  for (const { start, end } of spans) {
    if (start > at) out.push({ text: text.slice(at, start), inside: false, start: at })
    out.push({ text: text.slice(start, end), inside: true, start })
    at = end
  }
  if (to > at) out.push({ text: text.slice(at, to), inside: false, start: at })
  return out
}
