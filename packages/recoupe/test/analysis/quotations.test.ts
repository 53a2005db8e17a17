import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/analysis/quotations.ts'
import { quotes as en } from '../../src/lang/en/quotes.ts'
import { quotes as fr } from '../../src/lang/fr/quotes.ts'
import type { Quotes } from '../../src/lang/quotes.ts'
import type { Document, Paragraph } from '../../src/types/index.ts'

function documentOf(text: string): Document {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length, kind: 'prose' })
    start += line.length + 1
  }
  const report = {
    id: 'r',
    sha256: '',
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    language: 'fr',
    published: null,
    title: null,
    text,
    noise: [],
  }
  return { report, paragraphs }
}

/** Each quotation as its words, `>` per level of depth, `…` where it is not closed, `~` where it goes on from before. */
const read = (text: string, quotes: Quotes): string[] =>
  findQuotations(documentOf(text), quotes).map(
    q => `${'>'.repeat(q.depth)}${q.continues ? '~' : ''}${text.slice(q.inner.start, q.inner.end).trim()}${q.closed ? '' : '…'}`,
  )

describe('findQuotations', () => {
  it('reads guillemets with every kind of space, and marks inside marks', () => {
    expect(read('« Non », dit-elle ; «\u00a0“Jamais” n’est pas “toujours”\u202f».', fr)).toEqual([
      'Non',
      '“Jamais” n’est pas “toujours”',
      '>Jamais',
      '>toujours',
    ])
  })
  it('balances straight quotes, spaced or not, after an elision too', () => {
    expect(read('Il dit "oui" et " non " et l\'"autre".', fr)).toEqual(['oui', 'non', 'autre'])
  })
  it('follows a quotation whose mark is repeated at each paragraph', () => {
    expect(read('« Un.\n« Deux.\n« Trois », dit-elle.', fr)).toEqual(['Un.…', '~Deux.…', '~Trois'])
  })
  it('follows a quotation that runs over a paragraph without a mark', () => {
    expect(read('« Le four s’éteint comme\n\nune lampe », dit-elle. Et « toi » ?', fr)).toEqual(['Le four s’éteint comme…', '~une lampe', 'toi'])
  })
  it('tells apostrophes and possessives from single quotes', () => {
    expect(read('‘Tell them the owners’ version, please,’ she said. The ‘so-called’ war of the ’90s.', en)).toEqual([
      'Tell them the owners’ version, please,',
      'so-called',
    ])
    expect(read("The firm 'lied' about it, the hackers' lawyer said.", en)).toEqual(['lied'])
  })
  it('leaves inches and heights alone', () => {
    expect(read('"They are 6\'2" tall," he said after 12" of rain.', en)).toEqual(['They are 6\'2" tall,'])
  })
  it('reads doubled typewriter marks', () => {
    expect(read("''That's our weakness,'' he said.", en)).toEqual(["That's our weakness,"])
  })
  it('keeps every span inside the text and nested in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('«', '»', '“', '”', '"', "'", '’', '‘', ' ', 'a', '\n', '.', '😀', '\ud83d'), { maxLength: 60 }), parts => {
        const text = parts.join('')
        for (const quotes of [fr, en])
          for (const q of findQuotations(documentOf(text), quotes)) {
            expect(q.start).toBeLessThanOrEqual(q.inner.start)
            expect(q.inner.start).toBeLessThanOrEqual(q.inner.end)
            expect(q.inner.end).toBeLessThanOrEqual(q.end)
            expect(q.end).toBeLessThanOrEqual(text.length)
          }
      }),
    )
  })
})
