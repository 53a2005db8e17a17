import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, claimAnchorOf, entityAnchorOf, mentionAnchorOf, spanAnchorOf } from '../../src/claims/corrections/anchors.ts'
import { crossCheck } from '../../src/claims/cross-check.ts'
import type { CrossCheckInput } from '../../src/claims/input.ts'
import { crossCheckReports } from '../../src/engine/record.ts'
import { packs } from '../../src/lang/packs.ts'
import type { Amendment, Change, Dossier, Statement } from '../../src/types/index.ts'
import { amendmentSchema } from '../../src/wire/amendment.ts'
import { dossierSchema } from '../../src/wire/dossier.ts'
import { inputsOf, type Told } from './story.ts'

const STORY: readonly Told[] = [
  {
    text: 'Le maire de Vauclaire, Jean Sorel, a déclaré que l’usine avait rejeté du mercure dans la rivière. La société Altimer a démenti avoir rejeté du mercure dans la rivière.\n\nSelon un technicien, le bassin de rétention aurait débordé deux fois. « Nous avons tout vérifié », a assuré la directrice, Claire Mabille.',
    published: '2025-05-12',
    outlet: 'Le Courrier du Val',
  },
  {
    text: 'Mayor Jean Sorel said that the plant had discharged mercury into the river. Altimer denied that the plant had discharged mercury. “The basin never overflowed,” director Claire Mabille said.',
    language: 'en',
    published: '2025-05-13',
  },
]
const EARLIER: Told = { text: 'Jean Sorel a affirmé que l’usine avait rejeté du mercure dans la rivière, lundi.', published: '2025-05-11' }

const inputs = inputsOf([...STORY, EARLIER])
const base = inputs.slice(0, 2)
const replay = (log: readonly Amendment[], given: readonly CrossCheckInput[] = base): Dossier => crossCheckReports(given, 'Vauclaire', [], log)
const plain = replay([])

const change = (id: string, c: Change): Amendment => ({ id, by: 'Nour', at: '2026-11-25T05:00:00Z', reason: null, kind: 'change', change: c })
const undo = (id: string, amendment: string): Amendment => ({ id, by: 'Nour', at: '2026-11-25T05:01:00Z', reason: null, kind: 'undo', amendment })

const saying = (dossier: Dossier, words: string): Statement => {
  const found = dossier.statements.find(s => {
    const text = dossier.reports.find(r => r.id === s.report)?.text ?? ''
    return s.content.some(c => text.slice(c.start, c.end).includes(words))
  })
  if (!found) throw new Error(`no statement says ${words}`)
  return found
}
const named = (dossier: Dossier, name: string): string => {
  const found = dossier.entities.find(e => e.aliases.some(a => a.includes(name)))
  if (!found) throw new Error(`no entity ${name}`)
  return found.id
}

const overflow = saying(plain, 'bassin de rétention')
const mercury = saying(plain, 'avait rejeté du mercure')

/** One change of each kind, on different things. */
const CHANGES: readonly Change[] = [
  { kind: 'accept', statement: anchorOf(plain, overflow.id) },
  { kind: 'speaker', statement: anchorOf(plain, saying(plain, 'tout vérifié').id), to: entityAnchorOf(plain, named(plain, 'Sorel')) },
  { kind: 'act', statement: anchorOf(plain, mercury.id), to: 'accuse' },
  { kind: 'reject', statement: anchorOf(plain, saying(plain, 'never overflowed').id) },
  { kind: 'rename-entity', entity: entityAnchorOf(plain, named(plain, 'Altimer')), to: 'Altimer SA' },
]

describe('the log', () => {
  it('replays to the same bytes, and undoing all of it gives the dossier as if nothing had been changed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(CHANGES.length - 1), { maxLength: 5 }), fc.shuffledSubarray([0, 1, 2, 3, 4]), (picks, order) => {
        const log = picks.map((p, i) => change(`c${i}`, CHANGES[p] as Change))
        expect(JSON.stringify(replay(log))).toBe(JSON.stringify(replay(log)))
        const undone = order.filter(i => i < log.length).map(i => undo(`u${i}`, `c${i}`))
        const left = log.filter((_, i) => !undone.some(u => u.id === `u${i}`))
        expect(JSON.stringify(replay([...log, ...undone]))).toBe(JSON.stringify(replay(left)))
      }),
      { numRuns: 15 },
    )
  })

  it('brings back what the undoing of an undoing brings back', () => {
    const [first] = CHANGES
    const log = [change('a', first as Change), undo('b', 'a')]
    expect(JSON.stringify(replay(log))).toBe(JSON.stringify(plain))
    expect(JSON.stringify(replay([...log, undo('c', 'b')]))).toBe(JSON.stringify(replay(log.slice(0, 1))))
    expect(JSON.stringify(replay([undo('x', 'nothing'), ...log]))).toBe(JSON.stringify(plain))
  })

  it('does not depend on the order of changes that bear on different things, nor on that of the reports', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), fc.boolean(), (order, turned) => {
        const log = CHANGES.map((c, i) => change(`c${i}`, c))
        const shuffled = order.map(i => log[i] as Amendment)
        const a = replay(log)
        const b = replay(shuffled, turned ? [...base].reverse() : base)
        const free = ({ reports, corrections, ...rest }: Dossier) => JSON.stringify([rest, [...corrections].sort((x, y) => (x.id < y.id ? -1 : 1))])
        // the reasons of one statement and the aliases of one entity keep the log's order; here each is changed once
        expect(free(b)).toBe(free(a))
      }),
      { numRuns: 10 },
    )
  })

  it('makes dossiers and entries that the schemas name in full', () => {
    const log = CHANGES.map((c, i) => change(`c${i}`, c))
    for (const entry of log) expect(amendmentSchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
    const json: unknown = JSON.parse(JSON.stringify(replay(log)))
    expect(dossierSchema.parse(json)).toEqual(json)
  })
})

describe('statements', () => {
  it('take the speaker that a person names: positions, sides and reasons follow', () => {
    const to = named(plain, 'Sorel')
    const dossier = replay([change('a', { kind: 'speaker', statement: anchorOf(plain, overflow.id), to: entityAnchorOf(plain, to) })])
    const s = dossier.statements.find(x => x.id === overflow.id)
    expect(s?.speaker).toBe(to)
    expect(s?.judgements.speaker).toEqual({ confidence: 1, decided: true })
    expect(s?.anonymous).toBe(false)
    expect(s?.why.at(-1)).toEqual({ code: 'corrected', args: { field: 'speaker', by: 'Nour' } })
    expect(dossier.claims.flatMap(c => c.positions).find(p => p.statements.includes(overflow.id))?.holder).toBe(to)
    expect(dossier.corrections).toEqual([
      { id: 'a', state: 'applied', target: overflow.id, field: 'speaker', from: overflow.speaker, to, by: 'Nour', at: '2026-11-25T05:00:00Z', reason: null },
    ])
  })

  it('take a speaker whom no report knows', () => {
    const dossier = replay([change('a', { kind: 'speaker', statement: anchorOf(plain, overflow.id), to: { kind: 'new', name: 'Lucie Ferrand' } })])
    const s = dossier.statements.find(x => x.id === overflow.id)
    const entity = dossier.entities.find(e => e.id === s?.speaker)
    expect(entity?.name).toEqual({ fr: 'Lucie Ferrand', en: 'Lucie Ferrand' })
    expect(entity?.mentions).toEqual([])
  })

  it('turn a claim contested where a person says that one of them denies', () => {
    const told: readonly Told[] = [
      { text: 'La maire a déclaré que le barrage fuyait. Le préfet a relativisé que le barrage fuyait.' },
      { text: 'La maire a affirmé que le barrage fuyait.' },
    ]
    const own = inputsOf(told)
    const before = replay([], own)
    const target = before.statements.find(s => s.act !== 'deny' && s.report === 'r1')
    if (!target) throw new Error('the story has a statement in its second report')
    const after = replay([change('a', { kind: 'act', statement: anchorOf(before, target.id), to: 'deny' })], own)
    const changed = after.statements.find(s => s.id === target.id)
    expect([changed?.act, changed?.certainty]).toEqual(['deny', 'CT-'])
    expect(after.claims.flatMap(c => c.positions).find(p => p.statements.includes(target.id))?.stance).toBe('denies')
  })

  it('leave the dossier when a person rejects them, and the correction keeps them whole', () => {
    const dossier = replay([change('a', { kind: 'reject', statement: anchorOf(plain, mercury.id) })])
    expect(dossier.statements.some(s => s.id === mercury.id)).toBe(false)
    expect(JSON.stringify({ ...dossier, corrections: [] })).not.toContain(mercury.id)
    expect(dossier.corrections[0]?.from).toEqual(mercury)
  })

  it('take new spans under the same id', () => {
    const [span] = overflow.content
    if (!span) throw new Error('a statement has content')
    const to = spanAnchorOf(plain, overflow.report, [{ start: span.start, end: span.end - 10 }])
    const dossier = replay([change('a', { kind: 'span', statement: anchorOf(plain, overflow.id), field: 'content', to })])
    expect(dossier.statements.find(s => s.id === overflow.id)?.content).toEqual(to.spans)
    const wrong = { ...to, quotes: ['other words'] }
    expect(replay([change('a', { kind: 'span', statement: anchorOf(plain, overflow.id), field: 'content', to: wrong })]).corrections[0]?.state).toBe('moved')
  })
})

describe('who is who', () => {
  const two = ['Sorel', 'Mabille'].map(n => entityAnchorOf(plain, named(plain, n)))

  it('can be merged', () => {
    const dossier = replay([change('a', { kind: 'merge-entities', entities: two })])
    expect(dossier.entities.length).toBe(plain.entities.length - 1)
    const [correction] = dossier.corrections
    expect(correction?.from).toHaveLength(2)
    expect(dossier.entities.find(e => e.id === correction?.to)?.aliases).toEqual(expect.arrayContaining(['Jean Sorel', 'Claire Mabille']))
  })

  it('can be divided by mentions, and what was said goes with them', () => {
    const entity = plain.entities.find(e => e.id === named(plain, 'Sorel'))
    const mention = entity?.mentions.find(m => m.report === 'r1')
    if (!entity || !mention) throw new Error('he is named in the second report')
    const dossier = replay([change('a', { kind: 'split-entity', entity: entityAnchorOf(plain, entity.id), mentions: [mentionAnchorOf(plain, mention)] })])
    const [correction] = dossier.corrections
    expect(correction?.state).toBe('applied')
    const fresh = dossier.entities.find(e => e.id === correction?.to)
    expect(fresh?.mentions).toContainEqual(mention)
    expect(fresh?.id).not.toBe(entity.id)
    expect(dossier.statements.some(s => s.report === 'r1' && s.speaker === fresh?.id)).toBe(true)
    expect(dossier.statements.some(s => s.report === 'r0' && s.speaker === entity.id)).toBe(true)
  })

  it('is compared by the names of the reports, whatever a person calls them', () => {
    const renamed = replay([change('a', { kind: 'rename-entity', entity: entityAnchorOf(plain, named(plain, 'Altimer')), to: 'Groupe X' })])
    expect(renamed.claims.map(c => [c.id, c.status])).toEqual(plain.claims.map(c => [c.id, c.status]))
    expect(JSON.stringify(renamed.origins)).not.toBe(JSON.stringify(plain.origins))
  })
})

describe('claims', () => {
  const [first, second] = plain.claims

  it('can be merged and divided again', () => {
    if (!first || !second) throw new Error('the story has two claims')
    const merge: Change = { kind: 'merge-claims', claims: [claimAnchorOf(plain, first.id), claimAnchorOf(plain, second.id)] }
    const merged = replay([change('a', merge)])
    expect(merged.claims.length).toBe(plain.claims.length - 1)
    expect(merged.corrections[0]?.from).toEqual([first, second].map(({ id, gist }) => ({ id, gist })))
    const whole = merged.claims.find(c => c.id === merged.corrections[0]?.to)
    if (!whole) throw new Error('the merged claim is there')
    const statements = [...new Set(second.positions.flatMap(p => p.statements))].map(id => anchorOf(merged, id))
    const divided = replay([change('a', merge), change('b', { kind: 'split-claim', claim: claimAnchorOf(merged, whole.id), statements })])
    const classes = (d: Dossier) => d.claims.map(c => [...new Set(c.positions.flatMap(p => p.statements))].sort().join(' ')).sort()
    expect(classes(divided)).toEqual(classes(plain))
  })
})

describe('a change of what is underneath', () => {
  const log = CHANGES.map((c, i) => change(`c${i}`, c))

  it('leaves corrections in force when a report comes in before, though ids of claims and entities change', () => {
    const dossier = replay(log, [...base, inputs[2] as CrossCheckInput])
    expect(dossier.corrections.map(c => c.state)).toEqual(log.map(() => 'applied'))
    const sorel = dossier.entities.find(e => e.aliases.includes('Jean Sorel'))
    expect(sorel?.aka).toContain(named(plain, 'Sorel'))
    const s = dossier.statements.find(x => x.id === saying(plain, 'tout vérifié').id)
    expect(s?.speaker).toBe(sorel?.id)
  })

  it('shows as moved what a report that is gone had, and applies the rest', () => {
    const dossier = replay(log, base.slice(0, 1))
    const gone = dossier.corrections.filter(c => c.state === 'moved')
    expect(gone.map(c => c.field)).toEqual(['statement'])
    expect(gone[0]?.passage?.quotes.join(' ')).toContain('never overflowed')
    expect(dossier.corrections.length).toBe(log.length)
  })

  /** Another version of the analyser: other ids, and contents whose edges lie elsewhere by so many characters. */
  const other = (shift: number): CrossCheckInput[] =>
    base.map(i => ({
      ...i,
      record: {
        ...i.record,
        statements: i.record.statements.map(s => ({
          ...s,
          id: `v2-${s.id}`,
          within: s.within === null ? null : `v2-${s.within}`,
          content: s.content.map(c => ({ start: c.start + shift, end: c.end })),
        })),
      },
    }))

  it('finds a statement of another id by its very words at their place', () => {
    const dossier = replay(log, other(0))
    expect(dossier.corrections.every(c => c.state === 'applied')).toBe(true)
    expect(dossier.corrections[0]?.target).toBe(`v2-${overflow.id}`)
  })

  /** These readings as they are, which `replay` would read anew with what the reports know together. */
  const recheck = (entries: readonly Amendment[], given: readonly CrossCheckInput[]) => crossCheck(given, packs, [], entries)

  it('never takes a look-alike: other words at the place are a passage that moved', () => {
    const dossier = recheck(log, other(5))
    const bare = recheck([], other(5))
    expect(dossier.corrections.filter(c => c.field !== 'name').map(c => c.state)).toEqual(['moved', 'moved', 'moved', 'moved'])
    expect(JSON.stringify(dossier.statements)).toBe(JSON.stringify(bare.statements))
  })

  it('never takes the same words at another place', () => {
    const twice = inputsOf([{ text: 'Le maire a dit que le pont est sûr. Ailleurs, le maire a dit que le pont est sûr.' }])
    const before = replay([], twice)
    const target = before.statements[0]
    if (!target || before.statements.length < 2) throw new Error('two statements with the same words')
    const without = twice.map(i => ({ ...i, record: { ...i.record, statements: i.record.statements.filter(s => s.id !== target.id) } }))
    const after = replay([change('a', { kind: 'act', statement: anchorOf(before, target.id), to: 'deny' })], without)
    expect(after.corrections[0]?.state).toBe('moved')
    expect(after.statements.every(s => s.act !== 'deny')).toBe(true)
  })
})
