import type { Polarity } from '../../lang/polarity.ts'
import type { Words } from '../../types/index.ts'
import type { Softness } from './proposition.ts'

const form = (words: Words, i: number): string => (words.form[i] ?? '').toLowerCase()

/** Index of the word that governs the others: the first whose head lies outside them. −1 where there is none. */
export function governor(words: Words, indices: readonly number[]): number {
  const inside = new Set(indices)
  for (const i of indices) if (!inside.has(words.head[i] ?? -1) && words.upos[i] !== 'PUNCT') return i
  return -1
}

/** Depth of a word below `top` in the parse, capped: 0 is the top itself, a high number is outside or far. */
function depthBelow(words: Words, i: number, top: number): number {
  let at = i
  for (let depth = 0; depth < 8; depth++) {
    if (at === top) return depth
    at = words.head[at] ?? -1
    if (at < 0) break
  }
  return 9
}

const CLAUSAL = /^(ccomp|advcl|acl|csubj|parataxis)/u

/** True where a clause boundary stands between the word and the top, so that its negation is another clause's. */
function crossesClause(words: Words, i: number, top: number): boolean {
  for (let at = i; at >= 0 && at !== top; at = words.head[at] ?? -1) if (CLAUSAL.test(words.relation[at] ?? '')) return true
  return false
}

/**
 * Does the wording negate its main predicate? A negator at the predicate, at one of its arguments (*n'a exporté aucune arme*) or,
 * by itself, as its subject (*rien n'est signé*) does; *ne … que* does not; a negated noun of support does (*aucune preuve que*),
 * and a negative verb on top turns it round (*exclut d'interrompre*).
 */
export function isNegated(words: Words, indices: readonly number[], polarity: Polarity): boolean {
  const top = governor(words, indices)
  let turns = 0
  let seen = false
  for (const i of indices) {
    const word = form(words, i)
    if (!polarity.negators.has(word) || words.upos[i] === 'NOUN') continue
    if (top >= 0 && (depthBelow(words, i, top) > 2 || crossesClause(words, i, top))) continue
    if (seen) continue
    seen = true
    turns++
  }
  if (top >= 0 && polarity.negativeVerbs.has((words.lemma[top] ?? '').toLowerCase())) turns++
  return turns % 2 === 1
}

/** Plain, or softened by a modal of possibility, a hedge, or a conditional on the main predicate. */
export function softnessOf(words: Words, indices: readonly number[], polarity: Polarity): Softness {
  const top = governor(words, indices)
  for (const i of indices) {
    const lemma = (words.lemma[i] ?? '').toLowerCase()
    const word = form(words, i)
    const near = top < 0 || (depthBelow(words, i, top) <= 2 && !crossesClause(words, i, top))
    if (!near) continue
    if ((polarity.modals.has(lemma) || polarity.modals.has(word)) && (words.upos[i] === 'VERB' || words.upos[i] === 'AUX')) return 'hedged'
    if (polarity.hedges.has(lemma) || polarity.hedges.has(word)) return 'hedged'
  }
  return 'plain'
}

/** True where one of the words is in the set, by form or lemma. */
export const hasAny = (words: Words, indices: readonly number[], set: ReadonlySet<string>): boolean =>
  indices.some(i => set.has(form(words, i)) || set.has((words.lemma[i] ?? '').toLowerCase()))
