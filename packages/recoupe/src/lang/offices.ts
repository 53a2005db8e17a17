/**
 * Offices that one holder has at a time, by the lemma of the noun that calls the holder or the body: *maire* and "mayor" are one office, so that
 * « la maire » of one report meets the mayor whom another one names. Keys are the same in every language.
 */
export interface Offices {
  /** By lemma of the role noun. */
  readonly keys: Readonly<Record<string, OfficeKey>>
}

export interface OfficeKey {
  readonly key: string
  /** True where a story hardly ever has two: the noun alone says who is meant. Otherwise both reports must name the same body. */
  readonly alone: boolean
}

/** Notation: `mayor!: maire; mairesse` – key, `!` where the noun alone says who is meant, lemmas. */
export function readOffices(lines: readonly string[]): Offices {
  const keys: Record<string, OfficeKey> = {}
  for (const line of lines) {
    const [head = '', lemmas = ''] = line.split(': ')
    const office: OfficeKey = { key: head.replace('!', ''), alone: head.endsWith('!') }
    for (const lemma of lemmas.split('; ')) keys[lemma.trim()] = office
  }
  return { keys }
}
