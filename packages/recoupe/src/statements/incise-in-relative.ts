import { clauseEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { predicateIn } from './predicate-in.ts'
import { isComma, isFiniteVerb, isNoun, isPunct, lowOf, type Reading, uposOf } from './reading.ts'

const holdsNoun = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isNoun(r, i) || isPunct(r, i)) return true
  return false
}

/** "a survey which, they say, found the roof unsafe", « une enquête qui, dit-elle, n'a rien donné »: only the relative is theirs; null elsewhere. */
export function relativeAround(r: Reading, before: number, close: number, field: Field): Content | null {
  const { relatives, objectRelatives, relativeSubjects } = r.pack.reporting
  const low = lowOf(r, before - 1)
  const opens = isComma(r, before) && (relatives.has(low) || objectRelatives.has(low) || relativeSubjects.has(low)) && uposOf(r, before - 1) === 'PRON'
  const verb = [1, 2, 3].find(k => isFiniteVerb(r, close + k)) ?? -1
  if (!opens || !isComma(r, close) || verb < 0 || holdsNoun(r, close + 1, close + verb)) return null
  const end = clauseEnd(r, close + 1, { cue: -1, kind: 'clause', limit: field.limit, stops: field.stops })
  return contentOf('incise', [[close + 1, end]], predicateIn(r, close + 1, end), 0.9)
}
