/** Letters' case and accents aside. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** What a dossier is found by in the library, beside its texts: its title and its outlets' names. */
export const labelOf = (names: readonly (string | null)[]): string => fold(names.filter(name => name !== null).join('\n'))

/** The words of a query, as they stand in labels. They hold letters and digits only. */
export const labelWords = (query: string): readonly string[] => fold(query).match(/[\p{L}\p{N}]+/gu) ?? []

/** A name as every database can hold it: PostgreSQL has no U+0000. Texts of reports are kept as bytes and need none of this. */
export const storable = <T extends string | null>(name: T): T => (name === null ? name : (name.replaceAll('\u0000', '\ufffd') as T))
