import { voiceOf } from './noun-phrase.ts'
import { isComma, isFiniteVerb, isNoun, isPunct, isVerb, lemmaOf, type Reading, relationOf, sentenceLast, uposOf } from './reading.ts'
import type { Source } from './source.ts'
import { childrenOf } from './tree.ts'
import { type VerbGroup, verbGroupOf } from './verb-group.ts'

/** How far behind its determiner a noun may stand. */
const NEAR = 4

/**
 * « Le feu a détruit, a précisé le maire, deux hangars », "The fire destroyed, said the mayor, two barns": the incise parts a verb from its object, which no
 * apposition to the speaker can be, since it is a thing. First word of that object; −1 where the verb wants none or somebody follows.
 */
export function objectPast(r: Reading, group: VerbGroup, source: Source | null, verb: number): number {
  if (!awaits(r, verb)) return -1
  const phrase = source?.phrase
  const close = Math.max(group.last, group.inverted, phrase && phrase[0] > group.first ? phrase[1] : -1) + 1
  const first = close + 1
  if (!isComma(r, close) || (uposOf(r, first) !== 'DET' && uposOf(r, first) !== 'NUM')) return -1
  const noun = [...Array(NEAR).keys()].map(k => first + k).find(i => isNoun(r, i)) ?? -1
  if (noun < 0 || (r.time[noun] ?? -1) >= 0 || voiceOf(r, noun) >= 0.5) return -1
  for (let i = first; i <= sentenceLast(r, first) && !isPunct(r, i); i++) if (isFiniteVerb(r, i)) return -1
  return first
}

/** An active verb that wants an object and has none before the comma. */
function awaits(r: Reading, verb: number): boolean {
  if (!isVerb(r, verb) || uposOf(r, verb) !== 'VERB' || r.pack.reporting.objectless.has(lemmaOf(r, verb))) return false
  const { passive, reflexive, objects, finite } = verbGroupOf(r, verb)
  if (passive || reflexive || objects.length > 0 || !isFiniteVerb(r, finite)) return false
  return !childrenOf(r.tree, verb).some(c => c < verb && relationOf(r, c) === 'obj')
}
