import { describe, expect, it } from 'vitest'
import { readCase, writeCase } from '../../../../scripts/corpus/read-case.ts'

const CASE = '<!-- a note -->\n<src s="1">Le maire</src> <cue s="1">nie</cue> <con s="1" form="indirect" act="deny">avoir « tout su » &amp; caché</con>.\n'

describe('the format of golden cases', () => {
  it('strips the marks and keeps every character', () => {
    const golden = readCase(CASE)
    expect(golden.text).toBe('Le maire nie avoir « tout su » & caché.')
    expect(golden.note).toBe('a note')
    expect(golden.statements[0]).toMatchObject({ number: '1', attributes: { form: 'indirect', act: 'deny' } })
    expect(golden.text.slice(golden.statements[0]?.spans.con[0]?.start, golden.statements[0]?.spans.con[0]?.end)).toBe('avoir « tout su » & caché')
  })

  it('writes what it reads', () => {
    const golden = readCase(CASE)
    expect(writeCase(golden.text, golden.statements, golden.note)).toBe(CASE)
  })

  it('reads times with their values', () => {
    const golden = readCase('<time value="2026-03-10">Mardi</time>, rien. <time value="2026-03" part="early">Début mars</time>, tout.\n')
    expect(golden.text).toBe('Mardi, rien. Début mars, tout.')
    expect(golden.times).toEqual([
      { start: 0, end: 5, value: '2026-03-10', part: '' },
      { start: 13, end: 23, value: '2026-03', part: 'early' },
    ])
  })

  it('refuses marks that it does not know or that do not close', () => {
    expect(() => readCase('<b>Non</b>')).toThrow(/unknown tag/u)
    expect(() => readCase('<src s="1">Non')).toThrow(/not closed/u)
    expect(() => readCase('Non</src>')).toThrow(/closes nothing/u)
  })
})
