import fc from 'fast-check'
import { viewOf } from 'recoupe/view'
import { describe, expect, it } from 'vitest'
import { chunksOf, rowsOf } from '../../src/reader/mark/layers.ts'
import { largeDossier } from '../large-dossier.ts'

describe('stretches of a long report', () => {
  it('hold its text, character for character, and every reference', () => {
    const size = fc.record({ claims: fc.integer({ min: 1, max: 20 }), statements: fc.integer({ min: 1, max: 400 }) })
    fc.assert(
      fc.property(size, ({ claims, statements }) => {
        const view = viewOf(largeDossier({ reports: 1, claims, statements }))
        const [own] = view.reports
        if (!own) throw new Error('a report is expected')
        const rows = rowsOf(own)
        const chunks = chunksOf(rows)
        expect(chunks.map(c => own.report.text.slice(c.start, c.end)).join('')).toBe(own.report.text)
        expect(chunks.flatMap(c => c.rows)).toEqual(rows)
        expect(new Set(chunks.flatMap(c => [...c.refs]))).toEqual(new Set(own.exhibits.map(e => e.ref)))
      }),
      { numRuns: 20 },
    )
  })

  it('are few where a report is short, and one where a paragraph is longer than a stretch', () => {
    const [short] = viewOf(largeDossier({ reports: 1, claims: 3, statements: 12 })).reports
    expect(short && chunksOf(rowsOf(short))).toHaveLength(1)
    const text = `${'Le pont tient. '.repeat(2000)}\n\nFin.`
    const dossier = largeDossier({ reports: 1, claims: 1, statements: 1 })
    const [long] = viewOf({ ...dossier, statements: [], claims: [], reports: dossier.reports.map(r => ({ ...r, title: null, text })) }).reports
    expect(long && chunksOf(rowsOf(long)).map(c => c.rows.length)).toEqual([1, 1])
  })
})
