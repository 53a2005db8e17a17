import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedWords } from '../../src/dossier/render/view/changes.ts'
import { passageAround } from '../../src/dossier/render/view/context.ts'
import { essentialsOf } from '../../src/dossier/render/view/essentials.ts'
import { matrixOf } from '../../src/dossier/render/view/matrix.ts'
import { sayTime } from '../../src/dossier/render/view/say-time.ts'
import { viewOf } from '../../src/dossier/render/view/view.ts'
import { messages } from '../../src/messages/index.ts'
import { anyText } from './arbitrary.ts'
import { completeDossier, completeReport } from './complete.ts'
import { ferry } from './fixture.ts'

const shown = (text: string, words: string): string => {
  const start = text.indexOf(words)
  const p = passageAround(text, [{ start, end: start + words.length }])
  return `${p.cutStart ? '… ' : ''}${text.slice(p.start, p.end)}${p.cutEnd ? ' …' : ''}`
}

describe('a passage', () => {
  it('is the sentence, whole', () => {
    expect(shown('Le port ferme. La préfète a dit que rien ne presse. Il pleut.', 'rien ne presse')).toBe('La préfète a dit que rien ne presse.')
    expect(shown('Un.\nDeux phrases ici.\nTrois.', 'phrases')).toBe('Deux phrases ici.')
    expect(shown('« Rien. Jamais », dit-il. Il part.', 'Jamais')).toBe('« Rien. Jamais », dit-il.')
  })

  it('does not take an abbreviation for an end', () => {
    expect(shown('Le port, selon M. Dupont, a fermé hier. Il pleut.', 'fermé')).toBe('Le port, selon M. Dupont, a fermé hier.')
    expect(shown('The harbour, Dr. Ames said, is closed. It rains.', 'closed')).toBe('The harbour, Dr. Ames said, is closed.')
  })

  it('says where it is cut, in a text without any end', () => {
    const long = 'mot '.repeat(2000)
    const text = shown(`${long}ICI ${long}`, 'ICI')
    expect(text).toMatch(/^… mot/u)
    expect(text).toMatch(/mot …$/u)
    expect(text.length).toBeLessThan(1000)
  })

  it('always holds what it is quoted for, inside the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [x, y] = [a % (text.length + 1), b % (text.length + 1)]
        const span = { start: Math.min(x, y), end: Math.max(x, y) }
        const p = passageAround(text, [span])
        expect(p.start).toBeGreaterThanOrEqual(0)
        expect(p.end).toBeLessThanOrEqual(text.length)
        expect(p.start <= p.end).toBe(true)
        expect(text.slice(p.start, p.end)).toContain(text.slice(span.start, span.end).trim())
      }),
    )
  })
})

describe('changed words', () => {
  it('are those that the other passage lacks', () => {
    const a = 'les achats pourraient comprendre des millions d’obus'
    const b = 'les achats comprennent des millions d’obus'
    expect(changedWords(a, b).map(s => a.slice(s.start, s.end))).toEqual(['pourraient comprendre'])
    expect(changedWords(b, a).map(s => b.slice(s.start, s.end))).toEqual(['comprennent'])
    expect(changedWords(a, a.toUpperCase())).toEqual([])
  })
})

describe('times in words', () => {
  it.each([
    ['2022-09-22', '22\u00a0sept. 2022', '22\u00a0Sept 2022'],
    ['2022-05-01', '1er\u00a0mai 2022', '1\u00a0May 2022'],
    ['2022-09', 'sept. 2022', 'Sept 2022'],
    ['2022', '2022', '2022'],
    ['2022-SU', 'été 2022', 'summer 2022'],
    ['2022-W38', 'semaine\u00a038 de 2022', 'week\u00a038 of 2022'],
    ['XXXX-WXX-4', 'un jeudi, sans date', 'a Thursday, undated'],
    ['PAST_REF', 'passé, sans date', 'past, undated'],
    ['P3D', '3\u00a0jours', '3\u00a0days'],
    ['PT2H', '2\u00a0heures', '2\u00a0hours'],
    ['2022-09-22T18:30', '22\u00a0sept. 2022, 18\u00a0h\u00a030', '22\u00a0Sept 2022, 18:30'],
    ['2022-02/2022-09', 'févr. 2022 – sept. 2022', 'Feb 2022 – Sept 2022'],
    ['odd', 'odd', 'odd'],
  ])('%s', (value, french, english) => {
    expect(sayTime(messages.fr, value)).toBe(french)
    expect(sayTime(messages.en, value)).toBe(english)
  })

  it('says the part and what is undated', () => {
    expect(sayTime(messages.fr, '2022-09', 'early')).toBe('début sept. 2022')
    expect(sayTime(messages.en, '2022-09', 'mid')).toBe('mid-Sept 2022')
    expect(sayTime(messages.fr, null)).toBe('sans date')
  })
})

describe('the matrix', () => {
  const view = viewOf(ferry)
  const matrix = matrixOf(view)

  it('puts a position in the column of its side, where that is decided', () => {
    const names = matrix.columns.map(c => (c.kind === 'entity' ? c.id : c.kind))
    expect(names).toContain('e-state')
    expect(names).not.toContain('e-prefect')
    expect(names.at(-1)).toBe('newsroom')
  })

  it('tells what no report has from what one report lacks', () => {
    const row = matrix.rows.find(r => r.claim.id === 'c-reopen')
    const state = row?.cells.find(c => c.column.kind === 'entity' && c.column.id === 'e-state')
    expect(state?.slots?.map(s => s.marks.map(m => m.stance))).toEqual([['hedges'], ['asserts'], []])
    expect(row?.cells.filter(c => c.slots === null).length).toBe(4)
  })

  it('tells a demand as a demand where nothing but demands shows it', () => {
    const demanded = { ...ferry, statements: ferry.statements.map(s => ({ ...s, act: 'demand' as const })) }
    const manners = (dossier: typeof ferry) => new Set(essentialsOf(viewOf(dossier)).flatMap(e => e.camps.map(c => c.manner)))
    expect(manners(ferry)).toContain('asserts')
    expect(manners(ferry)).not.toContain('demands')
    expect(manners(demanded)).toContain('demands')
    expect(manners(demanded)).toContain('denies')
    const cells = matrixOf(viewOf(demanded)).rows.flatMap(r => r.cells.flatMap(c => (c.slots ?? []).flatMap(s => s.marks)))
    expect(cells.filter(m => m.manner === 'demands').every(m => m.stance === 'asserts')).toBe(true)
    expect(cells.some(m => m.manner === 'demands')).toBe(true)
  })

  it('runs from dispute to agreement', () => {
    expect(essentialsOf(view).map(e => e.claim.status)).toEqual(['contested', 'single-origin', 'unattributed'])
  })
})

describe('paragraphs', () => {
  const count = (text: string): number =>
    viewOf(completeDossier({ reports: [completeReport({ id: 'r', language: 'fr', text })] })).reports[0]?.paragraphs.length ?? 0

  it('end at each line break, or at blank lines in a text wrapped by hand', () => {
    expect(count('Un.\nDeux.\n\nTrois.')).toBe(3)
    expect(count('Le port de la ville\nreste fermé, selon la\nmairie, qui ne dit pas\npour combien de temps.\n\nLe maire se tait et\nle préfet aussi.')).toBe(2)
  })
})
