import { type ReactNode, useEffect, useRef, useState } from 'react'
import { UI_LANGUAGES } from 'recoupe/view'
import { Link, useLocation } from 'wouter'
import { Sign, Sprite } from '../parts/sign.tsx'
import { useWords } from '../words/words.ts'
import { useSaid } from './announce.ts'
import { listenForKeys, useCommands } from './commands.ts'
import { HelpSheet } from './help.tsx'
import { Palette } from './palette.tsx'
import { type PageSection, usePageSections } from './sections.ts'
import { useMayEdit, useSession, useSignOut } from './session.ts'
import { changeSettings, nextLanguage, nextTheme, useSettings } from './settings.ts'
import { goBack } from './trail.ts'

/** The bar, the page, the live region, the palette and the help sheet. */
export function Layout({ children }: { children: ReactNode }) {
  const words = useWords()
  const [, navigate] = useLocation()
  const [palette, setPalette] = useState(false)
  const [help, setHelp] = useState(false)
  useEffect(listenForKeys, [])
  const mayEdit = useMayEdit()
  const { commands } = words.app
  useCommands([
    { id: 'back', group: 'go', title: commands.back, keys: ['Escape'], shown: [words.page.keyNames.escape], palette: false, run: () => goBack() },
    { id: 'palette', group: 'go', title: commands.palette, keys: ['mod+k'], shown: ['Ctrl', 'K'], palette: false, run: () => setPalette(true) },
    { id: 'library', group: 'go', title: commands.library, run: () => navigate('/') },
    ...(mayEdit ? [{ id: 'new', group: 'go' as const, title: commands.new, keys: ['n'], run: () => navigate('/new') }] : []),
    { id: 'search', group: 'go', title: commands.search, keys: ['/'], run: () => navigate('/search') },
    { id: 'theme', group: 'settings', title: commands.theme, keys: ['t'], run: nextTheme },
    { id: 'language', group: 'settings', title: commands.language, keys: ['g'], run: nextLanguage },
    { id: 'help', group: 'settings', title: commands.help, keys: ['?'], run: () => setHelp(true) },
  ])
  return (
    <>
      <Sprite />
      <a className="skip" href="#main">
        {words.page.skip}
      </a>
      <Bar openHelp={() => setHelp(true)} openPalette={() => setPalette(true)} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <LiveRegion />
      <Palette isOpen={palette} onOpenChange={setPalette} />
      <HelpSheet isOpen={help} onOpenChange={setHelp} />
    </>
  )
}

function Bar({ openHelp, openPalette }: { openHelp: () => void; openPalette: () => void }) {
  const words = useWords()
  const { language, theme } = useSettings()
  return (
    <header className="bar app-bar">
      <div>
        <Link className="brand" href="/">
          <Sign shape="brand" />
          Recoupe
        </Link>
        <Places />
        <div className="tools-bar">
          <button type="button" className="palette-open" onClick={openPalette}>
            <span>{words.app.palette}</span>
            <kbd>Ctrl K</kbd>
          </button>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would say *group* twice and bring its own box */}
          <span className="langs" role="group" aria-label={words.page.switchLanguage}>
            {UI_LANGUAGES.map((l, i) => (
              <span key={l}>
                {i > 0 ? <span aria-hidden="true">/</span> : null}
                <button type="button" lang={l} aria-pressed={l === language} onClick={() => changeSettings({ language: l })}>
                  {l.toUpperCase()}
                </button>
              </span>
            ))}
          </span>
          <button type="button" className="theme" onClick={nextTheme}>
            <Sign shape="moon" />
            <span className="vh">{words.page.theme} </span>
            <span>{words.page.themes[theme]}</span>
          </button>
          <WhoIsHere />
          <button type="button" className="help-open" aria-label={words.page.help} onClick={openHelp}>
            ?
          </button>
        </div>
      </div>
    </header>
  )
}

/** Who has signed in, and how to leave; nothing where the server is open to its own machine only. */
function WhoIsHere() {
  const words = useWords()
  const session = useSession()
  const leave = useSignOut()
  if (!session?.user || session.access === 'open') return null
  return (
    <span className="who-is-here">
      <span>{session.user.name}</span>
      <button type="button" onClick={() => void leave()}>
        {words.app.signOut}
      </button>
    </span>
  )
}

/** The parts of the page that stands, where it has any, else the pages. */
function Places() {
  const words = useWords()
  const sections = usePageSections()
  const mayEdit = useMayEdit()
  const current = useSectionInSight(sections)
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const link = current === null ? null : nav.current?.querySelector<HTMLElement>(`a[href="#${current}"]`)
    const bar = nav.current
    if (!link || !bar) return
    const left = link.offsetLeft - bar.offsetLeft
    if (left < bar.scrollLeft || left + link.offsetWidth > bar.scrollLeft + bar.clientWidth) bar.scrollLeft = left - 20
  }, [current])
  return (
    <nav ref={nav} aria-label={sections.length > 0 ? words.page.navigation : words.app.navigation}>
      <ul>
        {sections.length > 0 ? (
          sections.map(s => (
            <li key={s.id}>
              <a href={`#${s.id}`} aria-current={s.id === current ? 'true' : undefined}>
                {s.label}
              </a>
            </li>
          ))
        ) : (
          <>
            <Place href="/" label={words.app.library} />
            {mayEdit ? <Place href="/new" label={words.app.newDossier} /> : null}
            <Place href="/search" label={words.app.search} />
          </>
        )}
      </ul>
    </nav>
  )
}

/** Share of the window's height that the beginning of a part must have passed to be the current one. */
const READING_LINE = 0.35

/** The part that is being read. */
function useSectionInSight(sections: readonly PageSection[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const parts = sections.flatMap(s => document.getElementById(s.id) ?? [])
    if (parts.length === 0) {
      setCurrent(null)
      return
    }
    const look = (): void => setCurrent(parts.findLast(p => p.getBoundingClientRect().top < innerHeight * READING_LINE)?.id ?? null)
    const observer = new IntersectionObserver(look, { threshold: [0, 0.1, 0.3, 0.5, 0.8] })
    for (const part of parts) observer.observe(part)
    return () => observer.disconnect()
  }, [sections])
  return current
}

function Place({ href, label }: { href: string; label: string }) {
  const [location] = useLocation()
  return (
    <li>
      <Link href={href} aria-current={location === href ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  )
}

const SHOWN_FOR = 2_500

function LiveRegion() {
  const { text, shown, number } = useSaid()
  const [gone, setGone] = useState(0)
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setGone(number), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [shown, number])
  return (
    <>
      <p id="live" className="vh" role="status" aria-live="polite">
        {text}
      </p>
      <p id="said" aria-hidden="true">
        {shown && gone !== number ? text : ''}
      </p>
    </>
  )
}
