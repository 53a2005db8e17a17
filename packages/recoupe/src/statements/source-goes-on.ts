import { firstOfName, isFiniteVerb, isGenitiveMark, isPunct, isVerb, lastOfName, lowOf, type Reading, uposOf } from './reading.ts'
import { kindNounAt } from './resolve/kind-noun.ts'
import type { Source } from './source.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * "A source close | to Mr Roe said", "A welder named | Ann Roe told": what an adjective governs, and the name that a participle of naming gives, belong to
 * the noun before the cue, though the tree makes them another subject of its verb.
 */
export function goesOn(r: Reading, source: Source, group: VerbGroup): Source {
  const [begin, last] = source.phrase ?? [0, -1]
  const first = begin <= last ? firstOfName(r, begin) : begin
  const next = last + 1
  if (isBodyNamed(r, last) && lastOfName(r, next) === group.first - 1 && source.by === 'own') return { ...source, phrase: [first, group.first - 1] }
  // "Front for | Change leader Ann Roe said"
  if (first < begin && source.by === 'own') return { ...source, phrase: [first, last] }
  if (source.by !== 'own' || last <= first || next >= group.first) return source
  const end = uposOf(r, last) === 'ADJ' && uposOf(r, next) === 'ADP' ? untilVerb(r, next, group) : named(r, last) ? lastOfName(r, next) : -1
  return end === group.first - 1 ? { ...source, phrase: [first, end] } : source
}

/** "Local newspaper | The Fenland Echo reported", "Boston's | Cairnwell confirms": a noun of a body's kind, or whose town it is at home in, right before a name. */
const isBodyNamed = (r: Reading, i: number): boolean =>
  i >= 0 && (r.name[i + 1] ?? -1) >= 0 && ((uposOf(r, i) === 'NOUN' && kindNounAt(r, i) !== null) || (isGenitiveMark(r, i) && (r.name[i - 1] ?? -1) >= 0))

/** A verb of naming as a participle, right before a name. */
const named = (r: Reading, i: number): boolean => isVerb(r, i) && r.pack.sides.namings.has(r.words.lemma[i] ?? '') && (r.name[i + 1] ?? -1) >= 0

/** The last word before the cue, where nothing but a noun phrase stands between; −1 elsewhere. */
function untilVerb(r: Reading, from: number, group: VerbGroup): number {
  for (let i = from; i < group.first; i++)
    if (isPunct(r, i) || isFiniteVerb(r, i) || (r.time[i] ?? -1) >= 0 || uposOf(r, i) === 'CCONJ' || r.pack.reporting.relatives.has(lowOf(r, i))) return -1
  return group.first - 1
}
