import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchQuery, searchSpans, searchTerms } from '../../../src/index.ts'

const wantedBy = (query: string): ReadonlySet<string> => new Set(searchQuery(query).flatMap(term => [...term.keys, ...term.parts.flat()]))
const ALL = Number.POSITIVE_INFINITY

/** The same, found the long way. */
const amongTerms = (text: string, language: 'fr' | 'en', wanted: ReadonlySet<string>) =>
  searchTerms(text, language)
    .filter(term => term.keys.some(key => wanted.has(key)))
    .map(({ start, end }) => ({ start, end }))

describe('stretches that answer a query', () => {
  it.each([
    ['fr', 'La Corée du Nord a nié avoir vendu des armes. Les Nord-Coréens achètent du pétrole.', 'achats Corée du Nord'],
    ['en', 'North Korea denied the sale; the spokesman of the White House said so.', 'Corée du Nord'],
    ['fr', 'Le porte-parole de l’Élysée a parlé des porte-avions.', 'porte-parole Elysée'],
  ] as const)('%s: are those among all terms', (language, text, query) => {
    const wanted = wantedBy(query)
    expect(searchSpans(text, language, wanted, ALL)).toEqual(amongTerms(text, language, wanted))
    expect(searchSpans(text, language, wanted, ALL).length).toBeGreaterThan(1)
  })

  it('are found wherever they stand in a long text, names at the seams of what is read at once too', () => {
    for (let before = 140; before < 165; before++) {
      const text = `${'mot '.repeat(before)}la République populaire démocratique de Corée ${'mot '.repeat(200)}et la Corée du Nord.`
      const wanted = wantedBy('Corée du Nord')
      expect(searchSpans(text, 'fr', wanted, ALL).map(span => text.slice(span.start, span.end))).toContain('Corée du Nord')
      const [first] = searchSpans(text, 'fr', wanted, 0)
      expect(first).toEqual(amongTerms(text, 'fr', wanted)[0])
    }
  })

  it('of words are the same as the long way, of any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('achat', 'Achète', 'ACHAT', 'vente', 'l’', "d'", '-', ' ', '. ', 'porte-parole', '😀', '\ud800', 'é'),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        const wanted = wantedBy('achats porte-parole')
        expect(searchSpans(text, 'fr', wanted, ALL)).toEqual(amongTerms(text, 'fr', wanted))
      }),
    )
  })
})
