/** How sure an amount is: `order` is an order of magnitude (*des milliers*), the others are bounds or rounding. */
export type Rounding = 'about' | 'at-least' | 'at-most' | 'order'

/** Numbers of one language, in words and figures. Spellings are lower case; hyphens and spaces count as in running text. */
export interface NumberSection {
  /** Number words below a hundred, by spelling. */
  readonly words: Readonly<Record<string, number>>
  /** Tens after which eleven to nineteen may follow (*soixante-douze*). */
  readonly longTens: readonly number[]
  /** Spellings that are articles too: they count only inside a longer number or before a unit. */
  readonly articles: readonly string[]
  /** Words between parts of one number (*vingt et un*, *two hundred and ten*). */
  readonly links: readonly string[]
  readonly hundreds: readonly string[]
  /** Multipliers from a thousand up, by spelling. */
  readonly scales: Readonly<Record<string, number>>
  /** Decimal mark in figures, and the marks that group thousands (white space always may). */
  readonly decimal: string
  readonly grouping: readonly string[]
  /** Nouns that round what they count (*une trentaine*, *two dozen*); followed by `of`. */
  readonly collectives: Readonly<Record<string, number>>
  /** Plural nouns that name an order of magnitude only (*des milliers*). */
  readonly magnitudes: Readonly<Record<string, number>>
  /** Nouns of parts (*la moitié*, *un tiers*). */
  readonly fractions: Readonly<Record<string, number>>
  readonly percent: readonly string[]
  /** Words and signs of currencies, to ISO 4217. */
  readonly currencies: Readonly<Record<string, string>>
  /** Words before a number that round or bound it (*près de*, *at least*). */
  readonly before: readonly { readonly words: string; readonly as: Rounding }[]
  /** Words after it (*au moins*, *or so*). */
  readonly after: readonly { readonly words: string; readonly as: Rounding }[]
  /** Words after which a number is a label, no amount (*n° 2*, *article 5*). */
  readonly labels: readonly string[]
  /** Words after a number that count how often (*deux fois*), and words that do so alone ("twice"). */
  readonly repeats: { readonly after: readonly string[]; readonly alone: Readonly<Record<string, number>> }
  /** Words after which a number counts nothing (*deux fois*, *2e*). */
  readonly voids: readonly string[]
  /** Link between a collective and what it counts (*de*, *d'*, *of*). */
  readonly of: readonly string[]
  /** Words that are no unit after a number (*sur*, *and* …). */
  readonly stops: readonly string[]
  /** Adjectives that may stand between number and unit (*deux autres soldats*, *two more soldiers*). */
  readonly between: readonly string[]
  /** Lemma of a counted noun by its ending, longest first, where no lemmatiser has read it (*soldats* → *soldat*). */
  readonly singular: readonly { readonly ending: string; readonly becomes: string }[]
}
