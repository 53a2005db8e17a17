import { describe, expect, it } from 'vitest'
import { crossCheck } from '../../src/claims/cross-check.ts'
import { statusOf } from '../../src/claims/positions/build-claims.ts'
import { clausesOf } from '../../src/claims/propositions/split-clauses.ts'
import { packs } from '../../src/lang/packs.ts'
import { check, inputsOf, type Told } from './story.ts'

const SALE: readonly Told[] = [
  {
    text: 'Le ministre Paul Garance a déclaré que la Norvège avait vendu des obusiers à la Suède. La Suède a nié avoir acheté des obusiers à la Norvège.',
    published: '2025-05-12',
  },
  { text: 'The minister, Paul Garance, said that Norway had sold howitzers to Sweden.', language: 'en', published: '2025-05-13' },
]

describe('claims across reports', () => {
  it('joins a French statement, its English twin and the denial told from the other end', () => {
    const { claims } = check(SALE)
    const sale = claims.find(c => c.positions.length >= 3)
    expect(sale?.status).toBe('contested')
    expect(Object.keys(sale?.gist ?? {}).sort()).toEqual(['en', 'fr'])
    expect(sale?.positions.map(p => p.stance).sort()).toEqual(['asserts', 'asserts', 'denies'])
  })

  it('gives every statement a claim', () => {
    const { claims, statements } = check(SALE)
    const held = new Set(claims.flatMap(c => c.positions.flatMap(p => p.statements)))
    expect(statements.every(s => held.has(s.id))).toBe(true)
  })

  it('resolves a denial that only points back to what it denies', () => {
    const { claims } = check([
      { text: 'La préfecture a affirmé que la société Aquaval avait déversé du solvant dans la Loue. Aquaval a rejeté ces accusations.' },
    ])
    expect(claims.find(c => c.positions.some(p => p.stance === 'denies'))?.status).toBe('contested')
  })

  it('says in which language the words of a claim are those of its opposite', () => {
    const { claims } = check([
      { text: "Le porte-parole Paul Garance a déclaré que la Norvège n'avait vendu aucun obusier à la Suède." },
      { text: 'The minister, Paul Garance, said that Norway had sold howitzers to Sweden.', language: 'en' },
    ])
    const sale = claims.find(c => c.positions.length > 1)
    expect(sale?.negated).toEqual(['fr'])
    expect(sale?.gist.en).toBe('Norway had sold howitzers to Sweden')
  })

  it.each([
    [
      'fr',
      'Le ministère a déclaré que la Norvège livrait des obusiers à la Suède.',
      'Le porte-parole de l’armée, Paul Garance, a déclaré que les livraisons d’obusiers à la Suède n’étaient pas encore terminées.',
      'Le porte-parole de l’armée, Paul Garance, a déclaré que la Norvège ne livrait pas d’obusiers à la Suède.',
    ],
    [
      'en',
      'The ministry said that Norway was delivering howitzers to Sweden.',
      'The army spokesman, Paul Garance, said that the deliveries of howitzers to Sweden were not yet complete.',
      'The army spokesman, Paul Garance, said that Norway was not delivering howitzers to Sweden.',
    ],
  ] as const)('takes what is not over for held back, not for denied (%s)', (language, said, unended, denied) => {
    const against = (second: string) => {
      const { claims } = check([
        { text: said, language },
        { text: second, language },
      ])
      return claims.flatMap(c => (c.positions.length > 1 ? c.positions.map(p => p.stance) : [])).sort()
    }
    expect(against(unended)).toEqual(['asserts', 'hedges'])
    expect(against(denied)).toEqual(['asserts', 'denies'])
  })

  it('calls nothing contested for an undecided denial', () => {
    const [assertion, denial] = [true, false].map(decided => ({
      holder: decided ? 'a' : 'b',
      report: 'r0',
      stance: decided ? ('asserts' as const) : ('denies' as const),
      certainty: 'CT+' as const,
      statements: [],
      evidence: [],
      time: null,
      confidence: 0.9,
      decided,
    }))
    if (!assertion || !denial) throw new Error('two positions were made')
    expect(statusOf([assertion, denial], [])).toBe('single-origin')
    expect(statusOf([assertion, { ...denial, decided: true }], [])).toBe('contested')
  })

  it('cuts clauses without the word that joins them', () => {
    const text = 'Nous avons renforcé les digues et nous surveillons la rivière.'
    const [input] = inputsOf([{ text }])
    const words = input?.analysis.words
    if (!words) throw new Error('one report was read')
    const clauses = clausesOf(
      words,
      words.form.map((_, i) => i),
    )
    expect(clauses.map(([first]) => words.form[first ?? -1])).toEqual(['Nous', 'nous'])
  })

  it('keeps apart what has nothing in common', () => {
    const { claims } = check([
      { text: 'La maire a déclaré que le pont serait fermé en juin.' },
      { text: 'Le procureur a déclaré que trois suspects avaient été arrêtés à Lyon.' },
    ])
    expect(claims.filter(c => c.positions.length > 1)).toEqual([])
  })

  it('holds a softened statement as a hedge and says that the other report dropped it', () => {
    const { divergences } = check([
      { text: 'Le porte-parole a déclaré que la fuite pourrait concerner 340 000 comptes de clients.' },
      { text: 'The spokesman said that the leak affected 340,000 customer accounts.', language: 'en', published: '2025-05-13' },
    ])
    expect(divergences.map(d => d.kind)).toContain('hedge-dropped')
  })

  it('does not depend on the order of the inputs', () => {
    const inputs = inputsOf(SALE)
    expect(JSON.stringify(crossCheck([...inputs].reverse(), packs))).toBe(JSON.stringify(crossCheck(inputs, packs)))
  })

  it('grounds every piece of evidence in its report', () => {
    const inputs = inputsOf(SALE)
    const { claims, divergences, dependencies } = crossCheck(inputs, packs)
    const lengths = new Map(inputs.map(i => [i.record.report.id, i.record.report.text.length]))
    const spans = [...claims.flatMap(c => c.positions.flatMap(p => p.evidence)), ...divergences.flatMap(d => d.evidence), ...dependencies.flatMap(d => d.spans)]
    expect(spans.length).toBeGreaterThan(0)
    for (const { report, start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(lengths.get(report) ?? -1)
    }
  })

  it('survives reports without a word', () => {
    expect(check([{ text: '' }, { text: '… — 🦆 \ud83d' }]).claims).toEqual([])
  })
})
