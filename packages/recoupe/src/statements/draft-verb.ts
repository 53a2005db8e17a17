import type { ReportingVerb } from '../lang/reporting.ts'
import type { Content } from './content.ts'
import type { Draft } from './draft.ts'
import { wordsOf } from './lexicon.ts'
import type { Range } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { scoreVerb } from './score-verb.ts'
import type { Source } from './source.ts'
import { cueRuns, type VerbGroup } from './verb-group.ts'

/** The draft of a verbal cue with one of its contents, scored. */
export function draft(r: Reading, verb: ReportingVerb, group: VerbGroup, source: Source | null, content: Content): Draft {
  const runs = cueRuns(group)
  const joined = content.joined
  const cue: Range[] = runs.map(([a, b]) => [a, b])
  for (const j of joined) {
    const last = cue.at(-1)
    if (last && last[1] === j - 1) cue[cue.length - 1] = [last[0], j]
    else cue.push([j, j])
  }
  if (source !== null && source.impersonal >= 0) joinImpersonal(cue, source.impersonal)
  return {
    kind: 'verb',
    verb,
    lemma: wordsOf(verb),
    class: verb.class,
    cueWord: group.verb,
    cue,
    group,
    source,
    content,
    score: scoreVerb(r, verb, group, source, content),
    reasons: [
      { code: 'cue-verb', args: { lemma: wordsOf(verb), class: verb.class } },
      { code: `content-${content.shape}`, args: {} },
      ...(source ? [{ code: `source-${source.by}`, args: {} }] : []),
    ],
    relayOf: null,
  }
}

/** « on évoque », « a-t-on appris »: the impersonal subject is part of the cue. */
function joinImpersonal(cue: Range[], impersonal: number): void {
  const first = cue[0]
  if (!first) return
  if (impersonal === first[0] - 1 || (impersonal < first[0] && impersonal >= first[0] - 2)) cue[0] = [impersonal, first[1]]
  else if (impersonal > first[0]) cue.splice(0, cue.length, [first[0], Math.max(impersonal, cue.at(-1)?.[1] ?? impersonal)])
}
