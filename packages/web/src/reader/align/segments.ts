import { type ReportView, type Span, sentencesIn } from 'recoupe/view'

/** A sentence of one report, as the comparison sees it. */
export interface Segment extends Span {
  readonly index: number
  /** Place of its paragraph in the report. */
  readonly paragraph: number
  /** True for headers, credits and the like: they are told apart from the prose and never compared. */
  readonly noise: boolean
}

const LONGEST = 1200

/** The sentences of a report in order. A stretch without an end is cut, so that a text without sentences still scrolls in step. */
export function segmentsOf({ report, paragraphs }: ReportView): Segment[] {
  const found: Segment[] = []
  let next = 0
  paragraphs.forEach((paragraph, place) => {
    for (const span of sentencesIn(report.text, paragraph).flatMap(cut)) {
      while ((report.noise[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++
      let covered = 0
      for (let i = next; (report.noise[i]?.start ?? Number.POSITIVE_INFINITY) < span.end; i++) {
        const noise = report.noise[i]
        if (noise) covered += Math.max(0, Math.min(noise.end, span.end) - Math.max(noise.start, span.start))
      }
      found.push({ ...span, index: found.length, paragraph: place, noise: covered * 2 > span.end - span.start })
    }
  })
  return found
}

function cut({ start, end }: Span): Span[] {
  const pieces: Span[] = []
  for (let at = start; at < end; at += LONGEST) pieces.push({ start: at, end: Math.min(end, at + LONGEST) })
  return pieces
}

/** Index of the segment that an offset lies in, else of the one after it; −1 where there is none. Binary search. */
export function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low < segments.length ? low : segments.length - 1
}
