import { describe, expect, it } from 'vitest'
import { recordText } from '../../../../bench/pipeline.ts'

const denialsOf = async (text: string, language: string): Promise<string[]> =>
  (await recordText(text, language)).record.statements
    .filter(s => s.act === 'deny' && s.content.length === 0)
    .map(s => s.source.map(({ start, end }) => text.slice(start, end)).join(' '))

describe('a denial without a content', () => {
  it.each([
    ['fr', 'Le rapport affirme que la Torvanie a livré des drones. La Torvanie dément.', ['La Torvanie']],
    ['fr', 'Deux élus sont soupçonnés de fraude. Le maire nie catégoriquement, et annonce une plainte.', ['Le maire']],
    ['en', 'The report says Torvania sent drones to the rebels. Torvania denies.', ['Torvania']],
  ])('%s: is whoever denies and the verb alone: %s', async (language, text, sources) => {
    expect(await denialsOf(text, language)).toEqual(sources)
  })

  it.each([
    ['fr', 'Le rapport affirme que la Torvanie a livré des drones. La Torvanie ne dément pas.'],
    ['fr', 'Le maire a parlé hier. S’il dément, l’enquête continue.'],
    ['fr', 'Le maire dément toute fraude.'],
    ['fr', 'Le maire dément : « Rien n’est signé. »'],
    ['en', 'The report says the rebels were denied entry. Entry was denied.'],
    ['en', 'The firm denies workers a break.'],
  ])('%s: is none where the verb is negated, supposed or has an object: %s', async (language, text) => {
    expect(await denialsOf(text, language)).toEqual([])
  })
})
