/** What a noun that points back can stand for: a charge, a piece of news, a figure, when something was, what somebody wants done. */
export type AnaphorKind = 'charge' | 'report' | 'figure' | 'timing' | 'plan'

/** How a language says no, how it says how sure, and how it widens or narrows. Lemmas or lower-case forms. */
export interface Polarity {
  /** Words that negate what they attach to: *pas*, *jamais*, *aucun*, "not", "never", "no". */
  readonly negators: ReadonlySet<string>
  /** Those among them that negate only beside a particle, and compare or add without it: *n'est plus là*, *est plus lourd*. */
  readonly particled: ReadonlySet<string>
  /** The first half of a double negation, as `Hedges.particles` has it. */
  readonly particles: ReadonlySet<string>
  /** Nouns that, negated, make what they govern surer: *aucun doute que*, "no doubt". */
  readonly doubts: ReadonlySet<string>
  /** Words that, beside a negator, turn the sentence into a condition: *aucune aide sans contrepartie*, "no deal without". */
  readonly exceptions: ReadonlySet<string>
  /** What follows a negator that only rounds off what was said: the words, and the words in pairs: *rien de plus*, "nothing more". */
  readonly tails: ReadonlySet<string>
  /** Verbs that negate what they govern: *nier*, *exclure*, "deny", "dismiss". */
  readonly negativeVerbs: ReadonlySet<string>
  /** Nouns and verbs that, themselves negated, leave open what they govern: *aucune preuve que*, *rien ne dit que*, "no evidence that". */
  readonly support: ReadonlySet<string>
  /** Verbs of ending, and adjectives made of them: negated, they leave open what they say of: *les livraisons ne sont pas achevées*, "is not complete". */
  readonly endings: ReadonlySet<string>
  /** Modal verbs of possibility: *pouvoir*, "could", "may". */
  readonly modals: ReadonlySet<string>
  /** Words that hedge: *peut-être*, *probablement*, *présumé*, "reportedly". */
  readonly hedges: ReadonlySet<string>
  /** Verbs of a cue that hold back, by lemma: *soupçonner*, *nuancer*, "suspect". */
  readonly waryCues: ReadonlySet<string>
  /** The same in several words, lemmas or forms joined by blanks: *laisser entendre*, *à en croire*, "if believed". */
  readonly waryPhrases: readonly string[]
  /** Verbs that, negated in a cue, leave open what they govern: *ne pas exclure*, "not rule out". */
  readonly openWhenNegated: ReadonlySet<string>
  /** Words that open a condition on what is said: *si*, "if", "unless". */
  readonly conditions: ReadonlySet<string>
  /** Nouns that do, after the words given: *à condition*, *sous réserve*. */
  readonly conditionNouns: ReadonlyMap<string, string>
  /** Words that bound the whole: *tout*, *jamais*, *aucun*, "all", "never", "any". */
  readonly universals: ReadonlySet<string>
  /** Words that leave out no time: *jamais*, *toujours*, "never", "always". */
  readonly timeless: ReadonlySet<string>
  /** Prepositions and adverbs that bound the time of what is said: *pendant*, *depuis*, *avant*, "during", "since". */
  readonly bounds: ReadonlySet<string>
  /** Words that restrict: *seul*, *seulement*, *certain*, "only", "some". */
  readonly restrictives: ReadonlySet<string>
  /** Phrases by which somebody answers only for what is known, forms joined by blanks: *à ce stade*, *à sa connaissance*, "so far". */
  readonly provisos: readonly string[]
  /** Prepositions that set no date, but an edge: *avant minuit*, *jusqu'à lundi*, "by Friday". */
  readonly edges: ReadonlySet<string>
  /** What binds a promise or a deed to a condition or an end, words apart: *tant que*, *d'ici*, "as long as", "until". */
  readonly limits: readonly string[]
  /** Words that open a reservation on what stands before them: *sérieux, mais pas encore irréfutables*, "credible but incomplete". */
  readonly contrasts: ReadonlySet<string>
  /** Words that leave nobody else: *seul*, *unique*, "only", "sole". */
  readonly soles: ReadonlySet<string>
  /** Pairs of neighbouring words that count one among several: *un des*, *parmi les*, "one of". */
  readonly amongs: ReadonlySet<string>
  /** Nouns that stand for something said before, with the acts that they can stand for. */
  readonly anaphors: ReadonlyMap<string, 'any' | AnaphorKind>
  /** Determiners and pronouns that point back, or to whoever said it: *ces*, *cette*, *le*, *leur*, "the", "this", "their". */
  readonly pointers: ReadonlySet<string>
  /** Pronouns that may be a whole content: *l'*, *cela*, "it", "that". */
  readonly proforms: ReadonlySet<string>
  /** Nouns and verbs of fault that a blanket denial names: *rien à se reprocher*, *toute infraction*, "any wrongdoing". */
  readonly blankets: ReadonlySet<string>
  /** Whole contents that take back what was said: *faux*, *mensonge*, "a lie", "fantasy". */
  readonly retorts: ReadonlySet<string>
  /** Nouns that what is said must have to be true, by lemma: *sans fondement*, "without foundation". */
  readonly grounds: ReadonlySet<string>
}
