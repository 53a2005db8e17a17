/** What stands in and around proper names in one language. Words are lower case without accents folded, unless said. */
export interface NameWords {
  /** Titles right before a person's name, with the sex they tell (*M.*, *Mme*, *Me*, *Mrs.*). */
  readonly personTitles: Readonly<Record<string, 'm' | 'f' | null>>
  /** Nouns that begin the name of an organisation when capitalised (*Association*, *Union*, *Office*). */
  readonly organisationHeads: readonly string[]
  /** Words that end one (*Inc.*, *SA*, *University*). */
  readonly organisationTails: readonly string[]
  /** Nouns before the name of a place (*rue*, *village de*, *lac*). */
  readonly placeHeads: readonly string[]
  /** Words that end one (*Street*, *River*). */
  readonly placeTails: readonly string[]
  /** Prepositions and adverbs that lead to a place (*à*, *en*, *near*). */
  readonly placeLeads: readonly string[]
  /** Words right before a medium's name (*le quotidien*, *the newspaper*). */
  readonly mediumHeads: readonly string[]
  /** Words right before a person's name that are no titles (*signé*, *épouse*). */
  readonly personLeads: readonly string[]
  /** Lower-case parts of personal names (*de*, *von*, *bin*). */
  readonly particles: readonly string[]
  /** Lower-case words inside the names of organisations and works (*de*, *des*, *pour*, *of*). */
  readonly connectors: readonly string[]
  /** Words that take a capital without being names: days, months, titles of address, pronouns. */
  readonly capitalisedCommon: readonly string[]
  /** Nouns that begin the name of an event, law or work (*traité*, *Coupe*, *Act*). */
  readonly otherHeads: readonly string[]
}
