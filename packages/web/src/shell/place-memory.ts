/** Where a page was left: how far it was scrolled, and what had the focus. */
interface Place {
  readonly scroll: number
  readonly focus: string | null
}

const places = new Map<string, Place>()

/** True while the last move was back or forward in the history: only then a page opens where it was left. */
let returning = false
addEventListener('popstate', () => {
  returning = true
})
for (const name of ['pushState', 'replaceState']) {
  addEventListener(name, () => {
    returning = false
  })
}

let lastScroll = 0
addEventListener('scroll', () => (lastScroll = scrollY), { passive: true })

if ('scrollRestoration' in history) history.scrollRestoration = 'manual'

/** Call as a page goes, from the clean-up of a layout effect, while it still stands: `focus` is the id of what led away, else of what has the focus. */
export function leavePlace(page: string, focus?: string | null): void {
  places.set(page, { scroll: lastScroll, focus: focus ?? (document.activeElement?.id || null) })
}

/** Call once a page stands with its content: goes to where it was left, else to the top. True where it returned. */
export function returnToPlace(page: string): boolean {
  const place = returning ? places.get(page) : undefined
  if (!place) {
    scrollTo(0, 0)
    return false
  }
  const element = place.focus ? document.getElementById(place.focus) : null
  element?.focus({ preventScroll: true })
  scrollTo(0, place.scroll)
  return true
}
