import { colonContents } from './content-clause.ts'
import type { Draft } from './draft.ts'
import { findSource } from './find-source.ts'
import { isColon, isVerb, lemmaOf, type Reading, sentenceLast, uposOf } from './reading.ts'
import { verbGroupOf } from './verb-group.ts'

/** « L’officier est formel : « … » »: an adjective with its copula announces what follows the colon. */
export function findAdjectiveCues(r: Reading, stops: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = []
  const adjectives = new Map(r.pack.reporting.adjectives.map(a => [a.lemma, a]))
  for (let i = 1; i < r.words.count; i++) {
    const adjective = uposOf(r, i) === 'ADJ' || uposOf(r, i) === 'VERB' ? adjectives.get(lemmaOf(r, i)) : undefined
    if (!adjective || !isColon(r, i + 1)) continue
    const copula = copulaBefore(r, i)
    if (copula < 0) continue
    const group = verbGroupOf(r, copula, i)
    const source = findSource(r, { ...group, verb: (r.words.head[copula] ?? -1) === i ? i : copula }, false)
    if (!source || source.voice < 0.5) continue
    const content = colonContents(r, group, { limit: sentenceLast(r, i), stops })[0]
    if (!content) continue
    drafts.push({
      kind: 'adjective',
      verb: null,
      lemma: adjective.lemma,
      class: adjective.class,
      cueWord: copula,
      cue: [[group.first, i]],
      group,
      source,
      content,
      score: content.shape === 'quotation' ? 0.9 : 0.65,
      reasons: [{ code: 'cue-adjective', args: { lemma: adjective.lemma } }],
      relayOf: null,
    })
  }
  return drafts
}

function copulaBefore(r: Reading, i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (isVerb(r, j)) return j
    if (uposOf(r, j) !== 'ADV' && uposOf(r, j) !== 'PRON') return -1
  }
  return -1
}
