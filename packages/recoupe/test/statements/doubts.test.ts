import { describe, expect, it } from 'vitest'
import { recordText } from '../../../../bench/pipeline.ts'

const confidenceOf = async (text: string, language: string): Promise<number> => (await recordText(text, language)).record.statements[0]?.confidence ?? 0

describe('doubts', () => {
  it.each([
    ['en', 'The mayor said that the bridge was safe.', 'The mayor said that the bridge, closed since March, was safe.'],
    ['fr', 'La maire affirme que le pont est sûr.', 'La maire affirme que le pont, fermé depuis mars, est sûr.'],
  ])('%s: a comma inside what is said keeps it from being sure', async (language, plain, doubtful) => {
    expect(await confidenceOf(plain, language)).toBeGreaterThanOrEqual(0.96)
    expect(await confidenceOf(doubtful, language)).toBeLessThan(0.95)
  })

  it.each([
    ['en', 'The report says that the bridge was safe.'],
    ['fr', 'Le rapport affirme que le pont est sûr.'],
  ])('%s: neither is what a paper says', async (language, text) => {
    const confidence = await confidenceOf(text, language)
    expect(confidence).toBeGreaterThanOrEqual(0.9)
    expect(confidence).toBeLessThan(0.95)
  })
})
