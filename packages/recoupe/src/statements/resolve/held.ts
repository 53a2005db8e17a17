import type { SideWay } from './side-way.ts'

/** Whom somebody speaks for or is in the service of, and in what way that was found. */
export interface Held {
  readonly of: number
  readonly by: SideWay
}

export const heldIn = (of: number | null, by: SideWay): Held | null => (of === null ? null : { of, by })
