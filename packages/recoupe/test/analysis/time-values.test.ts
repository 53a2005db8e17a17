import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOf, easter, isoWeek, weekdayOf } from '../../src/analysis/times/calendar.ts'
import { compareValues, conflicts, containsValue, daysOf, durationDays, formatDay, overlaps, precisionOf, weekdayIn } from '../../src/analysis/times/values.ts'

describe('calendar', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200000, max: 200000 }), n => {
        const date = new Date(n * 86400000)
        expect(dayOf(n)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
        expect(dayNumber(dayOf(n))).toBe(n)
        expect(weekdayOf(n) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  it('knows Easter and ISO weeks', () => {
    expect([2000, 2019, 2024, 2025].map(y => formatDay(easter(y)))).toEqual(['2000-04-23', '2019-04-21', '2024-03-31', '2025-04-20'])
    expect(isoWeek(dayNumber({ year: 2021, month: 1, day: 3 }))).toEqual({ year: 2020, week: 53 })
  })
})

describe('values', () => {
  it('contains and overlaps', () => {
    expect(containsValue('2022-09', '2022-09-22')).toBe(true)
    expect(containsValue('2022', '2022-09')).toBe(true)
    expect(containsValue('2022-09-22', '2022-09')).toBe(false)
    expect(containsValue('2022-09-19/2022-09-25', '2022-09-22T03:12')).toBe(true)
    expect(containsValue('2022-22', '2022-07')).toBe(true)
    expect(overlaps('2022-09', '2022-09', 'early', 'late')).toBe(false)
    expect(overlaps('2022-09', '2022-09', 'early', 'mid')).toBe(true)
    expect(conflicts('2022-09-22', '2022-09-23')).toBe(true)
    expect(conflicts('2022-09-22', '2022-09')).toBe(false)
    expect(conflicts('2022-09-22', 'PAST_REF')).toBe(false)
    expect(conflicts('2022-09-22T03:12', '2022-09-22T04:00')).toBe(true)
  })

  it('orders by first day, the open ones last', () => {
    expect(['PAST_REF', '2022-09-22', '2022-09', null, '2021', '2022-09-22T03:12'].sort(compareValues)).toEqual([
      '2021',
      '2022-09',
      '2022-09-22',
      '2022-09-22T03:12',
      null,
      'PAST_REF',
    ])
  })

  it('names precision', () => {
    expect(['2022-09-22', '2022-09', '2022', '2022-22', '2022-09-19/2022-09-25', '2022-09-22T03:12', 'PAST_REF', '2020/2022'].map(v => precisionOf(v))).toEqual(
      ['day', 'month', 'year', 'season', 'week', 'time', 'vague', 'vague'],
    )
    expect(precisionOf('2022-09', 'early')).toBe('part')
  })

  it('measures durations', () => {
    expect(durationDays('P3D')).toBe(3)
    expect(durationDays('PT12H')).toBe(0.5)
    expect(durationDays('PXM')).toBe(null)
    expect(durationDays('PAST_REF')).toBe(null)
  })

  it('dates an open weekday only from a report that agrees', () => {
    expect(weekdayIn('XXXX-WXX-4', '2022-09-22', '2022-09')).toBe('2022-09-22')
    expect(weekdayIn('XXXX-WXX-4', '2022-09-23', '2022-09')).toBe(null)
    expect(weekdayIn('XXXX-WXX-4', '2022-09-22', '2022-08')).toBe(null)
    expect(weekdayIn('2022-09-22', '2022-09-22')).toBe(null)
  })

  it('gives no place to what is no date', () => {
    for (const value of ['', 'P3D', 'PAST_REF', 'XXXX-09', '2022-13', '2022-02-30', '2022-99-99', '2022/2020', '/']) expect(daysOf(value)).toBe(null)
  })
})
