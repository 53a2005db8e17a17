/** How a language says no, how it says how sure, and how it widens or narrows. Lemmas or lower-case forms. */
export interface Polarity {
  /** Words that negate what they attach to: *pas*, *jamais*, *aucun*, "not", "never", "no". */
  readonly negators: ReadonlySet<string>
  /** Particles that negate only with another word, or not at all by themselves: *ne* (*ne … que* restricts). */
  readonly weakNegators: ReadonlySet<string>
  /** Words that turn a weak negator into a restriction: *que* of *ne livre que du grain*. */
  readonly restrictors: ReadonlySet<string>
  /** Verbs that negate what they govern: *nier*, *exclure*, "fail", "refuse". */
  readonly negativeVerbs: ReadonlySet<string>
  /** Nouns that, themselves negated, leave what they govern unsupported: *aucune preuve que*, "no evidence that". */
  readonly supportNouns: ReadonlySet<string>
  /** Modal verbs of possibility: *pouvoir*, "could", "may". */
  readonly modals: ReadonlySet<string>
  /** Words that hedge: *peut-être*, *probablement*, *présumé*, "reportedly". */
  readonly hedges: ReadonlySet<string>
  /** Words that bound the whole: *tout*, *jamais*, *aucun*, "all", "never", "any". */
  readonly universals: ReadonlySet<string>
  /** Words that restrict: *seul*, *seulement*, *certain*, "only", "some". */
  readonly restrictives: ReadonlySet<string>
  /** Nouns that stand for something said before, with the acts that they can stand for. */
  readonly anaphors: ReadonlyMap<string, 'any' | 'charge' | 'report'>
  /** Determiners and pronouns that point back: *ces*, *cette*, *le*, "the", "this". */
  readonly pointers: ReadonlySet<string>
  /** Pronouns that may be a whole content: *l'*, *cela*, "it", "that". */
  readonly proforms: ReadonlySet<string>
  /** Whole contents that take back what was said: *faux*, *mensonge*, "a lie", "fantasy". */
  readonly retorts: ReadonlySet<string>
}
