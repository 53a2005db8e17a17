import type { Divergence } from '../../types/index.ts'
import { areKin, spelledAlike } from '../alignment/compare.ts'
import { fold } from '../propositions/fold.ts'
import type { Proposition, Term } from '../propositions/proposition.ts'
import { type AlignedContext, byReport, divergence, sameVoice } from './context.ts'
import { firstPair } from './pairs.ts'

const QUOTED: ReadonlySet<string> = new Set(['direct', 'mixed', 'free'])
/** Likeness of wording from which two quotations are one. */
const ONE = 0.35

/** One quotation in two wordings: one voice, both between quotation marks, with words in common inside the marks, and neither a cut of the other. */
export function rewordings(context: AlignedContext): Divergence[] {
  const within = context.claims.flatMap(claim => {
    const pair =
      firstPair(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => areReworded(context, p, q)) ??
      firstPair(byReport(claim).values(), (a, b) => a.stance === b.stance && areQuotedOtherwise(context, a.proposition, b.proposition))
    return pair ? [divergence(context, 'wording', claim, [[pair[0]], [pair[1]]], { code: 'divergence.wording', args: {} }, 0.7)] : []
  })
  const seen = new Set(within.map(d => d.claim))
  const beside = context.aligned.flatMap(({ p, q, mutual, joined, claim }) => {
    if (!claim || joined || !mutual || seen.has(claim.id) || !areReworded(context, p, q)) return []
    seen.add(claim.id)
    return [divergence(context, 'wording', claim, [[p], [q]], { code: 'divergence.wording', args: {} }, 0.6)]
  })
  return [...within, ...beside]
}

function areReworded(context: AlignedContext, p: Proposition, q: Proposition): boolean {
  if (!p.statement || !q.statement || !QUOTED.has(p.statement.form) || !QUOTED.has(q.statement.form)) return false
  if (!sameVoice(p.statement, q.statement) || context.like(p, q).score < ONE) return false
  const [a, b] = [quotedIn(context, p), quotedIn(context, q)]
  if (a.words === '' || b.words === '' || ` ${a.words} `.includes(` ${b.words} `) || ` ${b.words} `.includes(` ${a.words} `)) return false
  return a.terms.some(x => b.terms.some(y => meet(x, y)))
}

/** Likeness of wording from which one voice's two statements of one claim are one position, put otherwise. */
const ONE_POSITION = 0.25

/** *Un faux* / "a crude forgery": one voice, one claim, one stance, quoted in both reports, and no word of the one quotation in the other. */
function areQuotedOtherwise(context: AlignedContext, p: Proposition, q: Proposition): boolean {
  if (!p.statement || !q.statement || !sameVoice(p.statement, q.statement) || p.statement.act !== q.statement.act) return false
  const deny = p.statement.act === 'deny'
  if (!deny && context.like(p, q).score < ONE_POSITION) return false
  const [a, b] = [quotedIn(context, p).words, quotedIn(context, q).words]
  return a !== '' && b !== '' && !` ${a} `.includes(` ${b} `) && !` ${b} `.includes(` ${a} `)
}

const meet = (a: Term, b: Term): boolean => a.key === b.key || areKin(a.key, b.key) || spelledAlike(a.key.slice(2), b.key.slice(2)) > 0.6

/** What of a proposition stands between quotation marks: its words without marks and case, and its terms. */
function quotedIn({ inputs }: AlignedContext, p: Proposition): { words: string; terms: readonly Term[] } {
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
