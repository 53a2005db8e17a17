import { describe, expect, it } from 'vitest'
import { compareSlots, slotsOf } from '../../src/claims/contradiction/slots.ts'
import { readWording } from '../../src/claims/propositions/read-polarity.ts'
import { TermReader } from '../../src/claims/propositions/read-terms.ts'
import { packs } from '../../src/lang/packs.ts'
import { read as analysed } from '../analysis/read.ts'

function read(text: string, language: 'fr' | 'en') {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  const analysis = analysed(language, text)
  const reader = new TermReader(analysis, pack)
  const all = Array.from({ length: analysis.words.count }, (_, i) => i)
  return {
    words: analysis.words,
    all,
    wording: readWording(analysis.words, all, pack.polarity),
    keysAt: (i: number) => reader.termsOf(i).map(t => t.key),
    keys: reader.read(all).map(t => t.key),
  }
}

describe('negation', () => {
  it.each([
    ['Le pont est plus étroit que la route.', false],
    ['Plus de deux cents barques ont quitté le port.', false],
    ['Les loyers ont grimpé de plus de 4 %.', false],
    ['Les pompes ne fonctionnent plus.', true],
    ['Plus aucun bac ne traverse le fleuve.', true],
    ['Personne n’a ouvert la vanne.', true],
    ['Une personne a ouvert la vanne.', false],
    ['Il ne fait aucun doute que la vanne était ouverte.', false],
    ['La vanne était ouverte, cela ne fait pas de doute.', false],
    ['Deux candidats ont été écartés par le jury.', false],
    ['Cette hypothèse est écartée.', true],
    ['Les informations sur sa démission sont fausses.', true],
    ['Les billets étaient faux.', false],
    ['Les rumeurs sur une seconde fuite sont sans fondement.', true],
    ['Les rumeurs selon lesquelles un éclusier aurait été blessé sont sans aucun fondement.', true],
    ['La maison est sans fondement solide.', false],
  ])('%s', (text, negated) => expect(read(text, 'fr').wording.negated).toBe(negated))

  it.each([
    ['The bridge is no longer safe.', true],
    ['More than two hundred boats left the harbour.', false],
    ['Nobody opened the gate.', true],
    ['There is no doubt that the gate was open.', false],
    ['The guard had no key.', true],
    ['She had been excluded from the list.', false],
    ['The theory was dismissed.', true],
    ['Any delay is excluded.', true],
    ['Reports of a second leak are false.', true],
    ['The banknotes were fake.', false],
    ['Reports of a second leak are without foundation.', true],
    ['The reports that a boy had been admitted to hospital after being mocked were “without foundation”.', true],
    ['Reports on the bridge were published without foundation stones in view.', false],
    ['The house is without foundation.', false],
  ])('%s', (text, negated) => expect(read(text, 'en').wording.negated).toBe(negated))
})

describe('slots', () => {
  const compare = (a: string, b: string, language: 'fr' | 'en') => {
    const [x, y] = [read(a, language), read(b, language)]
    return compareSlots(slotsOf(x.words, x.all, x.keysAt), slotsOf(y.words, y.all, y.keysAt), [x.keys, y.keys])
  }

  it('meet though one is passive', () => {
    expect(compare('La ville ferme le port.', 'Le port est fermé par la ville.', 'fr')).toEqual({ same: 2, clashing: 0 })
    expect(compare('The town closed the harbour.', 'The harbour was closed by the town.', 'en')).toEqual({ same: 2, clashing: 0 })
  })

  it('clash where each holds what the other does not speak of', () => {
    expect(compare('La ville ferme le port.', 'La ville ferme le musée.', 'fr')).toEqual({ same: 1, clashing: 1 })
    expect(compare('The town closed the harbour.', 'The town closed the museum.', 'en')).toEqual({ same: 1, clashing: 1 })
  })
})
