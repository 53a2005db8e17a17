import { describe, expect, it } from 'vitest'
import { check } from './story.ts'

/** Kinds and notes of the divergences between two texts. */
const between = (...texts: readonly (string | readonly [text: string, language: string])[]): string[] =>
  check(
    texts.map((t, k) => ({ text: typeof t === 'string' ? t : t[0], language: typeof t === 'string' ? 'fr' : t[1], published: `2025-05-1${k}` })),
  ).divergences.map(d => d.note.code)

describe('divergences without a claim that joins both sides', () => {
  it('sees what one report gives to somebody and another tells itself', () => {
    expect(
      between(
        'Selon deux éclusiers, les vannes du canal d’Ourvelle sont restées ouvertes toute la nuit de lundi.',
        'Les vannes du canal d’Ourvelle sont restées ouvertes toute la nuit de lundi. Le préfet visitera le site jeudi.',
      ),
    ).toContain('divergence.hedge-dropped')
  })

  it('sees nothing lost where both give it to somebody', () => {
    const text = 'Selon deux éclusiers, les vannes du canal d’Ourvelle sont restées ouvertes toute la nuit de lundi.'
    expect(between(text, `${text} Le préfet visitera le site jeudi.`)).not.toContain('divergence.hedge-dropped')
  })

  it.each([
    [
      'fr',
      'Ourvelle est la seule commune du canton à avoir fermé son école en mai.',
      'Ourvelle est l’une des communes du canton à avoir fermé son école en mai.',
    ],
    [
      'en',
      'Ourvelle is the only town in the county to have closed its school in May.',
      'Ourvelle is one of the towns in the county to have closed its school in May.',
    ],
  ])('sees the only one against one of several (%s)', (language, sole, among) => {
    expect(between([sole, language], [among, language])).toContain('divergence.quantity')
    expect(between([sole, language], [sole, language])).not.toContain('divergence.quantity')
  })

  it('misses the answer of somebody whom a report lets others speak of', () => {
    expect(
      between(
        'Des responsables suédois ont affirmé que la Norvège achetait des grenades au Tchad. Oslo a nié avoir acheté des grenades.',
        'Des responsables suédois ont affirmé que la Norvège achetait des grenades au Tchad.',
      ),
    ).toContain('divergence.omission-denial')
  })
})

describe('one holder, two positions', () => {
  it('is a contradiction of its own kind, with both spans', () => {
    const first = 'La directrice d’Aquaval, Lise Garance, a nié que la société ait vidé une cuve de solvant dans la Loue.'
    const second = 'La directrice d’Aquaval, Lise Garance, a reconnu que la société avait vidé une cuve de solvant dans la Loue.'
    const { divergences } = check([
      { text: first, published: '2025-05-10' },
      { text: second, published: '2025-05-12' },
    ])
    const changed = divergences.find(d => d.note.code === 'divergence.changed')
    expect(changed?.kind).toBe('contradiction')
    expect(new Set(changed?.evidence.map(e => e.report))).toEqual(new Set(['r0', 'r1']))
  })

  it('is none where the same words are quoted twice', () => {
    const text = 'La directrice d’Aquaval, Lise Garance, a déclaré : « Aucune cuve de solvant n’a été vidée dans la Loue. »'
    expect(between(text, `${text} Le préfet visitera le site.`)).not.toContain('divergence.changed')
  })
})
