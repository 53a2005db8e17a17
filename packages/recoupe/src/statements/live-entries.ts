import type { Span, TimeExpression } from '../types/index.ts'
import type { Reading } from './reading.ts'

/** When the entry of a live report that a word stands in was written: the words that say so, its day and its clock time. */
export interface Entry {
  readonly start: number
  readonly end: number
  readonly day: string
  readonly clock: string
}

/** Fewer entries than this are no live report: « 18h42 : le train part » opens a paragraph anywhere. */
const LEAST = 2

/**
 * « 18 h 42 — Le préfet annonce », "6.42pm": for each sentence the entry of a live report that holds it, null outside of one. An entry opens with a
 * clock time at the head of a line and runs to the next; a line that is only a date (« Mercredi 11 mars ») says the day of what follows.
 */
export function findEntries(r: Reading): readonly (Entry | null)[] {
  const { paragraphs } = r.analysis.document
  let day: string | null = null
  let entry: Entry | null = null
  let found = 0
  const byParagraph: (Entry | null)[] = []
  let next = 0
  const { times } = r.analysis
  for (const paragraph of paragraphs) {
    while ((times[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.start) next++
    const time = times[next]
    if (time && isAlone(r.text, paragraph, time)) {
      const clock = clockOf(time)
      if (clock) {
        entry = { start: time.start, end: time.end, day: day ?? clock.day, clock: clock.time }
        found++
      } else if (time.kind === 'date' && DAY.test(time.value ?? '')) {
        day = time.value
        entry = null
      }
    }
    byParagraph.push(entry)
  }
  return r.analysis.sentences.map(s => (found >= LEAST ? (byParagraph[s.paragraph] ?? null) : null))
}

/** Is the time all that its paragraph says? Segmentation has parted the heads of entries from their words. */
const isAlone = (text: string, { start, end }: Span, time: TimeExpression): boolean =>
  time.end <= end && !/[\p{L}\p{N}]/u.test(text.slice(start, time.start) + text.slice(time.end, end))

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** Day and clock time of `2026-03-12T18:42`. */
export function clockOf(time: Pick<TimeExpression, 'value'>): { day: string; time: string } | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/u.exec(time.value ?? '')
  return parts?.[1] && parts[2] ? { day: parts[1], time: parts[2] } : null
}
