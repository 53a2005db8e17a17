import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { capsOf } from '../../src/analysis/names/cues.ts'
import { spansOf } from '../../src/analysis/names/decode.ts'
import { loadModels } from '../../src/engine/weights.ts'
import { packs } from '../../src/lang/packs.ts'
import { labelOf, mayFollow, NAME_LABELS } from '../../src/learn/name-tagger.ts'
import type { Name, Report } from '../../src/types/index.ts'

function namesIn(text: string, language: 'fr' | 'en'): readonly Name[] {
  const report: Report = {
    id: 'r',
    sha256: '',
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    language,
    published: null,
    title: null,
    text,
    noise: [],
  }
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack ${language}`)
  return analyse(report, { pack, models: loadModels(language) }).names
}

const found = (text: string, language: 'fr' | 'en'): string[] =>
  namesIn(text, language).map(n => `${n.kind} ${text.slice(n.start, n.end)}${n.entry ? ` =${n.entry}` : ''}`)

describe('names in French', () => {
  it('finds persons, with particles and compound names, and leaves titles out', () => {
    const text = 'Le maire, Yann Le Bihan, a reçu Mme Awa Traoré-Lefort et Me Solal Benarrosh à Quimper.'
    expect(found(text, 'fr')).toEqual(['person Yann Le Bihan', 'person Awa Traoré-Lefort', 'person Solal Benarrosh', 'place Quimper =city-quimper-fr'])
  })

  it('takes what the table knows for what it is', () => {
    const text = 'Le Kremlin, l’Otan et l’agence Reuters ont démenti ; Pyongyang se tait.'
    expect(found(text, 'fr')).toEqual([
      'government Kremlin =ru-kremlin',
      'organisation Otan =nato',
      'medium agence Reuters =reuters',
      'place Pyongyang =city-pyongyang-kp',
    ])
  })

  it('carries an acronym and a surname over from where they are introduced', () => {
    const text =
      "L'Union des pêcheurs de Lorvenec (UPL) proteste. L'UPL refuse. Selon Odile Varenne, porte-parole du groupe Nordalys, rien ne presse. Varenne a quitté la salle."
    expect(found(text, 'fr')).toEqual([
      'organisation Union des pêcheurs de Lorvenec',
      'organisation UPL',
      'organisation UPL',
      'person Odile Varenne',
      'organisation Nordalys',
      'person Varenne',
    ])
  })

  it('does not take a people for a name', () => {
    expect(found('Le Norvégien a répondu aux Danois.', 'fr')).toEqual([])
  })
})

describe('names in English', () => {
  it('do not take a body for the one whose acronym is in its name', () => {
    expect(found('Northvale NHS Trust apologised. NATO did not.', 'en')).toEqual(['organisation Northvale NHS Trust', 'organisation NATO =nato'])
    expect(found('The General Medical Council met General Ivan Petrov.', 'en')).toEqual(['organisation General Medical Council', 'person Ivan Petrov'])
  })

  it('leave an office before them out, and keep a surname that is a trade', () => {
    expect(found('The talks failed, Fisheries Minister Paul Garance told lawmakers.', 'en')).toContain('person Paul Garance')
    expect(found('The talks failed, Ann Baker Lowe told lawmakers.', 'en')).toContain('person Ann Baker Lowe')
  })

  it('finds persons after titles and across hyphens', () => {
    const text = 'Gen. Park Ji-hoon told reporters. "We deny it," said Marta Ellison, a spokeswoman for the Coastal Workers Union. Ellison left.'
    expect(found(text, 'en')).toEqual(['person Park Ji-hoon', 'person Marta Ellison', 'organisation Coastal Workers Union', 'person Ellison'])
  })

  it('takes what the table knows for what it is', () => {
    const text = 'The White House and Beijing disagreed, the Guardian reported from South Korea.'
    expect(found(text, 'en')).toEqual([
      'government White House =us-white-house',
      'place Beijing =city-beijing-cn',
      'medium Guardian =the-guardian',
      'country South Korea =KR',
    ])
  })
})

describe('the labels', () => {
  it('open and close names of one class', () => {
    const person = 0
    expect(mayFollow(-1, labelOf(person, 0))).toBe(true)
    expect(mayFollow(labelOf(person, 0), labelOf(person, 2))).toBe(true)
    expect(mayFollow(labelOf(person, 0), labelOf(1, 2))).toBe(false)
    expect(mayFollow(labelOf(person, 0), 0)).toBe(false)
    expect(Array.from({ length: NAME_LABELS }, (_, l) => mayFollow(labelOf(person, 3), l)).filter(Boolean).length).toBeGreaterThan(1)
  })

  it('read back as spans', () => {
    expect(spansOf(Int8Array.from([0, labelOf(0, 0), labelOf(0, 2), labelOf(2, 3)]))).toEqual([
      { first: 1, last: 3, type: 'person' },
      { first: 3, last: 4, type: 'place' },
    ])
  })

  it('know letter case', () => {
    expect(['mot', 'Mot', 'MOT', 'iMot', '12', '«', 'É'].map(capsOf)).toEqual([0, 1, 2, 3, 4, 5, 1])
  })
})

it('survives any text: spans in order, inside it, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('Le Kremlin', '😀 M. Dupré', '\ud800', 'L’ONU', 'ÉLYSÉE'), (noise, name) => {
      const text = `${name} ${noise}. ${name} a dit ${noise}`
      const names = namesIn(text, 'fr')
      let last = 0
      for (const n of names) {
        expect(n.start).toBeGreaterThanOrEqual(last)
        expect(n.end).toBeGreaterThan(n.start)
        expect(n.end).toBeLessThanOrEqual(text.length)
        last = n.end
      }
      expect(namesIn(text, 'fr')).toEqual(names)
    }),
    { numRuns: 40 },
  )
})
