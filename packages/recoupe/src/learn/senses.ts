import { finish } from './hash.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * Small classes of words that behave alike in syntax (days of the week, verbs of saying): the parser learns from those
 * that its treebank has and applies it to those that it lacks. A list holds lemmas or forms in lower case; its place in
 * the header is its class.
 */
export type SenseLists = readonly { readonly upos: string; readonly words: readonly string[] }[]

/** A form's classes as one key: 0 for none. */
export type SenseKey = (lower: string) => number

export function makeSenses(lists: SenseLists, lexicon: Lexicon | null): SenseKey {
  const byLemma = new Map<string, number>()
  lists.forEach(({ upos, words }, k) => {
    for (const word of words) {
      const key = `${upos} ${word}`
      byLemma.set(key, (byLemma.get(key) ?? 0) | (1 << k))
    }
  })
  const kinds = [...new Set(lists.map(l => l.upos))]
  const known = new Map<string, number>()
  return lower => {
    const seen = known.get(lower)
    if (seen !== undefined) return seen
    let mask = 0
    for (const upos of kinds) mask |= byLemma.get(`${upos} ${lower}`) ?? 0
    if (lexicon) for (const r of lexicon.readingsOf(lexicon.lowerClassOf(lower))) mask |= byLemma.get(`${r.upos} ${lexicon.lemmaOf(lower, r)}`) ?? 0
    const key = mask === 0 ? 0 : finish(mask)
    if (known.size < LIMIT) known.set(lower, key)
    return key
  }
}

/** Forms remembered: enough for the words of a language that recur, and a bound for texts that invent them. */
const LIMIT = 50_000
