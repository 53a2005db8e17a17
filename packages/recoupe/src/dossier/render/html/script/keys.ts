/** The keyboard, and what the address asks for. */
export const keys = `
document.addEventListener('keydown', event => {
  if (event.defaultPrevented) return
  if (event.key === 'Escape') {
    if (help.open) return
    if (panel.contains(document.activeElement) ? leaveProof() : goBack()) event.preventDefault()
    return
  }
  if (!keysOn || event.ctrlKey || event.metaKey || event.altKey || help.open) return
  const target = event.target
  if (target instanceof Element && target.matches('input:not([type="checkbox"]),select,textarea')) return
  const acts = {
    j: () => step(1), k: () => step(-1),
    c: () => { const other = current && pairsOf(current)[0]; if (other) readIn(other, document.activeElement) },
    l: () => { if (current) readIn(current, document.activeElement) },
    w: () => { if (current) { openProof([current], [], document.activeElement, true); openWhy() } },
    y: () => { if (current) copyLink(current) },
    t: nextTheme, g: nextLanguage,
    '?': () => { remember(document.activeElement); help.showModal() },
  }
  const act = acts[event.key] ?? (/^[1-7]$/.test(event.key) ? () => goTo(Number(event.key) - 1) : null)
  if (act) { event.preventDefault(); act(); return }
  if (event.key === 'Enter' && current && target instanceof Element && target.matches('.text mark')) {
    event.preventDefault()
    openProof([current], [], target, true)
  }
})
help.addEventListener('close', goBack)
$('.data-save')?.addEventListener('click', () => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([$('#data').textContent], { type: 'application/json' }))
  link.download = 'dossier.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
})
setKeys(keysOn)
const wanted = store.get('language')
if (languages.includes(wanted) && wanted !== root.lang) setLanguage(wanted)
const theme = store.get('theme')
if (themes.includes(theme)) setTheme(theme)
pressPicks()
layOut()
function followAddress() {
  const ref = decodeURIComponent(location.hash.slice(1))
  if (order.includes(ref)) readIn(ref, null)
  else if (ref.startsWith('s-') && order.includes(ref.slice(2))) openProof([ref.slice(2)], [], document.body, false)
}
addEventListener('hashchange', followAddress)
if (location.hash) followAddress()
`
