/**
 * Common nouns that a proper name follows without a comma, by what the name then is: « la société Kernox »,
 * "the charity Hearth". Lower case, with the plural after a
 * stroke where several names may follow (*société/sociétés*); two words where one would say too little.
 */
export interface Bearers {
  /** Bodies, never a human being (*association*, "company"). */
  readonly bodies: readonly string[]
  /** Firms and the people who run them (*armateur*, "developer"): a name that begins with a given name is a person's. */
  readonly trades: readonly string[]
  /** Places that a preposition joins to their name (*village de*, "town of"). */
  readonly settlements: readonly string[]
  /** Regions that the table of the world lacks, since their names are common words, as they stand in parentheses behind a town (*Larmont (Nord)*). */
  readonly regions: readonly string[]
  /** Places whose name follows at once (*quartier*, *lieu-dit*). */
  readonly sites: readonly string[]
  /** States and what only states have, whose name an article and a preposition join (*le gouvernement du Morvel*, "the army of Morvel"). */
  readonly realms: readonly string[]
  /** Ways that are the first word of their own name (*rue des Verriers*, *avenue Foch*). */
  readonly streets: readonly string[]
  /** Ships, storms and the like, which bear the names of persons and places (*chalutier*, "trawler"). */
  readonly things: readonly string[]
  /** Nouns that bodies' own names begin with, where a preposition goes on (*Front pour le Fleuve*, "Community of Gulf States"). */
  readonly heads: readonly string[]
  /** Written in capitals, they may be taken for the first word of the name (*ONG*, "NGO"). */
  readonly capitals: readonly string[]
  /** Prepositions between a settlement and its name (*de*, "of"). */
  readonly of: readonly string[]
  /** Those of them that hold no article: a realm's name needs one, since *le gouvernement de Barre* may be somebody's. */
  readonly bareOf: readonly string[]
  /** Articles that may stand between that preposition and the name. */
  readonly articles: readonly string[]
  /** Prepositions that a body's name may hold before a common noun (*Pain sans frontières*). */
  readonly inner: readonly string[]
  /** Nouns that say too little without their complement, with the prepositions that lead to it: a body's name does not end on one before it (*Agence de lutte contre le dopage*). */
  readonly governors: Readonly<Record<string, readonly string[]>>
  /** What joins the names after a plural (*les ONG Rivages et Amarres*). */
  readonly and: readonly string[]
  /** How many words may part the noun from the name: adjectives and complements follow French nouns (*la compagnie maritime X*) and precede English ones. */
  readonly reach: number
  /** Whether a clause may follow a noun unmarked ("the company Musk founded"): a person then stays one. */
  readonly bareRelatives: boolean
}
