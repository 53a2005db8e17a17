import type { Quotes } from '../lang/quotes.ts'
import type { Document, Quotation } from '../types/index.ts'
import { findMarks, type Mark } from './quotation-marks.ts'

interface Open {
  readonly mark: Mark
  readonly depth: number
  readonly continues: boolean
}

/**
 * Finds every stretch between quotation marks, outermost first, in order of `start`.
 * Marks are balanced per paragraph; a quotation left open goes on in the next paragraph where that one repeats the
 * opening mark (« … / « … ») or closes it without having opened any; else it ends with its paragraph.
 * Linear in the length of the text. Whether the words are somebody's speech is decided later.
 */
export function findQuotations(document: Document, quotes: Quotes): Quotation[] {
  const { text } = document.report
  const found: Quotation[] = []
  let carried: Mark | null = null
  for (const paragraph of document.paragraphs) {
    if (text.slice(paragraph.start, paragraph.end).trim() === '') continue
    const marks = findMarks(text, paragraph, quotes)
    const open: Open[] = []
    const reopens = carried !== null && marks[0]?.opens === carried.opens && text.slice(paragraph.start, marks[0].start).trim() === ''
    if (carried && !reopens && closesFirst(marks, carried))
      open.push({ mark: { ...carried, start: paragraph.start, end: paragraph.start }, depth: 0, continues: true })
    marks.forEach((mark, i) => {
      const at = closing(open, mark)
      const start = at < 0 ? undefined : open[at]
      if (start) {
        // marks left open inside the one that closes here were no quotations
        open.length = at
        found.push(quotation(start, mark.start, mark.end, true))
      } else if (mark.opens !== null) {
        // a second `"` that looks like an opening one: the first was never closed, and where it ended cannot be told
        if (mark.symmetric) dropOpen(open, mark.opens)
        open.push({ mark, depth: open.length, continues: reopens && i === 0 })
      }
    })
    const outer = open.find(candidate => !candidate.mark.weak)
    carried = null
    if (!outer) continue
    const end = trimEnd(text, outer.mark.end, paragraph.end)
    if (end <= outer.mark.end) continue
    found.push(quotation(outer, end, end, false))
    carried = outer.mark
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

const quotation = (open: Open, innerEnd: number, end: number, closed: boolean): Quotation => ({
  start: open.mark.start,
  end,
  inner: { start: open.mark.end, end: innerEnd },
  depth: open.depth,
  closed,
  continues: open.continues,
})

/** Open marks that are looked back over: no prose nests so deep, and a line of a million marks must not cost their square. */
const DEEPEST = 64

/** Index of the innermost open quotation that `mark` closes; −1 where it closes none. */
function closing(open: readonly Open[], mark: Mark): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--) {
    const family = open[i]?.mark.opens
    if (family !== null && family !== undefined && mark.closes.includes(family)) return i
  }
  return -1
}

function dropOpen(open: Open[], family: string): void {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--)
    if (open[i]?.mark.opens === family) {
      open.length = i
      return
    }
}

/** Does a paragraph close `carried` before it opens anything of its kind? */
function closesFirst(marks: readonly Mark[], carried: Mark): boolean {
  const family = carried.opens ?? ''
  const first = marks.find(mark => mark.opens === family || mark.closes.includes(family))
  return first?.closes.includes(family) ?? false
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /\s/u.test(text[end - 1] ?? '')) end--
  return end
}
