import { type RefObject, useEffect, useState } from 'react'
import type { ReportView } from 'recoupe/view'

/** Chunks within this of the sight are drawn with their marks before they are reached. */
const MARGIN = '1500px 0px'

const FIRST: ReadonlySet<number> = new Set([0])

/** Chunks of a report that are or were near the sight: what was drawn stays. */
export function useNear(scroller: RefObject<HTMLElement | null>, view: ReportView): ReadonlySet<number> {
  const [near, setNear] = useState(FIRST)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report has other chunks to look at
  useEffect(() => {
    const root = scroller.current
    const far = root?.querySelectorAll('[data-chunk]')
    if (!root || !far || far.length === 0) return
    const observer = new IntersectionObserver(
      entries => {
        const seen = entries.filter(e => e.isIntersecting).map(e => Number(e.target.getAttribute('data-chunk')))
        if (seen.length > 0) setNear(before => (seen.every(i => before.has(i)) ? before : new Set([...before, ...seen])))
      },
      { root: getComputedStyle(root).overflowY === 'visible' ? null : root, rootMargin: MARGIN },
    )
    for (const chunk of far) observer.observe(chunk)
    return () => {
      observer.disconnect()
      setNear(FIRST)
    }
  }, [scroller, view])
  return near
}
