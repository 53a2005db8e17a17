import type { Analysis, Span, Statement } from '../../types/index.ts'
import type { ClaimPack, CrossCheckInput } from '../input.ts'
import type { Proposition } from './proposition.ts'
import { governor, hasAny, isNegated, softnessOf } from './read-polarity.ts'
import { TermReader } from './read-terms.ts'
import { lengthOf, sharedLength, wordsIn } from './read-words.ts'
import { clausesOf } from './split-clauses.ts'

type Draft = Omit<Proposition, 'index' | 'report'>

/** Every proposition of one report: of each statement's content (one per coordinated clause), then of what the reporter asserts. */
export function readPropositions({ analysis, record }: CrossCheckInput, pack: ClaimPack): Draft[] {
  const reader = new TermReader(analysis, pack)
  const drafts: Draft[] = []
  for (const statement of record.statements) {
    const indices = wordsIn(analysis.words, ownContent(statement, record.statements))
    const clauses = clausesOf(analysis.words, indices)
    clauses.forEach((clause, k) => {
      const spans = k === 0 && clauses.length === 1 ? statement.content : spansOf(analysis, clause)
      drafts.push(draft(analysis, reader, pack, statement, clause, spans, k > 0))
    })
  }
  for (const indices of reporterSentences(analysis, record.statements)) {
    drafts.push(draft(analysis, reader, pack, null, indices, spansOf(analysis, indices), false))
  }
  return drafts
}

function draft(
  analysis: Analysis,
  reader: TermReader,
  pack: ClaimPack,
  statement: Statement | null,
  indices: readonly number[],
  spans: readonly Span[],
  secondary: boolean,
): Draft {
  const { words } = analysis
  const top = governor(words, indices)
  const head = top < 0 ? null : (reader.termsOf(top)[0]?.key ?? null)
  return {
    statement,
    spans,
    terms: reader.read(indices),
    negated: isNegated(words, indices, pack.polarity),
    softness: softnessOf(words, indices, pack.polarity),
    amounts: reader.amounts.filter(a => spans.some(s => s.start <= a.start && a.end <= s.end)),
    universal: hasAny(words, indices, pack.polarity.universals),
    restrictive: hasAny(words, indices, pack.polarity.restrictives),
    predicate: head,
    times: analysis.times.filter(t => t.value !== null && spans.some(s => s.start <= t.start && t.end <= s.end)).map(t => t.value ?? ''),
    secondary,
  }
}

/** A statement's content without what it hands on: a statement nested in it has its own proposition, unless nothing else is left. */
function ownContent(statement: Statement, all: readonly Statement[]): readonly Span[] {
  const inner = all.filter(s => s.within === statement.id).flatMap(s => s.content)
  if (inner.length === 0 || lengthOf(statement.content) - sharedLength(statement.content, inner) < 25) return statement.content
  return statement.content.flatMap(span => subtract(span, inner))
}

/** What of `span` no hole covers. */
function subtract(span: Span, holes: readonly Span[]): Span[] {
  let rest: Span[] = [span]
  for (const hole of holes) {
    rest = rest.flatMap(({ start, end }) =>
      hole.end <= start || end <= hole.start
        ? [{ start, end }]
        : [
            { start, end: hole.start },
            { start: hole.end, end },
          ].filter(s => s.end > s.start),
    )
  }
  return rest
}

/** Words of each sentence that no statement uses as content, source, cue, medium or addressee; only where enough is left to say something. */
function reporterSentences({ sentences, words }: Analysis, statements: readonly Statement[]): number[][] {
  const used = new Uint8Array(words.count)
  for (const s of statements) for (const i of wordsIn(words, [...s.content, ...s.cue, ...s.source])) used[i] = 1
  const found: number[][] = []
  for (const { first, last } of sentences) {
    const free: number[] = []
    for (let i = first; i < last; i++) if (!used[i]) free.push(i)
    const verbs = free.filter(i => words.upos[i] === 'VERB' || words.upos[i] === 'AUX').length
    if (free.length >= 6 && verbs > 0 && free.length * 2 >= last - first) found.push(free)
  }
  return found
}

/** Spans that cover runs of neighbouring words. */
function spansOf({ words }: Analysis, indices: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let previous = -2
  for (const i of indices) {
    const open = spans.at(-1)
    const end = words.end[i] ?? 0
    if (open && i === previous + 1) open.end = Math.max(open.end, end)
    else spans.push({ start: words.start[i] ?? 0, end })
    previous = i
  }
  return spans
}
