import type { Divergence } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { type AlignedContext, byReport, divergence } from './context.ts'
import { partedBy } from './pairs.ts'

/** Likeness of wording from which two statements date one thing. */
const ONE = 0.45

/** A day, a month or a year. */
const DATED = /^\d{4}(-\d{2}(-\d{2})?)?$/u

/** One claim dated differently by two reports: *détectée le 9 mai* / *dès le 28 avril*. Values of different precision that agree as far as they go are none. */
export function differingTimes(context: AlignedContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const pair = partedBy(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
      const [x, y] = [onlyDate(p), onlyDate(q)]
      if (x === null || y === null || x.startsWith(y) || y.startsWith(x)) return false
      return claim.signs.get(p.index) === claim.signs.get(q.index) && context.like(p, q).score >= ONE
    })
    return pair ? [divergence(context, 'time', claim, pair, { code: 'divergence.time', args: {} }, 0.6)] : []
  })
}

/** The date that a proposition gives, where it gives one and no other. */
function onlyDate({ times }: Proposition): string | null {
  const dates = times.filter(t => DATED.test(t))
  return dates.length === 1 ? (dates[0] ?? null) : null
}

/** True where each gives one date, and not the same. */
export const haveOtherDates = (p: Proposition, q: Proposition): boolean => {
  const [x, y] = [onlyDate(p), onlyDate(q)]
  return x !== null && y !== null && x !== y
}
