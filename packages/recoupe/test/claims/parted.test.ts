import { describe, expect, it } from 'vitest'
import { check } from './story.ts'

/** Divergences of one kind between texts of the languages given, each as the words shown for it. */
const parted = (kind: string, ...texts: readonly (readonly [language: string, text: string])[]): string[] => {
  const told = texts.map(([language, text], k) => ({ text, language, published: `2025-05-1${k}` }))
  return check(told)
    .divergences.filter(d => d.kind === kind)
    .map(({ evidence }) => evidence.map(e => told[Number(e.report.slice(1))]?.text.slice(e.start, e.end)).join(' / '))
}

describe('a contradiction', () => {
  it.each([
    [
      'fr',
      'Selon une source proche du dossier, le barrage de Quélennec aurait cédé à cause d’une vanne rouillée.',
      'La société Hydrarmor dément que le barrage de Quélennec ait cédé à cause d’une vanne rouillée.',
    ],
    [
      'en',
      'According to a person familiar with the matter, the Quelennec dam may have given way because of a rusted valve.',
      'Hydrarmor, the operator, denied that the Quelennec dam had given way because of a rusted valve.',
    ],
  ])('stands between what is only thought likely and who denies it (%s)', (language, soft, denial) => {
    expect(parted('contradiction', [language, soft], [language, denial])).toHaveLength(1)
  })

  it.each([
    [
      'fr',
      'Selon deux responsables torvaniens, l’armée torvanienne a posé des mines dans le col de Brask.',
      'Les autorités torvaniennes démentent que l’armée torvanienne ait posé des mines dans le col de Brask.',
    ],
    ['en', 'Two Polish officials said Polish troops had laid mines on the Brask pass.', 'Poland denied that its troops had laid mines on the Brask pass.'],
  ])('stands between officials without a name and the state that denies it (%s)', (language, said, denial) => {
    expect(parted('contradiction', [language, said], [language, denial])).toHaveLength(1)
  })
})

describe('another description of who speaks', () => {
  it('is told of a person behind a pronoun and the office', () => {
    const first = 'La procureure de Tressignac, Maud Kerdoncuff, s’est exprimée lundi. Elle a assuré que l’enquête sur le barrage ne néglige aucune hypothèse.'
    const second = 'Le parquet de Tressignac assure que l’enquête sur le barrage ne néglige aucune hypothèse.'
    expect(parted('identity', ['fr', first], ['fr', second])).toEqual(['Maud Kerdoncuff / Le parquet de Tressignac'])
  })
})

describe('the reservation that a source is', () => {
  it.each([
    [
      'fr',
      'Hydrarmor annonce qu’elle a vidangé la retenue de Quélennec mardi soir.',
      'Hydrarmor a vidangé la retenue de Quélennec mardi soir. La route est coupée.',
    ],
    [
      'en',
      'Hydrarmor said it had drained the Quelennec reservoir on Tuesday night.',
      'Hydrarmor drained the Quelennec reservoir on Tuesday night. The road is closed.',
    ],
  ])('is not lost where who tells it is told to do it (%s)', (language, said, told) => {
    expect(parted('hedge-dropped', [language, said], [language, told])).toEqual([])
  })

  it.each([
    [
      'fr',
      'L’association Rives libres condamne l’attaque nocturne du campement de Quélennec par des vigiles.',
      'Des vigiles ont attaqué le campement de Quélennec dans la nuit. Le maire se tait.',
    ],
    [
      'en',
      'The group Free Banks condemned the night attack on the Quelennec camp by security guards.',
      'Security guards attacked the Quelennec camp in the night. The mayor kept silent.',
    ],
  ])('is none where a source only deplores what happened (%s)', (language, said, told) => {
    expect(parted('hedge-dropped', [language, said], [language, told])).toEqual([])
  })
})

describe('a wider and a narrower version', () => {
  it('is not seen in words of another language that nothing compares', () => {
    expect(
      parted(
        'scope',
        ['fr', 'La directrice, Maud Kerdoncuff, assure que les pompes n’étaient pas concernées.'],
        ['en', 'The director, Maud Kerdoncuff, said that the genuine pumps were not affected in any way.'],
      ),
    ).toEqual([])
  })

  it('is not seen between a season in one language and in the other', () => {
    expect(
      parted(
        'scope',
        ['fr', 'La directrice, Maud Kerdoncuff, assure que les travaux commenceront avant l’hiver.'],
        ['en', 'The director, Maud Kerdoncuff, said that the works would begin before winter.'],
      ),
    ).toEqual([])
  })
})

describe('a reservation beside a denial', () => {
  it.each([
    [
      'fr',
      'Selon une source proche du dossier, Hydrarmor aurait vidangé la retenue de Quélennec de nuit. Hydrarmor le dément.',
      'Selon la préfecture, Hydrarmor a vidangé la retenue de Quélennec de nuit. Hydrarmor le dément.',
    ],
    [
      'en',
      'According to a person close to the matter, Hydrarmor may have drained the Quelennec reservoir at night. Hydrarmor denies it.',
      'According to the prefecture, Hydrarmor drained the Quelennec reservoir at night. Hydrarmor denies it.',
    ],
  ])('is lost whoever denies it in the same report (%s)', (language, soft, flat) => {
    expect(parted('hedge-dropped', [language, soft], [language, flat])).toHaveLength(1)
  })
})

describe('a quotation cut before its reservation', () => {
  const FR = ['fr', 'L’hydrologue Maud Kerdoncuff juge les relevés du bassin « solides, mais trop peu nombreux ».'] as const
  const EN = ['en', 'The hydrologist Maud Kerdoncuff said the readings from the pool were “sound, but far too few”.'] as const
  it.each([
    [FR, 'L’hydrologue Maud Kerdoncuff juge les relevés du bassin « solides ».'],
    [EN, 'The hydrologist Maud Kerdoncuff said the readings from the pool were “sound”.'],
  ])('is another wording', (whole, short) => {
    expect(parted('wording', whole, [whole[0], short])).toHaveLength(1)
  })

  it.each([
    [FR, 'L’hydrologue Maud Kerdoncuff juge les relevés du bassin « solides », mais rares.'],
    [EN, 'The hydrologist Maud Kerdoncuff said the readings from the pool were “sound” but scarce.'],
  ])('is none where the reservation follows outside of the marks', (whole, short) => {
    expect(parted('wording', whole, [whole[0], short])).toEqual([])
  })

  it.each([
    [FR, 'L’hydrologue Maud Kerdoncuff juge les relevés du bassin « trop peu nombreux ».'],
    [EN, 'The hydrologist Maud Kerdoncuff said the readings from the pool were “far too few”.'],
  ])('is none where the reservation is what is left', (whole, short) => {
    expect(parted('wording', whole, [whole[0], short])).toEqual([])
  })
})

describe('what is answered for only as far as it is known', () => {
  const FR = 'Maud Kerdoncuff a assuré qu’aucun ouvrier n’avait été blessé.'
  const EN = 'Maud Kerdoncuff said no worker had been hurt.'
  it.each([
    ['fr', 'Maud Kerdoncuff a assuré qu’à sa connaissance aucun ouvrier n’avait été blessé.', FR],
    ['fr', 'Maud Kerdoncuff a assuré qu’aucun ouvrier n’avait été blessé à ce stade.', FR],
    ['en', 'Maud Kerdoncuff said no worker had been hurt, to her knowledge.', EN],
    ['en', 'Maud Kerdoncuff said no worker had been hurt so far.', EN],
  ])('has lost its reservation where a report has it without, and is no narrower (%s, %s)', (language, reserved, flat) => {
    expect(parted('hedge-dropped', [language, reserved], [language, flat])).toHaveLength(1)
    expect(parted('scope', [language, reserved], [language, flat])).toEqual([])
    expect(parted('hedge-dropped', [language, reserved], [language, reserved])).toEqual([])
  })
})

describe('a date', () => {
  it.each([
    [
      'fr',
      'Odon Castaing a dit mardi que le ferry était parti de Brévalles avant minuit.',
      'Odon Castaing a dit mardi que le ferry était parti de Brévalles lundi.',
    ],
    ['en', 'Odon Castaing said the ferry had left Brevalles before midnight.', 'Odon Castaing said the ferry had left Brevalles on Monday.'],
  ])('is none where a word before it only sets an edge (%s)', (language, edge, day) => {
    expect(parted('time', [language, edge], [language, day])).toEqual([])
  })

  it.each([
    ['fr', 'Odon Castaing a dit que le ferry était parti de Brévalles dimanche.', 'Odon Castaing a dit que le ferry était parti de Brévalles lundi.'],
    ['en', 'Odon Castaing said the ferry had left Brevalles on Sunday.', 'Odon Castaing said the ferry had left Brevalles on Monday.'],
  ])('is another where both give a day (%s)', (language, first, second) => {
    expect(parted('time', [language, first], [language, second])).toHaveLength(1)
  })
})
