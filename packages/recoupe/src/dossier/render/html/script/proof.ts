/** The proof: the sentences behind a cell, a line or a reference. */
export const proof = `
const panel = $('#proof')
const letters = $$('.pane').map(p => p.dataset.letter)
const cardOf = ref => document.getElementById('s-' + ref)
let current = null

function copyCard(ref) {
  const card = cardOf(ref)
  if (!card) return null
  const copy = card.cloneNode(true)
  copy.removeAttribute('id')
  for (const element of $$('[id]', copy)) element.removeAttribute('id')
  return copy
}
function template(name, letters) {
  const piece = $('#t-' + name).content.cloneNode(true)
  const slot = $('[data-letter-here]', piece)
  if (slot) slot.replaceWith(...letters.map(letter => { const copy = slot.cloneNode(); copy.textContent = letter; return copy }))
  return piece
}
/** Fills the proof and shows it; from the keyboard the focus goes there, and Escape brings it back. */
function openProof(refs, heads, opener, byKey) {
  const body = $('.body', panel)
  body.replaceChildren()
  const head = document.createElement('div')
  head.className = 'heads'
  for (const id of heads) {
    const source = document.getElementById(id)
    if (!source) continue
    const copy = source.cloneNode(true)
    copy.removeAttribute('id')
    head.append(copy)
  }
  if (head.children.length > 0) body.append(head)
  const seen = new Set(refs.map(r => /^[A-Z]+/.exec(r)?.[0]))
  if (refs.length === 0) body.append(template('nothing'))
  for (const ref of refs) {
    const copy = copyCard(ref)
    if (copy) body.append(copy)
  }
  const absent = letters.filter(letter => !seen.has(letter))
  if (refs.length > 0 && heads.length > 0 && absent.length > 0) body.append(template('absent', absent))
  for (const old of $$('[data-open].chosen')) old.classList.remove('chosen')
  const holder = opener.closest('[data-open]')
  if (holder) {
    holder.classList.add('chosen')
    const item = holder.closest('li[data-open]')
    if (item) item.classList.add('chosen')
  }
  // Beside the reports the rail is out of sight: there the proof floats, on the side where its sentence is not.
  const pane = opener.closest('.pane')
  panel.classList.toggle('floating', Boolean(opener.closest('#reader,#register,#corrections')))
  panel.dataset.side = pane && pane.dataset.slot === 'right' ? 'left' : 'right'
  panel.classList.add('opened')
  panel.scrollTop = 0
  remember(opener)
  const first = refs[0]
  if (first) choose(first, false)
  if (byKey || getComputedStyle(panel).position === 'fixed') panel.focus({ preventScroll: true })
  const words = $('.word', body) ?? $('.hatch span', body)
  say([...(head.firstElementChild ? [head.firstElementChild] : []), document.createTextNode(' '), ...(words ? [words] : [])], false)
}
function closeProof() {
  panel.classList.remove('opened', 'floating')
  for (const old of $$('[data-open].chosen')) old.classList.remove('chosen')
}
function leaveProof() {
  const fixed = getComputedStyle(panel).position === 'fixed'
  const went = goBack()
  if (fixed) closeProof()
  return went
}
$('.shut', panel).addEventListener('click', leaveProof)
$('.back', panel).addEventListener('click', leaveProof)

const listOf = element => element.dataset.open.split(' ').filter(Boolean)
const headsOf = element => (element.dataset.heads ?? '').split(' ').filter(Boolean)
document.addEventListener('click', event => {
  const target = event.target
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
  const byKey = event.detail === 0
  const read = target.closest('[data-read]')
  if (read) { event.preventDefault(); readIn(read.dataset.read, read); return }
  const why = target.closest('[data-why]')
  if (why) { event.preventDefault(); openProof([why.dataset.why], [], why, byKey); openWhy(); return }
  const ref = target.closest('[data-ref]')
  if (ref) { event.preventDefault(); openProof([ref.dataset.ref], [], ref, byKey); return }
  const copy = target.closest('[data-copy]')
  if (copy) { copyLink(copy.dataset.copy); return }
  const gap = target.closest('a.gap')
  if (gap) { event.preventDefault(); goToPart(gap.getAttribute('href').slice(1), gap.closest('td') ?? gap); return }
  const open = target.closest('[data-open]')
  if (open) {
    event.preventDefault()
    if (open.closest('.matrix')) moveTo(open, false)
    openProof(listOf(open), headsOf(open), open.matches('li') ? ($('a.line', open) ?? open) : open, byKey)
    return
  }
  const mark = target.closest('.text [data-s], .code [data-s]')
  if (mark) choose(mark.dataset.s, true)
})
function openWhy() {
  const details = $('details.why', panel)
  if (!details) return
  details.open = true
  const top = details.getBoundingClientRect().top - panel.getBoundingClientRect().top
  if (top > panel.clientHeight / 2) panel.scrollTop += top - 60
}
function goToPart(id, from) {
  const part = document.getElementById(id)
  if (!part) return
  if (part.hidden) applyKind('all')
  remember(from)
  part.focus({ preventScroll: true })
  part.scrollIntoView()
}
async function copyLink(ref) {
  const url = location.href.split('#')[0] + '#' + encodeURIComponent(ref)
  history.replaceState(null, '', '#' + encodeURIComponent(ref))
  try { await navigator.clipboard.writeText(url) } catch { /* the address bar has it */ }
  say([$('#t-copied').content], true)
}
`
