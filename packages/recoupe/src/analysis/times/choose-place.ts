import type { Place } from './moment.ts'
import { daysOfPlace } from './moment.ts'
import type { Direction } from './tense.ts'
import type { DayRange } from './values.ts'

/** What an expression is read against. */
export interface Anchors {
  /** Publication value (EDTF), or null. */
  readonly published: string | null
  /** The place that the story last named, or null. */
  readonly story: Place | null
  /** The day that the story last named, or null. */
  readonly day: number | null
  /** Where the verb puts it. */
  readonly direction: Direction | null
  /** Where the preposition would put it, which weighs less. */
  readonly lean: Direction | null
}

/** How a choice is made: a side that is certain, or weights on the distance to the past and to the future. */
export type Choice = 'past' | 'future' | 'strictly-past' | 'strictly-future' | { readonly past: number; readonly future: number }

/** Nothing tells: the nearest, the future counting somewhat more, since news looks back. */
export const NEAREST: Choice = { past: 1, future: 1.5 }

/** Among repeats of one thing over the years (or weeks), the one that the choice wants; places in order. */
export function choose(places: readonly Place[], now: DayRange, choice: Choice): Place | null {
  const dated = places.flatMap(place => {
    const range = daysOfPlace(place)
    return range ? [{ place, range }] : []
  })
  switch (choice) {
    case 'past':
      return dated.filter(d => d.range.first <= now.last).at(-1)?.place ?? null
    case 'strictly-past':
      return dated.filter(d => d.range.last < now.first).at(-1)?.place ?? null
    case 'future':
      return dated.find(d => d.range.last >= now.first)?.place ?? null
    case 'strictly-future':
      return dated.find(d => d.range.first > now.last)?.place ?? null
    default: {
      const cost = ({ range }: { range: DayRange }): number =>
        range.first > now.last ? choice.future * (range.first - now.last) : choice.past * Math.max(0, now.first - range.last)
      return dated.reduce<(typeof dated)[number] | null>((best, d) => (best === null || cost(d) < cost(best) ? d : best), null)?.place ?? null
    }
  }
}

/** The side for something that comes round soon: the verb decides, then the preposition. */
export function sideOf(shift: number | null, anchors: Anchors): Choice {
  if (shift !== null && shift !== 0) return shift < 0 ? 'strictly-past' : 'strictly-future'
  // Verb against preposition (*a donné jusqu'au 30 juin*): neither is sure.
  if (anchors.direction && anchors.lean && anchors.direction !== anchors.lean) return NEAREST
  if (anchors.direction) return anchors.direction
  return anchors.lean ? leaning(anchors.lean, 3) : NEAREST
}

const leaning = (side: Direction, by: number): Choice => (side === 'past' ? { past: 1, future: 1.5 * by } : { past: by, future: 1 })

/** For a day of the year a past verb is a hint only: *a fixé l'audience au 14 janvier*, about a day to come. */
export function hintOf(shift: number | null, anchors: Anchors): Choice {
  const side = sideOf(shift, anchors)
  return side === 'past' ? leaning(side, 6) : side
}
