const MOST = 50

const trail: Element[] = []

const visible = (element: Element): boolean => element.getClientRects().length > 0

/** Remembers where the reader was, so that Escape leads back there. */
export function remember(element: Element | null): void {
  if (element && element !== document.body && trail.at(-1) !== element) trail.push(element)
  if (trail.length > MOST) trail.shift()
}

/** Focuses what was left last and is still there; false where nothing is. */
export function goBack(): boolean {
  let target = trail.pop()
  while (target && !(target.isConnected && visible(target))) target = trail.pop()
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return false
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'nearest' })
  return true
}
