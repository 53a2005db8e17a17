import { francAll } from 'franc-min'
import type { Furniture } from '../lang/furniture.ts'
import type { Language } from '../types/index.ts'

/** The part of a pack by which its language is told. */
export interface LanguagePack {
  readonly language: Language
  readonly furniture: Pick<Furniture, 'functionWords'>
}

export type LanguageGuess =
  | { readonly kind: 'known'; readonly language: Language }
  /** `language` is a BCP 47 tag of a language without a pack. */
  | { readonly kind: 'foreign'; readonly language: string }
  | { readonly kind: 'unknown' }

/** Characters read: enough to be sure, few enough to be quick. */
const SAMPLE = 6000
/** Share of a pack's function words that shows its language: French and English news have more than a quarter. */
const SHOWN = 0.12
/** Share that a text of a neighbouring language stays below. */
const FOREIGN = 0.06
/** Words from which trigram statistics can refuse a text. */
const ENOUGH_WORDS = 12

/**
 * In which language a text is. A language with a pack is recognised by its own frequent words; for the rest, trigram
 * statistics (Cavnar & Trenkle 1994, through franc) name the language, so that it can be refused by name.
 */
export function detectLanguage(text: string, packs: readonly LanguagePack[]): LanguageGuess {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  if (words.length === 0) return { kind: 'unknown' }
  const ranked = packs.map(pack => ({ language: pack.language, share: shareOf(words, pack) })).sort((a, b) => b.share - a.share)
  const [best, next] = ranked
  if (!best) return { kind: 'unknown' }
  const apart = best.share > (next?.share ?? 0) * 1.5
  if (apart && best.share >= SHOWN) return { kind: 'known', language: best.language }
  const named = nameByTrigrams(sample)
  if (named !== null && packs.some(pack => pack.language === named)) return { kind: 'known', language: named }
  if (named !== null && words.length >= ENOUGH_WORDS && best.share < FOREIGN) return { kind: 'foreign', language: named }
  if (apart && best.share > 0) return { kind: 'known', language: best.language }
  return named !== null && words.length >= ENOUGH_WORDS ? { kind: 'foreign', language: named } : { kind: 'unknown' }
}

function shareOf(words: readonly string[], { furniture }: LanguagePack): number {
  const known = new Set(furniture.functionWords)
  return words.filter(word => known.has(word)).length / words.length
}

/** The likeliest language by trigrams, as a two-letter tag where there is one. */
function nameByTrigrams(sample: string): string | null {
  const first = francAll(sample, { minLength: 12 })[0]
  if (!first || first[0] === 'und') return null
  try {
    return new Intl.Locale(first[0]).language
  } catch {
    return null
  }
}
