import { describe, expect, it } from 'vitest'
import { recordText } from '../../../../bench/pipeline.ts'

const actsOf = async (text: string, language: string): Promise<string[]> => (await recordText(text, language)).record.statements.map(s => s.act)

describe('an assertion held against its report', () => {
  it.each([
    ['en', 'The engineer said the company closed the gate too late.', 'The company denied it. The engineer accused the company of negligence.'],
    ['fr', 'L’ingénieur affirme que l’entreprise a fermé la vanne trop tard.', 'L’entreprise nie toute faute. L’ingénieur accuse l’entreprise de négligence.'],
  ])('%s: stays one alone, and charges where its speaker charges and another denies', async (language, plain, rest) => {
    expect(await actsOf(plain, language)).toEqual(['assert'])
    expect(await actsOf(`${plain} ${rest}`, language)).toEqual(['accuse', 'deny', 'accuse'])
  })

  it.each([
    ['en', 'The director said the bridge was forty metres long.'],
    ['fr', 'Le directeur affirme que le pont mesure quarante mètres.'],
  ])('%s: stays one where nobody is charged', async (language, text) => {
    expect(await actsOf(text, language)).toEqual(['assert'])
  })
})
