/** Where the reader of a page stood before opening two reports: address, height, and what had the focus. */
interface ReturnPoint {
  readonly path: string
  readonly height: number
  readonly focus: string | null
}

let point: ReturnPoint | null = null

const here = (): string => location.pathname + location.search

/** A selector that finds the element again when its page is drawn anew: from the nearest id down by place. */
function selectorOf(element: Element | null): string | null {
  const steps: string[] = []
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (at.id !== '') return [`#${CSS.escape(at.id)}`, ...steps].join(' > ')
    const place = at.parentElement ? [...at.parentElement.children].indexOf(at) + 1 : 1
    steps.unshift(`:nth-child(${place})`)
  }
  return null
}

/** Remembers this place, to be called before the reader of reports opens. */
export function rememberPlace(opener: Element | null): void {
  point = { path: here(), height: scrollY, focus: selectorOf(opener ?? document.activeElement) }
}

/** True where somebody came from a page of the app and can go back to it. */
export const hasPlace = (): boolean => point !== null

const FRAMES = 40

/** Called when the reader of reports is left: once the page before stands again, its height and its focus are given back. */
export function restorePlace(): void {
  const wanted = point
  if (!wanted) return
  let tries = 0
  const attempt = (): void => {
    if (here() !== wanted.path) {
      if (++tries < FRAMES) requestAnimationFrame(attempt)
      return
    }
    const element = wanted.focus === null ? null : document.querySelector(wanted.focus)
    const tall = document.documentElement.scrollHeight >= wanted.height + innerHeight - 1
    if (((!element && wanted.focus !== null) || !tall) && ++tries < FRAMES) {
      requestAnimationFrame(attempt)
      return
    }
    point = null
    scrollTo({ top: wanted.height, behavior: 'instant' })
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true })
  }
  requestAnimationFrame(attempt)
}
