import { NO_FRAME, type ReportingVerb } from '../lang/reporting.ts'
import { contentOf } from './content.ts'
import { bareClause } from './content-bare.ts'
import { clauseContents, type Field } from './content-clause.ts'
import { clauseAround } from './content-quotation.ts'
import type { Draft } from './draft.ts'
import { draft } from './draft-verb.ts'
import { agentOf, sourceAt } from './find-source.ts'
import { type Range, voiceOf } from './noun-phrase.ts'
import {
  feature,
  isComma,
  isNoun,
  isPunct,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import { childrenOf } from './tree.ts'
import { verbGroupOf } from './verb-group.ts'

/** What an audience is told by nobody in particular is sure to have been said, and nobody's. */
const SCORE = 0.8

/**
 * "A court heard that P", "jurors were told P", « les députés ont été informés que P »: who hears is the subject and who speaks stands nowhere, so that
 * the statement has an addressee and no source.
 */
export function findHearings(r: Reading, stops: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < r.words.count; i++) {
    if (!isVerb(r, i)) continue
    const hears = r.pack.reporting.hearers.has(lemmaOf(r, i))
    const told = (r.lexicon.verbs.get(verbLemmaOf(r, i)) ?? []).find(v => v.clause && v.tail.length === 0 && r.pack.reporting.tellers.has(v.lemma))
    if (!hears && !told) continue
    const group = verbGroupOf(r, i)
    if (group.negated || (group.passive || wasTold(r, i)) === hears || (told && agentOf(r, i) >= 0)) continue
    const subject = childrenOf(r.tree, i).find(c => relationOf(r, c) === 'nsubj' && c < group.first) ?? -1
    if (subject < 0 || !(hears ? r.pack.speakers.audiences.has(lemmaOf(r, subject)) : voiceOf(r, subject) >= 0.5)) continue
    const end = sentenceLast(r, i)
    const field: Field = { limit: isPunct(r, end) ? end - 1 : end, stops }
    const verb = told ?? { ...PLAIN, lemma: lemmaOf(r, i) }
    const listener = sourceAt(r, subject)
    const right = [...clauseContents(r, group, field), ...bareClause(r, verb, group, field)].filter(c => leadsTo(r, group.last + 1, c.ranges[0]?.[0] ?? 0))
    const parted = isComma(r, (listener.phrase?.[0] ?? subject) - 1)
    const [first] = right.length > 0 ? right : parted ? clauseAround(r, group, listener, field) : []
    if (!first) continue
    const content = contentOf(first.shape, past(r, first.ranges, group.last), first.head, first.score, {
      addressee: isNoun(r, subject) ? listener.phrase : null,
    })
    drafts.push({ ...draft(r, verb, { ...group, passive: false }, null, content), score: SCORE })
  }
  return drafts
}

/** "Driver was asleep, court told", "Jury told driver was asleep": in a headline a court, a jury or an inquest without its article is told and tells nobody. */
export function wasTold(r: Reading, i: number): boolean {
  if (!r.pack.reporting.pastIsParticiple || !r.pack.reporting.tellers.has(verbLemmaOf(r, i)) || !isNoun(r, i - 1)) return false
  if (!r.pack.speakers.hearings.has(lowOf(r, i - 1)) || feature(r, i, 'Tense') !== 'Past') return false
  return i - 1 === sentenceFirst(r, i) || isComma(r, i - 2)
}

/** "were told in March that money": a complementiser that the tagger took for a determiner. */
const past = (r: Reading, [first, ...rest]: readonly Range[], cue: number): Range[] =>
  !first ? [] : [first[0] > cue + 1 && r.pack.reporting.complementisers.has(lowOf(r, first[0])) ? [first[0] + 1, first[1]] : first, ...rest]

/** Between cue and content stand a complementiser, a date or an adverb at most: "heard evidence that" is no such cue. */
function leadsTo(r: Reading, from: number, start: number): boolean {
  for (let i = from; i < start; i++)
    if (!r.pack.reporting.complementisers.has(lowOf(r, i)) && (r.time[i] ?? -1) < 0 && !['ADV', 'ADP'].includes(uposOf(r, i))) return false
  return start >= from
}

const PLAIN: Omit<ReportingVerb, 'lemma'> = { ...NO_FRAME, class: 'assert', clause: true }
