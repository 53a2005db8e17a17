import { describe, expect, it } from 'vitest'
import { chargedBack } from '../../src/claims/positions/charged-back.ts'
import type { Proposition, Term } from '../../src/claims/propositions/proposition.ts'

const term = (key: string): Term => ({ key, kind: 'name', word: 0 })

const said = (index: number, act: string, side: string, names: readonly string[] = [], anonymous = false): Proposition =>
  ({ index, statement: { act, side, anonymous }, terms: names.map(term) }) as unknown as Proposition

/** Two neighbours called by their names. */
const sideOf = (p: Proposition): Term | null => (p.statement?.side ? term(`N:${p.statement.side}`) : null)

const signs = new Map<number, 1 | -1>([
  [0, 1],
  [1, -1],
  [2, 1],
])

describe('a charge given back', () => {
  const charge = said(0, 'accuse', 'vorland', ['N:kestane'])
  const denial = said(1, 'deny', 'kestane')

  it('is a denial where it names the accuser and its side denies', () => {
    expect([...chargedBack([charge, denial, said(2, 'accuse', 'kestane', ['N:vorland'])], signs, sideOf)]).toEqual([2])
    expect([...chargedBack([charge, denial, said(2, 'accuse', 'kestane', ['N:vorlandais'])], signs, sideOf)]).toEqual([2])
  })

  it('is a charge like any other where it names nobody, where its side denies nothing or where nobody says whose it is', () => {
    expect(chargedBack([charge, denial, said(2, 'accuse', 'kestane')], signs, sideOf).size).toBe(0)
    expect(chargedBack([charge, denial, said(2, 'accuse', 'torvie', ['N:vorland'])], signs, sideOf).size).toBe(0)
    expect(chargedBack([charge, denial, said(2, 'accuse', 'kestane', ['N:vorland'], true)], signs, sideOf).size).toBe(0)
  })
})
