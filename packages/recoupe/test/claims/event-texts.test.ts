import { describe, expect, it } from 'vitest'
import { check } from './story.ts'

/** Short news texts of our own, with and without transfers of arms, and what a register should take from each: `supplier>recipient class stage certainty`. */
const TEXTS: readonly (readonly [language: string, text: string, transfers: readonly string[]])[] = [
  ['fr', 'Le Maroc a reçu mardi une première livraison de drones turcs. Rabat n’a pas précisé leur nombre.', ['->Maroc drones delivered CT+']],
  [
    'fr',
    'Selon un rapport de l’ONU, le Rwanda aurait livré des missiles au Tchad en mars. Kigali a rejeté ces accusations.',
    ['Rwanda>Tchad missiles delivered PR+'],
  ],
  ['fr', 'La France vendra des frégates à la Grèce, a annoncé le ministre. Le contrat sera signé en juin.', ['France>Grèce ships ordered Uu']],
  ['fr', 'Le chanteur a vendu deux millions d’albums en Belgique. Sa tournée passera par le Canada.', []],
  ['fr', 'La Suisse a refusé d’exporter des munitions vers l’Ukraine.', ['Suisse>Ukraine ammunition delivered CT-']],
  ['fr', 'Le Brésil a exporté du soja vers la Chine. Les ventes de chars de carnaval ont été annulées.', []],
  ['en', 'Poland bought tanks from South Korea last year, the defence ministry said.', ['Corée du Sud>Pologne armour ordered CT+']],
  ['en', 'Serbia denied supplying ammunition to Ukraine.', ['Serbie>Ukraine ammunition delivered CT-']],
  ['en', 'The police seized two rifles in Leeds. The club sold its striker to Madrid.', []],
  ['en', 'Will Canada sell helicopters to Kenya? The minister would not say.', ['Canada>Kenya aircraft ordered Uu']],
  ['en', 'Norway sent missiles and howitzers to Lithuania via Poland.', ['Norvège>Lituanie missiles+artillery delivered CT+']],
  ['en', 'A cannon fired a salute in Oslo. The supply of drones for weddings is growing in Denmark.', []],
]

function transfersIn(text: string, language: string): string[] {
  const { events, entities } = check([{ text, language }])
  const names = new Map(entities.map(e => [e.id, e.name.fr ?? e.name.en ?? '-']))
  return events
    .filter(e => e.type === 'arms-transfer')
    .map(e => {
      const of = (role: string): string => names.get(e.roles.find(r => r.role === role)?.entity ?? '') ?? '-'
      const classes = [...new Set(e.roles.flatMap(r => r.class ?? []))].join('+')
      return `${of('supplier')}>${of('recipient')} ${classes} ${e.stage} ${e.certainty}`
    })
}

describe('transfers of arms in short texts', () => {
  const read = TEXTS.map(([language, text, wanted]) => ({ text, wanted, got: transfersIn(text, language) }))

  it.each(read.filter(r => r.wanted.length === 0))('takes none from $text', ({ got }) => {
    expect(got).toEqual([])
  })

  it('says nothing wrong, and most of what is there', () => {
    const wanted = read.flatMap(r => r.wanted.map(w => `${r.text} ${w}`))
    const got = read.flatMap(r => r.got.map(g => `${r.text} ${g}`))
    const wrong = got.filter(g => !wanted.includes(g))
    expect(wrong).toEqual([])
    expect(wanted.filter(w => got.includes(w)).length / wanted.length).toBeGreaterThanOrEqual(0.85)
  })
})
