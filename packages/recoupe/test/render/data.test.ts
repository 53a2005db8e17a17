import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cell } from '../../src/dossier/render/csv.ts'
import { renderDossier, stableJson, TABLES } from '../../src/dossier/render/index.ts'
import { anyDossier, anyText } from './arbitrary.ts'
import { ferry } from './fixture.ts'

/** Reads RFC 4180 back. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') field += text[++i]
      else if (c === '"') quoted = false
      else field += c
    } else if (c === '"') quoted = true
    else if (c === ',' || (c === '\r' && text[i + 1] === '\n')) {
      rows.at(-1)?.push(field)
      field = ''
      if (c === '\r') {
        rows.push([])
        i++
      }
    } else field += c
  }
  return rows.filter(row => row.length > 0)
}

describe('CSV', () => {
  it.each(TABLES.filter(t => t !== 'events' && t !== 'transfers'))('gives the table %s whole, with a byte-order mark', table => {
    const csv = renderDossier(ferry, { format: 'csv', ui: 'fr', table })
    expect(csv.startsWith('\ufeff')).toBe(true)
    const [head, ...rows] = readCsv(csv.slice(1))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(row => row.length === head?.length)).toBe(true)
  })

  it('neutralises cells that a spreadsheet would compute', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) expect(readCsv(`${cell(`${start}1`)}\r\n`)).toEqual([[`'${start}1`]])
    expect(cell('a = b')).toBe('a = b')
    expect(cell(null)).toBe('')
  })

  it('gives any text back', () => {
    fc.assert(
      fc.property(anyText, text => {
        const read = readCsv(`${cell(text)}\r\n`)[0]?.[0]
        expect(read === text || read === `'${text}`).toBe(true)
        expect(read).not.toMatch(/^[=+\-@\t\r]/u)
      }),
    )
  })
})

describe('JSON', () => {
  it('is the dossier, whole', () => {
    fc.assert(
      fc.property(anyDossier, dossier => {
        const read = JSON.parse(renderDossier(dossier, { format: 'json', ui: 'fr' }))
        expect(read).toEqual(JSON.parse(JSON.stringify(dossier)))
      }),
    )
  })

  it('has one order of keys, whatever the order given', () => {
    const turn = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turn)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([k, v]) => [k, turn(v)]),
      )
    }
    expect(stableJson(turn(ferry))).toBe(stableJson(ferry))
  })

  it('writes invisible controls as escapes', () => {
    const json = renderDossier(ferry, { format: 'json', ui: 'fr' })
    expect(json).toContain('\\u202erien\\u202c')
    expect(json).not.toContain('\u202e')
  })
})

describe('Markdown', () => {
  it('quotes reports without letting them write mark-up', () => {
    const md = renderDossier(ferry, { format: 'md', ui: 'en' })
    expect(md).toContain('# Anse-Grise : le ferry immobilisé')
    expect(md).toContain('&lt;by&gt; tonight &amp; in full')
    expect(md).toContain('### Hedge dropped, A / B')
  })

  it('introduces words that say the opposite of a claim', () => {
    const md = renderDossier({ ...ferry, claims: ferry.claims.map(c => ({ ...c, negated: ['fr'] })) }, { format: 'md', ui: 'fr' })
    expect(md).toContain('le contraire de «')
    expect(renderDossier(ferry, { format: 'md', ui: 'fr' })).not.toContain('le contraire de')
  })

  it('keeps each table row on one line with its columns', () => {
    fc.assert(
      fc.property(anyDossier, dossier => {
        const rows = renderDossier(dossier, { format: 'md', ui: 'en' })
          .split('\n')
          .filter(line => line.startsWith('| '))
        const columns = new Set(rows.map(row => row.replace(/\\./gu, '').split('|').length))
        for (const n of columns) expect([7, 6]).toContain(n)
      }),
    )
  })
})
