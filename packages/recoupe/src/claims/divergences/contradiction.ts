import type { Divergence } from '../../types/index.ts'
import { type AlignedContext, byReport, divergence, type Held, sameVoice } from './context.ts'

/**
 * The reader of one report gets the opposite of the other's: one has a claim asserted or charged by one side, another has it denied by a
 * different one, and at least one of the two has not both.
 */
export function contradictions(context: AlignedContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const reports = [...byReport(claim).values()]
    const yes = reports.map(held => held.filter(affirms)).filter(held => held.length > 0)
    const no = reports.map(held => held.filter(denies)).filter(held => held.length > 0)
    const both = new Set(reports.filter(held => held.some(affirms) && held.some(denies)).map(held => held[0]?.proposition.report))
    const opposed = (a: Held, b: Held): boolean =>
      a.proposition.report !== b.proposition.report &&
      !(both.has(a.proposition.report) && both.has(b.proposition.report)) &&
      !sameVoice(a.proposition.statement, b.proposition.statement)
    const left = yes.flat().filter(a => no.flat().some(b => opposed(a, b)))
    const right = no.flat().filter(b => yes.flat().some(a => opposed(a, b)))
    if (left.length === 0 || right.length === 0) return []
    const sides = [left.map(h => h.proposition), right.map(h => h.proposition)]
    return [divergence(context, 'contradiction', claim, sides, { code: 'divergence.contradiction', args: {} }, 0.6)]
  })
}

const affirms = ({ stance, proposition }: Held): boolean => proposition.statement !== null && (stance === 'asserts' || stance === 'alleges')
const denies = ({ stance, proposition }: Held): boolean => proposition.statement !== null && stance === 'denies'
