import { describe, expect, it } from 'vitest'
import { check } from './story.ts'

type Text = readonly [language: string, text: string]

/** Divergences of one kind between texts of the languages given, each as the numbers of the reports that it parts. */
const parted = (kind: string, ...texts: readonly Text[]): string[] =>
  check(texts.map(([language, text], k) => ({ text, language, published: `2025-05-1${k}` })))
    .divergences.filter(d => d.kind === kind)
    .map(({ reports }) =>
      reports
        .map(id => id.slice(1))
        .sort()
        .join(' '),
    )

describe('one saying quoted in other words', () => {
  it.each<readonly [string, Text, Text]>([
    [
      'fr',
      ['fr', 'La porte-parole de la banque, Agathe Morel, assure que la note sur le barrage de Quélennec est « une ébauche sans valeur ».'],
      ['fr', 'Une porte-parole assure que la note sur le barrage de Quélennec est « une ébauche de travail, sans plus ».'],
    ],
    [
      'en',
      ['en', 'The bank’s spokeswoman, Agatha Morel, said the memo on the Quelennec dam was “a draft taken out of context”.'],
      ['en', 'A spokeswoman said the memo on the Quelennec dam was “only a draft, badly understood”.'],
    ],
  ])('is told where one report leaves the speaker without a name (%s)', (_, named, unnamed) => {
    expect(parted('wording', named, unnamed)).toEqual(['0 1'])
    expect(parted('wording', named, named)).toEqual([])
  })

  it.each<readonly [string, Text, Text]>([
    [
      'fr',
      ['fr', 'Le maire, Yann Brévot, assure que la note sur le barrage de Quélennec est « une ébauche sans valeur ».'],
      ['fr', 'La députée Maud Kerdoncuff assure que la note sur le barrage de Quélennec est « une ébauche de travail, sans plus ».'],
    ],
    [
      'en',
      ['en', 'The mayor, Owen Brevot, said the memo on the Quelennec dam was “a draft taken out of context”.'],
      ['en', 'The lawmaker Maud Kerdon said the memo on the Quelennec dam was “only a draft, badly understood”.'],
    ],
  ])('is not told of two people whom both reports name (%s)', (_, one, other) => {
    expect(parted('wording', one, other)).toEqual([])
  })
})

describe('a quarrel that a further report carries', () => {
  it.each<readonly [string, Text, Text, Text]>([
    [
      'fr',
      ['fr', 'Le syndicat des éclusiers accuse Hydrarmor d’avoir vidangé la retenue de Quélennec de nuit.'],
      ['fr', 'Hydrarmor dément avoir vidangé la retenue de Quélennec de nuit.'],
      ['fr', 'Le syndicat des éclusiers accuse Hydrarmor d’avoir vidangé la retenue de Quélennec de nuit. Hydrarmor rejette cette accusation.'],
    ],
    [
      'en',
      ['en', 'The lock keepers’ union accused Hydrarmor of draining the Quelennec reservoir at night.'],
      ['en', 'Hydrarmor denied draining the Quelennec reservoir at night.'],
      ['en', 'The lock keepers’ union accused Hydrarmor of draining the Quelennec reservoir at night. Hydrarmor rejected the accusation.'],
    ],
  ])('names that report too (%s)', (_, charge, denial, both) => {
    expect(parted('contradiction', charge, denial, both)).toEqual(['0 1 2'])
  })
})

describe('one word of somebody named here and of nobody by name there', () => {
  it.each<readonly [string, Text, Text]>([
    [
      'fr',
      ['fr', 'L’élue Maud Kerdoncuff accuse l’intendant Luc Ferrand d’avoir transmis à son cousin les prix des concurrents du bac de Quélennec.'],
      ['fr', 'Des élus accusent l’intendant Luc Ferrand d’avoir communiqué les prix du bac de Quélennec au vainqueur.'],
    ],
    [
      'en',
      ['en', 'The opposition leader, Maud Kerdon, accused Luke Ferrand of passing to his cousin the prices of rivals for the Quelennec ferry.'],
      ['en', 'Opposition councillors accused Luke Ferrand of leaking the prices for the Quelennec ferry to the winner.'],
    ],
  ])('is another source (%s)', (_, named, unnamed) => {
    expect(parted('identity', named, unnamed)).toEqual(['0 1'])
    expect(parted('identity', named, named)).toEqual([])
  })
})

describe('what one report binds to a condition', () => {
  it.each<readonly [string, Text, Text, Text]>([
    [
      'fr',
      ['fr', 'Le ministre, Aram Belzac, a promis que la route de Quélennec serait rouverte aux observateurs dès que les mines auront été retirées.'],
      ['fr', 'Le ministre, Aram Belzac, a promis que la route de Quélennec serait rouverte aux observateurs.'],
      ['fr', 'Le ministre, Aram Belzac, a promis que la route de Quélennec serait rouverte aux observateurs avant le vote.'],
    ],
    [
      'en',
      ['en', 'General Tom Halder promised that his men would stay in the barracks at Quelennec as long as the constitution was respected.'],
      ['en', 'General Tom Halder promised that his men would stay in the barracks at Quelennec.'],
      ['en', 'General Tom Halder promised that his men would stay in the barracks at Quelennec until the vote.'],
    ],
  ])('is wider where another report leaves it free, and not where that binds it otherwise (%s)', (_, bound, free, otherwise) => {
    expect(parted('scope', bound, free)).toEqual(['0 1'])
    expect(parted('scope', bound, otherwise)).toEqual([])
  })

  it('is wider in another language too', () => {
    const bound: Text = ['fr', 'La ministre, Clara Vasser, a promis un audit de toutes les pompes agréées d’ici à l’été.']
    expect(parted('scope', bound, ['en', 'The minister, Clara Vasser, promised an audit of all licensed pumps.'])).toEqual(['0 1'])
    expect(parted('scope', bound, ['en', 'The minister, Clara Vasser, promised an audit of all licensed pumps before the summer.'])).toEqual([])
  })
})

describe('a denial that one report has', () => {
  it.each([
    [
      'fr',
      'La route de Quélennec est fermée depuis lundi soir à tous les camions.',
      'Le syndicat des éclusiers accuse Hydrarmor d’avoir vidangé la retenue de nuit.',
      'Hydrarmor dément avoir vidangé la retenue de nuit.',
      'La préfète Maud Kerdoncuff annonce que des bus remplaceront les trains samedi.',
    ],
    [
      'en',
      'The road to Quelennec has been closed to all lorries since Monday evening.',
      'The lock keepers’ union accused Hydrarmor of draining the reservoir at night.',
      'Hydrarmor denied draining the reservoir at night.',
      'The prefect, Maud Kerdon, said buses would replace trains on Saturday.',
    ],
  ])('is missing from what carries the charge and from what has neither (%s)', (language, same, charge, denial, neither) => {
    const texts = [charge, denial, neither].map((text): Text => [language, `${text} ${same}`])
    expect(parted('omission', ...texts)[0]).toBe('0 1 2')
  })

  it.each<readonly [string, Text, Text]>([
    [
      'fr',
      ['fr', 'La mairie de Quélennec indique que le propriétaire a été mis en demeure le 12 mars.'],
      ['fr', 'La mairie de Quélennec nie avoir reçu un document du propriétaire.'],
    ],
    [
      'en',
      ['en', 'The town hall of Quelennec said the roof had been mended in March.'],
      ['en', 'The town hall of Quelennec denied having been told of a crack in the roof.'],
    ],
  ])('does not gainsay what the same voice says of something else (%s)', (_, said, denied) => {
    expect(parted('contradiction', said, denied)).toEqual([])
    expect(check([said, denied].map(([language, text]) => ({ language, text }))).claims).toHaveLength(2)
  })
})
