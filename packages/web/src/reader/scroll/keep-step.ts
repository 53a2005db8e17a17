import type { OffsetMap } from '../align/scroll-map.ts'
import { heightOf, offsetAt } from './place.ts'

/** Where in a pane the eye is taken to be: this share of its height from the top. */
export const EYE = 0.3

/** A jump that a choice has made wears off while the reader scrolls this many heights of the pane. */
const WEARS_OFF = 1.5

/**
 * Keeps two panes in step: what is scrolled leads, the other follows. A choice may part them (its counterpart stands where it stands); from
 * there the difference wears off little by little, so that nothing jumps. Returns what stops it.
 */
export function keepStep(
  panes: readonly [HTMLElement, HTMLElement],
  maps: readonly [OffsetMap, OffsetMap],
): { readonly stop: () => void; readonly part: () => void } {
  /** Positions that this very function has set: their scroll events lead nobody. */
  const expected: [number, number] = [-1, -1]
  let parted: { readonly leader: 0 | 1; readonly from: number; readonly by: number } | null = null
  let apart = false
  let frame = 0

  const eye = (pane: HTMLElement): number => pane.scrollTop + pane.clientHeight * EYE
  const wanted = (leader: 0 | 1): number | null => {
    const [own, other] = [panes[leader], panes[leader === 0 ? 1 : 0]]
    const offset = offsetAt(own, eye(own))
    if (offset === null) return null
    const height = heightOf(other, maps[leader](offset))
    return height === null ? null : height - other.clientHeight * EYE
  }
  const follow = (leader: 0 | 1): void => {
    const follower = leader === 0 ? 1 : 0
    const [own, other] = [panes[leader], panes[follower]]
    const target = wanted(leader)
    if (target === null) return
    if (apart) {
      parted = { leader, from: own.scrollTop, by: other.scrollTop - target }
      apart = false
    }
    if (parted && parted.leader !== leader) parted = null
    const left = parted ? 1 - Math.abs(own.scrollTop - parted.from) / (WEARS_OFF * own.clientHeight) : 0
    if (left <= 0) parted = null
    const to = Math.round(Math.min(other.scrollHeight - other.clientHeight, Math.max(0, target + (parted ? parted.by * left : 0))))
    if (Math.abs(to - other.scrollTop) < 1) return
    other.scrollTop = to
    expected[follower] = other.scrollTop
  }
  const listeners = panes.map((pane, i) => {
    const side = i === 0 ? 0 : 1
    const hear = (): void => {
      if (Math.abs(pane.scrollTop - expected[side]) < 2) {
        expected[side] = -1
        return
      }
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => follow(side))
    }
    pane.addEventListener('scroll', hear, { passive: true })
    return () => pane.removeEventListener('scroll', hear)
  })
  return {
    stop: () => {
      cancelAnimationFrame(frame)
      for (const end of listeners) end()
    },
    part: () => {
      apart = true
      parted = null
      // both panes stand where the choice has put them: the events of that are nobody's scrolling
      expected[0] = panes[0].scrollTop
      expected[1] = panes[1].scrollTop
    },
  }
}
