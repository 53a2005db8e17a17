import { Fragment, memo, type ReactNode } from 'react'
import { ACT_GLYPH, changedWords, type Nested, type Span, stretchClasses } from 'recoupe/view'
import { TextOf } from '../../parts/texts.tsx'
import type { Compared } from '../align/align-reports.ts'
import { type Layer, layersOf, type Row } from './layers.ts'

/** Share of a sentence that may be told as changed. */
const MOST = 0.6

const MARK = /(\S+)=(chosen|pair)/gu

/** One paragraph of a report with its marks. `marks` says which references are chosen; nothing else of the choice draws it again. */
export const MarkedText = memo(function MarkedText({
  text,
  row,
  marks,
  segments,
  twinOf,
  passage,
}: {
  text: string
  row: Row
  marks: string
  /** Empty where sentences are not compared. */
  segments: readonly Compared[]
  twinOf: ((segment: Compared) => string | null) | null
  passage: Span | null
}) {
  const marked = new Map([...marks.matchAll(MARK)].map(m => [m[1] ?? '', m[2] ?? '']))
  const changed = twinOf === null ? [] : segments.flatMap(s => changedIn(text, s, twinOf(s)))
  return <>{layersOf(row, segments, changed, passage).map((node, i) => draw(text, node, marked, i))}</>
})

function changedIn(text: string, segment: Compared, twin: string | null): Span[] {
  if (segment.likeness !== 'reworded' || twin === null) return []
  const own = text.slice(segment.start, segment.end)
  const changed = changedWords(own, twin)
  // Where hardly a word is shared, underlining all the others shows nothing.
  const share = (spans: readonly Span[], length: number): number => spans.reduce((sum, c) => sum + c.end - c.start, 0) / length
  const shares = [share(changed, own.length), share(changedWords(twin, own), twin.length)]
  return Math.max(...shares) > MOST ? [] : changed.map(s => ({ start: segment.start + s.start, end: segment.start + s.end }))
}

function draw(text: string, node: Nested<Layer>, marked: ReadonlyMap<string, string>, key: number): ReactNode {
  if (node.kind === 'text') {
    return (
      <Fragment key={key}>
        <TextOf text={text.slice(node.start, node.end)} />
      </Fragment>
    )
  }
  const children = node.children.map((child, i) => draw(text, child, marked, i))
  const { stretch: layer } = node
  switch (layer.kind) {
    case 'passage':
      return (
        <mark key={key} className="passage-mark" data-passage={node.first ? 'first' : 'rest'} tabIndex={node.first ? -1 : undefined}>
          {children}
        </mark>
      )
    case 'changed':
      return (
        <b key={key} className="changed">
          {children}
        </b>
      )
    case 'compared':
      return (
        <span key={key} className={`seg ${layer.segment.likeness}${layer.segment.decided ? '' : ' undecided'}`} data-seg={layer.segment.index}>
          {children}
        </span>
      )
    case 'marked': {
      const { stretch } = layer
      const { exhibit } = stretch
      const classes = stretchClasses(stretch)
      const mark = exhibit ? marked.get(exhibit.ref) : undefined
      if (mark) classes.push(mark)
      const className = classes.join(' ')
      if (stretch.kind !== 'content' && stretch.kind !== 'voice') {
        return (
          <span key={key} className={className} data-s={exhibit?.ref}>
            {children}
          </span>
        )
      }
      const labelled = node.first && stretch.first && exhibit !== null
      return (
        <mark
          key={key}
          className={className}
          data-s={exhibit?.ref}
          id={labelled ? exhibit.ref : undefined}
          tabIndex={labelled ? -1 : undefined}
          data-label={labelled ? `${exhibit.statement ? `${ACT_GLYPH[exhibit.statement.act]} ` : ''}${exhibit.ref}` : undefined}
        >
          {children}
        </mark>
      )
    }
  }
}
