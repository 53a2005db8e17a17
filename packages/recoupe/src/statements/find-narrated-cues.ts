import type { Content } from './content.ts'
import { clauseContents, colonContents } from './content-clause.ts'
import type { Draft } from './draft.ts'
import { feature, isPunct, isVerb, lowOf, type Reading, sentenceFirst, sentenceLast, uposOf, verbLemmaOf } from './reading.ts'
import { cueRuns, verbGroupOf } from './verb-group.ts'

/** How sure such a cue is: whoever spoke last in the paragraph goes on. */
const SURE = 0.85

/**
 * « Et d'ajouter, l'œil malin : « … » », « Et de conclure que P »: an infinitive of narration at the head of its sentence, under the preposition of the genitive. Who
 * speaks stands in the sentence before. English has none: its infinitives are marked otherwise.
 */
export function findNarratedCues(r: Reading, stops: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = []
  for (let i = 2; i < r.words.count; i++) {
    if (!isVerb(r, i) || feature(r, i, 'VerbForm') !== 'Inf' || uposOf(r, i - 2) !== 'CCONJ' || i - 2 !== sentenceFirst(r, i)) continue
    if (r.pack.reporting.infinitiveMarkers[lowOf(r, i - 1)] !== r.pack.reporting.genitive) continue
    const verb = (r.lexicon.verbs.get(verbLemmaOf(r, i)) ?? []).find(v => v.quotation && v.tail.length === 0 && !v.reflexive)
    const content = verb ? contentBehind(r, i, stops) : undefined
    if (!verb || !content) continue
    const group = verbGroupOf(r, i)
    drafts.push({
      kind: 'verb',
      verb,
      lemma: verb.lemma,
      class: verb.class,
      cueWord: i,
      cue: cueRuns(group),
      group,
      source: { head: i, phrase: null, by: 'shared', voice: SURE, impersonal: -1 },
      content,
      score: SURE,
      reasons: [
        { code: 'cue-verb', args: { lemma: verb.lemma, class: verb.class } },
        { code: `content-${content.shape}`, args: {} },
      ],
      relayOf: null,
    })
  }
  return drafts
}

function contentBehind(r: Reading, i: number, stops: ReadonlySet<number>): Content | undefined {
  let limit = sentenceLast(r, i)
  while (limit > i && isPunct(r, limit) && (r.quotation[limit] ?? -1) < 0) limit--
  const group = verbGroupOf(r, i)
  return clauseContents(r, group, { limit, stops })[0] ?? colonContents(r, group, { limit, stops })[0]
}
