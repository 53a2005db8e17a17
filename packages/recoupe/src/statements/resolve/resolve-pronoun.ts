import type { Antecedent } from '../../lang/pronouns.ts'
import { plainRelation } from '../tree.ts'
import type { Discourse, Trace } from './discourse.ts'
import type { Referent } from './referent.ts'

/** A pronoun at its word, with what it asks. */
export interface Wanted extends Antecedent {
  readonly word: number
}

export interface Answer {
  readonly referent: number
  readonly confidence: number
  /** The next best, where there is one. */
  readonly rival?: { readonly referent: number; readonly confidence: number }
}

/** How many sentences back an antecedent is looked for. */
const SENTENCES = 6

/**
 * The antecedent of a pronoun among names and sources before it, by recency, function and agreement, after the factors of
 * Lappin and Leass (1994): the speaker of the statement before it comes first. Confidence falls with a close rival.
 */
export function resolvePronoun(d: Discourse, wanted: Wanted): Answer | null {
  const scores = new Map<number, number>()
  const lastSource = d.sources.at(-1)
  for (const trace of tracesBefore(d, wanted.word)) {
    const referent = d.referents[trace.referent]
    if (!referent || !agrees(referent, wanted)) continue
    const score = salience(d, trace, wanted, lastSource) - (referent.kind === 'person' || referent.kind === 'role' ? 0 : 0.35)
    if (score > (scores.get(trace.referent) ?? Number.NEGATIVE_INFINITY)) scores.set(trace.referent, score)
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const best = ranked[0]
  if (!best || best[1] < 0.15) return null
  const margin = best[1] - (ranked[1]?.[1] ?? 0)
  const confidence = Math.max(0.4, Math.min(0.95, 0.5 + margin * 0.6))
  const next = ranked[1]
  // the rest of the probability is the rival's at most
  return {
    referent: best[0],
    confidence,
    ...(next && next[1] > 0.15 ? { rival: { referent: next[0], confidence: Math.min(confidence, 1 - confidence) } } : {}),
  }
}

function tracesBefore(d: Discourse, word: number): Trace[] {
  const sentence = d.r.words.sentence[word] ?? 0
  const near = (t: Trace): boolean => t.word < word && sentence - (d.r.words.sentence[t.word] ?? 0) <= SENTENCES
  return [...d.names.filter(near), ...d.sources.filter(near)]
}

function salience(d: Discourse, trace: Trace, wanted: Wanted, lastSource: Trace | undefined): number {
  const { words } = d.r
  const distance = (words.sentence[wanted.word] ?? 0) - (words.sentence[trace.word] ?? 0)
  let score = 1 - 0.22 * distance
  // *ce dernier* takes whoever was mentioned last
  if (wanted.nearest) return score - 0.01 * (wanted.word - trace.word)
  // who speaks inside somebody's quotation is not who speaks around it: « Roux me disait : “Signe” », se souvient-il
  const quoted = (d.r.quotation[trace.word] ?? -1) >= 0 && (d.r.quotation[wanted.word] ?? -1) !== d.r.quotation[trace.word]
  if (trace.as === 'source' && !quoted) score += 0.35
  if (lastSource && trace.referent === lastSource.referent && !quoted) score += 0.3
  if (isSubject(d, trace.word)) score += 0.2
  if (samePlace(d, trace.word, wanted.word)) score += 0.15
  if (quoted) score -= 0.5
  return score
}

function isSubject(d: Discourse, word: number): boolean {
  for (let i = word, steps = 0; i >= 0 && steps < 4; i = d.r.words.head[i] ?? -1, steps++) {
    const relation = plainRelation(d.r.words.relation[i] ?? '')
    if (relation === 'nsubj') return true
    if (relation !== 'flat' && relation !== 'appos' && relation !== 'det' && relation !== 'amod') return false
  }
  return false
}

const samePlace = (d: Discourse, a: number, b: number): boolean => paragraphOf(d, a) === paragraphOf(d, b)

const paragraphOf = (d: Discourse, word: number): number => d.r.analysis.sentences[d.r.words.sentence[word] ?? 0]?.paragraph ?? -1

function agrees(referent: Referent, wanted: Wanted): boolean {
  if (referent.kind === 'place') return false
  if (wanted.personal && referent.kind !== 'person' && referent.kind !== 'role') return false
  if (wanted.gender && referent.gender && wanted.gender !== referent.gender) return false
  if (wanted.number && referent.number && wanted.number !== referent.number) return false
  return !(wanted.number === 'p' && referent.kind === 'person')
}
