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

  it('finds words whatever their accents and case, in any order', () => {
    const found = passing(rows, { ...NO_FILTER, q: 'RELEVE numéro 3' })
    expect(found.length).toBeGreaterThan(0)
    for (const f of found) expect(f.folded).toMatch(/releve.*3|3.*releve/u)
  })

  it('goes to the server as parameters that leave out what is not asked', () => {
    const given = Object.fromEntries(Object.entries(filterParameters({ ...NO_FILTER, decided: false, q: '  pont ' })).filter(([, v]) => v !== undefined))
    expect(given).toEqual({ decided: 'false', q: 'pont' })
  })
})
