/** What a pane's rows are found by in the page: `data-row` on the row, `data-start` and `data-end` on its text. */
const rowsIn = (scroller: Element): HTMLCollection | null => scroller.querySelector('[data-rows]')?.children ?? null

const textIn = (row: Element): HTMLElement | null => row.querySelector<HTMLElement>('[data-start]')

const startOf = (text: HTMLElement): number => Number(text.dataset.start)
const endOf = (text: HTMLElement): number => Number(text.dataset.end)

/** Top of a row's text from the top of what scrolls, in pixels. */
function topOf(text: HTMLElement, scroller: Element): number {
  return text.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
}

/** First row whose text ends below `y` (pixels from the top of what scrolls). Rows follow one another, so a binary search will do. */
function rowAt(rows: HTMLCollection, scroller: Element, y: number): HTMLElement | null {
  let low = 0
  let high = rows.length - 1
  const limit = y - scroller.scrollTop + scroller.getBoundingClientRect().top
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row && row.getBoundingClientRect().bottom <= limit) low = middle + 1
    else high = middle
  }
  const row = rows[low]
  return row ? textIn(row) : null
}

/** The offset in the report's text that stands at a height of what scrolls; null where nothing is shown. */
export function offsetAt(scroller: Element, y: number): number | null {
  const rows = rowsIn(scroller)
  const text = rows ? rowAt(rows, scroller, y) : null
  if (!text) return null
  const height = text.getBoundingClientRect().height
  const share = height === 0 ? 0 : Math.min(1, Math.max(0, (y - topOf(text, scroller)) / height))
  return startOf(text) + share * (endOf(text) - startOf(text))
}

/** The height at which an offset of the report's text stands; null where nothing is shown. */
export function heightOf(scroller: Element, offset: number): number | null {
  const rows = rowsIn(scroller)
  if (!rows || rows.length === 0) return null
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    const text = row ? textIn(row) : null
    if (text && endOf(text) <= offset) low = middle + 1
    else high = middle
  }
  const row = rows[low]
  const text = row ? textIn(row) : null
  if (!text) return null
  const length = endOf(text) - startOf(text)
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (offset - startOf(text)) / length))
  return topOf(text, scroller) + share * text.getBoundingClientRect().height
}

/** The characters of a report that the reader has selected: which pane's report, and the span. Null where the selection is empty or elsewhere. */
export function selectedSpan(selection: Selection | null): { readonly report: string; readonly start: number; readonly end: number } | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (!start || !end || start.report !== end.report || start.offset >= end.offset) return null
  return { report: start.report, start: start.offset, end: end.offset }
}

/** The offset of a point of the page in its report's text. The text of a paragraph holds nothing but the report's own characters. */
function offsetOf(node: Node, at: number): { readonly report: string; readonly offset: number } | null {
  const element = node instanceof Element ? node : node.parentElement
  const report = element?.closest<HTMLElement>('[data-report]')?.dataset.report
  const text = element?.closest<HTMLElement>('[data-start]') ?? null
  if (report === undefined || !text) return null
  const range = document.createRange()
  range.selectNodeContents(text)
  range.setEnd(node, at)
  return { report, offset: startOf(text) + range.toString().length }
}
