/** Shared by the pieces of the page's script: they are joined into one function, in this order. Plain JavaScript, checked by a test. */
export const core = `
const root = document.documentElement
const $ = (selector, within = document) => within.querySelector(selector)
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)]
const bySelf = ref => '[data-s="' + CSS.escape(ref) + '"]'
const store = {
  get(key) { try { return localStorage.getItem('recoupe.' + key) } catch { return null } },
  set(key, value) { try { localStorage.setItem('recoupe.' + key, value) } catch { /* a page from disk may have no store */ } },
}
root.classList.add('js')
const visible = element => element.getClientRects().length > 0
const trail = []
/** Remembers where the reader was, so that Escape leads back there. */
function remember(element) {
  if (element && element !== document.body && trail.at(-1) !== element) trail.push(element)
  if (trail.length > 50) trail.shift()
}
function goBack() {
  let target = trail.pop()
  while (target && !(target.isConnected && visible(target))) target = trail.pop()
  if (!target) return false
  target.focus()
  target.scrollIntoView({ block: 'nearest' })
  return true
}
/** Says politely, to those who listen and to those who look, what has just happened. */
let saying = 0
function say(nodes, shown) {
  const live = $('#live')
  live.replaceChildren(...nodes.map(n => n.cloneNode(true)))
  if (!shown) return
  const box = $('#said')
  box.replaceChildren(...nodes.map(n => n.cloneNode(true)))
  clearTimeout(saying)
  saying = setTimeout(() => box.replaceChildren(), 1800)
}
`
