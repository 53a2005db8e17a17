import type { Polarity } from '../../lang/polarity.ts'
import type { Divergence } from '../../types/index.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { wordsIn } from '../propositions/read-words.ts'
import { type AlignedContext, byReport, divergence, type Held, sameVoice } from './context.ts'
import { partedBy } from './pairs.ts'

/** Likeness of wording from which two statements of one claim say one thing. */
const ONE = 0.35

/**
 * Who answers in one report only for what is known, and in another for good: *à ce stade, rien ne relie les deux* / *rien ne relie les deux*; "to her
 * knowledge". Of one voice, or of two sides of one claim where the reporter says it without.
 */
export function droppedProviso(context: AlignedContext, claim: DraftClaim): Divergence | null {
  const reports = byReport(claim)
  const reserved = new Map([...reports].map(([report, held]) => [report, held.some(h => isReserved(context, h.proposition))] as const))
  const drops = (a: Held, b: Held): boolean => isReserved(context, a.proposition) && !reserved.get(b.proposition.report)
  const pair = partedBy(reports.values(), (a, b) => {
    const [p, q] = [a.proposition, b.proposition]
    if (a.stance !== b.stance || !(sameVoice(p.statement, q.statement) || p.statement === null || q.statement === null)) return false
    return (drops(a, b) || drops(b, a)) && context.like(p, q).score >= ONE
  })
  return pair ? divergence(context, 'hedge-dropped', claim, pair, { code: 'divergence.hedge-dropped', args: {} }, 0.6) : null
}

/** True where a proposition answers only for what is known. */
export const isReserved = (context: AlignedContext, p: Proposition): boolean => holdsPhrase(context, p, polarity => polarity.provisos)

/** True where one of the phrases stands in a proposition, words apart: *à ce stade*, "as long as". */
export function holdsPhrase({ inputs, packs }: AlignedContext, { report, spans }: Proposition, phrasesOf: (polarity: Polarity) => readonly string[]): boolean {
  const input = inputs[report]
  const polarity = packs.get(input?.record.report.language ?? '')?.polarity
  if (!input || !polarity) return false
  const { words } = input.analysis
  const run = ` ${wordsIn(words, spans)
    .map(i => (words.form[i] ?? '').toLowerCase().replaceAll('’', "'"))
    .join(' ')} `
  return phrasesOf(polarity).some(phrase => run.includes(` ${phrase} `))
}
