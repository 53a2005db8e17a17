import { type Block, blocksOf, type Exhibit, groupBy, type Nested, nest, type ReportView, type Span, type Stretch, stretchesOf } from 'recoupe/view'
import type { Compared, Gap, Side } from '../align/align-reports.ts'

/** A stretch as it is drawn: what the dossier marks, what the comparison says, words that change between twins, and a passage that somebody was led to. */
export type Layer =
  | (Span & { readonly kind: 'marked'; readonly stretch: Stretch })
  | (Span & { readonly kind: 'compared'; readonly segment: Compared })
  | (Span & { readonly kind: 'changed' })
  | (Span & { readonly kind: 'passage' })

/** A paragraph with everything that stands in it or beside it. */
export interface Row extends Block {
  readonly index: number
  readonly headline: boolean
  readonly stretches: readonly Stretch[]
  /** Exhibits with a piece in this paragraph. */
  readonly refs: ReadonlySet<string>
  /** Exhibits that begin here: their notes stand beside this paragraph. */
  readonly exhibits: readonly Exhibit[]
}

/** Paragraphs of a long report that are drawn together. Half-open; together the chunks hold the report's text. */
export interface Chunk extends Span {
  readonly index: number
  readonly rows: readonly Row[]
  /** Exhibits with a piece in it. */
  readonly refs: ReadonlySet<string>
}

/** About two screens of text. */
const CHUNK = 6_000

/** Cuts the rows of a report, where it is longer than one chunk, into stretches of about `CHUNK` UTF-16 code units. */
export function chunksOf(rows: readonly Row[]): Chunk[] {
  const chunks: Chunk[] = []
  let own: Row[] = []
  const close = (): void => {
    const [first] = own
    const last = own.at(-1)
    if (!first || !last) return
    chunks.push({ index: chunks.length, start: first.start, end: last.after, rows: own, refs: new Set(own.flatMap(r => [...r.refs])) })
    own = []
  }
  for (const row of rows) {
    if (own[0] && row.after - own[0].start > CHUNK) close()
    own.push(row)
  }
  close()
  return chunks
}

/** What the comparison says of one paragraph. */
export interface RowComparison {
  readonly segments: readonly Compared[]
  /** What only the other report has, before the first sentence of the report (head) and after this paragraph. */
  readonly head: Gap | null
  readonly gaps: readonly Gap[]
}

const RANK: Readonly<Record<Layer['kind'], number>> = { compared: 0, marked: 1, changed: 2, passage: 3 }

/** The paragraphs of a report, in order; together they hold its text, character for character. */
export function rowsOf(view: ReportView): Row[] {
  const stretches = stretchesOf(view)
  const { text, title } = view.report
  let next = 0
  let active: Stretch[] = []
  const blocks = blocksOf(view)
  const beginning = groupBy(view.exhibits, e => blockAt(blocks, e.start))
  return blocks.map((block, index) => {
    active = active.filter(s => s.end > block.start)
    for (let s = stretches[next]; s && s.start < block.end; s = stretches[++next]) if (s.end > block.start) active.push(s)
    return {
      ...block,
      index,
      headline: title !== null && text.slice(block.start, block.end).trim() === title.trim(),
      stretches: [...active],
      refs: new Set(active.flatMap(s => (s.exhibit ? [s.exhibit.ref] : []))),
      exhibits: beginning.get(index) ?? [],
    }
  })
}

function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.after ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The comparison, paragraph by paragraph. */
export function comparisonOf(rows: readonly Row[], { segments, gaps }: Side): RowComparison[] {
  const bySegment = groupBy(gaps, g => segments[g.after]?.paragraph ?? -1)
  const byRow = groupBy(segments, s => s.paragraph)
  return rows.map(row => ({
    segments: byRow.get(row.index) ?? [],
    head: row.index === 0 ? ((bySegment.get(-1) ?? [])[0] ?? null) : null,
    gaps: bySegment.get(row.index) ?? [],
  }))
}

/** The paragraph's characters with all that bears on them, outermost first. `changed` are words that the twin of a sentence has not. */
export function layersOf(row: Row, segments: readonly Compared[], changed: readonly Span[], passage: Span | null = null): Nested<Layer>[] {
  const layers: Layer[] = [
    ...(passage ? [{ kind: 'passage' as const, start: passage.start, end: passage.end }] : []),
    ...row.stretches.map(stretch => ({ kind: 'marked' as const, start: stretch.start, end: stretch.end, stretch })),
    ...segments.map(segment => ({ kind: 'compared' as const, start: segment.start, end: segment.end, segment })),
    ...changed.map(span => ({ kind: 'changed' as const, start: span.start, end: span.end })),
  ]
  const order = new Map(row.stretches.map((s, i) => [s, i]))
  const rank = (l: Layer): number => (l.kind === 'marked' ? (order.get(l.stretch) ?? 0) : 0)
  layers.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind] || rank(a) - rank(b))
  return nest(row, layers)
}
