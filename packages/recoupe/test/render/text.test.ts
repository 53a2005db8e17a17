import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderDossier } from '../../src/dossier/render/index.ts'
import { fit, widthOf, wrap } from '../../src/dossier/render/text/width.ts'
import { anyDossier } from './arbitrary.ts'
import { completeDossier } from './complete.ts'
import { ferry } from './fixture.ts'
import { readGold } from './gold.ts'

const dossiers = [{ name: 'the invented story', dossier: ferry }, { name: 'an empty dossier', dossier: completeDossier({}) }, ...readGold()]

describe('the terminal rendering', () => {
  it.each(dossiers)('keeps to its width: $name', ({ dossier }) => {
    for (const width of [40, 72, 120]) {
      const lines = renderDossier(dossier, { format: 'text', ui: 'fr', width }).split('\n')
      expect(lines.filter(line => widthOf(line) > width)).toEqual([])
    }
  })

  it.each(dossiers)('is brief when asked: $name', ({ dossier }) => {
    for (const ui of ['fr', 'en'] as const) {
      const lines = renderDossier(dossier, { format: 'text', ui, brief: 37 }).trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(37)
    }
  })

  it('shows at least one claim and one divergence with both passages when brief', () => {
    const text = renderDossier(ferry, { format: 'text', ui: 'fr', brief: 37 })
    expect(text).toContain('Réserve perdue A / B')
    expect(text).toContain('“the harbour will reopen on Friday”')
    expect(text).toContain('vendredi au plus tôt')
  })

  it('sums up a dossier of many claims before them, at most ten, with sides, origins and what changed on the way', () => {
    const claims = Array.from({ length: 14 }, (_, i) => ferry.claims.map(c => ({ ...c, id: `${c.id}-${i}` }))).flat()
    const text = renderDossier({ ...ferry, claims }, { format: 'text', ui: 'en', width: 120 })
    const summary = text.slice(text.indexOf('IN BRIEF'), text.indexOf('CLAIMS\n'))
    expect(summary.split('\n').filter(line => /^ {2}\S/u.test(line))).toHaveLength(10)
    expect(summary).toMatch(/(asserted|denied) by/u)
    expect(renderDossier({ ...ferry, claims: claims.slice(0, 2) }, { format: 'text', ui: 'en' })).not.toContain('IN BRIEF')
  })

  it.each([
    ['fr', 'divergence.omission', 'Introuvable dans C'],
    ['en', 'divergence.omission', 'Not found in C'],
    ['fr', 'divergence.omission-denial', 'Démenti introuvable dans C'],
    ['en', 'divergence.omission-denial', 'Denial not found in C'],
  ] as const)('says below a claim what a report lacks of it (%s, %s)', (ui, code, expected) => {
    const divergences = ferry.divergences.map(d => (d.kind === 'omission' ? { ...d, note: { code, args: {} } } : d))
    const text = renderDossier({ ...ferry, divergences }, { format: 'text', ui })
    expect(text.split('\n').some(line => line.trim().split(', ').includes(expected))).toBe(true)
  })

  it('has colours only when told', () => {
    expect(renderDossier(ferry, { format: 'text', ui: 'fr' })).not.toContain('\u001b')
    expect(renderDossier(ferry, { format: 'text', ui: 'fr', color: true })).toContain('\u001b[31m× dément\u001b[39m')
  })

  it('says what is undecided, and absent texts as texts', () => {
    const text = renderDossier(ferry, { format: 'text', ui: 'fr' })
    expect(text).toContain('compagnie Morvane C2 (indécis)')
    expect(text).toContain('introuvable dans le texte reçu\u00a0: C')
    expect(text).not.toMatch(/silence|silent/u)
  })

  it('shows characters that would steer a terminal by name', () => {
    const text = renderDossier(ferry, { format: 'md', ui: 'fr' })
    expect(text).toContain('⟨U\\+202E⟩rien⟨U\\+202C⟩')
  })

  it('lets no control or bidirectional character of a report through', () => {
    fc.assert(
      fc.property(anyDossier, fc.constantFrom('text', 'md'), (dossier, format) => {
        const out = renderDossier(dossier, { format, ui: 'en' })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not appear
        expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u)
        expect(() => encodeURIComponent(out)).not.toThrow()
      }),
    )
  })
})

describe('widths', () => {
  it('counts wide characters twice and marks not at all', () => {
    expect(widthOf('漢字')).toBe(4)
    expect(widthOf('e\u0301té')).toBe(3)
    expect(widthOf('👩‍👩‍👧')).toBe(2)
  })

  it('wraps without losing a word, to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.every(line => widthOf(line) <= width)).toBe(true)
        expect(lines.join('').replace(/[ \t\n]/gu, '')).toBe(text.replace(/[ \t\n]/gu, ''))
        expect(widthOf(fit(text, width))).toBeLessThanOrEqual(width)
      }),
    )
  })
})
