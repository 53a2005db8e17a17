import { describe, expect, it } from 'vitest'
import { recordText } from '../../../../bench/pipeline.ts'
import { MARKS, weigh } from '../../src/statements/confidence/weigh.ts'
import { WEIGHTS } from '../../src/statements/confidence/weights.ts'
import type { Statement } from '../../src/types/index.ts'

const firstOf = async (text: string, language: string): Promise<Statement | undefined> => (await recordText(text, language)).record.statements[0]
const none = MARKS.map(() => 0)

describe('the confidence of a statement', () => {
  it('has a weight for every mark, and no other', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual(['bias', ...MARKS.map(m => m.name)].sort())
    expect(new Set(MARKS.map(m => m.name)).size).toBe(MARKS.length)
  })

  it('is never raised by a doubt nor lowered by a merit', () => {
    for (const [k, { name, sign }] of MARKS.entries()) {
      const one = none.map((_, i) => (i === k ? 1 : 0))
      const difference = weigh(one).confidence - weigh(none).confidence
      if (sign !== 0) expect(difference * sign, name).toBeGreaterThanOrEqual(0)
    }
  })

  it.each([
    ['en', 'The mayor said that the bridge was safe.', 'The mayor said that the bridge, closed since March, was safe.', 'doubt-edge'],
    ['fr', 'La maire affirme que le pont est sûr.', 'La maire affirme que le pont, fermé depuis mars, est sûr.', 'doubt-edge'],
    ['en', 'The mayor said that the bridge was safe.', 'The report says that the bridge was safe.', 'doubt-mute'],
    ['fr', 'La maire affirme que le pont est sûr.', 'Le rapport affirme que le pont est sûr.', 'doubt-mute'],
    ['en', 'The mayor said the bridge was safe.', 'The mayor said the bridge was safe and had been closed.', 'doubt-edge'],
    ['fr', 'La maire affirme que le pont est sûr.', 'La maire affirme que le pont est sûr et a été fermé.', 'doubt-edge'],
    // one verb of two
    ['en', 'The mayor said she was tired of the quay.', 'The mayor said she was tired of the quay and had no wish to stay.', 'doubt-edge'],
    // a sentence that goes on behind its incise
    ['en', 'The quays close on Monday, Vera Lodge said.', 'The quays close on Monday, Vera Lodge said, including those of the north.', 'doubt-edge'],
    ['fr', 'Les quais ferment lundi, a dit le maire.', 'Les quais ferment lundi, a dit le maire, y compris ceux du nord.', 'doubt-edge'],
    // the clause of a relative, or the rest of the sentence
    ['en', 'Farmers say the river is cleaner.', 'Farmers who say the river is cleaner were split on Sunday.', 'doubt-edge'],
  ])('%s: %s is surer than %s', async (language, plain, doubtful, code) => {
    const [sure, unsure] = [await firstOf(plain, language), await firstOf(doubtful, language)]
    expect(sure?.confidence).toBeGreaterThan(unsure?.confidence ?? 1)
    expect(unsure?.why.map(r => r.code)).toContain(code)
    expect(sure?.decided).toBe(true)
  })

  it.each([
    ['en', '“We saw it coming. Nobody listened.”'],
    ['fr', '« Nous l’avions vu venir. Personne n’a écouté. »'],
  ])('%s: words that nobody is named beside are not decided', async (language, text) => {
    const statement = await firstOf(text, language)
    expect(statement?.source).toEqual([])
    expect(statement?.decided).toBe(false)
  })
})
