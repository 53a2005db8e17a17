import { describe, expect, it } from 'vitest'
import { check, type Told } from './story.ts'

const fr = (text: string): Told => ({ text })
const en = (text: string): Told => ({ text, language: 'en' })

/** The name of whom the last statement of the last report is by, in the words of a report that names it; null where no other report's speaker is meant. */
function metBy(told: readonly Told[]): string | null {
  const { entities, statements } = check(told)
  const last = statements.filter(s => s.report === `r${told.length - 1}`).at(-1)
  const others = new Set(statements.filter(s => s.report !== last?.report).map(s => s.speaker))
  if (last === undefined || !others.has(last.speaker)) return null
  expect(last.judgements.side.confidence).toBeLessThanOrEqual(last.judgements.speaker.confidence)
  return Object.values(entities.find(e => e.id === last.speaker)?.name ?? {})[0] ?? null
}

const SHIPOWNER = fr('L’armateur maltais Delvane Shipping affirme que la cargaison du cargo était légale.')
const WEEKLY = fr('L’hebdomadaire Le Grelot écrit que la vente est conclue.')
const DAIRY = fr('Le groupe laitier Bresselait nie tout lien avec les malades.')
const UNION = fr('L’Union des armateurs a jugé la règle absurde.')
const MISSION = fr('La Mission d’observation de la trêve a indiqué que deux obus étaient tombés.')

describe('a body that a report calls by a noun only', () => {
  it.each<[string, Told, Told, string]>([
    ['before its name', SHIPOWNER, en('A Maltese shipowner denied on Monday that its cargo was illegal.'), 'Delvane Shipping'],
    ['behind a comma', en('Delvane Shipping, a Maltese shipowner, said the cargo was legal.'), fr('L’armateur dément toute fraude.'), 'Delvane Shipping'],
    [
      'with what it operates',
      en('Hydrolune, the operator of the dam, denied any crack.'),
      fr('Le barrage est vieux. L’exploitant dément toute fissure.'),
      'Hydrolune',
    ],
    ['by what it does', fr('Hydrolune, qui exploite le barrage depuis 1998, a démenti toute fissure.'), en('The operator denied any crack.'), 'Hydrolune'],
    ['between commas', en('The haulier, Chauvet Frères, rejected the claim.'), fr('Le transporteur rejette ces accusations.'), 'Chauvet Frères'],
    ['without an article', en('French weekly Le Grelot reported that the sale was done.'), fr('Selon l’hebdomadaire, la vente est conclue.'), 'Le Grelot'],
    ['in its name', MISSION, en('The truce observation mission said two shells had fallen.'), 'Mission d’observation de la trêve'],
    ['with those who are in it', UNION, en('The shipowners’ association declined to comment on the rule.'), 'Union des armateurs'],
    ['with what it makes', DAIRY, en('A French dairy group denied on Monday any link with the sick babies.'), 'Bresselait'],
  ])('is the one that another report introduces by it: %s', (_, named, bare, name) => {
    expect(metBy([named, bare])).toBe(name)
  })

  it.each<[string, readonly Told[]]>([
    ['of another country', [SHIPOWNER, en('A Greek shipowner denied on Monday that its cargo was illegal.')]],
    ['another one', [SHIPOWNER, fr('Un autre armateur affirme que la cargaison était dangereuse.')]],
    ['several', [SHIPOWNER, en('Two shipowners said the cargo was dangerous.')]],
    [
      'any one, far down in a report',
      [
        SHIPOWNER,
        fr(
          'Le cargo est à quai. Il est arrivé lundi. La douane a ouvert une enquête. Les marins attendent. Un armateur affirme que les contrôles sont trop lents.',
        ),
      ],
    ],
    ['of others', [UNION, en('The fishermen’s association declined to comment on the rule.')]],
    ['that watches something else', [MISSION, en('The election observation mission said the vote was fair.')]],
    ['that makes something else', [DAIRY, en('A French steel group denied on Monday any link with the sick babies.')]],
    ['of another kind', [WEEKLY, en('The daily said the sale was off.')]],
    ['of any kind', [fr('La société Hydrolune a démenti toute fissure.'), en('The company denied any crack.')]],
    [
      'of a report that names a body of which nothing is told',
      [SHIPOWNER, fr('Les salariés d’Océalune ont quitté le navire. L’armateur assure que la cargaison était légale.')],
    ],
  ])('is left alone: %s', (_, told) => {
    expect(metBy(told)).toBeNull()
  })

  it('is left alone where the story has two of the kind', () => {
    const other = fr('L’armateur grec Thalassa Lines assure que la cargaison est dangereuse.')
    expect(metBy([SHIPOWNER, other, en('The shipowner denied that its cargo was illegal.')])).toBeNull()
  })

  it('is never one origin more', () => {
    const { claims } = check([
      { ...SHIPOWNER, outlet: 'A' },
      { ...en('The shipowner said that the cargo of the vessel was legal.'), outlet: 'B' },
    ])
    expect(claims.filter(c => c.status === 'corroborated')).toEqual([])
  })
})
