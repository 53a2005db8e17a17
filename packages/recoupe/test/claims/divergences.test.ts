import { describe, expect, it } from 'vitest'
import { check } from './story.ts'

/** Kinds and notes of the divergences between two texts. */
const between = (...texts: readonly (string | readonly [text: string, language: string])[]): string[] =>
  check(
    texts.map((t, k) => ({ text: typeof t === 'string' ? t : t[0], language: typeof t === 'string' ? 'fr' : t[1], published: `2025-05-1${k}` })),
  ).divergences.map(d => d.note.code)

describe('divergences without a claim that joins both sides', () => {
  it('sees what one report gives to somebody and another tells itself', () => {
    expect(
      between(
        'Selon deux éclusiers, les vannes du canal d’Ourvelle sont restées ouvertes toute la nuit de lundi.',
        'Les vannes du canal d’Ourvelle sont restées ouvertes toute la nuit de lundi. Le préfet visitera le site jeudi.',
      ),
    ).toContain('divergence.hedge-dropped')
  })

  it.each([
    ['fr', 'Selon le rapport, 214 des bacs loués servaient à des proches de l’intendant.', 'À Ourvelle, 214 bacs profitaient aux proches de l’intendant.'],
    ['en', 'According to the audit, 214 of the rented barges went to friends of the steward.', 'In Ourvelle, 214 barges served the steward’s friends.'],
  ])('sees it of a figure, whatever verb carries it (%s)', (language, said, told) => {
    expect(between([said, language], [told, language])).toContain('divergence.hedge-dropped')
    expect(between([said, language], [told.replace('214', '97'), language])).not.toContain('divergence.hedge-dropped')
  })

  it('sees nothing lost where both give it to somebody', () => {
    const text = 'Selon deux éclusiers, les vannes du canal d’Ourvelle sont restées ouvertes toute la nuit de lundi.'
    expect(between(text, `${text} Le préfet visitera le site jeudi.`)).not.toContain('divergence.hedge-dropped')
  })

  it.each([
    [
      'fr',
      'Ourvelle est la seule commune du canton à avoir fermé son école en mai.',
      'Ourvelle est l’une des communes du canton à avoir fermé son école en mai.',
    ],
    [
      'en',
      'Ourvelle is the only town in the county to have closed its school in May.',
      'Ourvelle is one of the towns in the county to have closed its school in May.',
    ],
  ])('sees the only one against one of several (%s)', (language, sole, among) => {
    expect(between([sole, language], [among, language])).toContain('divergence.quantity')
    expect(between([sole, language], [sole, language])).not.toContain('divergence.quantity')
  })

  it('misses the answer of somebody whom a report lets others speak of', () => {
    expect(
      between(
        'Des responsables suédois ont affirmé que la Norvège achetait des grenades au Tchad. Oslo a nié avoir acheté des grenades.',
        'Des responsables suédois ont affirmé que la Norvège achetait des grenades au Tchad.',
      ),
    ).toContain('divergence.omission-denial')
  })
})

describe('one holder, two positions', () => {
  it('is a contradiction of its own kind, with both spans', () => {
    const first = 'La directrice d’Aquaval, Lise Garance, a nié que la société ait vidé une cuve de solvant dans la Loue.'
    const second = 'La directrice d’Aquaval, Lise Garance, a reconnu que la société avait vidé une cuve de solvant dans la Loue.'
    const { divergences } = check([
      { text: first, published: '2025-05-10' },
      { text: second, published: '2025-05-12' },
    ])
    const changed = divergences.find(d => d.note.code === 'divergence.changed')
    expect(changed?.kind).toBe('contradiction')
    expect(new Set(changed?.evidence.map(e => e.report))).toEqual(new Set(['r0', 'r1']))
  })

  it('is none where the same words are quoted twice', () => {
    const text = 'La directrice d’Aquaval, Lise Garance, a déclaré : « Aucune cuve de solvant n’a été vidée dans la Loue. »'
    expect(between(text, `${text} Le préfet visitera le site.`)).not.toContain('divergence.changed')
  })
})

/** What shows that two short texts are of one story. */
const SAME: Readonly<Record<string, string>> = {
  fr: 'La maire, Lise Garance, s’est rendue sur place avec Paul Hervet.',
  en: 'The mayor, Lise Garance, went to the place with Paul Hervet.',
}

describe('another figure', () => {
  it('is no hedge dropped', () => {
    const found = between(
      'Selon la direction de Verrania, le contrat de la passerelle d’Orvanne porte sur 480 millions d’euros.',
      'Le contrat de la passerelle d’Orvanne porte sur 530 millions d’euros. Verrania livrera la passerelle en juin.',
    )
    expect(found).toContain('divergence.quantity')
    expect(found).not.toContain('divergence.hedge-dropped')
  })
})

describe('counts of one thing in sentences that no claim joins', () => {
  it.each([
    [
      'fr',
      'Une passerelle a cédé lundi à Orvanne, faisant six blessés, a indiqué la préfecture.',
      'À Orvanne, neuf personnes ont été blessées lundi dans la chute d’une passerelle, selon les pompiers.',
    ],
    ['en', 'A footbridge gave way in Orvanne on Monday, killing four workers, the council said.', 'At least seven people were killed in Orvanne on Monday.'],
    ['fr', 'Environ 900 vacanciers ont été évacués du camping d’Orvanne.', 'Quelque 1 400 touristes ont dû quitter le camping d’Orvanne.'],
    ['en', 'The ferry Orvanne carried 120 passengers when it struck the Tarn pier.', 'The ferry Orvanne struck the Tarn pier with 148 people on board.'],
    [
      'fr',
      'Il y avait 1 800 grévistes lundi d’après la préfecture, plus de 3 500 d’après le syndicat Orva.',
      'Il y avait 4 500 grévistes lundi, selon le syndicat Orva.',
    ],
  ])('are held against each other (%s)', (language, a, b) => {
    expect(between([`${a} ${SAME[language]}`, language], [`${b} ${SAME[language]}`, language])).toContain('divergence.quantity')
  })

  it.each([
    ['fr', 'Près de 12 000 personnes ont défilé lundi à Orvanne.', 'Lundi, 11 800 personnes ont défilé à Orvanne.'],
    ['fr', 'L’accident de lundi à Orvanne a fait six blessés.', 'L’accident de 2011 à Orvanne avait fait onze blessés.'],
    ['en', 'Four workers were killed in Orvanne on Monday.', 'Seven workers were wounded in Orvanne on Monday.'],
    ['en', 'The council of Orvanne owns nine boats.', 'Fishermen in Orvanne repaired eleven boats for the parade.'],
  ])('are none where rounding, another year, another toll or another doing explains them (%s)', (language, a, b) => {
    expect(between([`${a} ${SAME[language]}`, language], [`${b} ${SAME[language]}`, language])).not.toContain('divergence.quantity')
  })

  it('are held against each other where one of them lost a zero, and not where they are merely far apart', () => {
    const one = `La réfection du quai d’Orvanne, abîmé par la tempête, est estimée à 1,2 million d’euros par la mairie. ${SAME.fr}`
    const other = (cost: string): string =>
      `Abîmé par la tempête, le quai d’Orvanne doit être refait. La mairie d’Orvanne parle, pour le quai, de ${cost} d’euros après la tempête. ${SAME.fr}`
    expect(between(one, other('12 millions'))).toContain('divergence.quantity')
    expect(between(one, other('11 millions'))).not.toContain('divergence.quantity')
  })

  it('reads how often', () => {
    expect(
      between(
        'Le syndicat Orva accuse la direction d’avoir reporté deux fois le remplacement de la vanne du four.',
        'Le syndicat Orva accuse la direction d’avoir reporté trois fois le remplacement de la vanne du four.',
      ),
    ).toContain('divergence.quantity')
  })
})

describe('silence', () => {
  it.each([
    [
      'fr',
      'Un four a explosé à Orvanne. La société Verrania a refusé de commenter.',
      'Un four a explosé à Orvanne. La société Verrania a affirmé que le four avait été contrôlé en mai.',
    ],
    [
      'en',
      'A kiln exploded in Orvanne. The company Verrania declined to comment.',
      'A kiln exploded in Orvanne. The company Verrania said the kiln had been inspected in May.',
    ],
  ])('is broken where who declines to speak in one report speaks in another (%s)', (language, silent, spoken) => {
    expect(between([silent, language], [spoken, language])).toContain('divergence.silence')
    expect(between([silent, language], [silent, language])).not.toContain('divergence.silence')
  })
})

describe('who is said to speak', () => {
  it('differs where one report names nobody', () => {
    expect(
      between(
        'Selon une source proche de l’enquête, un boulon de la passerelle d’Orvanne avait cédé.',
        'D’après le procureur, Yvan Lestrade, un boulon de la passerelle d’Orvanne avait cédé.',
      ),
    ).toContain('divergence.identity')
  })

  it('is one where a translation describes the same', () => {
    expect(
      between(
        ['A Western diplomat said the deserters from Orvanne had attacked the convoy.', 'en'],
        'Un diplomate occidental a affirmé que les déserteurs d’Orvanne avaient attaqué le convoi.',
      ),
    ).not.toContain('divergence.identity')
  })
})

describe('who is said to speak, within one claim', () => {
  it.each([
    [
      'fr',
      'Un ancien agent affirme que les vannes du canal d’Ourvelle sont restées ouvertes toute la nuit de lundi.',
      'Deux anciens agents affirment que les vannes du canal d’Ourvelle sont restées ouvertes toute la nuit de lundi.',
    ],
    [
      'en',
      'A former lock keeper said the gates of the Ourvelle canal had stayed open all Monday night.',
      'Two former lock keepers said the gates of the Ourvelle canal had stayed open all Monday night.',
    ],
  ])('is one unnamed source here and several there (%s)', (language, one, several) => {
    expect(between([one, language], [several, language])).toContain('divergence.identity')
    expect(between([one, language], [one, language])).not.toContain('divergence.identity')
  })

  it.each([
    [
      'fr',
      'La préfète du Valdoux, Sylvaine Morand, a affirmé que le barrage d’Ourvelle avait cédé avant minuit.',
      'La préfète du Valdoux a affirmé que le barrage d’Ourvelle avait cédé avant minuit.',
    ],
    [
      'en',
      'The mayor of Ourvelle, Ada Brenwick, said the Calder dam had burst before midnight.',
      'The mayor of Ourvelle said the Calder dam had burst before midnight.',
    ],
  ])('is named in one report and only described in the other (%s)', (language, named, described) => {
    expect(between([named, language], [described, language])).toContain('divergence.identity')
    expect(between([named, language], [named, language])).not.toContain('divergence.identity')
    expect(between([described, language], [described, language])).not.toContain('divergence.identity')
  })

  it('is told once of three reports, two of which name nobody', () => {
    const named = 'La préfète du Valdoux, Sylvaine Morand, a affirmé que le barrage d’Ourvelle avait cédé avant minuit.'
    const described = 'La préfète du Valdoux a affirmé que le barrage d’Ourvelle avait cédé avant minuit.'
    const { divergences } = check([named, described, described].map((text, k) => ({ text, published: `2025-05-1${k}` })))
    expect(divergences.filter(d => d.kind === 'identity').map(d => d.reports.length)).toEqual([3])
  })

  it('is nobody else where only the form of address differs', () => {
    expect(
      between(
        'Son avocate, Me Lise Garance, a affirmé lundi que la cuve de solvant d’Ourvelle était vide.',
        'Me Lise Garance a affirmé lundi que la cuve de solvant d’Ourvelle était vide.',
      ),
    ).not.toContain('divergence.identity')
    expect(
      between(
        ['Her lawyer, Mr Colin Abbot, said on Monday that the solvent tank at Ourvelle was empty.', 'en'],
        ['Mr Colin Abbot said on Monday that the solvent tank at Ourvelle was empty.', 'en'],
      ),
    ).not.toContain('divergence.identity')
  })

  it('is nobody else where two people of two sides speak of one thing in other words', () => {
    expect(
      between(
        'L’état-major a répliqué que son artillerie n’avait « pas ouvert le feu depuis lundi ». Son porte-parole, le colonel Matis Drev, évoque plutôt l’explosion d’un dépôt de gaz.',
        'Des experts jugent la thèse du dépôt de gaz peu crédible : il n’y avait « aucune citerne » à proximité, note l’ingénieure Dana Volm.',
      ),
    ).not.toContain('divergence.identity')
  })

  it('is nobody else where one nameless body is told in two languages', () => {
    expect(
      between('Le syndicat des éclusiers affirme que le canal d’Ourvelle fermera le 3 juin.', [
        'A lock keepers’ union said the Ourvelle canal would close on June 3.',
        'en',
      ]),
    ).not.toContain('divergence.identity')
  })
})

describe('a quarrel that both reports carry', () => {
  it.each([
    [
      'fr',
      'L’association Rivalac accuse la société Verrania d’avoir vidé une cuve de solvant dans la Loue. La société Verrania nie avoir vidé une cuve de solvant dans la Loue.',
    ],
    ['en', 'The Rivalac group accused the firm Verrania of emptying a solvent tank into the Loue. Verrania denied emptying a solvent tank into the Loue.'],
  ])('is a contradiction (%s)', (language, quarrel) => {
    expect(between([quarrel, language], [`${quarrel} ${language === 'fr' ? 'Le préfet visitera le site.' : 'The site reopens.'}`, language])).toContain(
      'divergence.contradiction',
    )
  })
})

describe('what a report leaves out', () => {
  const told =
    'La préfecture d’Orvanne a annoncé que la passerelle serait fermée. Un riverain, Jean Castel, accuse la société Verrania d’avoir saboté la passerelle.'

  it('is a denial by somebody who denies nothing in it', () => {
    expect(between(`${told} La société Verrania conteste tout sabotage.`, told)).toContain('divergence.omission-denial')
  })

  it('is no denial that it has in other words', () => {
    expect(between(`${told} La société Verrania conteste tout sabotage.`, `${told} La société Verrania dément ces accusations.`)).not.toContain(
      'divergence.omission-denial',
    )
  })

  it.each([
    [
      'fr',
      'La société Verrania ferme son usine de verre d’Ourvelle.',
      'La députée Lise Garance demande la nomination d’un administrateur provisoire par le tribunal de Cerneux.',
    ],
    [
      'en',
      'Verrania is closing its glass works at Ourvelle.',
      'The lawmaker Lise Garance demanded that the Cerneux court appoint a temporary administrator for the workers.',
    ],
  ])('is what somebody named demands (%s)', (language, common, demand) => {
    expect(between([`${common} ${demand}`, language], [common, language])).toContain('divergence.omission')
    expect(between([`${common} ${demand}`, language], [`${common} ${demand}`, language])).not.toContain('divergence.omission')
  })

  it('is nothing where the reports are of two stories', () => {
    const other = 'Le club de Marsac a recruté un gardien. Son président, Luc Ferrat, a salué une recrue.'
    expect(between(told, other)).not.toContain('divergence.omission')
  })
})

describe('one position, put otherwise', () => {
  it.each([
    [
      'fr',
      'La directrice d’Aquaval, Lise Garance, a promis que les travaux de la digue débuteraient avant l’hiver.',
      'La directrice d’Aquaval, Lise Garance, a promis que les travaux de la digue débuteraient.',
    ],
    [
      'en',
      'The head of Aquaval, Lise Garance, promised that the work on the dyke would begin before winter.',
      'The head of Aquaval, Lise Garance, promised that the work on the dyke would begin.',
    ],
  ])('is wider where one report leaves a bound out (%s)', (language, narrow, wide) => {
    expect(between([narrow, language], [wide, language])).toContain('divergence.scope')
    expect(between([wide, language], [wide, language])).not.toContain('divergence.scope')
  })

  it('is another wording where a denial is quoted in other words', () => {
    const told = 'Le syndicat Orva accuse la société Verrania d’avoir caché une fuite de chlore.'
    expect(
      between(
        `${told} « C’est une fable », a répondu la directrice de Verrania, Lise Garance.`,
        `${told} « Ces accusations sont fausses », a répondu la directrice de Verrania, Lise Garance.`,
      ),
    ).toContain('divergence.wording')
  })
})

describe('one quotation', () => {
  it.each([
    [
      'fr',
      '« Je ne rouvrirai pas cette écluse tant que les experts ne seront pas passés », a déclaré la directrice, Lise Garance.',
      '« Je ne rouvrirai pas cette écluse sans garantie », a déclaré la directrice, Lise Garance.',
    ],
    [
      'en',
      '"I will not reopen this lock until the experts have been here," the director, Lise Garance, said.',
      '"I will not reopen this lock without a guarantee," the director, Lise Garance, said.',
    ],
  ])('in other words is no contradiction of its own (%s)', (language, first, second) => {
    const found = between([`${first} ${SAME[language]}`, language], [`${second} ${SAME[language]}`, language])
    expect(found).toContain('divergence.wording')
    expect(found).not.toContain('divergence.changed')
    expect(found).not.toContain('divergence.contradiction')
  })

  it('in two languages is found though the two share few words', () => {
    const found = between(
      [`A spokeswoman for Verrania said the firm “regularly checks its tanks” and would not comment on rumours. ${SAME.en}`, 'en'],
      [`Sollicité, un porte-parole de Verrania assure que le groupe « contrôle en permanence toutes les cuves ». ${SAME.fr}`, 'fr'],
    )
    expect(found).toContain('divergence.wording-translated')
  })

  it('in two languages says so', () => {
    const found = between(
      [`« La digue cédera avant l’hiver », a déclaré la directrice, Lise Garance. ${SAME.fr}`, 'fr'],
      [`"The dyke will give way before winter," the director, Lise Garance, said. ${SAME.en}`, 'en'],
    )
    expect(found).toContain('divergence.wording-translated')
    expect(found).not.toContain('divergence.wording')
  })
})

describe('a figure', () => {
  it.each([
    ['fr', 'Le projet pourrait conduire à la suppression de 180 postes.', 'Le groupe Verrania va supprimer 180 postes, a annoncé la direction.'],
    ['en', 'The plan could cut 180 jobs.', 'The Verrania group will cut 180 jobs, the management announced.'],
  ])('that one report holds back and another gives plainly has lost its hedge (%s)', (language, soft, plain) => {
    expect(between([`${soft} ${SAME[language]}`, language], [`${plain} ${SAME[language]}`, language])).toContain('divergence.hedge-dropped')
    expect(between([`${plain} ${SAME[language]}`, language], [`${plain} ${SAME[language]}`, language])).not.toContain('divergence.hedge-dropped')
  })
})

describe('evidence', () => {
  it('shows who denies where the words alone say nothing', () => {
    const { divergences } = check([
      { text: `Le parquet accuse Verrania d’avoir vidé une cuve dans la Loue. Verrania dément ces accusations. ${SAME.fr}`, published: '2025-05-10' },
      { text: `Le parquet accuse Verrania d’avoir vidé une cuve dans la Loue. ${SAME.fr}`, published: '2025-05-11' },
    ])
    const first = `Le parquet accuse Verrania d’avoir vidé une cuve dans la Loue. Verrania dément ces accusations.`
    const omission = divergences.find(d => d.note.code === 'divergence.omission-denial')
    expect(omission?.evidence.map(e => first.slice(e.start, e.end))).toContain('Verrania dément ces accusations')
  })

  it('is not missing where no statement was read but a sentence says it', () => {
    const found = between(`Selon la préfecture, 2 300 foyers sont privés d’eau à Orvanne. ${SAME.fr}`, [
      `The town, where 2,300 homes have no water, was quiet. ${SAME.en}`,
      'en',
    ])
    expect(found).not.toContain('divergence.omission')
  })
})

describe('a fragment of a sentence', () => {
  it.each([
    [
      'fr',
      'Selon la préfecture, le chalutier Belmare a été arraisonné lundi devant Orvanne avec neuf marins.',
      'Neuf marins du chalutier Belmare, arraisonné lundi devant Orvanne.',
    ],
    [
      'en',
      'The prefecture said the trawler Belmare had been taken to Orvanne on Monday with nine sailors.',
      'Nine sailors of the trawler Belmare, taken to Orvanne on Monday.',
    ],
  ])('tells nothing in its report’s own voice (%s)', (language, said, fragment) => {
    expect(between([`${said} ${SAME[language]}`, language], [`${fragment} ${SAME[language]}`, language])).not.toContain('divergence.hedge-dropped')
  })
})
