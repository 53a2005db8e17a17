import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roles as en } from '../../src/lang/en/roles.ts'
import { findRoles } from '../../src/lang/find-role.ts'
import { roles as fr } from '../../src/lang/fr/roles.ts'

const french = findRoles(fr)
const english = findRoles(en)
const at = (finder: typeof french, text: string): { text: string; traits: string; grammar: string } | null => {
  const match = finder.at(text, 0)
  return (
    match && {
      text: text.slice(match.start, match.end),
      traits: match.noun.traits.join(' '),
      grammar: `${match.form.gender ?? '-'}${match.form.number ?? '-'}`,
    }
  )
}

describe('role nouns', () => {
  it.each([
    [french, 'porte-parole du ministère', 'porte-parole', 'person spokesperson', '--'],
    [french, 'Hautes responsables du parti', 'Hautes responsables', 'person state official', 'fp'],
    [french, 'procureure de la République de Nîmes', 'procureure de la République', 'person justice prosecution', 'fs'],
    [french, 'chef de l’État', 'chef de l’État', 'person state head', 'ms'],
    [french, 'directrices générales adjointes', 'directrices générales adjointes', 'person head manager', 'fp'],
    [french, 'sources proches du dossier', 'sources proches du dossier', 'anonymous', 'fp'],
    [french, 'agences de presse officielles', 'agences de presse officielles', 'medium', 'fp'],
    [french, 'garde-côtes', 'garde-côtes', 'person state official', '-p'],
    [french, 'préfecture de police', 'préfecture de police', 'government office', 'fs'],
    [english, 'spokeswomen for the ministry', 'spokeswomen', 'person spokesperson', 'fp'],
    [english, 'people familiar with the matter said', 'people familiar with the matter', 'anonymous', '-p'],
    [english, 'Attorneys general of two states', 'Attorneys general', 'person state official', '-p'],
    [english, 'directors of communications', 'directors of communications', 'person spokesperson', '-p'],
    [english, 'state broadcaster', 'state broadcaster', 'medium', '-s'],
  ])('%#: %s %s', (finder, text, wanted, traits, grammar) => {
    expect(at(finder, text)).toEqual({ text: wanted, traits, grammar })
  })

  it('finds whole words only', () => {
    expect(french.at('ministrel', 0)).toBeNull()
    expect(english.at('sourcebook', 0)).toBeNull()
    expect(french.at('responsabilité', 0)).toBeNull()
  })

  it('says which nouns tell nothing of the sex', () => {
    expect(french.lookup('victimes')[0]?.noun.eitherSex).toBe(true)
    expect(french.lookup('avocate')[0]?.noun.eitherSex).toBe(false)
  })

  it('keeps norms apart from documents', () => {
    expect(french.lookup('loi')[0]?.noun.traits).toEqual(['norm'])
    expect(english.lookup('ruling')[0]?.noun.traits).toEqual(['document'])
  })

  it('has its hundreds of nouns, none empty, none twice', () => {
    for (const pack of [fr, en]) {
      expect(pack.nouns.length).toBeGreaterThan(800)
      expect(new Set(pack.nouns.map(n => n.lemma)).size).toBe(pack.nouns.length)
      for (const noun of pack.nouns) for (const form of noun.forms) expect(form.text.trim()).toBe(form.text)
    }
  })

  it('survives any text at any place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, start) => {
        const match = french.at(text, start)
        if (match) expect(match.end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
