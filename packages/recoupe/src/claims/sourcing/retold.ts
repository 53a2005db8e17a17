import type { Span } from '../../types/index.ts'
import { block } from '../alignment/block.ts'
import { compare } from '../alignment/compare.ts'
import { Frequencies } from '../alignment/frequencies.ts'
import type { CrossCheckInput } from '../input.ts'
import type { Proposition } from '../propositions/proposition.ts'
import type { TermReader } from '../propositions/read-terms.ts'

/** Sentences of two reports that tell the same things in the same order, in other words or in another language. */
export interface Retelling {
  readonly a: number
  readonly b: number
  readonly pairs: readonly { readonly a: Span; readonly b: Span }[]
  /** Share of the shorter report's sentences that take part. */
  readonly share: number
  readonly translated: boolean
}

/** Overlap of two sentences' terms from which they say the same. */
const ALIKE = 0.5
const ALIKE_TRANSLATED = 0.45
/** Terms that a sentence needs to prove anything. */
const TERMS = 5
/** Sentences in one order that chance and common facts do not bring about. */
const CHAIN = 4
const SHARE = 0.4

/**
 * Reuse that shingles cannot see: rewriting sentence by sentence, and translation. Sentences are compared through the terms that languages
 * share (concepts, names, numbers); pairs are mutual best, and the longest run that keeps its order on both sides must cover much of the
 * shorter report. Two writers who have the same facts rarely order them alike.
 */
export function findRetellings(inputs: readonly CrossCheckInput[], readers: readonly TermReader[]): Retelling[] {
  const sentences: Proposition[] = []
  inputs.forEach(({ analysis }, report) => {
    const reader = readers[report]
    if (!reader) return
    for (const { start, end, first, last } of analysis.sentences) {
      const terms = reader.read(Array.from({ length: last - first }, (_, k) => first + k))
      if (terms.length >= TERMS) sentences.push(sentence(sentences.length, report, { start, end }, terms))
    }
  })
  const frequencies = new Frequencies(sentences)
  const best = new Map<string, { readonly other: number; readonly overlap: number }>()
  for (const { a, b } of block(sentences, frequencies)) {
    const p = sentences[a]
    const q = sentences[b]
    if (!p || !q || p.report === q.report) continue
    const { overlap } = compare(p, q, frequencies)
    if (overlap < ALIKE_TRANSLATED) continue
    keepBest(best, `${a} ${q.report}`, b, overlap)
    keepBest(best, `${b} ${p.report}`, a, overlap)
  }
  const counts = new Int32Array(inputs.length)
  for (const { report } of sentences) counts[report] = (counts[report] ?? 0) + 1
  return [...gather(sentences, best)].flatMap(([key, pairs]) => retelling(key, pairs, inputs, counts) ?? [])
}

function sentence(index: number, report: number, span: Span, terms: Proposition['terms']): Proposition {
  return {
    index,
    report,
    statement: null,
    spans: [span],
    terms,
    events: [],
    negated: false,
    softness: 'plain',
    unended: false,
    negators: 0,
    aspect: null,
    amounts: [],
    universal: false,
    restrictive: false,
    sole: false,
    among: false,
    timeless: false,
    bounded: false,
    predicate: null,
    times: [],
    secondary: false,
  }
}

function keepBest(best: Map<string, { readonly other: number; readonly overlap: number }>, key: string, other: number, overlap: number): void {
  const known = best.get(key)
  if (!known || overlap > known.overlap) best.set(key, { other, overlap })
}

interface Aligned {
  readonly x: Proposition
  readonly y: Proposition
  readonly overlap: number
}

/** Mutual best pairs, by pair of reports `a b` with a < b. */
function gather(sentences: readonly Proposition[], best: ReadonlyMap<string, { readonly other: number; readonly overlap: number }>): Map<string, Aligned[]> {
  const found = new Map<string, Aligned[]>()
  for (const [key, { other, overlap }] of best) {
    const x = sentences[Number(key.split(' ')[0])]
    const y = sentences[other]
    if (!x || !y || x.report > y.report || best.get(`${y.index} ${x.report}`)?.other !== x.index) continue
    const pair = `${x.report} ${y.report}`
    const known = found.get(pair)
    if (known) known.push({ x, y, overlap })
    else found.set(pair, [{ x, y, overlap }])
  }
  return found
}

function retelling(key: string, aligned: readonly Aligned[], inputs: readonly CrossCheckInput[], counts: Int32Array): Retelling | null {
  const [a = 0, b = 0] = key.split(' ').map(Number)
  const translated = inputs[a]?.record.report.language !== inputs[b]?.record.report.language
  const strong = aligned.filter(p => p.overlap >= (translated ? ALIKE_TRANSLATED : ALIKE)).sort((p, q) => p.x.index - q.x.index)
  const chain = longestRise(strong)
  const share = chain.length / Math.max(1, Math.min(counts[a] ?? 0, counts[b] ?? 0))
  if (chain.length < CHAIN || share < SHARE) return null
  return { a, b, share, translated, pairs: chain.flatMap(({ x, y }) => (x.spans[0] && y.spans[0] ? [{ a: x.spans[0], b: y.spans[0] }] : [])) }
}

/** Longest subsequence whose `y` rises with `x` (Schensted 1961), in O(n²) over the few sentences of one pair. */
function longestRise(pairs: readonly Aligned[]): Aligned[] {
  const length: number[] = []
  const from: number[] = []
  let end = -1
  pairs.forEach((pair, i) => {
    length[i] = 1
    from[i] = -1
    for (let j = 0; j < i; j++) {
      if ((pairs[j]?.y.index ?? 0) < pair.y.index && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1
        from[i] = j
      }
    }
    if (end < 0 || (length[i] ?? 0) > (length[end] ?? 0)) end = i
  })
  const chain: Aligned[] = []
  for (let i = end; i >= 0; i = from[i] ?? -1) {
    const pair = pairs[i]
    if (pair) chain.unshift(pair)
  }
  return chain
}
