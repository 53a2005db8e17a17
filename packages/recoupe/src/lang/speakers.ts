/**
 * Which nouns can be the source of a statement, by the lemma of the noun. Roles with their sides are another section's matter;
 * here it is only asked whether a phrase can speak at all.
 */
export interface Speakers {
  /** *ministre*, *habitant*, "spokesman", "witness". */
  readonly people: ReadonlySet<string>
  /** Endings of nouns of agents: *-eur*, *-iste*, "-er". Weaker evidence. */
  readonly peopleEndings: readonly string[]
  /** *ministère*, *entreprise*, *parti*, *syndicat*, "union", "police". */
  readonly bodies: ReadonlySet<string>
  /** Those where things happen to others: before the colon of a headline they say where, and not who: *crèche*, *hôpital*, "school". */
  readonly venues: ReadonlySet<string>
  /** *rapport*, *communiqué*, *sondage*, "study": they speak where they state a proposition. */
  readonly documents: ReadonlySet<string>
  /** Nouns that never speak, though their endings or their verbs may suggest it: *route*, *moteur*, "computer". */
  readonly things: ReadonlySet<string>
  /** Heads of a medium phrase: *dans un communiqué*, "in an email", *au micro de*. */
  readonly channels: ReadonlySet<string>
  /** Those of them that are made of words: *communiqué*, *lettre*, "statement". At the end of a content they are its medium. */
  readonly messages: ReadonlySet<string>
  /** Prepositions that introduce a medium: *dans*, *sur*, *via*, *par*, "in", "on", "over", "by". */
  readonly channelPrepositions: ReadonlySet<string>
  /** Words of a medium that stand without preposition before a name: *au micro de X*, *dans les colonnes de X*. */
  readonly platforms: ReadonlySet<string>
  /** Nouns before the medium itself: *au micro de X*, *dans les colonnes de X*. */
  readonly carriers: ReadonlySet<string>
  /** Groups that hear: *presse*, *journalistes*, "reporters", "parliament". */
  readonly audiences: ReadonlySet<string>
  /** Those of them that a headline says to be told something, without an article: "court told". Empty where the language has no such headline. */
  readonly hearings: ReadonlySet<string>
  /** Words that say on what footing an office is held: *par intérim*, *ancien*, "acting", "former". */
  readonly standing: ReadonlySet<string>
  /** Adjectives of an anonymous source: *source policière*. */
  /** Shares of those asked: *63 percent*, *la moitié*. */
  readonly shares: ReadonlySet<string>
  readonly sourceNouns: ReadonlySet<string>
  /** Nouns of number, behind which stands who is counted: *vingtaine*, *centaine*, "dozen"; and words of measure before a number: *plus* of « plus de vingt salariés ». */
  readonly counts: ReadonlySet<string>
  readonly moreOf: ReadonlySet<string>
  /** Pronouns that can speak: *il*, *elle*, *celui-ci*, *tous deux*, "she". */
  readonly pronouns: ReadonlySet<string>
  /** Subjects that are nobody: *cela*, *il* impersonal is told by the parse, "it" is weak. */
  readonly idlePronouns: ReadonlySet<string>
}
