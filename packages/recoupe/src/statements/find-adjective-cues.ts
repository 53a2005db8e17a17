import { NO_FRAME } from '../lang/reporting.ts'
import type { Content } from './content.ts'
import { bareClause } from './content-bare.ts'
import { clauseContents, colonContents, type Field } from './content-clause.ts'
import type { Draft } from './draft.ts'
import { findSource } from './find-source.ts'
import { isColon, isVerb, lemmaOf, lowOf, type Reading, sentenceLast, uposOf } from './reading.ts'
import { uninverted, type VerbGroup, verbGroupOf } from './verb-group.ts'

/** How sure a clause is that an adjective governs. */
const CLAUSE = 0.8

/** « L’officier est formel : « … » »: an adjective with its copula announces what follows the colon. */
export function findAdjectiveCues(r: Reading, stops: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = []
  const adjectives = new Map(r.pack.reporting.adjectives.map(a => [a.lemma, a]))
  for (let i = 1; i < r.words.count; i++) {
    const adjective = uposOf(r, i) === 'ADJ' || uposOf(r, i) === 'VERB' ? adjectives.get(lemmaOf(r, i)) : undefined
    if (!adjective || (!isColon(r, i + 1) && !r.pack.reporting.complementisers.has(lowOf(r, i + 1)) && !r.pack.reporting.bareClauses)) continue
    const copula = copulaBefore(r, i)
    if (copula < 0) continue
    const group = verbGroupOf(r, copula, i)
    const source = findSource(r, { ...group, verb: (r.words.head[copula] ?? -1) === i ? i : copula }, false)
    if (!source || source.voice < 0.5) continue
    const field = { limit: sentenceLast(r, i), stops }
    // « Il est certain que », "It is clear that": nobody is
    const impersonal = uposOf(r, source.head) === 'PRON' && r.pack.acts.placeholders.has(uninverted(r, source.head) ?? lowOf(r, source.head))
    const content = isColon(r, i + 1) ? colonContents(r, group, field)[0] : impersonal || group.negated ? undefined : clauseOf(r, i, group, field)
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
      score: content.shape === 'quotation' ? 0.9 : content.shape === 'clause' && !isColon(r, i + 1) ? CLAUSE : 0.65,
      reasons: [{ code: 'cue-adjective', args: { lemma: adjective.lemma } }],
      relayOf: null,
    })
  }
  return drafts
}

/** « La maire est convaincue que P », "is adamant her job is safe". */
function clauseOf(r: Reading, adjective: number, group: VerbGroup, field: Field): Content | undefined {
  const governing = { ...group, verb: adjective }
  return clauseContents(r, governing, field)[0] ?? bareClause(r, { ...NO_FRAME, lemma: '', class: 'assert', clause: true }, governing, field)[0]
}

function copulaBefore(r: Reading, i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (isVerb(r, j)) return j
    if (uposOf(r, j) !== 'ADV' && uposOf(r, j) !== 'PRON') return -1
  }
  return -1
}
