import { fold } from '../propositions/fold.ts'
import type { Proposition, Term } from '../propositions/proposition.ts'
import type { DivergenceContext } from './context.ts'

/** What of a proposition stands between quotation marks. */
export interface QuotedPart {
  /** Its words without marks and case, one space apart. */
  readonly words: string
  readonly terms: readonly Term[]
}

export function quotedIn({ inputs }: DivergenceContext, p: Proposition): QuotedPart {
  const input = inputs[p.report]
  if (!input) return { words: '', terms: [] }
  const { text } = input.record.report
  const { words, quotations } = input.analysis
  const inside = quotations.filter(m => p.spans.some(s => s.start < m.end && m.start < s.end))
  const parts = p.spans.flatMap(s => inside.filter(m => m.depth === 0).map(m => text.slice(Math.max(s.start, m.inner.start), Math.min(s.end, m.inner.end))))
  const isInside = (at: number): boolean => inside.some(m => m.inner.start <= at && at < m.inner.end)
  return {
    words: (fold(parts.join(' ')).match(/[\p{L}\p{N}]+/gu) ?? []).join(' '),
    terms: p.terms.filter(t => t.word >= 0 && isInside(words.start[t.word] ?? -1)),
  }
}

/** True where either holds the other's words: a cut is no change. */
export const isCut = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)

/** Words in a row that two wordings must have in common to be one quotation. */
const RUN = 4

/** Every four words in a row. */
export const runsOf = (text: string): string[] => {
  const list = text.split(' ')
  return list.slice(RUN - 1).map((_, i) => list.slice(i, i + RUN).join(' '))
}

/**
 * Tells whether what two propositions quote has four words in a row in common: *Je ne rouvrirai pas ce pont tant que …* / *Je ne rouvrirai pas ce pont sans
 * certitude*. What each quotes is read once.
 */
export function sharedRuns(context: DivergenceContext): (p: Proposition, q: Proposition) => boolean {
  const known = new Map<number, ReadonlySet<string>>()
  const runs = (p: Proposition): ReadonlySet<string> => {
    const own = known.get(p.index) ?? new Set(runsOf(quotedIn(context, p).words))
    known.set(p.index, own)
    return own
  }
  return (p, q) => {
    const other = runs(q)
    for (const run of runs(p)) if (other.has(run)) return true
    return false
  }
}
