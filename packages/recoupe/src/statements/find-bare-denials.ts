import { confirming, partner } from './confirm-or-deny.ts'
import { type Content, contentOf } from './content.ts'
import { skipAdverbs } from './content-infinitive.ts'
import type { Draft } from './draft.ts'
import { findSource } from './find-source.ts'
import {
  feature,
  isComma,
  isFinal,
  isFiniteVerb,
  isNoun,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import type { Source } from './source.ts'
import { childrenOf } from './tree.ts'
import { cueRuns, type VerbGroup, verbGroupOf } from './verb-group.ts'

/** How sure a denial without a word of what it denies is. */
const SURE = 0.85

/** Who must at least be likely to speak: « La nuit dément » and "Entry denied" deny nothing. */
const SPEAKS = 0.6

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj', 'ccomp', 'xcomp', 'obl:arg', 'csubj'])

/**
 * « La Ville dément. », « Le groupe nie catégoriquement, et annonce une plainte »: a verb of denying with a subject and nothing behind it. What is denied was said
 * before, so that the statement has no content of its own. « Le groupe ne confirme ni ne dément. » declines so. `taken` are the words of cues that have one.
 */
export function findBareDenials(r: Reading, taken: ReadonlySet<number>): Draft[] {
  const { bareDenials } = r.pack.reporting
  const drafts: Draft[] = []
  for (let i = 0; i < r.words.count; i++) {
    const protest = taken.has(i) ? null : protestAt(r, i)
    if (protest) {
      drafts.push(protest)
      continue
    }
    const pair = partner(r, i, i)
    const both = pair > i && confirming(r, i, pair) !== null
    if (taken.has(i) || !(both || bareDenials.has(verbLemmaOf(r, i))) || (uposOf(r, i) !== 'VERB' && uposOf(r, i) !== 'AUX')) continue
    const group = verbGroupOf(r, i, pair)
    const source = stands(r, group, both) ? findSource(r, group, false) : null
    if (!source?.phrase || (source.by !== 'own' && source.by !== 'antecedent') || source.voice < SPEAKS || source.impersonal >= 0) continue
    if (
      source.phrase[1] >= group.first ||
      r.pack.reporting.impersonal.has(lowOf(r, source.head)) ||
      r.pack.hedges.conditions.has(lowOf(r, source.phrase[0] - 1))
    )
      continue
    const total = totalBehind(r, group)
    const content = total < 0 ? contentOf('none', [], i, SURE) : contentOf('object', [[total, total]], total, SURE)
    drafts.push(draftOf(r, group, source, content, both ? 'decline' : 'deny'))
  }
  return drafts
}

function draftOf(r: Reading, group: VerbGroup, source: Source, content: Content, cue: 'decline' | 'deny'): Draft {
  const lemma = verbLemmaOf(r, group.verb)
  return {
    kind: 'verb',
    verb: null,
    lemma,
    class: cue,
    cueWord: group.verb,
    cue: cueRuns(group),
    group,
    source,
    content,
    score: SURE,
    reasons: [
      { code: 'cue-verb', args: { lemma, class: cue } },
      { code: `content-${content.shape}`, args: {} },
      { code: `source-${source.by}`, args: {} },
    ],
    relayOf: null,
  }
}

/**
 * « Les deux athlètes clament leur innocence », "has always maintained his innocence", « a plaidé non coupable »: what somebody is charged with is denied by a
 * noun of innocence, or by a plea, whose words are the cue's; null elsewhere.
 */
function protestAt(r: Reading, i: number): Draft | null {
  const { protesting, innocence, pleas } = r.pack.acts
  const lemma = verbLemmaOf(r, i)
  const plea = pleas.find(([verb, ...words]) => verb === lemma && words.every((word, k) => lowOf(r, i + 1 + k) === word || lemmaOf(r, i + 1 + k) === word))
  if (!plea && !protesting.has(lemma)) return null
  const noun = [i + 1, i + 2].find(k => innocence.has(lemmaOf(r, k)) && isNoun(r, k) && feature(r, k - 1, 'Poss') === 'Yes') ?? -1
  if (!plea && noun < 0) return null
  const group = verbGroupOf(r, i, plea ? i + plea.length - 1 : i)
  const told =
    isFiniteVerb(r, group.finite) &&
    !group.passive &&
    (r.quotation[i] ?? -1) < 0 &&
    feature(r, group.finite, 'Tense') !== 'Fut' &&
    feature(r, group.finite, 'Mood') !== 'Sub'
  const source = told ? findSource(r, { ...group, negated: false }, false) : null
  if (!source?.phrase || (source.by !== 'own' && source.by !== 'antecedent') || source.voice < SPEAKS || source.phrase[1] >= group.first) return null
  return draftOf(r, { ...group, negated: false }, source, plea ? contentOf('none', [], i, SURE) : contentOf('object', [[i + 1, noun]], noun, SURE), 'deny')
}

/** Active, said and not put off, outside of marks, and with nothing that it could govern. */
function stands(r: Reading, group: VerbGroup, both: boolean): boolean {
  const { verb, finite } = group
  if (!isFiniteVerb(r, finite) || group.negated !== both || group.passive || group.reflexive || group.inverted >= 0 || group.objects.length > 0) return false
  if ((r.quotation[verb] ?? -1) >= 0 || feature(r, finite, 'Mood') === 'Sub' || feature(r, finite, 'Tense') === 'Fut') return false
  if (finite !== verb && !r.pack.reporting.auxiliaries.has(verbLemmaOf(r, finite))) return false
  if (r.words.form[sentenceLast(r, verb)] === '?' || sentenceFirst(r, verb) === group.first) return false
  if (childrenOf(r.tree, verb).some(c => c > group.last && OBJECTS.has(relationOf(r, c)))) return false
  return endsAt(r, group)
}

/** « conteste tout », « nie tout »: a word for the whole that no noun follows is what is denied, though a tagger may call it an adverb; −1 without one. */
const totalBehind = (r: Reading, { last }: VerbGroup): number => (r.pack.reporting.totals.has(lowOf(r, last + 1)) && endsBefore(r, last + 2) ? last + 1 : -1)

const endsBefore = (r: Reading, next: number): boolean =>
  next > sentenceLast(r, next - 1) || isFinal(r, next) || isComma(r, next) || r.words.form[next] === ';' || uposOf(r, next) === 'CCONJ'

/** Behind the verb and its adverbs the clause is over: a stop, a comma or a coordinator. */
function endsAt(r: Reading, group: VerbGroup): boolean {
  const first = totalBehind(r, group) < 0 ? group.last + 1 : group.last + 2
  const next = skipAdverbs(r, first, sentenceLast(r, group.verb))
  // « nie en bloc », "denies across the board"
  const emphasis = r.pack.reporting.emphases.find(words => words.every((word, k) => lowOf(r, next + k) === word))
  return endsBefore(r, emphasis ? next + emphasis.length : next)
}
