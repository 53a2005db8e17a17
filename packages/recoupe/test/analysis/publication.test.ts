import { describe, expect, it } from 'vitest'
import { findPublication } from '../../src/analysis/publication.ts'
import type { Pack } from '../../src/lang/pack.ts'
import { packs } from '../../src/lang/packs.ts'

function packOf(language: string): Pack {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  return pack
}

const fr = packOf('fr')
const en = packOf('en')

const cases: readonly (readonly [Pack, string, string | null, string | null])[] = [
  [fr, ' date 2022-09 BREST, France (AFP) – Le port a fermé.', 'date 2022-09', '2022-09'],
  [fr, 'date : 2022-09-22\nLe port a fermé.', 'date : 2022-09-22', '2022-09-22'],
  [fr, 'Le port ferme\nPublié le 3 mars 2024 à 14h05\n\nLe port a fermé lundi.', 'Publié le 3 mars 2024 à 14h05', '2024-03-03T14:05'],
  [fr, 'Le port ferme\nMis en ligne le mardi 5 mars 2024\nTexte.', 'Mis en ligne le mardi 5 mars 2024', '2024-03-05'],
  [fr, 'Le port ferme\n3 mars 2024\nLe port a fermé.', '3 mars 2024', '2024-03-03'],
  [fr, 'Le port ferme\nBrest, de notre envoyée spéciale. 5 mars 2026\nLe port a fermé.', '5 mars 2026', '2026-03-05'],
  [fr, 'Le port ferme\nPar Léa Morin, le 5 mars 2026\n\nLe port a fermé.', 'le 5 mars 2026', '2026-03-05'],
  [fr, 'Le port ferme\nPar arrêté, la digue fermera le 5 mars 2026 au soir.\nIl pleut.', null, null],
  [fr, 'Le port ferme\nUn correspondant du port se souvient du 5 mars 2026 et de la pluie.\nIl pleut.', null, null],
  [en, 'Port shuts\nBy Ann Lowe, March 5, 2026\nThe port shut.', 'March 5, 2026', '2026-03-05'],
  [en, 'Port shuts\nFrom our correspondent in Rome, 5 March 2026.\nThe port shut.', '5 March 2026', '2026-03-05'],
  [fr, 'PARIS, 22 sept. 2022 (AFP) – Le port a fermé.', '22 sept. 2022', '2022-09-22'],
  [fr, 'Le port a fermé le 3 mars 2024. La maire a protesté.', null, null],
  [fr, 'PARIS, 22 sept. (AFP) – Le port a fermé.', null, null],
  [fr, 'Une note publiée le 3 mars 2024 accuse le port.', null, null],
  [fr, 'La date 2024-03-03 figure au dossier.', null, null],
  [en, 'Port shuts\nPublished 3 March 2024\nThe port shut.', 'Published 3 March 2024', '2024-03-03'],
  [en, 'Port shuts\nPosted on March 3, 2024 at 2:05 p.m.\nThe port shut.', 'Posted on March 3, 2024 at 2:05 p.m.', '2024-03-03T14:05'],
  [en, 'LONDON, March 3, 2024 (Reuters) - The port shut.', 'March 3, 2024', '2024-03-03'],
  [en, 'The port shut on March 3, 2024, the mayor said.', null, null],
]

describe('publication date in a text', () => {
  for (const [pack, text, words, value] of cases) {
    it(text.replace(/\n/gu, ' / '), () => {
      const found = findPublication(text, pack)
      expect(found?.value ?? null).toBe(value)
      expect(found ? text.slice(found.start, found.end) : null).toBe(words)
    })
  }

  it('completes a dateline from a known year', () => {
    const text = 'PARIS, 22 sept. (AFP) – Le port a fermé.'
    expect(findPublication(text, fr, 2022)?.value).toBe('2022-09-22')
  })
})
