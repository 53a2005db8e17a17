import { FAILURE_CONCEPTS, WRONG_CONCEPTS } from '../../lang/harms.ts'
import type { Attribution } from '../attribution.ts'
import { type Range, voiceOf } from '../noun-phrase.ts'
import {
  feature,
  headOf,
  isFiniteVerb,
  isMark,
  isNoun,
  lemmaOf,
  lowOf,
  nameKindOf,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  uposOf,
  wordsWithin,
} from '../reading.ts'
import { childrenOf } from '../tree.ts'

/** What the words of one content show of what its speaker does with them. */
export interface ContentWords {
  readonly ranges: readonly Range[]
  readonly first: number
  readonly last: number
  readonly bare: boolean
  readonly wrongs: number
  readonly failures: number
  readonly charging: boolean
  readonly denies: boolean
  readonly always: boolean
  readonly lacking: boolean
  readonly future: boolean
  readonly past: boolean
  readonly passive: boolean
  readonly marked: boolean
  readonly figures: boolean
  readonly dated: boolean
  readonly me: boolean
  readonly us: boolean
  readonly subject: 'me' | 'third' | 'somebody' | 'actor' | 'thing' | 'none'
  readonly restricted: boolean
  /** The word of the subject; −1 where none was found. */
  readonly subjectWord: number
  /** Does its predicate lie ahead: a future, or in a reporter's words the future of a past? */
  readonly ahead: boolean
  /** Lemma of the predicate. */
  readonly predicate: string
}

const conceptsAt = (r: Reading, i: number): readonly string[] => {
  const { concepts } = r.pack.predicates
  return concepts.get(lemmaOf(r, i).toLowerCase()) ?? concepts.get(lowOf(r, i)) ?? []
}

/** Is what a word is about a wrong, or a harm that somebody may be answerable for? */
export function harmAt(r: Reading, i: number): 'wrong' | 'failure' | null {
  const upos = uposOf(r, i)
  if (upos !== 'NOUN' && upos !== 'VERB' && upos !== 'ADJ' && upos !== 'ADV') return null
  const lemma = lemmaOf(r, i).toLowerCase()
  if (r.pack.hedges.charging.has(lemma) || (upos === 'VERB' && r.pack.hedges.wrongs.has(lemma))) return 'wrong'
  const keys = conceptsAt(r, i).map(key => key.replace(/^C:/u, ''))
  if (keys.some(key => WRONG_CONCEPTS.has(key))) return 'wrong'
  return keys.some(key => FAILURE_CONCEPTS.has(key)) ? 'failure' : null
}

export function readWords(r: Reading, a: Attribution): ContentWords | null {
  const ranges = a.content.map(span => wordsWithin(r.words, span)).filter(([first, last]) => last >= first)
  const [first, last] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? -1]
  if (ranges.length === 0) return null
  const { hedges, acts, reporting } = r.pack
  const f = { bare: true, wrongs: 0, failures: 0 }
  const has = new Set<string>()
  for (const [from, to] of ranges)
    for (let i = from; i <= to; i++) {
      const low = lowOf(r, i)
      const lemma = lemmaOf(r, i).toLowerCase()
      const harm = harmAt(r, i)
      if (harm === 'wrong') f.wrongs++
      if (harm === 'failure') f.failures++
      if (isFiniteVerb(r, i)) f.bare = false
      if (isMark(r, i)) has.add('mark')
      if (uposOf(r, i) === 'PUNCT') continue
      if (hedges.charging.has(lemma)) has.add('charging')
      if ((hedges.negative.has(low) && !hedges.particles.has(low)) || hedges.never.has(low)) has.add('no')
      if (acts.always.has(low)) has.add('always')
      if (acts.lacking.has(low)) has.add('lacking')
      if (hedges.restricting.has(low) && uposOf(r, i) === 'ADV') has.add('restricted')
      if (feature(r, i, 'Tense') === 'Fut' || hedges.future.has(low)) has.add('future')
      if (uposOf(r, i) === 'NUM') has.add('figures')
      if ((r.time[i] ?? -1) >= 0) has.add('dated')
      if (hedges.firstPerson.has(low)) has.add(feature(r, i, 'Number') === 'Plur' ? 'us' : 'me')
    }
  const head = predicateOf(r, a, ranges)
  const auxiliaries = head < 0 ? [] : [...childrenOf(r.tree, head)].filter(c => relationOf(r, c) === 'aux' || relationOf(r, c) === 'cop')
  const subject = subjectOf(r, head, ranges)
  const past =
    head >= 0 &&
    (feature(r, head, 'Tense') === 'Past' ||
      feature(r, head, 'Tense') === 'Imp' ||
      auxiliaries.some(c => reporting.auxiliaries.has(lemmaOf(r, c)) || feature(r, c, 'Tense') === 'Past' || feature(r, c, 'Tense') === 'Imp'))
  return {
    ...f,
    ranges,
    first,
    last,
    charging: has.has('charging'),
    denies: has.has('no'),
    always: has.has('always'),
    lacking: has.has('lacking'),
    restricted: has.has('restricted'),
    future: has.has('future'),
    past,
    passive: head >= 0 && [...childrenOf(r.tree, head)].some(c => (r.words.relation[c] ?? '').endsWith(':pass')),
    marked: has.has('mark'),
    figures: has.has('figures'),
    dated: has.has('dated'),
    me: has.has('me'),
    us: has.has('us'),
    subject: kindOfSubject(r, subject),
    subjectWord: subject,
    ahead: head >= 0 && liesAhead(r, a, head),
    predicate: head < 0 ? '' : lemmaOf(r, head),
  }
}

/** The content's head where it is inside and has a finite verb about it; else the first finite verb's head. */
function predicateOf(r: Reading, a: Attribution, ranges: readonly Range[]): number {
  const inside = (i: number): boolean => ranges.some(([from, to]) => i >= from && i <= to)
  if (inside(a.contentHead)) return a.contentHead
  for (const [from, to] of ranges)
    for (let i = from; i <= to; i++) {
      if (!isFiniteVerb(r, i)) continue
      const head = headOf(r, i)
      return (relationOf(r, i) === 'aux' || relationOf(r, i) === 'cop') && inside(head) ? head : i
    }
  return -1
}

function subjectOf(r: Reading, head: number, ranges: readonly Range[]): number {
  if (head < 0) return -1
  const subject = [...childrenOf(r.tree, head)].find(c => relationOf(r, c) === 'nsubj' || relationOf(r, c) === 'expl') ?? -1
  if (subject >= 0) return subject
  const first = ranges[0]?.[0] ?? -1
  for (let i = first; i <= first + 3; i++) if (uposOf(r, i) === 'PRON' || isNoun(r, i)) return i
  return -1
}

function kindOfSubject(r: Reading, subject: number): ContentWords['subject'] {
  if (subject < 0) return 'none'
  const low = lowOf(r, subject)
  if (r.pack.hedges.firstPerson.has(low)) return 'me'
  if (r.pack.acts.somebody.has(low) || r.pack.reporting.impersonal.has(low)) return 'somebody'
  if (uposOf(r, subject) === 'PRON') return r.pack.speakers.idlePronouns.has(low) ? 'thing' : 'third'
  const kind = nameKindOf(r, subject)
  return voiceOf(r, subject) >= (kind === null ? 0.5 : 0.8) ? 'actor' : 'thing'
}

/** « serait publié », "would be published", "will be published". */
function liesAhead(r: Reading, a: Attribution, head: number): boolean {
  const { hedges } = r.pack
  return [head, ...childrenOf(r.tree, head)].some(i => {
    if (i !== head && relationOf(r, i) !== 'aux' && relationOf(r, i) !== 'cop') return false
    if (feature(r, i, 'Tense') === 'Fut' || hedges.future.has(lowOf(r, i))) return true
    if (a.form !== 'indirect' && a.form !== 'mixed') return false
    // « aurait été publié » lies behind
    const behind = feature(r, i, 'Mood') === 'Cnd' && relationOf(r, i) === 'aux' && !(r.words.relation[i] ?? '').endsWith(':pass')
    return (feature(r, i, 'Mood') === 'Cnd' && !behind) || hedges.futureOfPast.has(lowOf(r, i))
  })
}

/** Harms that stand near a content in the reporter's own words: its sentence and the one before. */
export function harmsAround(r: Reading, first: number, taken: Uint8Array): number {
  const start = sentenceFirst(r, first)
  const from = start > 0 ? sentenceFirst(r, start - 1) : start
  let found = 0
  for (let i = from; i <= sentenceLast(r, first); i++) if (taken[i] === 0 && harmAt(r, i) === 'wrong') found++
  return found
}
