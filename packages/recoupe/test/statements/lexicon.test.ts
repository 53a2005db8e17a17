import { describe, expect, it } from 'vitest'
import { packs } from '../../src/lang/packs.ts'
import { verbGroup, wordList } from '../../src/lang/reporting.ts'
import { lexiconOf } from '../../src/statements/lexicon.ts'

describe('the lexicon of reporting', () => {
  it('reads the notation of verb groups', () => {
    const [plain, reflexive, tail] = verbGroup('deny', 'q c i:de p:de o:à x:pour t', 'nier se_défendre mettre_en_garde')
    expect(plain).toMatchObject({
      lemma: 'nier',
      reflexive: false,
      tail: [],
      class: 'deny',
      quotation: true,
      clause: true,
      object: 'said',
      infinitive: ['de'],
      oblique: ['de'],
      addressed: ['à'],
      charged: ['pour'],
    })
    expect(reflexive).toMatchObject({ lemma: 'défendre', reflexive: true })
    expect(tail).toMatchObject({ lemma: 'mettre', tail: ['en', 'garde'] })
    expect(() => verbGroup('deny', 'z', 'nier')).toThrow(/unknown frame z/u)
  })

  it('lists words, with blanks inside an entry', () => {
    expect(wordList(' à  en_vain ')).toEqual(['à', 'en vain'])
  })

  it('is rich in both languages', () => {
    const lemmas = (language: string): number => new Set(packs.get(language)?.reporting.verbs.map(v => `${v.reflexive}${v.lemma} ${v.tail.join(' ')}`)).size
    expect(lemmas('fr')).toBeGreaterThanOrEqual(600)
    expect(lemmas('en')).toBeGreaterThanOrEqual(350)
  })

  it('has for each language what the other has', () => {
    const keys = [...packs.values()].map(pack => Object.keys(pack.reporting).sort())
    for (const other of keys) expect(other).toEqual(keys[0])
  })

  it('looks a pack up once', () => {
    for (const pack of packs.values()) expect(lexiconOf(pack)).toBe(lexiconOf(pack))
  })
})
