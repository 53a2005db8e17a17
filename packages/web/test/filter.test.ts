import { filterDossier } from 'recoupe'
import { viewOf } from 'recoupe/view'
import { describe, expect, it } from 'vitest'
import { filterParameters, isFiltered, NO_FILTER, passing, rowsOf } from '../src/dossier/statements/filter.ts'
import { largeDossier } from './large-dossier.ts'

const dossier = largeDossier({ reports: 3, claims: 5, statements: 60 })
const rows = rowsOf(viewOf(dossier))

describe('the filter of the statements', () => {
  it('lets every statement pass when nothing is asked', () => {
    expect(isFiltered(NO_FILTER)).toBe(false)
    expect(passing(rows, NO_FILTER)).toHaveLength(60)
  })

  it('asks for act, speaker, report and decision together', () => {
    const found = passing(rows, { ...NO_FILTER, act: 'deny', report: 'r1', decided: true })
    const expected = dossier.statements.filter(s => s.act === 'deny' && s.report === 'r1' && s.decided)
    expect(found.map(f => f.exhibit.statement?.id)).toEqual(expected.map(s => s.id))
    expect(found.length).toBeGreaterThan(0)
  })

  it('finds words whatever their accents and case', () => {
    const found = passing(rows, { ...NO_FILTER, q: 'PILE NUMERO 3 ' })
    expect(found.map(f => f.exhibit.statement?.id)).toEqual(dossier.statements.filter(s => Number(s.id.split('-')[1]) % 5 === 3).map(s => s.id))
  })

  it('lets the same statements pass as the filter that exports go by', () => {
    const filters = [
      [{ speaker: 'e2' }, { speakers: ['e2'] }],
      [{ decided: false }, { decided: false }],
      [
        { act: 'deny', q: 'tenait encore au relevé 1' },
        { acts: ['deny'], words: 'tenait encore au relevé 1' },
      ],
    ] as const
    // without claims nothing is kept for a claim's sake
    const loose = { ...dossier, claims: [] }
    for (const [own, theirs] of filters) {
      const exported = filterDossier(loose, theirs).statements.map(s => s.id)
      expect(passing(rowsOf(viewOf(loose)), { ...NO_FILTER, ...own }).map(f => f.exhibit.statement?.id)).toEqual(exported)
      expect(exported.length).toBeGreaterThan(0)
    }
  })

  it('goes to the server as parameters that leave out what is not asked', () => {
    const given = Object.fromEntries(Object.entries(filterParameters({ ...NO_FILTER, decided: false, q: '  pont ' })).filter(([, v]) => v !== undefined))
    expect(given).toEqual({ decided: 'false', words: 'pont' })
  })
})
