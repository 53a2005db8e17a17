import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Exhibit } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { ActWord } from '../parts/labels.tsx'
import { VoiceStance } from '../parts/people.tsx'
import { Sign } from '../parts/sign.tsx'
import { exhibitPath } from '../permalink/address.ts'
import { copyLink } from '../permalink/copy-link.ts'
import { Corrections } from '../proof/corrections.tsx'
import { Reasons } from '../proof/reasons.tsx'
import { useWords } from '../words/words.ts'
import { type Box, placeBeside } from './place-beside.ts'

/** The reasons of one statement, in a panel that never lies over its sentence. */
export function WhyPanel({ exhibit, close }: { exhibit: Exhibit; close: () => void }) {
  const words = useWords()
  const desk = useDesk()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.focus({ preventScroll: true })
  }, [])
  useLayoutEffect(() => {
    const { current } = panel
    if (!current) return
    let frame = 0
    const place = (): void => {
      frame = 0
      put(current, exhibit.ref)
    }
    const later = (): void => {
      frame ||= requestAnimationFrame(place)
    }
    place()
    addEventListener('scroll', later, { passive: true, capture: true })
    addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', later, { capture: true })
      removeEventListener('resize', later)
    }
  }, [exhibit])
  return (
    <aside className="why-panel" ref={panel} tabIndex={-1} aria-labelledby="why-t">
      <header>
        <h2 id="why-t">
          {words.page.why} {exhibit.ref}
        </h2>
        <button type="button" className="button" onClick={() => void copyLink(exhibitPath(desk.id, desk.dossier, exhibit))}>
          {words.page.copyLink}
        </button>
        <button type="button" className="button" onClick={close}>
          <Sign shape="close" />
          <span className="vh">{words.page.close}</span>
        </button>
      </header>
      <p className="what">{exhibit.statement ? <ActWord statement={exhibit.statement} /> : <VoiceStance exhibit={exhibit} />}</p>
      {exhibit.statement ? <Corrections target={exhibit.statement.id} /> : null}
      <Reasons exhibit={exhibit} />
    </aside>
  )
}

/** The lines of what a reference marks, as one box; null where none is in sight. */
function boxOf(elements: Iterable<Element>): Box | null {
  const rects = [...elements].flatMap(e => [...e.getClientRects()])
  if (rects.length === 0) return null
  return {
    left: Math.min(...rects.map(r => r.left)),
    top: Math.min(...rects.map(r => r.top)),
    right: Math.max(...rects.map(r => r.right)),
    bottom: Math.max(...rects.map(r => r.bottom)),
  }
}

const MARGIN = 12

function put(panel: HTMLElement, ref: string): void {
  const own = boxOf(document.querySelectorAll(`.text [data-s="${CSS.escape(ref)}"]`))
  const pair = boxOf(document.querySelectorAll('.text mark.pair'))
  const pane = document.getElementById(ref)?.closest('.pane')
  const other = [...document.querySelectorAll('.pane')].find(p => p !== pane && p.getClientRects().length > 0)
  const bar = document.querySelector('.app-bar')?.getBoundingClientRect().bottom ?? 0
  const field: Box = { left: MARGIN, top: Math.max(0, bar) + MARGIN, right: document.documentElement.clientWidth - MARGIN, bottom: innerHeight - MARGIN }
  panel.style.maxHeight = ''
  const size = { width: panel.offsetWidth, height: panel.offsetHeight }
  const { left, top, height } = placeBeside(size, field, own, pair, other?.querySelector('.text')?.getBoundingClientRect().left ?? null)
  panel.style.left = `${left}px`
  panel.style.top = `${top}px`
  panel.style.maxHeight = `${height}px`
}
