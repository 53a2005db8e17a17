import type { Divergence } from '../../types/index.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { wordsIn } from '../propositions/read-words.ts'
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
      if (x === null || y === null || x.startsWith(y) || y.startsWith(x) || hasEdge(context, p) || hasEdge(context, q)) return false
      return claim.signs.get(p.index) === claim.signs.get(q.index) && context.like(p, q).score >= ONE
    })
    return pair ? [divergence(context, 'time', claim, pair, { code: 'divergence.time', args: {} }, 0.6)] : []
  })
}

/** *Avant minuit* dates nothing: the ferry that left on Monday evening left before midnight. */
function hasEdge({ inputs, packs }: AlignedContext, { report, spans }: Proposition): boolean {
  const input = inputs[report]
  const edges = packs.get(input?.record.report.language ?? '')?.polarity.edges
  if (!input || !edges) return false
  const { words, times } = input.analysis
  const dated = times.filter(t => spans.some(s => s.start <= t.start && t.end <= s.end) && DATED.test(t.value ?? ''))
  return dated.some(({ start, end }) => {
    const inside = wordsIn(words, [{ start, end }])
    const first = inside[0] ?? 0
    return [first - 2, first - 1, first].some(
      i => words.sentence[i] === words.sentence[first] && edges.has((words.form[i] ?? '').toLowerCase().replace(/['’]$/u, '')),
    )
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
