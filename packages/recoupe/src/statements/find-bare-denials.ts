import { confirming, partner } from './confirm-or-deny.ts'
import { contentOf } from './content.ts'
import { skipAdverbs } from './content-infinitive.ts'
import type { Draft } from './draft.ts'
import { findSource } from './find-source.ts'
import { feature, isComma, isFinal, isFiniteVerb, lowOf, type Reading, relationOf, sentenceFirst, sentenceLast, uposOf, verbLemmaOf } from './reading.ts'
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
    drafts.push({
      kind: 'verb',
      verb: null,
      lemma: verbLemmaOf(r, i),
      class: both ? 'decline' : 'deny',
      cueWord: i,
      cue: cueRuns(group),
      group,
      source,
      content,
      score: SURE,
      reasons: [
        { code: 'cue-verb', args: { lemma: verbLemmaOf(r, i), class: both ? 'decline' : 'deny' } },
        { code: `content-${content.shape}`, args: {} },
        { code: `source-${source.by}`, args: {} },
      ],
      relayOf: null,
    })
  }
  return drafts
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
