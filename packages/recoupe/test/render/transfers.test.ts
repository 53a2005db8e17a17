import { describe, expect, it } from 'vitest'
import { renderDossier } from '../../src/dossier/render/index.ts'
import { transfersOf } from '../../src/dossier/render/view/transfers.ts'
import { viewOf } from '../../src/dossier/render/view/view.ts'
import { crossCheckReports } from '../../src/engine/record.ts'
import { packs } from '../../src/lang/packs.ts'
import { messages, UI_LANGUAGES } from '../../src/messages/index.ts'
import type { Dossier } from '../../src/types/index.ts'
import { inputsOf } from '../claims/story.ts'

/** A dossier of reports in French, and in English where a text begins in it. */
const dossierOf = (texts: readonly string[]): Dossier =>
  crossCheckReports(inputsOf(texts.map(text => ({ text, language: /^(Swedish|Officials)/u.test(text) ? 'en' : 'fr' }))), 'x')

const TALES = {
  sale: [
    'Des responsables suédois ont affirmé lundi que le Chili achetait des missiles et des drones au Portugal. Santiago a démenti ces informations. « Nous n’avons jamais vendu d’armes au Chili », a déclaré le ministère portugais de la Défense. Le porte-parole de l’Otan a précisé que les achats n’étaient pas terminés.',
    'Swedish officials said Chile was buying missiles from Portugal, including thousands of drones.',
  ],
  calm: ['Le Chili achète du blé au Portugal. Le ministre a vendu sa maison à un armateur. Les ventes de drones de loisir ont doublé.'],
}

describe('the register of arms transfers', () => {
  it('tells who alleges, who denies and who does not confirm, one row per supplier and recipient', () => {
    const view = viewOf(dossierOf(TALES.sale))
    const [row, ...others] = transfersOf(view)
    expect(others).toEqual([])
    const name = (id: string | null): string => view.entities.get(id ?? '')?.name.fr ?? '-'
    expect([name(row?.supplier ?? null), name(row?.recipient ?? null)]).toEqual(['Portugal', 'Chili'])
    expect(row?.alleged.map(t => name(t.holder))).toEqual(['Suède'])
    expect(new Set(row?.denied.map(t => name(t.holder)))).toEqual(new Set(['Portugal', 'Chili']))
    expect(row?.notConfirmed).toHaveLength(1)
    expect(row?.stand).toBe('contested')
    expect(new Set(row?.classes)).toEqual(new Set(['missiles', 'drones']))
    expect(row?.stages).toEqual(['ordered'])
  })

  it('stands in every rendering, in the words of the interface', () => {
    const dossier = dossierOf(TALES.sale)
    for (const format of ['text', 'md', 'html'] as const) {
      expect(renderDossier(dossier, { format, ui: 'fr' })).toMatch(/transferts d’armes/iu)
      expect(renderDossier(dossier, { format, ui: 'en' })).toMatch(/arms transfers/iu)
    }
    const csv = renderDossier(dossier, { format: 'csv', ui: 'en', table: 'transfers' })
    expect(csv.split('\r\n')[1]).toMatch(/^Portugal,Chili,,/u)
    expect(renderDossier(dossier, { format: 'csv', ui: 'en', table: 'events' })).toContain('arms-transfer')
  })

  it('has a word in both languages for every type of event that the packs can tell', () => {
    for (const pack of packs.values()) {
      const frames = [...pack.events.verbs.values(), ...pack.events.nouns.values()].flat()
      const types = new Set([...frames, ...[...pack.events.phrases.values()].flat().map(p => p.frame)].map(f => f.type))
      expect(types.size).toBeGreaterThan(20)
      for (const type of types) for (const ui of UI_LANGUAGES) expect(messages[ui].transfers.event[type], `${type} in ${ui}`).toBeTruthy()
    }
  })

  it('is silent where no arms change hands', () => {
    const dossier = dossierOf(TALES.calm)
    expect(transfersOf(viewOf(dossier))).toEqual([])
    expect(renderDossier(dossier, { format: 'text', ui: 'fr' })).not.toMatch(/transferts d’armes/iu)
  })
})
