/**
 * What kind of body a common noun says, by the lemma of the noun: *armateur* and "shipowner" are one kind, so that « un armateur chypriote » of one report
 * meets the body that another one calls "the shipowner X". Kinds are the same in every language.
 */
export interface Kinds {
  readonly nouns: Readonly<Record<string, KindNoun>>
  /** What a relative clause behind its name says of a body, by the lemma of the verb: « X, qui exploite le barrage », "X, which owns the ferry". */
  readonly doing: Readonly<Record<string, string>>
}

export interface KindNoun {
  /** The kind that the noun says, then wider ones that it implies: a weekly is a newspaper too. */
  readonly kinds: readonly string[]
  /** True where the noun alone says too little of which body is meant, and what stands beside it must say more: "dairy group", « union des armateurs ». */
  readonly wide: boolean
}

/** Notation: `weekly > newspaper: hebdomadaire; hebdo` – the kind, `*` for a wide one, the wider ones that it implies, lemmas. A lemma may stand in two lines. */
export function readKinds(lines: readonly string[], doing: Kinds['doing']): Kinds {
  const nouns: Record<string, KindNoun> = {}
  for (const line of lines) {
    const [head = '', lemmas = ''] = line.split(': ')
    const [first = '', implied = ''] = head.split(' > ')
    const kinds = [first.replace('*', ''), ...implied.split(' ').filter(kind => kind !== '')]
    for (const lemma of lemmas.split('; ').map(l => l.trim())) {
      const known = nouns[lemma]
      nouns[lemma] = { kinds: [...new Set([...(known?.kinds ?? []), ...kinds])], wide: known?.wide ?? first.endsWith('*') }
    }
  }
  return { nouns, doing }
}
