import type { Moment } from 'recoupe/view'
import { describe, expect, it } from 'vitest'
import { axisOf, stretchOf } from '../src/dossier/clocks/axis.ts'

const day = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d)
const moment = (value: string | null): Moment => ({ kind: 'event', value, part: undefined, precision: 'day', happenings: [] })

describe('the axis of the clocks', () => {
  it('knows how long a day, a month, a year and an interval last', () => {
    expect(stretchOf('2022-09-22')).toEqual({ from: day(2022, 9, 22), to: day(2022, 9, 23) })
    expect(stretchOf('2022-02')).toEqual({ from: day(2022, 2, 1), to: day(2022, 3, 1) })
    expect(stretchOf('1991')).toEqual({ from: day(1991, 1, 1), to: day(1992, 1, 1) })
    expect(stretchOf('2025-03-10/2025-03-11')).toEqual({ from: day(2025, 3, 10), to: day(2025, 3, 12) })
  })

  it('places nothing that has no date', () => {
    for (const value of [null, 'PAST_REF', 'XXXX-WXX-4', 'P3D', '2025-13', '2025-03-10/..']) expect(stretchOf(value)).toBeNull()
    expect(axisOf([moment(null)]).placed).toEqual([])
  })

  it('keeps the order of time and fills its length', () => {
    const { placed } = axisOf([moment('2022-09-22'), moment('1991'), moment('2022-09')])
    const [thursday, year, month] = placed
    expect(year?.from).toBe(0)
    expect(Math.max(...placed.map(p => p.to))).toBe(1)
    expect(year!.to).toBeLessThan(month!.from)
    expect(thursday!.from).toBeGreaterThanOrEqual(month!.from)
    expect(thursday!.to).toBeLessThanOrEqual(month!.to)
  })

  it('is broken where years pass, not inside a stretch that covers them', () => {
    expect(axisOf([moment('1991'), moment('2022-09-22')]).breaks).toHaveLength(1)
    expect(axisOf([moment('1991'), moment('1991-02-01'), moment('1991-11-30')]).breaks).toHaveLength(0)
  })
})
