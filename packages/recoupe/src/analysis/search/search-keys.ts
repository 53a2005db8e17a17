import type { Predicates } from '../../lang/predicates.ts'
import type { TokenSection } from '../../lang/tokens.ts'
import type { Lemmatiser } from '../../learn/lemmatiser.ts'
import type { Lexicon } from '../../learn/lexicon.ts'
import { fold } from '../../text/fold.ts'
import type { Upos } from '../../types/index.ts'
import { accentVariants } from './accent-variants.ts'
import type { SearchWord } from './search-word.ts'

/** What one language knows of words, as far as search goes. */
export interface SearchTools {
  readonly lexicon: Lexicon | null
  readonly lemmatise: Lemmatiser
  readonly predicates: Predicates
  readonly tokens: Pick<TokenSection, 'elisions' | 'endings'>
}

/** What a written form can be searched by. */
export interface FormKeys {
  readonly keys: readonly string[]
  /** False where the language's lexicon lacks the form. */
  readonly known: boolean
  /** A word of grammar, which says nothing of what a text is about. */
  readonly light: boolean
}

/** Longer runs of letters are cut here: no word is so long. */
const LONGEST = 48

/** Forms remembered per language: a bound for texts that invent them. */
const LIMIT = 50_000

const GRAMMAR: ReadonlySet<Upos> = new Set<Upos>(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'PART'])

/**
 * Keys of the forms of one language. The context is not looked at: a form that can be two words has the keys of both. Every form
 * has its folded self as a key, a known one its lemmas and the concepts that they express, which the languages share: *achète* has `acheter` and `c:buy`,
 * as have *achats* and "purchase".
 */
export class SearchKeys {
  private readonly remembered = new Map<string, FormKeys>()

  constructor(private readonly tools: SearchTools) {}

  of(form: string): FormKeys {
    const cached = this.remembered.get(form)
    if (cached) return cached
    const keys = this.find(form)
    if (this.remembered.size < LIMIT) this.remembered.set(form, keys)
    return keys
  }

  /** As `of`, for a word that somebody typed: an unknown form is tried with the accents that it may lack (*achete*). */
  ofTyped(form: string): FormKeys {
    const own = this.of(form)
    if (own.known || !this.tools.lexicon) return own
    const { lexicon } = this.tools
    const accented = accentVariants(form.toLowerCase()).filter(variant => lexicon.lowerClassOf(variant) !== 0)
    if (accented.length === 0) return own
    const found = accented.map(variant => this.of(variant))
    return { keys: [...new Set([fold(form), ...found.flatMap(f => f.keys)])], known: true, light: found.every(f => f.light) }
  }

  /** True for what an apostrophe cuts off: *l'*, *qu'*, "'s". */
  isCutOff(word: SearchWord): boolean {
    const { elisions, endings } = this.tools.tokens
    if (word.elided && elisions.includes(word.form.toLowerCase())) return true
    return word.clipped && endings.includes(`'${word.form.toLowerCase()}`)
  }

  private find(form: string): FormKeys {
    const lower = form.slice(0, LONGEST).toLowerCase()
    const { lexicon, lemmatise, predicates } = this.tools
    const readings = lexicon ? lexicon.readingsOf(lexicon.lowerClassOf(lower)) : []
    const known = lexicon !== null && readings.length > 0
    // An unknown word with a capital is a name, which has no other form.
    const guesses = lower === form && /^\p{L}+$/u.test(form) ? [lemmatise(form, 'NOUN', {}), lemmatise(form, 'VERB', {})] : []
    const lemmas = known ? readings.map(r => lexicon.lemmaOf(lower, r)) : guesses
    const keys = new Set([fold(lower)])
    for (const lemma of lemmas) {
      if (predicates.light.has(lemma)) continue
      keys.add(fold(lemma))
      for (const concept of predicates.concepts.get(lemma) ?? []) keys.add(`c:${concept}`)
    }
    return { keys: [...keys], known, light: predicates.light.has(lower) || readings.some(r => GRAMMAR.has(r.upos)) }
  }
}
