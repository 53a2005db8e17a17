import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from '../../src/mcp/find-quote.ts'
import { visibleJson } from '../../src/mcp/untrusted.ts'

const TEXT = 'Le maire l’a dit : «\u202fla digue – neuve – tiendra 🌊\u202f», puis s’est tu. La digue tiendra.'

describe('a quotation in a text', () => {
  it.each([
    ['la digue – neuve – tiendra 🌊', 'exact', 'la digue – neuve – tiendra 🌊'],
    ['"la digue - neuve - tiendra 🌊"', 'typography', '«\u202fla digue – neuve – tiendra 🌊\u202f»'],
    ["l'a dit :  «la digue", 'typography', 'l’a dit : «\u202fla digue'],
    ['puis\ns’est tu', 'typography', 'puis s’est tu'],
  ] as const)('%s stands there: %s', (quote, how, there) => {
    const [found, ...more] = findQuote(TEXT, quote, 5)
    expect(found?.how).toBe(how)
    expect(more).toEqual([])
    expect(TEXT.slice(found?.start, found?.end)).toBe(there)
  })

  it.each(['la digue neuve tiendra', 'La digue – neuve', 'tiendras', '', '  ', '\u00ad'])('%j does not', quote => {
    expect(findQuote(TEXT, quote, 5)).toEqual([])
  })

  it('is found wherever it was taken from, to the character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [Math.min(a % text.length, b % text.length), Math.max(a % text.length, b % text.length) + 1]
        const found = findQuote(text, text.slice(start, end), 100)
        expect(found.some(f => f.how === 'exact' && f.start === start && f.end === end)).toBe(true)
      }),
    )
  })

  it('that stands there but for typography has a place inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 6 }), (text, quote) => {
        for (const { start, end } of findQuote(text, quote, 100)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          if (quote !== '') expect(end).toBeGreaterThan(start)
        }
      }),
    )
  })
})

describe('JSON for assistants', () => {
  it('is the very same value, with nothing hidden in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const json = visibleJson({ text })
        expect(JSON.parse(json)).toEqual({ text })
        expect(json).not.toMatch(/[\u200b-\u200f\u202a-\u202e\ufeff\u{e0000}-\u{e0fff}]/u)
      }),
    )
  })
})
