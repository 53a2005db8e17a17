import { describe, expect, it } from 'vitest'
import type { EventMention } from '../../src/types/index.ts'
import { event } from '../../src/wire/event.ts'
import { check, type Told } from './story.ts'

/** Events of one text as lines: type, trigger, certainty, then role=words. */
function told(text: string, language = 'fr'): string[] {
  const { events } = check([{ text, language }])
  return events.map(e => lineOf(e, text))
}

const lineOf = (e: EventMention, text: string): string =>
  [
    e.type,
    text.slice(e.trigger.start, e.trigger.end),
    e.certainty,
    ...e.roles.map(r => `${r.role}=${text.slice(r.start, r.end)}${r.class ? `:${r.class}` : ''}`).sort(),
  ].join(' ')

describe('arms transfers', () => {
  it.each([
    ['fr', 'La Norvège a vendu des chars à la Suède.', 'vendu', 'chars:armour'],
    ['fr', 'La Suède a acheté des chars à la Norvège.', 'acheté', 'chars:armour'],
    ['en', 'Norway sold tanks to Sweden.', 'sold', 'tanks:armour'],
    ['en', 'Sweden bought tanks from Norway.', 'bought', 'tanks:armour'],
    ['en', 'Tanks were sold to Sweden by Norway.', 'sold', 'Tanks:armour'],
  ])('finds the same two sides from either end (%s): %s', (language, text, trigger, item) => {
    const sides = language === 'fr' ? ['Suède', 'Norvège'] : ['Sweden', 'Norway']
    expect(told(text, language)).toEqual([`arms-transfer ${trigger} CT+ item=${item} recipient=${sides[0]} supplier=${sides[1]}`])
  })

  it('reads nouns as verbs', () => {
    expect(told("L'achat par la Norvège de missiles à la France a surpris.")).toContain(
      'arms-transfer achat CT+ item=missiles:missiles recipient=Norvège supplier=France',
    )
    expect(told('The arms sales to Sudan by France continued.', 'en')).toContain('arms-transfer sales CT+ item=arms:other recipient=Sudan supplier=France')
  })

  it('reads participles, containers and amounts', () => {
    expect(told("Les drones livrés par l'Iran à la Russie ont explosé.")).toContain(
      'arms-transfer livrés CT+ item=drones:drones recipient=Russie supplier=Iran',
    )
    const [event] = check([{ text: 'La Suède a acheté vingt chars à la Norvège.' }]).events
    expect(event?.quantity?.value).toBe(20)
  })

  it('says how sure: conditional, negation, wish', () => {
    expect(told('Le Tchad aurait livré des obus au Soudan.')[0]).toMatch(/^arms-transfer livré PR\+/u)
    expect(told("Le Tchad n'a livré aucune arme au Soudan.")[0]).toMatch(/^arms-transfer livré CT-/u)
    expect(told('Le Chili veut acheter des frégates à la France.')[0]).toMatch(/^arms-transfer acheter Uu/u)
    expect(told('Chad never delivered weapons to Sudan.', 'en')[0]).toMatch(/^arms-transfer delivered CT-/u)
    expect(told('France plans to sell frigates to Chile.', 'en')[0]).toMatch(/^arms-transfer sell Uu/u)
  })

  it("keeps another verb's negation off a noun", () => {
    expect(told("Le Tchad n'a jamais reconnu les sanctions de l'ONU.").some(l => /^sanction .* CT-/u.test(l))).toBe(false)
  })

  it('reads what a purchase is said to hold', () => {
    const text = 'Les achats de la Suède pourraient comprendre des milliers de grenades.'
    const [event] = check([{ text }]).events
    expect(event && lineOf(event, text)).toMatch(/^arms-transfer achats .* item=grenades:ammunition recipient=Suède$/u)
    expect(event?.quantity).not.toBeNull()
    expect(event?.certainty).not.toBe('CT+')
  })

  it('carries the statement that it stands in, and its denial', () => {
    const { events, statements, entities } = check([{ text: "L'Iran affirme qu'il n'a livré aucun drone à la Russie." }])
    const event = events.find(e => e.type === 'arms-transfer')
    expect(statements.map(s => s.id)).toContain(event?.statement)
    expect(event?.certainty).toBe('CT-')
    const supplier = event?.roles.find(r => r.role === 'supplier')
    expect(entities.find(e => e.id === supplier?.entity)?.name.fr).toBe('Iran')
  })

  it('needs arms', () => {
    expect(told('La Norvège a vendu du saumon à la Suède.')).toEqual([])
    expect(told('Norway sold salmon to Sweden.', 'en')).toEqual([])
  })
})

describe('other events', () => {
  it.each([
    ['fr', 'La police a arrêté trois suspects à Lyon.', /^arrest arrêté CT\+ agent=police patient=suspects place=Lyon$/u],
    ['en', 'Police arrested three suspects in Leeds.', /^arrest arrested CT\+ agent=Police patient=suspects place=Leeds$/u],
    ['fr', 'Deux hommes ont été mis en examen vendredi.', /^judicial mis en examen CT\+ patient=hommes$/u],
    ['en', 'Two men were charged with murder.', /^judicial charged with CT\+ patient=men$/u],
    ['fr', 'Le Pérou a reconnu la Palestine.', /^recognition reconnu CT\+ agent=Pérou patient=Palestine$/u],
    ['fr', 'Trois de nos pilotes ont été blessés.', /^injure blessés CT\+ patient=pilotes$/u],
    ['fr', "Le Mali a libéré la moitié de l'équipage.", /^concede libéré CT\+ agent=Mali patient=équipage$/u],
    ['en', 'Britain imposed sanctions on Belarus.', /^sanction sanctions CT\+ agent=Britain target=Belarus$/u],
    ['fr', 'Le Conseil de sécurité a adopté une résolution.', /^resolution résolution CT\+ agent=Conseil de sécurité$/u],
    ['en', 'Three civilians were killed in Kharkiv.', /^kill killed CT\+ patient=civilians place=Kharkiv$/u],
    ['en', 'Norway denied the report.', /^denial denied CT\+ agent=Norway patient=report$/u],
    ['fr', "La Norvège a démenti l'information.", /^denial démenti CT\+ agent=Norvège patient=information$/u],
    ['en', 'Peru recognised Palestine.', /^recognition recognised CT\+ agent=Peru patient=Palestine$/u],
  ])('%s: %s', (language, text, expected) => {
    expect(told(text, language)[0]).toMatch(expected)
  })

  it('stays silent on metaphors and on stopping', () => {
    expect(told('Le patron a attaqué la réforme.')).toEqual([])
    expect(told('Le patron a arrêté la production.')).toEqual([])
    expect(told('Deux candidats se sont manifestés.')).toEqual([])
    expect(told('Norway denied Sweden a goal.', 'en')).toEqual([])
    expect(told('She won a prize for The Murder of Paul Garance.', 'en')).toEqual([])
    expect(told('The director attacked the plan.', 'en')).toEqual([])
  })
})

describe('events of a dossier', () => {
  const reports: readonly Told[] = [
    { text: 'La Norvège a vendu des chars à la Suède en 2019.' },
    { text: 'Norway sold tanks to Sweden in 2019.', language: 'en' },
  ]

  it('puts dated events on the timeline in the words of their report', () => {
    const entries = check(reports).timeline.filter(t => t.kind === 'event')
    expect(entries.map(t => [t.value, t.gist])).toEqual([
      ['2019', { en: 'Norway sold tanks to Sweden' }],
      ['2019', { fr: 'Norvège a vendu des chars à la Suède' }],
    ])
  })

  it('keeps ids, whatever the order of the reports, and the published shape', () => {
    const ids = (told: readonly Told[]): string[] =>
      check(told)
        .events.map(e => e.id)
        .sort()
    expect(ids([...reports].reverse())).toEqual(ids(reports))
    expect(new Set(ids(reports)).size).toBe(2)
    for (const found of check(reports).events) expect(event.safeParse(found).success).toBe(true)
  })

  it('survives odd characters', () => {
    for (const text of ['', '\ud800 arrêté 🙂', 'שלום a vendu des chars', 'x'.repeat(5000)]) expect(Array.isArray(told(text))).toBe(true)
  })
})
