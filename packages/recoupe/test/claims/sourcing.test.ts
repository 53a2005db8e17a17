import { describe, expect, it } from 'vitest'
import { crossCheck } from '../../src/claims/cross-check.ts'
import { renderDossier } from '../../src/dossier/render/index.ts'
import { shareFacts } from '../../src/engine/share-facts.ts'
import { packs } from '../../src/lang/packs.ts'
import { completeDossier } from '../render/complete.ts'
import { check, inputsOf } from './story.ts'

const DISPATCH = `Un barrage s'est rompu mardi matin au-dessus du village de Combe-Noire, emportant deux ponts et une partie de la route départementale. Les secours, arrivés vers huit heures, ont évacué une centaine d'habitants vers le gymnase de la commune voisine. Le préfet a déclaré que la situation était sous contrôle.`

describe('dependencies', () => {
  it('finds a copied dispatch with its spans', () => {
    const { dependencies } = check([
      { text: DISPATCH, outlet: 'Le Val' },
      { text: `${DISPATCH} Une réunion publique est prévue.`, outlet: 'La Crête', published: '2025-05-13' },
    ])
    expect(dependencies.map(d => d.kind)).toEqual(['verbatim'])
    expect(dependencies[0]?.spans.length).toBeGreaterThanOrEqual(2)
  })

  it('finds the agency of one report in the byline of another', () => {
    const { dependencies } = check([
      { text: 'COMBE-NOIRE (ZPX) - Le préfet a annoncé la fermeture de la route.', agency: 'ZPX', outlet: 'ZPX' },
      {
        text: 'Par Jeanne Lormel (avec ZPX)\n\nAu village, on attend encore la réouverture. Une boulangère raconte sa nuit.',
        outlet: 'Le Val',
        published: '2025-05-13',
      },
    ])
    expect(dependencies.map(d => d.kind)).toEqual(['cites'])
  })

  it.each([
    [
      'fr',
      'Radio Ambrune',
      'La halle rouvrira ses portes au printemps.',
      'La directrice, Odile Carnet, a confié à Radio Ambrune que les comptes étaient faux.',
    ],
    ['en', 'Calder Post', 'The market hall will open again in spring.', 'The director, Odile Carnet, told the Calder Post that the accounts were false.'],
  ])('sees that one draws on what somebody told the other (%s)', (language, outlet, own, drawing) => {
    // far from the head and the foot, where a bare name is a credit
    const around = 'x '.repeat(300)
    const { dependencies } = check([
      { text: own, language, outlet },
      { text: `${around}\n\n${drawing}\n\n${around}`, language, outlet: 'La Crête' },
    ])
    expect(dependencies.map(d => d.kind)).toEqual(['cites'])
  })

  it('takes no common word for a newspaper', () => {
    const { dependencies } = check([
      { text: 'Le maire a annoncé des travaux sur le pont.', outlet: 'Le Monde libre' },
      { text: 'Tout le monde libre se souvient de cette crue, dit-on à Combe-Noire.', outlet: 'La Crête' },
    ])
    expect(dependencies).toEqual([])
  })

  it('leaves two independent accounts of one event apart', () => {
    const { dependencies } = check([
      { text: DISPATCH },
      {
        text: `À Combe-Noire, le barrage a cédé avant l'aube. Une centaine de personnes dorment désormais dans un gymnase. « On a entendu un grondement », raconte un berger. Deux ponts manquent sur la carte.`,
      },
    ])
    expect(dependencies).toEqual([])
  })

  it('finds a translation by what its sentences say, in their order', () => {
    const french = `Un barrage s'est rompu mardi au-dessus du village de Combe-Noire. Deux ponts ont été détruits par les eaux de la rivière. Les secours ont évacué cent habitants vers une école. Le préfet Armand Delorme a promis une enquête sur la construction du barrage. L'usine de papier, qui emploie 340 ouvriers, a fermé ses portes.`
    const english = `A dam burst on Tuesday above the village of Combe-Noire. Two bridges were destroyed by the river's waters. Rescuers evacuated one hundred residents to a school. Prefect Armand Delorme promised an inquiry into the construction of the dam. The paper mill, which employs 340 workers, closed its doors.`
    const { dependencies } = check([{ text: french }, { text: english, language: 'en', published: '2025-05-13' }])
    expect(dependencies.map(d => d.kind)).toEqual(['translation'])
  })
})

describe('origins', () => {
  const SAID = 'que le barrage de Combe-Noire avait été vidé par les ingénieurs de la préfecture'

  it('counts two statements of one side once', () => {
    const { claims } = check([{ text: `Le ministère français de la Défense a affirmé ${SAID}. Le gouvernement français a affirmé ${SAID}.` }])
    expect(claims.some(c => c.status === 'corroborated')).toBe(false)
  })

  it('never lets an anonymous source corroborate', () => {
    const { claims } = check([{ text: `La Norvège a affirmé ${SAID}. Une source proche du dossier a affirmé ${SAID}.` }])
    expect(claims.some(c => c.status === 'corroborated')).toBe(false)
  })

  it('never corroborates across reports that one dispatch joins', () => {
    const { claims } = check([
      { text: `OSLO (ZPX) - La Norvège a affirmé ${SAID}.`, agency: 'ZPX', outlet: 'ZPX' },
      { text: `Par Jeanne Lormel (avec ZPX)\n\nLa Suède a affirmé ${SAID}.`, outlet: 'Le Val', published: '2025-05-13' },
    ])
    expect(claims.some(c => c.status === 'corroborated')).toBe(false)
  })

  it('never corroborates by offices of a state that nothing names, which may be one', () => {
    const { claims } = check([
      { text: `Le ministère a affirmé ${SAID}.`, outlet: 'Le Val' },
      { text: `L’armée a affirmé ${SAID}.`, outlet: 'La Crête', published: '2025-05-13' },
    ])
    expect(claims.some(c => c.status === 'corroborated')).toBe(false)
  })

  it('never corroborates what the other negates', () => {
    const { claims } = check([
      { text: 'La Norvège a affirmé que le barrage de Combe-Noire avait été construit sans autorisation de la préfecture.', outlet: 'Le Val' },
      {
        text: 'La Suède a affirmé que le barrage de Combe-Noire n’avait pas été construit sans autorisation de la préfecture.',
        outlet: 'La Crête',
        published: '2025-05-13',
      },
    ])
    expect(claims.some(c => c.status === 'corroborated')).toBe(false)
  })

  it.each([
    ['tous les otages de Kolm avaient été libérés', 'certains otages de Kolm avaient été libérés'],
    ['la Suède avait livré des chars à la Finlande', 'la Finlande avait livré des chars à la Suède'],
    ['le cargo Alma avait coulé avant l’arrivée des secours', 'le cargo Alma avait coulé après l’arrivée des secours'],
    ['la mine de Vald avait rejeté du fioul dans le fleuve en mars', 'la mine de Vald avait rejeté du fioul dans le fleuve en 2019'],
    ['l’incendie de Vald avait fait douze morts', 'l’incendie de Vald avait fait douze blessés'],
    ['la production de Vald avait augmenté de 12 %', 'la production de Vald avait baissé de 12 %'],
    ['le barrage de Vald avait été ouvert par le préfet', 'le barrage de Vald avait été ouvert malgré le préfet'],
  ])('never corroborates by what is merely alike: %s; %s', (one, other) => {
    const { claims } = check([
      { text: `La Norvège a affirmé que ${one}.`, outlet: 'Le Val' },
      { text: `Le Danemark a affirmé que ${other}.`, outlet: 'La Crête', published: '2025-05-13' },
    ])
    expect(claims.some(c => c.status === 'corroborated')).toBe(false)
  })

  it.each([
    ['output at the Vald mine had risen by 12 percent', 'output at the Vald mine had fallen by 12 percent'],
    ['all hostages of Kolm had been freed', 'some hostages of Kolm had been freed'],
    ['the freighter Alma sank before rescuers arrived', 'the freighter Alma sank after rescuers arrived'],
  ])('nor in English: %s; %s', (one, other) => {
    const { claims } = check([
      { text: `Norway said ${one}.`, language: 'en', outlet: 'The Vale' },
      { text: `Denmark said ${other}.`, language: 'en', outlet: 'The Crest', published: '2025-05-13' },
    ])
    expect(claims.some(c => c.status === 'corroborated')).toBe(false)
  })

  it('corroborates where two named sides each assert it and nothing joins their reports', () => {
    const { claims, origins } = check([
      { text: `La Norvège a affirmé ${SAID}.`, outlet: 'Le Val' },
      { text: `La Suède a affirmé ${SAID}.`, outlet: 'La Crête', published: '2025-05-13' },
    ])
    const claim = claims.find(c => c.status === 'corroborated')
    expect(claim?.origins.length).toBe(2)
    expect(origins.map(o => o.name).sort()).toEqual(['Norvège', 'Suède'])
  })

  const GUESSED = {
    fr: `Le préfet et la sous-préfète suivent la crue depuis Combe-Noire. Une source militaire a affirmé ${SAID}.`,
    en: 'The French interior minister came to Lille, then to Lyon; the rest of France waits. A military source said that the dam at Combe-Noire had been emptied by engineers.',
  }

  it.each(['fr', 'en'] as const)('names no origin by a side that is only guessed (%s)', language => {
    const { statements, entities, origins } = check([{ text: GUESSED[language], language }])
    const [statement] = statements.filter(s => s.anonymous)
    const guessed = entities.find(e => e.id === statement?.side)
    // else the case shows nothing
    expect([guessed?.entry, statement?.judgements.side.decided]).toEqual(['FR', false])
    const named = origins.filter(o => o.statements.includes(statement?.id ?? '')).map(o => [o.entity, o.name])
    expect(named).toEqual([[statement?.speaker, language === 'fr' ? 'source militaire' : 'military source']])
  })

  it('leaves a prefect to neither of two lands that quarrel, nor to the one whose prefects we know', () => {
    const told = inputsOf([
      { text: 'La Norvaque accuse la Sildavie d’avoir miné le col d’Ostrel. La Sildavie dément. Le préfet a assuré que le col rouvrirait jeudi.' },
      { text: 'Norvaque accused Sildavia of mining the pass. Sildavia denied it. The prefect said the pass would reopen on Thursday.', language: 'en' },
    ])
    const { entities, statements, origins } = crossCheck(shareFacts(told), packs)
    expect(entities.filter(e => e.kind === 'country').map(e => e.name.fr)).toEqual(['Norvaque', 'Sildavie'])
    const prefects = statements.filter(s => entities.some(e => e.id === s.speaker && e.kind === 'role'))
    expect(prefects.map(s => s.judgements.side.decided)).toEqual([false, false])
    const behind = origins.filter(o => prefects.some(s => o.statements.includes(s.id))).map(o => o.entity)
    expect(behind).toEqual([...new Set(prefects.map(s => s.speaker))])
  })

  it.each([
    ['en', 'The French interior minister came to Lille.', 'Two firefighters who were on duty', 'said the hydrants at the dam were dry.'],
    ['en', 'The French interior minister came to Lille.', 'A customs officer in Lille', 'said the crate had been opened at night.'],
    ['fr', 'Le ministre français de l’Intérieur est venu à Lille.', 'Deux douaniers en poste au col', 'ont affirmé que la caisse avait été ouverte.'],
  ])('lets some of the men of a state speak for it only as a guess (%s: %s %s)', (language, home, some, said) => {
    const { statements } = check([{ text: `${home} ${some} ${said}`, language }])
    expect(statements.map(s => s.judgements.side.decided)).toEqual([false])
  })

  it('gives the guess to no rendering as a fact', () => {
    const told = [{ text: GUESSED.fr }]
    const dossier = completeDossier({ ...check(told), reports: inputsOf(told).map(i => i.record.report) })
    const text = (['text', 'md'] as const).map(format => renderDossier(dossier, { format, ui: 'fr', width: 120 })).join('\n')
    expect(text).toMatch(/source militaire, pour\s?: France \(indécis\)/u)
    expect(text).not.toMatch(/origine\s?: France/u)
    expect(text).not.toMatch(/\| France \|/u)
  })

  it('never corroborates by a side that is only guessed', () => {
    const { claims } = check([
      { text: `La Norvège a affirmé ${SAID}.`, outlet: 'Le Val' },
      { text: `Le préfet et la sous-préfète suivent la crue. L’exploitant a affirmé ${SAID}.`, outlet: 'La Crête', published: '2025-05-13' },
    ])
    expect(claims.some(c => c.status === 'corroborated')).toBe(false)
  })
})
