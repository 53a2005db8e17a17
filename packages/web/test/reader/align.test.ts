import fc from 'fast-check'
import type { Dossier, Report } from 'recoupe/view'
import { viewOf } from 'recoupe/view'
import { describe, expect, it } from 'vitest'
import { completeDossier } from '../../../recoupe/test/render/complete.ts'
import { alignReports } from '../../src/reader/align/align-reports.ts'
import { forwardChain } from '../../src/reader/align/chain.ts'
import { offsetMaps } from '../../src/reader/align/scroll-map.ts'

const report = (id: string, text: string, language = 'fr'): Report => ({
  id,
  sha256: id.padEnd(64, '0'),
  outlet: null,
  agency: null,
  byline: null,
  dateline: null,
  language,
  published: null,
  title: null,
  text,
  noise: [],
})

function align(a: string, b: string, more: Partial<Dossier> = {}, languages: readonly [string, string] = ['fr', 'fr']) {
  const view = viewOf(completeDossier({ reports: [report('a', a, languages[0]), report('b', b, languages[1])], ...more }))
  const [left, right] = view.reports
  if (!left || !right) throw new Error('two reports are expected')
  return { view, alignment: alignReports(view, left, right) }
}

const likeness = (side: ReturnType<typeof align>['alignment']['sides'][number]) => side.segments.map(s => s.likeness)

describe('two reports side by side', () => {
  it('tells what is the same, reworded, added and left out', () => {
    const { alignment } = align(
      'Le téléphérique de Brivange a été arrêté mardi soir. La régie promet une reprise avant la fin du mois. Personne n’a été blessé.',
      'Le téléphérique de Brivange a été arrêté mardi soir. La régie annonce une reprise possible à la fin du mois. Le maire réclame une enquête indépendante.',
    )
    expect(likeness(alignment.sides[0])).toEqual(['same', 'reworded', 'only'])
    expect(likeness(alignment.sides[1])).toEqual(['same', 'reworded', 'only'])
    expect(alignment.sides[1].gaps).toEqual([{ after: 1, missing: [2] }])
    expect(alignment.chain.map(p => [p.a, p.b])).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('takes case, accents and marks for no change', () => {
    const { alignment } = align('« Rien n’est signé », répète l’élue.', '"RIEN N’EST SIGNE", repete l’elue.')
    expect(likeness(alignment.sides[0])).toEqual(['same'])
  })

  it('finds a passage that has changed places, and keeps the chain forward', () => {
    const one = 'La digue a cédé à quatre heures du matin.'
    const two = 'Le préfet a fait évacuer le camping des Aulnes.'
    const { alignment } = align(`${one} ${two}`, `${two} ${one}`)
    expect(likeness(alignment.sides[0])).toEqual(['same', 'same'])
    expect(alignment.chain).toHaveLength(1)
  })

  it('joins across languages what a dependency joins, undecided where it is', () => {
    const fr = 'Le port restera fermé. La ministre se tait.'
    const en = 'The harbour will stay shut. Rain is expected.'
    const spans = [
      { report: 'a', start: 0, end: 22 },
      { report: 'b', start: 0, end: 27 },
    ]
    const dependency = { reports: ['a', 'b'] as const, kind: 'translation' as const, spans, confidence: 0.4, decided: false, why: [] }
    const { alignment } = align(fr, en, { dependencies: [dependency] }, ['fr', 'en'])
    expect(likeness(alignment.sides[0])).toEqual(['reworded', 'only'])
    expect(alignment.sides[0].segments[0]).toMatchObject({ decided: false, twins: [0] })
  })

  it('covers all prose with segments in order, whatever the text, and maps every offset into the other text without going back', () => {
    const words = fc.array(fc.constantFrom('Le pont ferme.', 'Une vis a cédé.', '🚲 Rien.', '\n', ' ', '« Non ! »', 'a', '\ud83d', 'שלום.', '\r\n'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')]
        const { alignment } = align(a, b)
        for (const [side, text] of [
          [alignment.sides[0], a],
          [alignment.sides[1], b],
        ] as const) {
          let end = 0
          for (const s of side.segments) {
            expect(s.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(end, s.start).trim()).toBe('')
            end = s.end
          }
          expect(text.slice(end).trim()).toBe('')
        }
        for (const map of offsetMaps(alignment, [a.length, b.length])) {
          let before = 0
          for (let offset = 0; offset <= Math.max(a.length, b.length); offset += 3) {
            const to = map(offset)
            expect(to).toBeGreaterThanOrEqual(before)
            before = to
          }
        }
      }),
    )
  })

  it('chains as heavily as trying every subset does', () => {
    const pair = fc.record({ a: fc.nat(7), b: fc.nat(7), score: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 9 }), given => {
        const pairs = given.map(p => ({ ...p, kind: 'same' as const, decided: true }))
        const weigh = (chain: readonly { readonly score: number }[]): number => chain.reduce((sum, p) => sum + p.score, 0)
        let best = 0
        for (let bits = 0; bits < 1 << pairs.length; bits++) {
          const chosen = pairs.filter((_, i) => bits & (1 << i)).sort((p, q) => p.a - q.a)
          if (chosen.every((p, i) => i === 0 || ((chosen[i - 1]?.a ?? 0) < p.a && (chosen[i - 1]?.b ?? 0) < p.b))) best = Math.max(best, weigh(chosen))
        }
        const chain = forwardChain(pairs, 8)
        expect(weigh(chain)).toBe(best)
        chain.forEach((p, i) => {
          const last = chain[i - 1]
          if (last) expect(last.a < p.a && last.b < p.b).toBe(true)
        })
      }),
    )
  })
})
