import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/types/index.ts'
import { check, type Told } from './story.ts'

/** Who speaks in the last statement of each report, by name, for whom, and whether without a name. */
function voices(told: readonly Told[]): { speaker: string | undefined; side: string | undefined; anonymous: boolean }[] {
  const { entities, statements } = check(told)
  const nameOf = (id: string | null): string | undefined => {
    const entity: Entity | undefined = entities.find(e => e.id === id)
    return entity ? Object.values(entity.name)[0] : undefined
  }
  return told.map((_, k) => {
    const last = statements.filter(s => s.report === `r${k}`).at(-1)
    return { speaker: nameOf(last?.speaker ?? null), side: nameOf(last?.side ?? null), anonymous: last?.anonymous ?? true }
  })
}

const NAMED = 'La mairie de Pontrevel a fermé la piscine. La maire de Pontrevel, Odile Fresnay, a assuré que le bassin fuyait.'

describe('one office, one person', () => {
  it('gives « la maire » of one report the name that another one gives her', () => {
    const [named, bare] = voices([{ text: NAMED }, { text: 'Une piscine restera fermée. La maire a assuré que le bassin fuyait.', outlet: 'B' }])
    expect(named).toEqual({ speaker: 'Odile Fresnay', side: 'Pontrevel', anonymous: false })
    expect(bare).toEqual({ speaker: 'Odile Fresnay', side: 'Pontrevel', anonymous: false })
  })

  it('does so between languages', () => {
    const [, bare] = voices([{ text: NAMED }, { text: 'A swimming pool will stay closed. The mayor said that the basin was leaking.', language: 'en' }])
    expect(bare).toEqual({ speaker: 'Odile Fresnay', side: 'Pontrevel', anonymous: false })
  })

  it('leaves her without a name where the story has two mayors', () => {
    const [, , bare] = voices([
      { text: NAMED },
      { text: 'La mairie de Belcastre a fermé le stade. Le maire de Belcastre, Paul Vernay, a dit que le toit fuyait.' },
      { text: 'Des équipements resteront fermés. Le maire affirme que rien ne presse.' },
    ])
    expect(bare?.anonymous).toBe(true)
    expect(bare?.speaker).not.toBe('Paul Vernay')
  })

  it('takes nobody who held the office before', () => {
    const [, bare] = voices([{ text: NAMED }, { text: 'Une piscine restera fermée. L’ancienne maire affirme que le bassin fuyait déjà.' }])
    expect(bare?.anonymous).toBe(true)
  })

  it('never makes one of two sources without a name', () => {
    const { statements } = check([
      { text: 'Selon une source proche du dossier, le bassin fuyait.' },
      { text: 'Selon une source proche du dossier, le toit fuyait aussi.' },
    ])
    expect(statements).toHaveLength(2)
    expect(statements[0]?.speaker).not.toBe(statements[1]?.speaker)
  })

  it('gives the town hall of a report that names no town the only town of the story', () => {
    const [, bare] = voices([{ text: NAMED }, { text: 'Une piscine restera fermée. La mairie a assuré que le bassin fuyait.' }])
    expect(bare?.side).toBe('Pontrevel')
  })
})

describe('one firm', () => {
  it('is one origin, though one report takes its name for a person’s', () => {
    const { origins } = check([
      { text: 'L’armateur, Delvane Shipping, affirme que la cargaison du cargo était légale.' },
      { text: 'Delvane Shipping, which owns the vessel, said the cargo was agricultural machinery.', language: 'en' },
    ])
    expect(origins.filter(o => o.name === 'Delvane Shipping')).toHaveLength(1)
  })
})

describe('names in the languages of a story', () => {
  it('keeps the noun by which one language calls the body that another one names', () => {
    const { entities } = check([
      { text: "Torland's electoral commission said turnout was 61%.", language: 'en' },
      { text: 'La commission électorale assure que la participation a atteint 61 %.' },
    ])
    expect(entities.filter(e => e.offices?.some(o => o.key === 'electoral-commission')).map(e => e.name)).toEqual([
      { en: "Torland's electoral commission", fr: 'commission électorale' },
    ])
  })

  it('calls a prosecution of no place by its noun in each language', () => {
    const { entities } = check([{ text: 'Prosecutors say the mayor lied. A prosecutor said the mayor had lied twice.', language: 'en' }])
    expect(entities.some(e => e.name.fr === 'parquet' && e.name.en === 'prosecutors')).toBe(true)
  })
})

describe('somebody whose office ended', () => {
  it('speaks for herself where a report says so, whatever another one lets her lead', () => {
    const [, told] = voices([
      { text: 'Le Théâtre de Brède perd un chef. La directrice du Théâtre de Brède, Anna Brunel, assure que le bilan est bon.' },
      { text: 'Le conseil du Théâtre de Brède a suspendu sa directrice, Anna Brunel. Anna Brunel affirme que le bilan est bon.' },
    ])
    expect(told).toEqual({ speaker: 'Anna Brunel', side: 'Anna Brunel', anonymous: false })
  })
})
