import type { KeyboardEvent } from 'react'
import { makeActive } from './active-cell.ts'

/** Rows that a page key moves by. */
const PAGE = 5

const CELLS = '[role="rowheader"],[role="gridcell"]'

const visible = (element: HTMLElement): boolean => element.getClientRects().length > 0
const rowsOf = (grid: Element): HTMLElement[] => [...grid.querySelectorAll<HTMLElement>('tbody > tr')].filter(visible)
const cellsOf = (row: Element | undefined): HTMLElement[] => (row ? [...row.querySelectorAll<HTMLElement>(CELLS)].filter(visible) : [])

/** Every visible cell in order: what a narrow page folds away is passed over. */
export const firstCell = (grid: Element): HTMLElement | undefined => cellsOf(rowsOf(grid)[0])[0]

export const cellOf = (target: EventTarget): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(CELLS) : null)

function goal(grid: Element, cell: HTMLElement, key: string, control: boolean): HTMLElement | undefined {
  const row = cell.closest('tr')
  const rows = rowsOf(grid)
  const y = row ? rows.indexOf(row) : -1
  const cells = cellsOf(row ?? undefined)
  const x = cells.indexOf(cell)
  const at = (line: number, column: number): HTMLElement | undefined => {
    const list = cellsOf(rows[Math.max(0, Math.min(line, rows.length - 1))])
    return list[Math.min(column, list.length - 1)]
  }
  switch (key) {
    case 'ArrowRight':
      return cells[x + 1]
    case 'ArrowLeft':
      return cells[x - 1]
    case 'ArrowDown':
      return at(y + 1, x)
    case 'ArrowUp':
      return at(y - 1, x)
    case 'PageDown':
      return at(y + PAGE, x)
    case 'PageUp':
      return at(y - PAGE, x)
    case 'Home':
      return control ? at(0, 0) : cells[0]
    case 'End':
      return control ? at(rows.length - 1, Number.MAX_SAFE_INTEGER) : cells.at(-1)
    default:
      return undefined
  }
}

const MOVES = new Set(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'])

/** Arrows, Home and End, page keys, as ARIA's pattern of a grid has them. True where the key was one of them. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): boolean {
  const cell = cellOf(event.target)
  const control = event.ctrlKey || event.metaKey
  if (!cell || !MOVES.has(event.key) || event.altKey || (control && event.key !== 'Home' && event.key !== 'End')) return false
  event.preventDefault()
  const to = goal(event.currentTarget, cell, event.key, control)
  if (to) {
    makeActive(to.id)
    to.focus({ preventScroll: true })
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return true
}
