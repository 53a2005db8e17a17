import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, compareQuantities, findQuantities } from '../../src/analysis/quantities.ts'
import { findTimes } from '../../src/analysis/times/find-times.ts'
import type { Pack } from '../../src/lang/pack.ts'
import { packs } from '../../src/lang/packs.ts'
import type { Quantity } from '../../src/types/index.ts'

function packOf(language: string): Pack {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  return pack
}

const fr = packOf('fr')
const en = packOf('en')

function find(pack: Pack, text: string): Quantity[] {
  const times = findTimes({ text, published: '2025-06-18' }, pack)
  return findQuantities({ text, times }, pack.numbers)
}

const read = (pack: Pack, text: string): string[] => find(pack, text).map(q => `${text.slice(q.start, q.end)} = ${q.value} ${q.unit ?? '–'} ${q.approximation}`)

const cases: readonly (readonly [Pack, string, readonly string[]])[] = [
  [fr, 'Près de 12 000 manifestants ont défilé.', ['Près de 12 000 manifestants = 12000 manifestant about']],
  [fr, 'Près de 12\u202f000 manifestants ont défilé.', ['Près de 12\u202f000 manifestants = 12000 manifestant about']],
  [fr, 'Le port a traité 12.500 tonnes.', ['12.500 tonnes = 12500 tonne exact']],
  [fr, 'Le coût atteint 2,3 millions d’euros.', ['2,3 millions d’euros = 2300000 EUR exact']],
  [fr, 'Une trentaine de personnes ont été évacuées.', ['Une trentaine de personnes = 30 personne about']],
  [fr, 'Deux cent quatre-vingt-dix-sept ouvriers sont partis.', ['Deux cent quatre-vingt-dix-sept ouvriers = 297 ouvrier exact']],
  [fr, 'Vingt et un élus ont voté.', ['Vingt et un élus = 21 élu exact']],
  [fr, 'Soixante-douze bateaux, soixante et onze équipages.', ['Soixante-douze bateaux = 72 bateau exact', 'soixante et onze équipages = 71 équipage exact']],
  [fr, 'La moitié des élus a voté.', ['moitié des élus = 0.5 élu exact']],
  [fr, 'Plus de 40 % des foyers sont privés d’eau.', ['Plus de 40 % = 40 % at-least']],
  [fr, 'Au moins trois soldats sont morts, des milliers d’autres ont fui.', ['Au moins trois soldats = 3 soldat at-least', 'milliers = 1000 – order']],
  [fr, "Jusqu'à 500 obus par jour.", ["Jusqu'à 500 obus = 500 obus at-most"]],
  [fr, 'La résolution n° 2 et l’article 5 s’appliquent.', []],
  [fr, 'Un homme a vu une voiture.', []],
  [fr, 'Il est parti le 3 mai 2024 à 14 h 05.', []],
  [en, 'Nearly 12,000 protesters marched.', ['Nearly 12,000 protesters = 12000 protester about']],
  [en, 'The bill comes to $2.3 million.', ['$2.3 million = 2300000 USD exact']],
  [en, 'Two dozen people were evacuated.', ['Two dozen people = 24 person about']],
  [en, 'Two hundred and ninety-seven workers left.', ['Two hundred and ninety-seven workers = 297 worker exact']],
  [en, 'At least three soldiers died.', ['At least three soldiers = 3 soldier at-least']],
  [en, 'More than 40 percent of homes lack water.', ['More than 40 percent = 40 % at-least']],
  [en, 'Up to 500 shells were fired.', ['Up to 500 shells = 500 shell at-most']],
  [en, 'Article 5 and flight 370 do not count.', []],
  [en, 'He left on May 3, 2024 at 2:05 p.m.', []],
]

describe('quantities', () => {
  for (const [pack, text, expected] of cases) it(text, () => expect(read(pack, text)).toEqual(expected))
})

describe('comparison with rounding', () => {
  const one = (pack: Pack, text: string): Quantity => {
    const [q] = find(pack, text)
    if (!q) throw new Error(`no quantity in ${text}`)
    return q
  }
  it('joins what rounding may have parted', () => {
    expect(compareQuantities(one(fr, 'près de 12 000 tonnes'), one(fr, '11 800 tonnes'))).toBe('same')
    expect(compareQuantities(one(fr, 'une trentaine de blessés'), one(fr, '32 blessés'))).toBe('same')
    expect(compareQuantities(one(fr, 'plus de 500 morts'), one(fr, '510 morts'))).toBe('same')
  })
  it('parts what rounding cannot join', () => {
    expect(compareQuantities(one(fr, '12 morts'), one(fr, '14 morts'))).toBe('different')
    expect(compareQuantities(one(fr, 'près de 12 000 tonnes'), one(fr, '9 000 tonnes'))).toBe('different')
    expect(compareQuantities(one(fr, 'au moins 12 morts'), one(fr, '9 morts'))).toBe('different')
  })
  it('gives the range that an amount allows', () => {
    expect(boundsOf({ value: 12, approximation: 'exact' })).toEqual({ low: 12, high: 12 })
    expect(boundsOf({ value: 11_800, approximation: 'exact' })).toEqual({ low: 11_750, high: 11_850 })
    expect(boundsOf({ value: 1000, approximation: 'order' })).toEqual({ low: 2000, high: 10_000 })
    expect(boundsOf({ value: null, approximation: 'about' })).toBe(null)
  })
  it('does not compare different things', () => {
    expect(compareQuantities(one(fr, '12 morts'), one(fr, '12 blessés'))).toBe('unknown')
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    '12',
    '000',
    'deux',
    'cent',
    'et',
    'mille',
    'millions',
    'de',
    'près',
    '%',
    '€',
    '$',
    ',',
    '.',
    'a',
    'dozen',
    'and',
    'hundred',
    '\u00a0',
    '😀',
    '\ud800',
    "d'",
    '-',
  )
  it('gives spans in range, in order, and numbers that are finite', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('fr', 'en'),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 120 }),
          fc.array(words, { maxLength: 30 }).map(w => w.join(' ')),
          fc.array(words, { maxLength: 30 }).map(w => w.join('')),
        ),
        (language, text) => {
          let last = 0
          for (const q of findQuantities({ text }, packOf(language).numbers)) {
            expect(q.start).toBeGreaterThanOrEqual(last)
            expect(q.end).toBeGreaterThan(q.start)
            expect(q.end).toBeLessThanOrEqual(text.length)
            expect(Number.isFinite(q.value)).toBe(true)
            last = q.end
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
