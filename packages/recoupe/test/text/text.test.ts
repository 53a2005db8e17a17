import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codePoints,
  contains,
  cover,
  fold,
  foldWithOffsets,
  iou,
  iouOfLists,
  joinSpans,
  sha256,
  slice,
  subtract,
  totalLength,
  trimSpan,
  unfoldSpan,
} from '../../src/text/index.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const anySpan = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))

describe('spans', () => {
  it('compares by intersection over union', () => {
    expect(iou({ start: 0, end: 10 }, { start: 5, end: 15 })).toBeCloseTo(1 / 3)
    expect(iou({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(0)
    expect(
      iouOfLists(
        [
          { start: 0, end: 4 },
          { start: 10, end: 14 },
        ],
        [{ start: 0, end: 14 }],
      ),
    ).toBeCloseTo(8 / 14)
  })

  it('takes holes out and keeps the rest', () => {
    expect(
      subtract({ start: 2, end: 20 }, [
        { start: 0, end: 4 },
        { start: 8, end: 10 },
        { start: 19, end: 30 },
      ]),
    ).toEqual([
      { start: 4, end: 8 },
      { start: 10, end: 19 },
    ])
  })

  it('trims every kind of white space', () => {
    const text = '\u00a0\u202f « Oui. »\u200b\n'
    expect(slice(text, trimSpan(text, { start: 0, end: text.length }))).toBe('« Oui. »')
  })

  it('joins into disjoint spans that cover what they covered', () => {
    fc.assert(
      fc.property(fc.array(anySpan), spans => {
        const joined = joinSpans(spans)
        const covered = new Set(spans.flatMap(s => Array.from({ length: s.end - s.start }, (_, k) => s.start + k)))
        expect(totalLength(joined)).toBe(covered.size)
        for (let k = 1; k < joined.length; k++) expect((joined[k - 1]?.end ?? 0) < (joined[k]?.start ?? 0)).toBe(true)
        const around = cover(joined)
        for (const span of joined) expect(around && contains(around, span)).toBe(true)
      }),
    )
  })
})

describe('code points', () => {
  it('counts as string iteration does, both ways', () => {
    fc.assert(
      fc.property(anyText, text => {
        const points = codePoints(text)
        const characters = [...text]
        expect(points.length).toBe(characters.length)
        let offset = 0
        characters.forEach((character, index) => {
          expect(points.fromUtf16(offset)).toBe(index)
          expect(points.toUtf16(index)).toBe(offset)
          offset += character.length
        })
        expect(points.fromUtf16(offset)).toBe(characters.length)
        expect(points.toUtf16(characters.length)).toBe(offset)
      }),
    )
  })
})

describe('folding', () => {
  it('makes spellings of one word meet', () => {
    expect(fold('ÉLYSÉE')).toBe('elysee')
    expect(fold('Cœur')).toBe('coeur')
    expect(fold('aujourd’hui')).toBe("aujourd'hui")
    expect(fold('E\u0301te\u0301')).toBe('ete')
  })

  it('finds its way back to the source', () => {
    const text = 'Le cœur de l’E\u0301lyse\u0301e.'
    const folded = foldWithOffsets(text)
    const at = folded.text.indexOf('elysee')
    expect(slice(text, unfoldSpan(folded, { start: at, end: at + 6 }))).toBe('E\u0301lyse\u0301e')
    const heart = folded.text.indexOf('coeur')
    expect(slice(text, unfoldSpan(folded, { start: heart, end: heart + 5 }))).toBe('cœur')
  })

  it('gives the same letters with offsets and without', () => {
    fc.assert(
      fc.property(anyText, text => {
        const folded = foldWithOffsets(text)
        expect(folded.text).toBe(fold(text))
        expect(folded.offsets.length).toBe(folded.text.length + 1)
        expect(folded.offsets.at(-1)).toBe(text.length)
      }),
    )
  })
})

describe('hashing', () => {
  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })
})
