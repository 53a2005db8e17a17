import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../src/claims/corrections/anchors.ts'
import { claimPermalink, resolvePermalink, spanPermalink, statementPermalink } from '../../src/dossier/permalink.ts'
import { crossCheckReports } from '../../src/engine/record.ts'
import { inputsOf, type Told } from '../claims/story.ts'
import { ferry } from '../render/fixture.ts'

const TOLD: readonly Told[] = [
  { text: 'La maire Inès Caillaux a déclaré que la digue de Porz-Meur avait cédé. Le préfet a démenti que la digue avait cédé.', published: '2025-03-02' },
  { text: 'The mayor, Inès Caillaux, said that the dyke at Porz-Meur had given way. 🌊 “We warned them,” she said.', language: 'en', published: '2025-03-03' },
]
const inputs = inputsOf(TOLD)
const dossier = crossCheckReports(inputs)

describe('a permalink', () => {
  it('leads back to what it was made for, for every statement, claim and any stretch of text', () => {
    for (const { id } of dossier.statements)
      expect(resolvePermalink(dossier, statementPermalink(dossier, id))).toEqual({ state: 'found', kind: 'statement', statement: id })
    for (const { id } of dossier.claims) expect(resolvePermalink(dossier, claimPermalink(dossier, id))).toEqual({ state: 'found', kind: 'claim', claim: id })
    for (const { id } of ferry.statements) expect(resolvePermalink(ferry, `statement:${id}`)).toEqual({ state: 'found', kind: 'statement', statement: id })
    fc.assert(
      fc.property(fc.nat(1), fc.nat(90), fc.integer({ min: 1, max: 10 }), (r, start, length) => {
        const report = dossier.reports[r]
        if (!report || start + length > report.text.length) return
        const mention = { report: report.id, start, end: start + length }
        expect(resolvePermalink(dossier, spanPermalink(dossier, mention))).toEqual({ state: 'found', kind: 'span', ...mention })
      }),
    )
  })

  it('finds a claim by an earlier id after a report came in before', () => {
    const earlier = inputsOf([...TOLD, { text: 'Inès Caillaux a affirmé que la digue de Porz-Meur avait cédé.', published: '2025-03-01' }])
    const later = crossCheckReports(earlier)
    for (const claim of dossier.claims) expect(resolvePermalink(later, claimPermalink(dossier, claim.id)).state).toBe('found')
  })

  it('finds a statement that another analysis calls otherwise, and says so where it cut it otherwise', () => {
    const [first] = dossier.statements
    if (!first) throw new Error('the story has statements')
    const link = statementPermalink(dossier, first.id)
    const other = (shift: number) => ({
      ...dossier,
      statements: dossier.statements.map(s => ({ ...s, id: `other-${s.id}`, content: s.content.map(c => ({ start: c.start + shift, end: c.end })) })),
    })
    expect(resolvePermalink(other(0), link)).toEqual({ state: 'found', kind: 'statement', statement: `other-${first.id}` })
    const moved = resolvePermalink(other(4), link)
    expect(moved).toMatchObject({ state: 'moved', was: first.content[0], now: { statement: `other-${first.id}` } })
  })

  it('shows the same words in another version of the text, and never takes them for the passage', () => {
    const quote = 'la digue de Porz-Meur avait cédé'
    const report = dossier.reports[0]
    const start = report?.text.indexOf(quote) ?? -1
    const link = spanPermalink(dossier, { report: report?.id ?? '', start, end: start + quote.length })
    const version = crossCheckReports(inputsOf([{ text: `Mise à jour. ${TOLD[0]?.text}` }]))
    expect(resolvePermalink(version, link)).toMatchObject({ state: 'moved', was: null, now: { start: start + 13 } })
    expect(resolvePermalink(crossCheckReports(inputs.slice(1)), link)).toEqual({ state: 'gone', kind: 'span', cause: 'no-report' })
  })

  it('says that a person rejected the statement', () => {
    const [first] = dossier.statements
    if (!first) throw new Error('the story has statements')
    const log = [
      { id: 'a', by: 'N', at: '2026-11-25T05:00:00Z', reason: null, kind: 'change', change: { kind: 'reject', statement: anchorOf(dossier, first.id) } },
    ] as const
    const without = crossCheckReports(inputs, null, [], log)
    expect(resolvePermalink(without, `statement:${first.id}`)).toEqual({ state: 'gone', kind: 'statement', cause: 'rejected' })
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('claim:', 'statement:x@', 'span:0:0-1:z', 'span:').chain(p => fc.string().map(s => p + s)),
        ),
        text => {
          expect(['found', 'moved', 'gone']).toContain(resolvePermalink(dossier, text).state)
        },
      ),
    )
  })
})
