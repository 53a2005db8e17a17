import fc from 'fast-check'
import type { Amendment } from 'recoupe/view'
import { describe, expect, it } from 'vitest'
import { placeBeside } from '../../src/reader/place-beside.ts'
import { historyOf, undoingsOf } from '../../src/review/history.ts'
import { moveBound, moveOffset } from '../../src/review/move-bounds.ts'

const statement = { statement: 's', sha256: '0'.repeat(64), spans: [], quotes: [] }
let clock = 0
const at = (): string => new Date(Date.UTC(2025, 2, 1) + ++clock * 1000).toISOString()

const changes = (by: string, ...ids: string[]): Amendment[] => {
  const when = at()
  return ids.map(id => ({ id, by, at: when, reason: null, kind: 'change', change: { kind: 'accept', statement } }))
}
const undoes = (by: string, id: string, ...amendments: string[]): Amendment[] => {
  const when = at()
  return amendments.map((amendment, i) => ({ id: `${id}${i}`, by, at: when, reason: null, kind: 'undo', amendment }))
}

describe('the history of corrections', () => {
  it('undoes a gesture as a whole, redoes it, and forgets what could be redone after a new change', () => {
    const log = [...changes('Ada', 'a'), ...changes('Ada', 'b', 'c')]
    expect(historyOf(log, 'Ada')).toMatchObject({ undo: ['b', 'c'], redo: null })
    const undone = [...log, ...undoes('Ada', 'u', 'b', 'c')]
    expect(historyOf(undone, 'Ada')).toMatchObject({ undo: ['a'], redo: ['u0', 'u1'] })
    expect(historyOf(undone, 'Ada').steps.map(s => s.stands)).toEqual([true, false])
    const redone = [...undone, ...undoes('Ada', 'r', 'u0', 'u1')]
    expect(historyOf(redone, 'Ada')).toMatchObject({ undo: ['b', 'c'], redo: null })
    expect(historyOf(redone, 'Ada').steps.map(s => s.stands)).toEqual([true, true])
    const again = [...redone, ...undoes('Ada', 'w', 'b', 'c')]
    expect(historyOf(again, 'Ada')).toMatchObject({ undo: ['a'], redo: ['w0', 'w1'] })
    expect(historyOf([...undone, ...changes('Ada', 'd')], 'Ada')).toMatchObject({ undo: ['d'], redo: null })
  })

  it('leaves to others what is theirs, and can bring back any step', () => {
    const log = [...changes('Ada', 'a'), ...changes('Bo', 'b'), ...undoes('Bo', 'u', 'a')]
    expect(historyOf(log, 'Bo').undo).toEqual(['b'])
    const [first] = historyOf(log, 'Ada').steps
    expect(first).toMatchObject({ by: 'Ada', stands: false })
    expect(first && undoingsOf(log, first)).toEqual(['u0'])
  })

  it('goes back to the start and forward to the end, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('change', 'undo', 'redo'), { maxLength: 25 }), gestures => {
        let log: Amendment[] = []
        const depth: number[] = []
        for (const [i, gesture] of gestures.entries()) {
          const history = historyOf(log, 'Ada')
          if (gesture === 'change') log = [...log, ...changes('Ada', `c${i}`)]
          else {
            const entries = gesture === 'undo' ? history.undo : history.redo
            if (entries) log = [...log, ...undoes('Ada', `u${i}-`, ...entries)]
          }
          depth.push(historyOf(log, 'Ada').steps.filter(s => s.stands).length)
        }
        for (let guard = 0; guard < 60; guard++) {
          const { undo } = historyOf(log, 'Ada')
          if (!undo) break
          log = [...log, ...undoes('Ada', `z${guard}-`, ...undo)]
        }
        expect(historyOf(log, 'Ada').steps.some(s => s.stands)).toBe(false)
      }),
    )
  })
})

describe('bounds moved from the keyboard', () => {
  const text = '« C’est l’heure 🚲 », dit-elle.'

  it('moves by words over marks and elisions', () => {
    expect(text.slice(0, moveOffset(text, 0, 'word', 1))).toBe('« C')
    expect(text.slice(moveOffset(text, text.length, 'word', -1))).toBe('elle.')
  })

  it('never stands inside a pair of surrogates, and never leaves the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('letter', 'word'), fc.constantFrom(1, -1), (words, by, direction) => {
        let offset = direction > 0 ? 0 : words.length
        for (let i = 0; i < 40; i++) {
          offset = moveOffset(words, offset, by, direction)
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(words.length)
          expect(/[\ud800-\udbff]/u.test(words[offset - 1] ?? '') && /[\udc00-\udfff]/u.test(words[offset] ?? '')).toBe(false)
        }
        expect(offset).toBe(direction > 0 ? words.length : 0)
      }),
    )
  })

  it('moves a bound by words without taking a space along', () => {
    const shown = (start: number, end: number, which: 'start' | 'end', direction: 1 | -1) =>
      moveBound(text, [{ start, end }], which, 'word', direction)?.map(s => text.slice(s.start, s.end))
    expect(shown(0, 15, 'end', -1)).toEqual(['« C’est l'])
    expect(shown(0, 9, 'end', -1)).toEqual(['« C’est'])
    expect(shown(0, 7, 'end', 1)).toEqual(['« C’est l'])
    expect(shown(4, 15, 'start', 1)).toEqual(['l’heure'])
    expect(shown(8, 15, 'start', -1)).toEqual(['est l’heure'])
  })

  it('leaves at least one character, and does not run into the span before', () => {
    expect(moveBound(text, [{ start: 2, end: 3 }], 'end', 'letter', -1)).toBeNull()
    expect(
      moveBound(
        text,
        [
          { start: 0, end: 3 },
          { start: 4, end: 7 },
        ],
        'start',
        'letter',
        1,
      ),
    ).toEqual([
      { start: 1, end: 3 },
      { start: 4, end: 7 },
    ])
  })
})

describe('the panel of reasons', () => {
  it('never lies over its sentence while there is room beside, below or above it', () => {
    const field = { left: 0, top: 50, right: 1400, bottom: 900 }
    const box = fc.record({
      left: fc.integer({ min: 0, max: 700 }),
      top: fc.integer({ min: 60, max: 700 }),
      width: fc.integer({ min: 50, max: 560 }),
      height: fc.integer({ min: 20, max: 180 }),
    })
    fc.assert(
      fc.property(box, box, fc.integer({ min: 100, max: 900 }), (a, b, height) => {
        const own = { left: a.left, top: a.top, right: a.left + a.width, bottom: a.top + a.height }
        const pair = { left: b.left + 100, top: b.top, right: b.left + 100 + b.width, bottom: b.top + b.height }
        const placed = placeBeside({ width: 400, height }, field, own, pair, 720)
        const panel = { left: placed.left, top: placed.top, right: placed.left + 400, bottom: placed.top + placed.height }
        expect(panel.left < own.right && panel.right > own.left && panel.top < own.bottom && panel.bottom > own.top).toBe(false)
        expect(panel.top).toBeGreaterThanOrEqual(field.top)
        expect(panel.bottom).toBeLessThanOrEqual(field.bottom)
      }),
    )
  })
})
