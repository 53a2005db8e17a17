import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordText } from '../../../../bench/pipeline.ts'
import type { Span } from '../../src/types/index.ts'

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'fr',
    'La préfète du Cormier a affirmé mardi que la digue tenait et que nul ne serait évacué. « C’est faux, a répondu le maire, et grave. » Selon deux riverains, l’eau monte.',
  ],
  [
    'en',
    'The company said on Monday that the bridge was safe, adding that nobody was hurt. "We have hidden nothing," its spokeswoman, Ada Byrne, told reporters. According to two engineers, the cables were rusty.',
  ],
]

const show = (text: string, spans: readonly Span[]): string => spans.map(s => text.slice(s.start, s.end)).join(' … ')

describe('extractStatements', () => {
  it('says who says what in a French paragraph', async () => {
    const [language, text] = TEXTS[0] ?? ['fr', '']
    const { record } = await recordText(text, language, '2026-03-12')
    expect(record.statements.map(s => `${show(text, s.source)} | ${show(text, s.cue)} | ${show(text, s.content)}`)).toEqual([
      'La préfète du Cormier | a affirmé | la digue tenait',
      'La préfète du Cormier | a affirmé | nul ne serait évacué',
      'le maire | a répondu | « C’est faux … et grave. »',
      'deux riverains | Selon | l’eau monte',
    ])
    expect(record.statements.map(s => s.form)).toEqual(['indirect', 'indirect', 'direct', 'indirect'])
    expect(record.statements[2]?.act).toBe('deny')
  })

  it('says who says what in an English paragraph', async () => {
    const [language, text] = TEXTS[1] ?? ['en', '']
    const { record } = await recordText(text, language, '2026-03-12')
    expect(record.statements.map(s => `${show(text, s.source)} | ${show(text, s.cue)} | ${show(text, s.content)}`)).toEqual([
      'The company | said | the bridge was safe',
      'The company | adding | nobody was hurt',
      'its spokeswoman, Ada Byrne | told | "We have hidden nothing,"',
      'two engineers | According to | the cables were rusty',
    ])
    expect(show(text, record.statements[2]?.addressee ?? [])).toBe('reporters')
  })

  it('gives the same bytes for the same text, and ids of its own to each statement', async () => {
    for (const [language, text] of TEXTS) {
      const first = (await recordText(text, language, '2026-03-12')).record
      const second = (await recordText(text, language, '2026-03-12')).record
      expect(JSON.stringify(second)).toBe(JSON.stringify(first))
      expect(new Set(first.statements.map(s => s.id)).size).toBe(first.statements.length)
    }
  })

  it('keeps every span inside the text, whatever the text', async () => {
    const pieces = [
      '« ',
      ' »',
      '“',
      '”',
      '"',
      "'",
      '’',
      ', ',
      '. ',
      ' : ',
      '\n\n',
      ' dit le maire',
      ' said X',
      'Selon X, ',
      'que ',
      'that ',
      'il a nié ',
      '— ',
      '(',
      ')',
      '😀',
      '\ud83d',
      'שלום ',
      'Non',
      'a-t-elle ajouté',
      'according to ',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }), fc.constantFrom('fr', 'en'), async (parts, language) => {
        const text = `Le texte. ${parts.join('')}`
        const { record } = await recordText(text, language, '2026-03-12')
        for (const s of record.statements)
          for (const span of [...s.source, ...s.cue, ...s.content, ...s.medium, ...s.addressee]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(record.report.text.length)
          }
      }),
      { numRuns: 150 },
    )
  })

  it('ends in a result wherever a text is cut', async () => {
    for (const [language, text] of TEXTS)
      for (let at = 12; at < text.length; at += 7) expect((await recordText(text.slice(0, at), language)).record.statements).toBeInstanceOf(Array)
  })
})
