import type { Moment } from 'recoupe/view'

const DAY = 86_400_000

/** A stretch of time in milliseconds since 1970, `to` excluded. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The stretch that an EDTF date or interval covers (`2022-09-22` one day, `2022-09` its month, `2022` its year); null for anything else. */
export function stretchOf(value: string | null): Stretch | null {
  const [first = '', last] = (value ?? '').split('/')
  const from = dateOf(first)
  if (last === undefined) return from
  const to = dateOf(last)
  return from && to && to.to > from.from ? { from: from.from, to: to.to } : null
}

function dateOf(value: string): Stretch | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}):(\d{2}))?/u.exec(value)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  if (month < 1 || month > 12) return null
  const from = Date.UTC(year, month - 1, day, Number(match[4] ?? 0), Number(match[5] ?? 0))
  if (match[3] !== undefined) return { from, to: from + DAY }
  return { from, to: match[2] === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1) }
}

/** Where a moment stands on the axis, in shares of its length. */
export interface Placed {
  readonly moment: Moment
  readonly from: number
  readonly to: number
}

export interface Axis {
  readonly placed: readonly Placed[]
  /** Shares at which more time passes than the axis shows. */
  readonly breaks: readonly number[]
}

/** From so many days between two dates the axis is broken. */
const BREAK = 60

/**
 * Moments on one axis. A gap takes the logarithm of its days, so that a war thirty years ago and three days of this
 * week share a line; the order of time is kept, and long gaps are marked as broken.
 */
export function axisOf(moments: readonly Moment[]): Axis {
  const dated = moments.flatMap(moment => {
    const stretch = stretchOf(moment.value)
    return stretch ? [{ moment, ...stretch }] : []
  })
  const ends = [...new Set(dated.flatMap(d => [d.from, d.to]))].sort((a, b) => a - b)
  const at = new Map<number, number>()
  const breaks: { from: number; to: number }[] = []
  let length = 0
  ends.forEach((end, i) => {
    const before = ends[i - 1]
    if (before !== undefined) {
      const days = (end - before) / DAY
      const step = Math.log2(1 + days)
      const covered = dated.some(d => d.from <= before && d.to >= end)
      if (days > BREAK && !covered) breaks.push({ from: length, to: length + step })
      length += step
    }
    at.set(end, length)
  })
  const share = (place: number): number => (length === 0 ? 0 : place / length)
  return {
    placed: dated.map(({ moment, from, to }) => ({ moment, from: share(at.get(from) ?? 0), to: share(at.get(to) ?? 0) })),
    breaks: breaks.map(b => share((b.from + b.to) / 2)),
  }
}
