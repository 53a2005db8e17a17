import type { Divergence } from '../../types/index.ts'
import type { Amount } from '../propositions/proposition.ts'
import { byReport, type DivergenceContext, divergence, evidenceOf } from './context.ts'

/** Relative distance that rounding explains: *près de 12 000* and *11 800*. */
const ROUNDING = 0.02
const ROUNDED = 0.12

/** One claim counted differently by two reports: same unit, values that rounding does not explain. */
export function differingQuantities(context: DivergenceContext): Divergence[] {
  const found: Divergence[] = []
  for (const claim of context.claims) {
    const reports = [...byReport(claim)]
    reports.forEach(([, left], i) => {
      for (const [, right] of reports.slice(i + 1)) {
        const values = (members: typeof left): Amount[] => members.flatMap(p => p.amounts)
        for (const p of left) {
          for (const x of p.amounts) {
            const q = right.find(r => r.amounts.some(y => x.unit !== null && y.unit === x.unit))
            const y = q?.amounts.find(a => a.unit === x.unit)
            if (!q || !y || values(left).some(a => values(right).some(b => a.unit === x.unit && b.unit === x.unit && agree(a, b)))) continue
            found.push(
              divergence(
                'quantity',
                claim,
                [...evidenceOf(context, p), ...evidenceOf(context, q)],
                { code: 'divergence.quantity', args: { first: x.value, second: y.value } },
                0.7,
              ),
            )
          }
        }
      }
    })
  }
  return distinctPairs(found)
}

export function agree(a: Amount, b: Amount): boolean {
  const far = Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value), 1e-9)
  return far <= (a.approximation === 'exact' && b.approximation === 'exact' ? ROUNDING : ROUNDED)
}

/** One divergence per claim and pair of reports. */
export function distinctPairs(list: readonly Divergence[]): Divergence[] {
  const seen = new Set<string>()
  return list.filter(d => {
    const key = `${d.claim} ${[...d.reports].sort().join(' ')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
