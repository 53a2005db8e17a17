/**
 * How a language writes its words: what an apostrophe or a hyphen parts, which words are two in one, which full stops belong
 * to a word. All entries in lower case with the straight apostrophe; typographic ones are read as the same.
 */
export interface TokenSection {
  /** Words that lose their last vowel and take an apostrophe: *l'* + *eau*. Without the apostrophe. */
  readonly elisions: readonly string[]
  /** Words with an apostrophe or hyphen inside that stay whole against the other rules: *aujourd'hui*, *rendez-vous*. */
  readonly whole: readonly string[]
  /** Words that lean on the one before with a hyphen: *dit* + *-il*. Each lists the parts it is cut into. */
  readonly enclitics: Readonly<Record<string, readonly string[]>>
  /** Endings that are words of their own: *does* + *n't*, *Anna* + *'s*. */
  readonly endings: readonly string[]
  /** Words that begin with an apostrophe: *'em*. */
  readonly clipped: readonly string[]
  /** One written word that stands for several which it does not contain: *du* is *de* + *le*. */
  readonly contractions: Readonly<Record<string, readonly string[]>>
  /** Contractions that are at other times one plain word: *des* is *de* + *les*, or an article. A model decides. */
  readonly doubtful: readonly string[]
  /** Written words that are several, letter for letter: *can* + *not*. */
  readonly fused: Readonly<Record<string, readonly string[]>>
  readonly abbreviations: {
    /** Keep their full stop wherever they stand: *etc.* */
    readonly always: readonly string[]
    /** Keep it before a number: *p. 12*. */
    readonly beforeNumber: readonly string[]
    /** Keep it before a capital: *Prof. Adler*. */
    readonly beforeName: readonly string[]
  }
  /** What calls an unknown person by a letter, which is no initial before a name: *plainte contre X*. */
  readonly strangers: readonly string[]
  /** True where a space groups digits: *12 000*. */
  readonly spacedDigits: boolean
  /** True where compounds are several words: *well* + *-* + *known*; `prefixes` are then what stays joined. */
  readonly partedHyphens: boolean
  readonly prefixes: readonly string[]
  /** True where *either/or* is three words. */
  readonly partedSlashes: boolean
  /** Units that stand apart from the number they follow at once: *10* + *pm*. */
  readonly units: readonly string[]
  /** Endings in brackets inside a word: *élu(e)s*. */
  readonly optionalEndings: readonly string[]
  /** What opens a turn of an interview, before a colon; folded: *Q :*, *Réponse :*. */
  readonly turnLabels: readonly string[]
  /** A clock time at the head of an entry of a live report: *18 h 42*, "6.42pm". */
  readonly clockHead: RegExp
}
