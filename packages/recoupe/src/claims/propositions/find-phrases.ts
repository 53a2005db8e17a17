import type { Predicates } from '../../lang/predicates.ts'
import type { Words } from '../../types/index.ts'

/** Words that together name one concept: *poids lourd*, *mise en examen*, "give way". */
interface Phrase {
  /** Its words but the first, without the short grammatical ones between. */
  readonly rest: readonly string[]
  readonly concepts: readonly string[]
}

/** A phrase found: its first and last word, and what it names. */
export interface FoundPhrase {
  readonly first: number
  readonly last: number
  readonly concepts: readonly string[]
}

/** Grammatical words (*de la*, "of the") that may stand between two words of a phrase. */
const BETWEEN = 3
const GRAMMATICAL: ReadonlySet<string> = new Set(['ADP', 'DET'])

const tables = new WeakMap<Predicates, ReadonlyMap<string, readonly Phrase[]>>()

/** The lexicon's entries of several words, joined there by underscores, by their first word; the longest first. */
function phrasesOf(predicates: Predicates): ReadonlyMap<string, readonly Phrase[]> {
  const known = tables.get(predicates)
  if (known) return known
  const table = new Map<string, Phrase[]>()
  for (const [entry, concepts] of predicates.concepts) {
    if (!entry.includes('_')) continue
    const parts = entry.split(/[_']/u)
    const [first, ...rest] = parts.filter((part, k) => k === parts.length - 1 || part.length > 3 || !predicates.light.has(part))
    if (!first || rest.length === 0) continue
    const list = table.get(first) ?? []
    list.push({ rest, concepts: concepts.slice(0, 2) })
    table.set(first, list)
  }
  for (const list of table.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  tables.set(predicates, table)
  return table
}

/** Every phrase of the lexicon in the words, in order, none inside another. Linear in the words: few phrases begin with one word. */
export function findPhrases(words: Words, predicates: Predicates): FoundPhrase[] {
  const table = phrasesOf(predicates)
  const found: FoundPhrase[] = []
  for (let i = 0; i < words.count; i++) {
    const candidates = [...(table.get(lemmaOf(words, i)) ?? []), ...(lemmaOf(words, i) === formOf(words, i) ? [] : (table.get(formOf(words, i)) ?? []))]
    for (const { rest, concepts } of candidates) {
      const last = endOf(words, i, rest)
      if (last < 0) continue
      found.push({ first: i, last, concepts })
      i = last
      break
    }
  }
  return found
}

/** The word that ends the phrase whose first word is at `from`; −1 where the text goes on otherwise. */
function endOf(words: Words, from: number, rest: readonly string[]): number {
  let at = from
  for (const part of rest) {
    let next = at + 1
    while (next <= at + BETWEEN && !isWord(words, next, part) && GRAMMATICAL.has(words.upos[next] ?? '')) next++
    if (!isWord(words, next, part) || words.sentence[next] !== words.sentence[from]) return -1
    at = next
  }
  return at
}

const formOf = (words: Words, i: number): string => (words.form[i] ?? '').toLowerCase().replace(/[’']$/u, '')
const lemmaOf = (words: Words, i: number): string => (words.lemma[i] ?? '').toLowerCase()
const isWord = (words: Words, i: number, part: string): boolean => formOf(words, i) === part || lemmaOf(words, i) === part
