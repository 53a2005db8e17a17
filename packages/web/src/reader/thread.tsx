import { type RefObject, useEffect, useRef } from 'react'
import { chosenPairs, onChoice } from '../desk/chosen.ts'

const visible = (element: Element): boolean => element.getClientRects().length > 0

/** The line of a mark that is in sight of its pane, else null. */
function lineInSight(mark: Element): DOMRect | null {
  const scroller = mark.closest('.scroll')
  const line = mark.getClientRects()[0]
  if (!scroller || !line || getComputedStyle(scroller).overflowY === 'visible') return null
  const box = scroller.getBoundingClientRect()
  return line.top + 4 > box.top && line.top + 12 < box.bottom ? line : null
}

/**
 * The thread between what is chosen and its counterpart. It is drawn straight into the page, one frame after what moved: a scroll or a choice must not
 * wait for anything else to be drawn.
 */
export function Thread({ panes, version }: { panes: RefObject<HTMLDivElement | null>; version: unknown }) {
  const svg = useRef<SVGSVGElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is drawn anew may move the ends
  useEffect(() => {
    const box = panes.current
    const drawing = svg.current
    if (!box || !drawing) return
    let frame = 0
    const draw = (): void => {
      const ends = threadEnds(box)
      drawing.toggleAttribute('hidden', ends === null)
      drawing.style.display = ends === null ? 'none' : ''
      if (!ends) return
      const [x1, y1, x2, y2, middle] = ends
      drawing.querySelector('path')?.setAttribute('d', `M${x1} ${y1}H${middle - 14}C${middle + 8} ${y1} ${middle - 8} ${y2} ${middle + 14} ${y2}H${x2}`)
      const [first, second] = drawing.querySelectorAll('circle')
      first?.setAttribute('cx', String(x1))
      first?.setAttribute('cy', String(y1))
      second?.setAttribute('cx', String(x2))
      second?.setAttribute('cy', String(y2))
    }
    const later = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(draw)
    }
    later()
    const stop = onChoice(() => {
      // the marks get their classes with the next drawing of React
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(draw)
      })
    })
    const scrollers = [...box.querySelectorAll('.scroll')]
    for (const scroller of scrollers) scroller.addEventListener('scroll', later, { passive: true })
    addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      stop()
      for (const scroller of scrollers) scroller.removeEventListener('scroll', later)
      removeEventListener('resize', later)
    }
  }, [panes, version])
  return (
    <svg className="thread" ref={svg} aria-hidden="true" style={{ display: 'none' }}>
      <path />
      <circle r="3.5" />
      <circle r="3.5" />
    </svg>
  )
}

/** Ends of the thread and where it turns, from the top left of the panes; null where one of both is out of sight. */
function threadEnds(box: HTMLElement): [number, number, number, number, number] | null {
  const chosen = box.querySelector('mark.chosen[id]')
  const own = chosen?.closest('.pane')
  const pair = chosenPairs()
    .map(ref => document.getElementById(ref))
    .find(mark => mark !== null && box.contains(mark) && mark.closest('.pane') !== own)
  if (!chosen || !own || !pair || !visible(chosen) || !visible(pair)) return null
  const [a, b] = own.getAttribute('data-slot') === 'left' ? [chosen, pair] : [pair, chosen]
  const [x, y] = [lineInSight(a), lineInSight(b)]
  const columns = [a, b].map(m => m.closest('p')?.getBoundingClientRect())
  const scroller = a.closest('.scroll')?.getBoundingClientRect()
  const [left, right] = columns
  if (!x || !y || !left || !right || !scroller) return null
  const at = box.getBoundingClientRect()
  const end = a.getClientRects().length > 1 ? x.right : Math.max(x.right, Math.min(left.right, x.right + 400))
  return [end - at.left, x.top + x.height / 2 - at.top, right.left - 4 - at.left, y.top + y.height / 2 - at.top, scroller.right - at.left + 12]
}
