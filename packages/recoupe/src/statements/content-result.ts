import type { ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { feature, isComma, isNoun, isPunct, isVerb, type Reading, relationOf, uposOf } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** How far behind the cue the participle may stand. */
const REACH = 10

/**
 * "want the permit annulled", « veulent voir le permis annulé »: what is wished, and what is to become of it. Not "want the money stolen from the till",
 * whose participle belongs to the noun, but where the cue itself opens a place for it.
 */
export function resultContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (!verb.result) return []
  const start = group.last + 1
  let noun = -1
  for (let i = start; i <= Math.min(field.limit, start + REACH); i++) {
    if (isPunct(r, i)) return []
    if (noun >= 0 && isVerb(r, i)) {
      const relation = relationOf(r, i)
      const result = relation === 'xcomp' || relation === 'ccomp' || (relation === 'acl' && verb.tail.length > 0 && ends(r, i + 1, field.limit))
      if (feature(r, i, 'Tense') !== 'Past' || !result) return []
      return [contentOf('predicate', [[start, clauseEnd(r, start, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })]], i, 0.9)]
    }
    if (isNoun(r, i) || uposOf(r, i) === 'PRON') noun = i
  }
  return []
}

/** « veut voir le film tourné à Nantes »: a participle with something of its own behind it describes the noun. */
const ends = (r: Reading, next: number, limit: number): boolean => next > limit || isComma(r, next) || uposOf(r, next) === 'CCONJ' || (r.time[next] ?? -1) >= 0
