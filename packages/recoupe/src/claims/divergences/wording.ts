import type { Divergence } from '../../types/index.ts'
import { fold } from '../propositions/fold.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { sliceOf } from '../propositions/read-words.ts'
import { byReport, type DivergenceContext, divergence, sameVoice } from './context.ts'
import { firstPair } from './pairs.ts'

const QUOTED: ReadonlySet<string> = new Set(['direct', 'mixed', 'free'])
/** Likeness of wording from which two quotations are one. */
const ONE = 0.5

/** One quotation in two wordings: one voice, both between quotation marks, much alike and not the same words. */
export function rewordings(context: DivergenceContext): Divergence[] {
  return context.claims.flatMap(claim => {
    const pair = firstPair(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => {
      if (!p.statement || !q.statement || !QUOTED.has(p.statement.form) || !QUOTED.has(q.statement.form)) return false
      if (!sameVoice(p.statement, q.statement) || wordsOf(context, p) === wordsOf(context, q)) return false
      return context.like(p, q).score >= ONE
    })
    return pair ? [divergence(context, 'wording', claim, [[pair[0]], [pair[1]]], { code: 'divergence.wording', args: {} }, 0.7)] : []
  })
}

const wordsOf = (context: DivergenceContext, p: Proposition): string =>
  (fold(sliceOf(context.inputs[p.report]?.record.report.text ?? '', p.spans)).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
