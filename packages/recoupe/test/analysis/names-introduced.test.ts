import { describe, expect, it } from 'vitest'
import { analyseReport, reportOf } from '../../../../bench/pipeline.ts'
import { packs } from '../../src/lang/packs.ts'

const found = (text: string, language: 'fr' | 'en'): string[] =>
  analyseReport(reportOf(text, language)).names.map(n => `${n.kind} ${text.slice(n.start, n.end)}`)

describe('a noun before a name says what it is', () => {
  it.each([
    ['La laiterie accuse la société Kernox d’avoir menti.', ['organisation Kernox']],
    ['La compagnie maritime Blauwater a payé.', ['organisation Blauwater']],
    ['L’association de défense « Les Rives » a perdu.', ['organisation Les Rives']],
    ['La milice Al-Sabr tient le village de Tel Amara.', ['organisation Al-Sabr', 'place Tel Amara']],
    ['Le chalutier Marie-Galante a coulé.', ['other Marie-Galante']],
    ['Les sociétés Kervolt et Isodyne nient tout.', ['organisation Kervolt', 'organisation Isodyne']],
    ['L’ONG Rivages dit la même chose.', ['organisation Rivages']],
    ['Le dossier du bureau d’études Orvalis est vide.', ['organisation Orvalis']],
    ['Le gouvernement du Sorvan a cédé.', ['place Sorvan']],
    ['Ils logent au 12, rue des Lavandières.', ['place rue des Lavandières']],
    ['L’Union départementale des maraîchers et horticulteurs a cédé.', ['organisation Union départementale des maraîchers et horticulteurs']],
    ['La Fédération du petit commerce a cédé.', ['organisation Fédération du petit commerce']],
  ])('%s', (text, names) => expect(found(text, 'fr')).toEqual(names))

  it.each([
    ['She said shipping company Marlow Line had paid.', ['organisation Marlow Line']],
    ['The NGO Clearwater blamed chipmaker Silvane.', ['organisation Clearwater', 'organisation Silvane']],
    ['The militia Sons of the River seized the village of Ashmoor.', ['organisation Sons of the River', 'place Ashmoor']],
    ['The trawler Ocean Pearl sank.', ['other Ocean Pearl']],
    ['Card processor Monetix denied the breach.', ['organisation Monetix']],
    ['The army of Sorvan denied it.', ['place Sorvan']],
    ['They live in the town of Upton-by-Wray.', ['place Upton-by-Wray']],
  ])('%s', (text, names) => expect(found(text, 'en')).toEqual(names))

  it('leaves persons alone', () => {
    expect(found('L’armateur Yann Kervella et le promoteur Jean-Marc Ollier ont été entendus.', 'fr')).toEqual([
      'person Yann Kervella',
      'person Jean-Marc Ollier',
    ])
    expect(found('Mira Ostrander resigned. The company Ostrander founded is gone.', 'en').filter(n => n.startsWith('organisation'))).toEqual([])
  })

  it('takes no weekday and no demonym for a name', () => {
    expect(found('The company Monday denied it. The party Thursday did so, too.', 'en')).toEqual([])
  })

  it('knows a name of several words again', () => {
    const text = 'L’association Pain sans frontières a fermé. Pain sans frontières accuse l’armée.'
    expect(found(text, 'fr')).toEqual(['organisation Pain sans frontières', 'organisation Pain sans frontières'])
  })
})

it('lists each bearer once, in lower case', () => {
  for (const { bearers, language } of packs.values())
    for (const list of [bearers.bodies, bearers.trades, bearers.settlements, bearers.sites, bearers.realms, bearers.streets, bearers.things]) {
      const forms = list.flatMap(noun => noun.split('/'))
      expect(
        forms.filter((form, i) => form !== form.toLowerCase() || forms.indexOf(form) !== i),
        language,
      ).toEqual([])
    }
})
