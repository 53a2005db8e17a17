import { describe, expect, it } from 'vitest'
import { CLASH_FEATURES, clashFeatures, readingOf } from '../../src/claims/contradiction/judge-clash.ts'
import { setAgainst } from '../../src/claims/contradiction/set-against.ts'
import type { Sign } from '../../src/claims/positions/sign.ts'
import type { Proposition } from '../../src/claims/propositions/proposition.ts'
import { readWording } from '../../src/claims/propositions/read-polarity.ts'
import { TermReader } from '../../src/claims/propositions/read-terms.ts'
import { packs } from '../../src/lang/packs.ts'
import type { Statement } from '../../src/types/index.ts'
import { read as analysed } from '../analysis/read.ts'

function side(text: string, language: 'fr' | 'en') {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  const analysis = analysed(language, text)
  const all = Array.from({ length: analysis.words.count }, (_, i) => i)
  const { negated } = readWording(analysis.words, all, pack.polarity)
  return { reading: readingOf(analysis.words, all, new TermReader(analysis, pack), pack), negated, sign: (negated ? -1 : 1) as Sign, statement: null }
}

function evidence(a: string, b: string, language: 'fr' | 'en'): string[] {
  const features = clashFeatures(side(a, language), side(b, language), { overlap: 0.6, containment: 0.6, score: 0.6 })
  return CLASH_FEATURES.filter((_, k) => features[k] === 1)
}

describe('what speaks for a clash', () => {
  it.each([
    ['fr', 'Le bac a coulé.', 'Le bac n’a pas coulé.', 'signs apart'],
    ['fr', 'Le bac n’a pas coulé.', 'Aucun bac n’a coulé.', 'both negated'],
    ['fr', 'La vanne date de 1998.', 'La vanne date de 2011.', 'yearsApart'],
    ['fr', 'Douze barques ont été perdues.', 'Quarante barques ont été perdues.', 'amounts'],
    ['en', 'The gate was shut.', 'The gate was not shut.', 'signs apart'],
    ['en', 'Rents rose in the old town.', 'Rents fell in the old town.', 'antonyms'],
    ['en', 'Twelve boats were lost.', 'Forty boats were lost.', 'amounts'],
  ] as const)('%s: %s / %s', (language, a, b, name) => expect(evidence(a, b, language)).toContain(name))

  it('finds nothing of the kind in two wordings of one thing', () => {
    expect(evidence('Le bac a coulé devant le port.', 'Le bac a sombré devant le port.', 'fr')).not.toContain('signs apart')
  })
})

const member = (index: number, act: Statement['act']): Proposition => ({ index, statement: { act } as Statement }) as Proposition
const opposes =
  (...pairs: (readonly [number, number])[]) =>
  (a: Proposition, b: Proposition): number =>
    pairs.some(([x, y]) => (a.index === x && b.index === y) || (a.index === y && b.index === x)) ? 1 : -1

describe('setting the members of a claim against each other', () => {
  it('turns the denial, not the charge, where both were read alike', () => {
    const members = [member(0, 'accuse'), member(1, 'deny')]
    const signs = setAgainst(
      members,
      new Map([
        [0, 1 as Sign],
        [1, 1 as Sign],
      ]),
      opposes([0, 1]),
    )
    expect([signs.get(0), signs.get(1)]).toEqual([1, -1])
  })

  it('brings back one that was read as negative and clashes with nobody', () => {
    const members = [member(0, 'assert'), member(1, 'assert'), member(2, 'assert')]
    const given = new Map<number, Sign>(members.map(m => [m.index, m.index === 1 ? -1 : 1]))
    expect([...setAgainst(members, given, opposes()).values()]).toEqual([1, 1, 1])
  })

  it('keeps the signs of a claim with too many members to weigh', () => {
    const members = Array.from({ length: 50 }, (_, k) => member(k, 'assert'))
    const given = new Map<number, Sign>(members.map(m => [m.index, m.index === 1 ? -1 : 1]))
    expect(setAgainst(members, given, opposes())).toBe(given)
  })
})
