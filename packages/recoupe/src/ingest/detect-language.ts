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
/** Trigram score, relative to the likeliest language, below which a pack's language is not meant. */
const NEAR = 0.9
/** Words from which trigram statistics can refuse a text. */
const ENOUGH_WORDS = 12

/**
 * In which language a text is. A language with a pack is recognised by its own frequent words; for the rest, trigram
 * statistics (Cavnar & Trenkle 1994, through franc, loaded only then) name the language, so that it can be refused by name.
 */
export async function detectLanguage(text: string, packs: readonly LanguagePack[]): Promise<LanguageGuess> {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  if (words.length === 0) return { kind: 'unknown' }
  const ranked = packs.map(pack => ({ language: pack.language, share: shareOf(words, pack) })).sort((a, b) => b.share - a.share)
  const [best, next] = ranked
  if (!best) return { kind: 'unknown' }
  const apart = best.share > (next?.share ?? 0) * 1.5
  if (apart && best.share >= SHOWN) return { kind: 'known', language: best.language }
  const { named, scoreOf } = await rankByTrigrams(sample)
  if (named !== null && packs.some(pack => pack.language === named)) return { kind: 'known', language: named }
  const distant = best.share < FOREIGN || scoreOf(best.language) < NEAR
  if (named !== null && words.length >= ENOUGH_WORDS && distant) return { kind: 'foreign', language: named }
  if (apart && best.share > 0) return { kind: 'known', language: best.language }
  return named !== null && words.length >= ENOUGH_WORDS ? { kind: 'foreign', language: named } : { kind: 'unknown' }
}

function shareOf(words: readonly string[], { furniture }: LanguagePack): number {
  const known = new Set(furniture.functionWords)
  return words.filter(word => known.has(word)).length / words.length
}

interface Ranking {
  /** The likeliest language, as a two-letter tag where there is one. */
  readonly named: string | null
  /** 1 for the likeliest, less for those behind it, 0 where it is not ranked. */
  scoreOf(language: string): number
}

async function rankByTrigrams(sample: string): Promise<Ranking> {
  const { francAll } = await import('franc-min')
  const ranked = francAll(sample, { minLength: 12 }).map(([code, score]) => ({ tag: tagOf(code), score }))
  return { named: ranked[0]?.tag ?? null, scoreOf: language => ranked.find(r => r.tag === language)?.score ?? 0 }
}

/** ISO 639-3, as franc writes it, to BCP 47: `deu` → `de`. */
function tagOf(code: string): string | null {
  if (code === 'und') return null
  try {
    return new Intl.Locale(code).language
  } catch {
    return null
  }
}
