import { describe, expect, it } from 'vitest'
import { largeDossier } from '../../../recoupe/test/render/large.ts'
import { visibleJson } from '../../src/mcp/untrusted.ts'
import { claimAnswer, deniedClaims } from '../../src/mcp/who-denies.ts'

describe('who denies what, in a story of many reports', () => {
  const dossier = largeDossier(150, 12)

  it('stays short enough to be told, and counts what it leaves out', () => {
    const [claim] = deniedClaims(dossier, {})
    if (!claim) throw new Error('somebody denies something')
    const answer = claimAnswer(dossier, claim)
    expect(visibleJson(answer).length).toBeLessThan(20_000)
    const said = answer.positions.reduce((n, p) => n + p.statements.length + (p.statementsLeftOut ?? 0), 0)
    expect(said).toBe(new Set(claim.positions.flatMap(p => p.statements)).size)
    expect(answer.positions.every(p => p.reports.length <= p.inReports)).toBe(true)
  })

  it('never leaves all of a stance out', () => {
    const [claim] = dossier.claims
    const [position] = claim?.positions ?? []
    if (!claim || !position) throw new Error('the story has them')
    const asserting = Array.from({ length: 100 }, (_, i) => [0, 1].map(() => ({ ...position, holder: `e-${i}`, stance: 'asserts' as const })))
    const denial = { ...position, holder: 'e-last', stance: 'denies' as const }
    const answer = claimAnswer(dossier, { ...claim, positions: [...asserting.flat(), denial] })
    expect(answer.positions.map(p => p.stance)).toContain('denies')
    expect(answer.positionsLeftOut).toBe(40)
  })

  it('asks for one who denies by a part of the name', () => {
    const all = deniedClaims(dossier, {})
    const some = deniedClaims(dossier, { speaker: 'prefecture' })
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
    expect(deniedClaims(dossier, { claim: 'none' })).toEqual([])
  })
})
