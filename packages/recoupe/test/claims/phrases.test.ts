import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { TermReader } from '../../src/claims/propositions/read-terms.ts'
import { loadModels } from '../../src/engine/weights.ts'
import { packs } from '../../src/lang/packs.ts'
import { conceptTable, FAMILIES } from '../../src/lang/predicates.ts'

function keysOf(text: string, language: 'fr' | 'en'): string[] {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  const report = { id: 'x', sha256: '', outlet: null, agency: null, byline: null, dateline: null, language, published: null, title: null, text, noise: [] }
  const analysis = analyse(report, { pack, models: loadModels(language) })
  return new TermReader(analysis, pack).read(Array.from({ length: analysis.words.count }, (_, i) => i)).map(t => t.key)
}

describe('words that name one thing together', () => {
  it.each([
    ['Deux poids lourds attendaient sur le quai.', 'fr', 'C:truck', 'C:heavy'],
    ['Two lorries were waiting on the quay.', 'en', 'C:truck', 'C:heavy'],
    ["La mise en service de l'ouvrage est prévue en mai.", 'fr', 'C:structure', 'C:truck'],
    ['Le tribunal a ouvert une procédure de libération conditionnelle.', 'fr', 'C:parole', 'C:condition'],
    ["Le préfet a donné son accord à l'arrêté.", 'fr', 'C:allow', 'C:agree'],
    ['The roof gave way on Sunday.', 'en', 'C:fall_apart', 'C:give'],
  ] as const)('%s', (text, language, has, lacks) => {
    const keys = keysOf(text, language)
    expect(keys).toContain(has)
    expect(keys).not.toContain(lacks)
  })

  it('are not looked for across the end of a sentence', () => {
    expect(keysOf('Il en connaît le poids. Lourds et lents, les camions passent.', 'fr')).toContain('C:weight')
  })
})

describe('the lexicon', () => {
  const tables = (['fr', 'en'] as const).map(l => new Set([...(packs.get(l)?.predicates.concepts.values() ?? [])].flat()))

  it('names the same concepts in both languages', () => {
    const [fr, en] = tables
    expect([...(fr ?? [])].filter(c => !en?.has(c))).toEqual([])
    expect([...(en ?? [])].filter(c => !fr?.has(c))).toEqual([])
  })

  it('has no family of concepts that it does not know', () => {
    expect([...new Set(FAMILIES.flat())].filter(c => !tables[0]?.has(c))).toEqual([])
  })

  it('reads a line into the concepts of each lemma, the first named first', () => {
    expect(conceptTable('a: x y\nb: y').get('y')).toEqual(['a', 'b'])
  })
})
