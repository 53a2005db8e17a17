import { describe, expect, it } from 'vitest'
import { shareFacts } from '../../src/engine/share-facts.ts'
import { inputsOf, type Told } from '../claims/story.ts'

/** Of each report read with what all know: the names that its statements' sides have. Texts, people and states are invented. */
function sidesOf(told: readonly Told[]): string[][] {
  return shareFacts(inputsOf(told)).map(({ record }) =>
    record.statements.map(s => Object.values(record.entities.find(e => e.id === s.side)?.name ?? {}).join(' ') || 'nobody'),
  )
}

describe('what the reports of a story share', () => {
  it('is the state that only one of them names, for the army of the other', () => {
    const army = { text: 'L’armée talvane a affirmé avoir abattu deux drones au-dessus du détroit.' }
    const named = { text: 'Le gouvernement de la Talvanie a annoncé la fermeture de ses ports.' }
    expect(sidesOf([named, army])[1]).toEqual(['Talvanie'])
    expect(sidesOf([army, named])[0]).toEqual(['Talvanie'])
    expect(sidesOf([army])[0]).not.toEqual(['Talvanie'])
  })

  it('is one state under its names in two languages', () => {
    const shared = shareFacts(
      inputsOf([
        { text: 'Le gouvernement de la Tarvonie a démenti toute livraison d’armes.' },
        { text: 'The government of Tarvonia denied any delivery of arms.', language: 'en' },
      ]),
    )
    for (const { record } of shared) {
      const states = record.entities.filter(e => e.kind === 'country')
      expect(states.map(e => e.name)).toEqual([{ fr: 'Tarvonie', en: 'Tarvonia' }])
      expect(record.statements.map(s => s.side)).toEqual([states[0]?.id])
    }
  })

  it('is a state for a language that only names it, and its capital for a report that only quotes the town', () => {
    const fr = { text: 'Le gouvernement de la Velmarie dément. À Leskar, l’état-major velmarien a affirmé que ses canons étaient restés muets.' }
    const en = { text: 'Velmaria said on Friday that its guns had been silent.', language: 'en' }
    const town = { text: 'La trêve tient avec la Velmarie. Leskar a affirmé que ses bateaux resteraient au port.' }
    expect(sidesOf([fr, en])[1]).toEqual(['Velmaria Velmarie'])
    expect(sidesOf([fr, town])[1]).toEqual(['Velmarie'])
    expect(sidesOf([town])[0]).not.toEqual(['Velmarie'])
  })

  it('leaves readings as they are where nobody learns anything', () => {
    const inputs = inputsOf([{ text: 'La maire a dit que le pont était fermé.' }, { text: 'Le boulanger a dit que la rue était calme.' }])
    const shared = shareFacts(inputs)
    expect(shared.map((s, i) => s === inputs[i])).toEqual([true, true])
  })
})
