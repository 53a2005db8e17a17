import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { findQuotations } from '../../src/analysis/quotations.ts'
import { loadModels } from '../../src/engine/weights.ts'
import type { Pack } from '../../src/lang/pack.ts'
import { packs } from '../../src/lang/packs.ts'
import type { Analysis, Document, Report } from '../../src/types/index.ts'

const report = (text: string, language: string): Report => ({
  id: 'odd',
  sha256: 'odd',
  outlet: null,
  agency: null,
  byline: null,
  dateline: null,
  language,
  published: { value: '2025-06-18', basis: 'metadata' },
  title: null,
  text,
  noise: [],
})

function packOf(language: string): Pack {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  return pack
}

function read(text: string, language: string): Analysis {
  return analyse(report(text, language), { pack: packOf(language), models: loadModels(language) })
}

/** What no prose holds: one sign or one short stretch, over and over. */
const ODD: Readonly<Record<string, string>> = {
  'letters without a space': 'aé'.repeat(1 << 14),
  'one letter a line': 'a\n'.repeat(1 << 12),
  'opening marks': '«'.repeat(1 << 12),
  'straight marks': '"'.repeat(1 << 12),
  'marks of two families': `${'«'.repeat(1 << 11)}${'"a '.repeat(1 << 10)}`,
  brackets: '('.repeat(1 << 12),
  'lone surrogates': '\ud800'.repeat(1 << 12),
  'combining marks': `e${'\u0301'.repeat(1 << 13)}`,
  'zero-width joiners': '👩\u200d'.repeat(1 << 11),
  'right to left': 'مرحبا '.repeat(1 << 11),
  'capitals with dots': 'M. '.repeat(1 << 11),
  addresses: 'a@'.repeat(1 << 11),
  commas: 'a, '.repeat(1 << 11),
  slashes: '/'.repeat(1 << 12),
}

describe('texts that are none', () => {
  for (const language of ['fr', 'en'])
    for (const [name, text] of Object.entries(ODD))
      it(`${name} (${language}): no crash, every span inside the text and in order`, () => {
        const { words, times, names, quotations } = read(text, language)
        let last = 0
        for (let i = 0; i < words.count; i++) {
          const [start = -1, end = -1] = [words.start[i], words.end[i]]
          expect(start >= last || start >= (words.start[i - 1] ?? 0)).toBe(true)
          expect(end >= start && end <= text.length).toBe(true)
          last = end
        }
        for (const span of [...times, ...names, ...quotations]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      })

  it('closes a quotation beneath a few marks that were left open, and looks no farther back than prose could nest', () => {
    const quoted = (text: string): number[] => {
      const document: Document = { report: report(text, 'fr'), paragraphs: [{ start: 0, end: text.length, kind: 'prose' }] }
      return findQuotations(document, packOf('fr').quotes)
        .filter(q => q.closed)
        .map(q => q.start)
    }
    expect(quoted('« Il a dit “ non et “ oui »')).toEqual([0])
    expect(quoted(`« ${'“ a '.repeat(1000)}»`)).toEqual([])
  })
})
