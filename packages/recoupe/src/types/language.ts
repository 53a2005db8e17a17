/** Tag of a language that has a pack (BCP 47 primary subtag). */
export type Language = string

/** One text per language tag; a missing tag means that no report gives it in that language. */
export type ByLanguage = Readonly<Partial<Record<Language, string>>>
