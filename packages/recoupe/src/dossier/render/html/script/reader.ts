/** The reports side by side: choosing, counterparts, notes in the margin, the thread between two passages. */
export const readerScript = `
const panes = $('.panes')
const paneOf = letter => $('.pane[data-letter="' + letter + '"]')
const order = $$('.text mark[id]').map(m => m.id)
const letterOf = ref => /^[A-Z]+/.exec(ref)?.[0]
const lineOf = ref => $('.notes .line' + bySelf(ref))
const pairsOf = ref => (lineOf(ref)?.dataset.pairs ?? '').split(' ').filter(Boolean)

/** Puts a report in the left or right place; what stood there goes where the report came from. */
function show(letter, slot) {
  const pane = paneOf(letter)
  if (!pane || pane.dataset.slot === slot) return
  const other = $('.pane[data-slot="' + slot + '"]')
  const before = pane.dataset.slot
  if (other) { if (before) other.dataset.slot = before; else delete other.dataset.slot }
  pane.dataset.slot = slot
  pressPicks()
  layOut()
}
function pressPicks() {
  for (const pane of $$('.pane[data-slot]')) {
    for (const pick of $$('[data-pick]', pane)) pick.setAttribute('aria-pressed', String(pick.dataset.pick === pane.dataset.letter))
  }
}
document.addEventListener('click', event => {
  const pick = event.target instanceof Element && event.target.closest('[data-pick]')
  if (!pick) return
  const slot = pick.closest('.pane').dataset.slot
  show(pick.dataset.pick, slot)
  $('.pane[data-slot="' + slot + '"] [data-pick="' + pick.dataset.pick + '"]')?.focus()
})
/** Makes sure that the report of a reference can be seen, without taking the place of its counterpart. */
function reveal(ref, keep) {
  const letter = letterOf(ref)
  const pane = paneOf(letter)
  if (!pane || (pane.dataset.slot && visible(pane))) return
  const kept = keep && paneOf(letterOf(keep))
  const narrow = !visible($('.pane[data-slot="right"]') ?? panes)
  show(letter, narrow || !kept || kept.dataset.slot !== 'left' ? 'left' : 'right')
}
let chosen = null
let pair = null
/** Chooses a statement wherever it shows; with scroll, both passages come into sight in the reader. */
function choose(ref, scroll) {
  current = ref
  chosen = ref
  const others = pairsOf(ref)
  for (const element of $$('.chosen')) if (!element.matches('[data-open]')) element.classList.remove('chosen')
  for (const element of $$('.pair')) element.classList.remove('pair')
  for (const element of $$(bySelf(ref) + ',[data-ref="' + CSS.escape(ref) + '"]')) element.classList.add('chosen')
  for (const other of others) for (const element of $$(bySelf(other))) if (!element.classList.contains('chosen')) element.classList.add('pair')
  pair = others.find(o => { const p = paneOf(letterOf(o)); return p?.dataset.slot && p !== paneOf(letterOf(ref)) }) ?? others[0] ?? null
  if (scroll) {
    reveal(ref, pair)
    if (pair && visible($('.pane[data-slot="right"]') ?? panes)) reveal(pair, ref)
    bring(ref)
    if (pair) bring(pair)
    const line = lineOf(ref)
    if (line) say([line], false)
  }
  drawThread()
}
function bring(ref) {
  const mark = document.getElementById(ref)
  const box = mark?.closest('.scroll')
  if (!mark || !box || !visible(mark)) return
  if (box.scrollHeight > box.clientHeight + 4 && getComputedStyle(box).overflowY !== 'visible') {
    box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight * 0.3
  } else if (ref === chosen) mark.scrollIntoView({ block: 'center' })
}
/** From anywhere to a sentence in its report; Escape leads back. */
function readIn(ref, from) {
  if (from) remember(from)
  if (getComputedStyle(panel).position === 'fixed') closeProof()
  reveal(ref, null)
  const box = paneOf(letterOf(ref))
  if (box && box.getBoundingClientRect().top !== 0) {
    const top = $('#reader .panes').getBoundingClientRect()
    if (top.top > innerHeight * 0.4 || top.top < -40) $('#reader').scrollIntoView()
  }
  choose(ref, true)
  const mark = document.getElementById(ref)
  if (mark) { mark.tabIndex = -1; mark.focus({ preventScroll: true }) }
}
function step(by) {
  const at = order.indexOf(current)
  const next = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length]
  if (next) readIn(next, current ? null : document.activeElement)
}

const outer = matchMedia('(min-width:84.01rem)')
/** Notes stand beside their paragraphs on a wide page and under them on a narrow one. The text itself is never touched. */
function layOut() {
  for (const sheet of $$('.pane[data-slot] .sheet')) {
    const paragraphs = new Map($$('.text > p', sheet).map(p => [p.dataset.p, p]))
    for (const p of paragraphs.values()) p.style.marginBottom = ''
    sheet.classList.add('laid')
    sheet.style.minHeight = ''
    let bottom = 0
    for (const note of $$('.note', sheet)) {
      const p = paragraphs.get(note.dataset.p)
      if (!p) continue
      if (outer.matches) {
        const top = Math.max(p.offsetTop, bottom)
        note.style.top = top + 'px'
        bottom = top + note.offsetHeight + 14
        const over = bottom - (p.offsetTop + p.offsetHeight + 20)
        if (over > 0) p.style.marginBottom = over + 20 + 'px'
      } else {
        p.style.marginBottom = note.offsetHeight + 30 + 'px'
        note.style.top = p.offsetTop + p.offsetHeight + 6 + 'px'
        bottom = p.offsetTop + p.offsetHeight + note.offsetHeight
      }
    }
    sheet.style.minHeight = bottom + 'px'
  }
  drawThread()
}
const NS = 'http://www.w3.org/2000/svg'
let thread = null
let drawing = 0
function drawThread() {
  cancelAnimationFrame(drawing)
  drawing = requestAnimationFrame(() => {
    thread?.remove()
    thread = null
    const from = chosen && document.getElementById(chosen)
    const to = pair && document.getElementById(pair)
    if (!from || !to || !visible(from) || !visible(to)) return
    const [a, b] = from.closest('.pane').dataset.slot === 'left' ? [from, to] : [to, from]
    if (a.closest('.pane').dataset.slot === b.closest('.pane').dataset.slot) return
    const box = panes.getBoundingClientRect()
    const seen = mark => { const m = mark.getClientRects()[0]; const s = mark.closest('.scroll').getBoundingClientRect(); return m.top + 4 > s.top && m.top + 12 < s.bottom ? m : null }
    const [x, y] = [seen(a), seen(b)]
    if (!x || !y || getComputedStyle(a.closest('.scroll')).overflowY === 'visible') return
    const column = mark => mark.closest('.text').getBoundingClientRect()
    const ends = a.getClientRects().length > 1 ? x.right : column(a).right
    const [x1, y1, x2, y2] = [ends - box.left, x.top + x.height / 2 - box.top, column(b).left - 4 - box.left, y.top + y.height / 2 - box.top]
    const middle = a.closest('.scroll').getBoundingClientRect().right - box.left + 12
    thread = document.createElementNS(NS, 'svg')
    thread.setAttribute('class', 'thread')
    thread.setAttribute('aria-hidden', 'true')
    const path = document.createElementNS(NS, 'path')
    path.setAttribute('d', 'M' + x1 + ' ' + y1 + 'H' + (middle - 14) + 'C' + (middle + 8) + ' ' + y1 + ' ' + (middle - 8) + ' ' + y2 + ' ' + (middle + 14) + ' ' + y2 + 'H' + x2)
    thread.append(path)
    for (const [cx, cy] of [[x1, y1], [x2, y2]]) {
      const dot = document.createElementNS(NS, 'circle')
      dot.setAttribute('cx', String(cx)); dot.setAttribute('cy', String(cy)); dot.setAttribute('r', '3.5')
      thread.append(dot)
    }
    panes.append(thread)
  })
}
for (const box of $$('.scroll')) box.addEventListener('scroll', drawThread, { passive: true })
let laying = 0
addEventListener('resize', () => { cancelAnimationFrame(laying); laying = requestAnimationFrame(layOut) })
addEventListener('beforeprint', () => { for (const p of $$('.text > p')) p.style.marginBottom = ''; thread?.remove() })
addEventListener('afterprint', layOut)
document.fonts?.ready.then(() => layOut())
`
