import type { Furniture } from '../../lang/furniture.ts'
import { fold } from '../../text/index.ts'
import type { Language } from '../../types/index.ts'

/** Phrases folded once, the longest first. */
export type Phrases = readonly string[]

/** A pack's furniture, ready to be compared with folded text. */
export interface Vocabulary {
  readonly language: Language
  readonly bylineOpeners: Phrases
  readonly posts: Phrases
  readonly links: ReadonlySet<string>
  readonly creditOpeners: Phrases
  readonly creditNouns: Phrases
  readonly closers: Phrases
  readonly related: Phrases
  readonly captions: Phrases
  readonly updates: Phrases
  readonly toolbar: Phrases
  readonly remainder: Phrases
  readonly bracketedRegion: boolean
  readonly labels: ReadonlySet<string>
  readonly unfinished: ReadonlySet<string>
}

export interface FurniturePack {
  readonly language: Language
  readonly furniture: Furniture
}

const made = new WeakMap<Furniture, Vocabulary>()

// Folding is pure and keyed by the pack's own (constant) section, so keeping it changes no result.
export function vocabularyOf({ language, furniture }: FurniturePack): Vocabulary {
  const known = made.get(furniture)
  if (known) return known
  const phrases = (list: readonly string[]): Phrases => [...new Set(list.map(fold))].sort((a, b) => b.length - a.length)
  const words = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold))
  const vocabulary: Vocabulary = {
    language,
    bylineOpeners: phrases(furniture.byline.openers),
    posts: phrases(furniture.byline.posts),
    links: words(furniture.byline.links),
    creditOpeners: phrases(furniture.credit.openers),
    creditNouns: phrases(furniture.credit.nouns),
    closers: phrases(furniture.credit.closers),
    related: phrases(furniture.related),
    captions: phrases(furniture.caption),
    updates: phrases(furniture.update),
    toolbar: phrases(furniture.toolbar),
    remainder: phrases(furniture.remainder),
    bracketedRegion: furniture.bracketedRegion,
    labels: words(furniture.labels),
    unfinished: words(furniture.unfinished),
  }
  made.set(furniture, vocabulary)
  return vocabulary
}

/** The first phrase that the folded text begins with, a word's end after it; null where none does. */
export function opensWith(folded: string, phrases: Phrases): string | null {
  return phrases.find(p => folded.startsWith(p) && !/[\p{L}\p{N}]/u.test(folded[p.length] ?? '')) ?? null
}

/** True where a phrase stands in the folded text as whole words. */
export function holds(folded: string, phrases: Phrases): boolean {
  return phrases.some(p => {
    for (let at = folded.indexOf(p); at >= 0; at = folded.indexOf(p, at + 1)) {
      if (!/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(folded[at + p.length] ?? '')) return true
    }
    return false
  })
}
