/** The matrix: one tab stop, arrows, Home and End, Enter; filters and folded columns. */
export const gridScript = `
const table = $('.matrix')
const rowsOf = () => $$('tbody tr', table).filter(visible)
const cellsOf = row => $$('[role="rowheader"],[role="gridcell"]', row).filter(visible)
function moveTo(cell, focus) {
  for (const old of $$('[tabindex="0"]', table)) old.tabIndex = -1
  cell.tabIndex = 0
  if (focus) { cell.focus({ preventScroll: true }); cell.scrollIntoView({ block: 'nearest', inline: 'nearest' }) }
}
if (table) {
  table.addEventListener('focusin', event => { const cell = event.target.closest('[role="rowheader"],[role="gridcell"]'); if (cell) moveTo(cell, false) })
  table.addEventListener('keydown', event => {
    const cell = event.target.closest('[role="rowheader"],[role="gridcell"]')
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) { if (!cell || !(event.ctrlKey && (event.key === 'Home' || event.key === 'End'))) return }
    const rows = rowsOf()
    const y = rows.indexOf(cell.parentElement)
    const cells = cellsOf(cell.parentElement)
    const x = cells.indexOf(cell)
    const at = (row, i) => { const list = row ? cellsOf(row) : []; return list[Math.min(i, list.length - 1)] }
    const next = {
      ArrowRight: () => cells[x + 1], ArrowLeft: () => cells[x - 1],
      ArrowDown: () => at(rows[y + 1], x), ArrowUp: () => at(rows[y - 1], x),
      Home: () => event.ctrlKey ? at(rows[0], 0) : cells[0], End: () => event.ctrlKey ? at(rows.at(-1), 99) : cells.at(-1),
      PageDown: () => at(rows[Math.min(y + 5, rows.length - 1)], x), PageUp: () => at(rows[Math.max(y - 5, 0)], x),
    }[event.key]
    if (next) { event.preventDefault(); const to = next(); if (to) moveTo(to, true); return }
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (cell.dataset.goto) goToPart(cell.dataset.goto, cell)
    else if (cell.dataset.open !== undefined) openProof(listOf(cell), headsOf(cell), cell, true)
  })
}
const kindButtons = $$('[data-kind-filter]')
function applyKind(kind) {
  for (const button of kindButtons) button.setAttribute('aria-pressed', String(button.dataset.kindFilter === kind))
  for (const part of $$('.divergence')) part.hidden = kind !== 'all' && part.dataset.kind !== kind
}
for (const button of kindButtons) button.addEventListener('click', () => applyKind(button.dataset.kindFilter))
const filterButtons = $$('[data-filter]')
function applyFilter(name) {
  for (const button of filterButtons) button.setAttribute('aria-pressed', String(button.dataset.filter === name))
  const rows = $$('tbody tr', table)
  for (const row of rows) row.hidden = !(name === 'all' || row.dataset.status === name || (name === 'divergent' && row.dataset.gaps !== '0'))
  const shown = rows.filter(r => !r.hidden)
  $('.matrix-none').hidden = shown.length > 0
  table.hidden = shown.length === 0
  const columns = $$('thead [data-col]', table)
  let folded = 0
  for (const head of columns) {
    const own = $$('tbody [data-col="' + head.dataset.col + '"]', table)
    const silent = name !== 'all' && shown.length > 0 && own.every(cell => cell.parentElement.hidden || cell.classList.contains('empty'))
    if (silent) folded++
    for (const cell of [head, ...own]) cell.classList.toggle('folded-col', silent)
  }
  const note = $('.folded')
  note.hidden = folded === 0
  for (const slot of $$('[data-n-here]', note)) slot.textContent = String(folded)
  const stop = $('[tabindex="0"]', table)
  if (shown[0] && (!stop || !visible(stop))) moveTo(cellsOf(shown[0])[0], false)
  say([filterButtons.find(b => b.dataset.filter === name)], false)
}
for (const button of filterButtons) button.addEventListener('click', () => applyFilter(button.dataset.filter))
`
