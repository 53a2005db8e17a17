import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWorld } from '../../../../scripts/world/build.ts'
import { world } from '../../src/lang/world/index.ts'

const w = world()
const found = (text: string, language: string): string[] => w.find(text, language).map(m => `${text.slice(m.start, m.end)}=${m.readings[0]?.entry.key}`)

describe('the generated table', () => {
  it('is what the script builds from the sources', () => {
    const path = join(import.meta.dirname, '../../src/lang/world/table.generated.ts')
    expect(buildWorld() === readFileSync(path, 'utf8'), 'run npx tsx scripts/build-world.ts').toBe(true)
  })

  it('gives every country a capital and demonyms in both languages', () => {
    const countries = w.entries.filter(e => e.sort === 'country')
    expect(countries.length).toBeGreaterThan(194)
    for (const country of countries) {
      expect(country.name.fr && country.name.en, country.key).toBeTruthy()
      expect(
        w.entries.some(e => e.sort === 'capital' && e.speaksFor === country.key),
        `seat of ${country.key}`,
      ).toBe(true)
      for (const language of ['fr', 'en'])
        expect(
          country.forms.some(f => f.use === 'adjective' && f.language === language),
          `${language} adjective of ${country.key}`,
        ).toBe(true)
    }
  })

  it('states no identifier that is not in its source, and gives no two entries one identifier', () => {
    const stated = w.entries.filter(e => e.wikidata !== null)
    for (const entry of stated) expect(entry.wikidata).toMatch(/^Q\d+$/u)
    expect(new Set(stated.map(e => e.wikidata)).size).toBe(stated.length)
    expect(w.entry('KP')?.wikidata).toBe('Q423')
    expect(w.entry('kcna')?.wikidata).toBeNull()
  })
})

describe('finding', () => {
  it.each([
    ['fr', 'Le Kremlin et l’Élysée ont réagi.', ['Kremlin=ru-kremlin', 'Élysée=fr-elysee']],
    ['fr', 'les Etats-Unis et la RPDC', ['Etats-Unis=US', 'RPDC=KP']],
    ['fr', 'BERNE (ATS) – Des élues sénégalaises', ['BERNE=city-bern-ch', 'ATS=keystone-ats', 'sénégalaises=SN']],
    ['fr', 'la République démocratique du Congo', ['République démocratique du Congo=CD']],
    ['fr', 'Les Norvégiens parlent norvégien', ['Norvégiens=NO', 'norvégien=NO']],
    ['en', 'U.S. officials told the UN Security Council', ['U.S.=US', 'UN Security Council=un-security-council']],
    ['en', 'Foggy Bottom and Downing Street', ['Foggy Bottom=us-state', 'Downing Street=gb-downing-street']],
    ['en', "Botswana's capital, Gaborone", ['Botswana=BW', 'Gaborone=city-gaborone-bw']],
    ['en', 'two Finns and a Dane', ['Finns=FI', 'Dane=DK']],
  ])('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected)
  })

  it.each([
    ['en', 'who told us to polish china'],
    ['fr', 'le monde, la réunion et les échos'],
    ['fr', 'elle a maurice pour ami'],
    ['en', 'a pole and a swede'],
  ])('leaves common words alone, %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([])
  })

  it('keeps every reading of a form and says why it is doubtful', () => {
    const [match] = w.find('Georgia', 'en')
    expect(match?.readings.map(r => r.entry.key)).toEqual(['GE', 'region-georgia-us'])
    expect(match?.readings[0]?.form.ambiguous).toContain('person')
  })

  it('takes the longest form, line breaks and other hyphens included', () => {
    expect(found('le Conseil de sécurité\nde l’ONU', 'fr')).toEqual(['Conseil de sécurité\nde l’ONU=un-security-council'])
    expect(found('Guinée‑Bissau et Guinée', 'fr')).toEqual(['Guinée‑Bissau=GW', 'Guinée=GN'])
  })

  it('does not match over a comma or a paragraph', () => {
    expect(found('Corée, du Nord', 'fr')).toEqual([])
    expect(found('Corée\n\ndu Nord', 'fr')).toEqual([])
  })
})

describe('lookups', () => {
  it('allows an article and an elided one', () => {
    expect(w.lookup("l'Iran", 'fr')[0]?.entry.key).toBe('IR')
    expect(w.lookup('the White House', 'en')[0]?.entry.key).toBe('us-white-house')
    expect(w.lookup('Iran et Irak', 'fr')).toEqual([])
  })

  it('goes from adjectives to countries in every form', () => {
    for (const word of ['nord-coréen', 'nord-coréenne', 'nord-coréens', 'Nord-Coréennes']) expect(w.ofAdjective(word, 'fr')?.key).toBe('KP')
    expect(w.ofAdjective('grecques', 'fr')?.key).toBe('GR')
    expect(w.ofAdjective('U.S.', 'en')?.key).toBe('US')
    expect(w.ofAdjective('Swiss', 'en')?.key).toBe('CH')
    expect(w.ofAdjective('grand', 'fr')).toBeNull()
  })

  it('says for whom an office or capital speaks', () => {
    const side = (key: string): string | undefined => {
      const entry = w.entry(key)
      return entry && w.sideOf(entry).key
    }
    expect(side('ru-kremlin')).toBe('RU')
    expect(side('city-moscow-ru')).toBe('RU')
    expect(side('un-security-council')).toBe('un')
    expect(side('fr-cgt')).toBe('fr-cgt')
  })
})

it('survives any text, with spans inside it and matches in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('Corée du Nord', 'l’ONU', 'U.S.', 'é', '\ud800'), (noise, name) => {
      const text = `${noise} ${name}${noise}`
      let last = 0
      for (const match of w.find(text, 'fr')) {
        expect(match.start).toBeGreaterThanOrEqual(last)
        expect(match.end).toBeGreaterThan(match.start)
        expect(match.end).toBeLessThanOrEqual(text.length)
        expect(match.readings.length).toBeGreaterThan(0)
        last = match.end
      }
    }),
  )
})
