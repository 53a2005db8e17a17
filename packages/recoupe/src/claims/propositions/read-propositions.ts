import type { Analysis, Span, Statement, Words } from '../../types/index.ts'
import type { ClaimPack, CrossCheckInput } from '../input.ts'
import type { Proposition, Term } from './proposition.ts'
import {
  aspectOf,
  endsSomething,
  governor,
  hasAny,
  hasPhrase,
  isConditional,
  isConditioned,
  isNegator,
  isPastCue,
  isWaryCue,
  predicateOf,
  readWording,
} from './read-polarity.ts'
import { entityTerm, type TermReader } from './read-terms.ts'
import { wordsIn } from './read-words.ts'
import { clausesOf } from './split-clauses.ts'
import { eventsOf } from './split-events.ts'

type Draft = Omit<Proposition, 'index' | 'report'>

/** Every proposition of one report: of each statement's content (one per coordinated clause), then of what the reporter asserts. */
export function readPropositions({ analysis, record }: CrossCheckInput, pack: ClaimPack, reader: TermReader): Draft[] {
  const drafts: Draft[] = []
  const entities = new Map(record.entities.map(e => [e.id, e]))
  for (const statement of record.statements) {
    const holder = entityTerm(entities.get(statement.side ?? '')) ?? entityTerm(entities.get(statement.speaker ?? ''))
    // « La Ville dément. »: its cue stands for what was said before, and has no terms of its own
    if (statement.content.length === 0) drafts.push(draft(analysis, reader, pack, statement, [], statement.cue, false, null))
    const indices = wordsIn(analysis.words, statement.content)
    const clauses = clausesOf(analysis.words, indices)
    clauses.forEach((clause, k) => {
      const spans = k === 0 && clauses.length === 1 ? statement.content : spansOf(analysis, clause)
      drafts.push(draft(analysis, reader, pack, statement, clause, spans, k > 0, holder))
    })
  }
  for (const indices of reporterSentences(analysis, record.statements)) {
    drafts.push(draft(analysis, reader, pack, null, indices, spansOf(analysis, indices), false, null))
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
  holder: Term | null,
): Draft {
  const { words } = analysis
  const top = predicateOf(words, indices)
  const skipped = top === governor(words, indices) ? -1 : governor(words, indices)
  const said = indices.filter(i => i !== skipped)
  const wording = readWording(words, indices, pack.polarity)
  const head = top < 0 ? null : (reader.termsOf(top)[0]?.key ?? null)
  return {
    statement,
    spans,
    terms: withHolder(reader.read(said), statement && leavesSubject(analysis, indices) ? holder : null),
    events: statement === null ? [] : eventTerms(eventsOf(words, said), reader, holder),
    negated: wording.negated,
    negators: indices.filter(i => isNegator(words, i, pack.polarity)).length,
    unended: wording.negated && endsSomething(words, indices, pack.polarity),
    softness: heldBack(words, indices, statement, pack) ? 'hedged' : wording.softness,
    aspect: aspectOf(words, indices),
    amounts: reader.amounts.filter(a => spans.some(s => s.start <= a.start && a.end <= s.end)),
    universal: hasAny(words, indices, pack.polarity.universals),
    restrictive: hasAny(words, indices, pack.polarity.restrictives),
    sole: hasAny(words, indices, pack.polarity.soles),
    among: hasPhrase(words, indices, pack.polarity.amongs),
    // "had not sold any before" leaves out no time, "before winter" bounds it
    timeless: hasAny(
      words,
      indices.filter(i => words.upos[i] === 'ADV'),
      pack.polarity.timeless,
    ),
    bounded:
      hasAny(words, indices, pack.polarity.bounds) ||
      hasAny(
        words,
        indices.filter(i => words.upos[i] === 'ADP'),
        pack.polarity.timeless,
      ),
    predicate: head,
    times: analysis.times.filter(t => t.value !== null && spans.some(s => s.start <= t.start && t.end <= s.end)).map(t => t.value ?? ''),
    secondary,
  }
}

/** Acts of which a condition is no hedge: it is part of what is asked or threatened. */
const CONDITIONAL_ACTS: ReadonlySet<string> = new Set(['demand', 'accuse', 'question', 'decline', 'deny', 'warn'])

/** True where the cue, a condition or a conditional that no past cue explains holds back what the wording says. */
function heldBack(words: Words, indices: readonly number[], statement: Statement | null, { polarity }: ClaimPack): boolean {
  if (statement === null) return isConditional(words, indices)
  const cue = wordsIn(words, statement.cue)
  if (isWaryCue(words, cue, polarity)) return true
  if (CONDITIONAL_ACTS.has(statement.act)) return false
  if (isConditioned(words, indices, polarity)) return true
  return statement.act !== 'promise' && !isPastCue(words, cue) && isConditional(words, indices)
}

/** Words of each sentence that no statement uses as content, source, cue, medium or addressee; only where enough is left to say something. */
function reporterSentences({ document, sentences, words }: Analysis, statements: readonly Statement[]): number[][] {
  const used = new Uint8Array(words.count)
  for (const s of statements) for (const i of wordsIn(words, [...s.content, ...s.cue, ...s.source])) used[i] = 1
  const found: number[][] = []
  for (const { first, last, paragraph } of sentences) {
    if (document.paragraphs[paragraph]?.kind === 'heading' || asks(words, first, last)) continue
    const free: number[] = []
    for (let i = first; i < last; i++) if (!used[i]) free.push(i)
    const verbs = free.filter(i => words.upos[i] === 'VERB' || words.upos[i] === 'AUX').length
    if (free.length >= 6 && verbs > 0 && free.length * 10 >= (last - first) * 7) found.push(free)
  }
  return found
}

const asks = (words: Words, first: number, last: number): boolean => words.form.slice(Math.max(first, last - 2), last).includes('?')

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

/** Terms of several events; a single one says nothing that the whole does not. */
function eventTerms(events: readonly (readonly number[])[], reader: TermReader, holder: Term | null): Term[][] {
  const lists = events.map(e => reader.read(e)).filter(terms => terms.length > 0)
  return lists.length < 2 ? [] : lists.map(terms => (terms.some(t => t.kind === 'entity' || t.kind === 'name') || holder === null ? terms : [...terms, holder]))
}

const withHolder = (terms: readonly Term[], holder: Term | null): readonly Term[] =>
  holder && !terms.some(t => t.key === holder.key) ? [...terms, holder] : terms

/** True where the main predicate's subject is a pronoun or missing: the speaker, as a rule. */
function leavesSubject({ words }: Analysis, indices: readonly number[]): boolean {
  const top = governor(words, indices)
  if (top < 0 || (words.upos[top] !== 'VERB' && words.upos[top] !== 'AUX')) return false
  const subject = indices.find(i => words.head[i] === top && (words.relation[i] ?? '').startsWith('nsubj'))
  return subject === undefined || words.upos[subject] === 'PRON'
}
