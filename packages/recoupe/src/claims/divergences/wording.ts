import type { Divergence } from '../../types/index.ts'
import { fold } from '../propositions/fold.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { sliceOf } from '../propositions/read-words.ts'
import { byReport, type DivergenceContext, divergence, evidenceOf, sameVoice } from './context.ts'
import { distinctPairs } from './quantity.ts'

const QUOTED: ReadonlySet<string> = new Set(['direct', 'mixed', 'free'])

/** One quotation in two wordings: one voice, both between quotation marks, much alike and not the same words. */
export function rewordings(context: DivergenceContext): Divergence[] {
  const found: Divergence[] = []
  for (const claim of context.claims) {
    const quoted = new Map(
      [...byReport(claim)].map(([report, members]) => [report, members.filter(p => p.statement !== null && QUOTED.has(p.statement.form))] as const),
    )
    const reports = [...quoted]
    reports.forEach(([, left], i) => {
      for (const [, right] of reports.slice(i + 1)) {
        for (const p of left) {
          for (const q of right) {
            if (!sameVoice(p.statement, q.statement) || wordsOf(context, p) === wordsOf(context, q)) continue
            const { score } = context.like(p, q)
            if (score < 0.55) continue
            found.push(
              divergence(
                'wording',
                claim,
                [...evidenceOf(context, p), ...evidenceOf(context, q)],
                { code: 'divergence.wording', args: {} },
                Math.min(0.9, score),
              ),
            )
          }
        }
      }
    })
  }
  return distinctPairs(found)
}

const wordsOf = (context: DivergenceContext, p: Proposition): string =>
  (fold(sliceOf(context.inputs[p.report]?.record.report.text ?? '', p.spans)).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
