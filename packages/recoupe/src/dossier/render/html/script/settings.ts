/** Language, theme, help and the one-key shortcuts. */
export const settings = `
function setLanguage(language) {
  root.lang = language
  store.set('language', language)
  for (const button of $$('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === language))
  for (const element of $$('[data-l]')) {
    for (const name of element.dataset.l.split(' ')) {
      const value = element.getAttribute('data-l-' + language + '-' + name)
      if (value !== null) name === 'text' ? (element.textContent = value) : element.setAttribute(name, value)
    }
  }
  if (typeof layOut === 'function') layOut()
}
const languages = $$('[data-language]').map(button => button.dataset.language)
for (const button of $$('[data-language]')) button.addEventListener('click', () => setLanguage(button.dataset.language))
const nextLanguage = () => setLanguage(languages[(languages.indexOf(root.lang) + 1) % languages.length])

const themes = ['auto', 'light', 'dark']
function setTheme(theme) {
  if (theme === 'auto') root.removeAttribute('data-theme')
  else root.dataset.theme = theme
  store.set('theme', theme)
}
const nextTheme = () => setTheme(themes[(themes.indexOf(root.dataset.theme ?? 'auto') + 1) % themes.length])
$('.theme').addEventListener('click', nextTheme)

const help = $('#help')
$('.help-open').addEventListener('click', () => { remember($('.help-open')); help.showModal() })
$('.help-close').addEventListener('click', () => help.close())
help.addEventListener('click', event => { if (event.target === help) help.close() })
const keysBox = $('#keys')
let keysOn = store.get('keys') !== 'off'
function setKeys(on) {
  keysOn = on
  keysBox.checked = on
  root.classList.toggle('no-keys', !on)
  store.set('keys', on ? 'on' : 'off')
}
keysBox.addEventListener('change', () => setKeys(keysBox.checked))

const links = $$('.bar nav a')
const sections = links.map(link => $(link.getAttribute('href')))
const showing = new IntersectionObserver(() => {
  const line = innerHeight * 0.35
  const current = sections.findLastIndex(s => s && s.getBoundingClientRect().top < line)
  links.forEach((link, i) => {
    if (i === current) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  })
  const link = links[current]
  if (link && link.parentElement) {
    const bar = $('.bar nav')
    const left = link.offsetLeft - bar.offsetLeft
    if (left < bar.scrollLeft || left + link.offsetWidth > bar.scrollLeft + bar.clientWidth) bar.scrollLeft = left - 20
  }
}, { threshold: [0, 0.1, 0.3, 0.5, 0.8] })
for (const s of sections) if (s) showing.observe(s)
function goTo(index) {
  const s = sections[index]
  if (!s) return
  remember(document.activeElement)
  s.focus({ preventScroll: true })
  s.scrollIntoView()
}
`
