import { wordTable } from './reporting.ts'

/** What a pronoun of the third person asks of the one it stands for. */
export interface Antecedent {
  /** Null where the form serves both. */
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'p' | null
  /** True where it stands for people only: "he". */
  readonly personal: boolean
  /** True where it stands for no human being: "it". */
  readonly thing: boolean
  /** True where it takes the nearest mention, not the most salient: *ce dernier*, *celui-ci*, "the latter". */
  readonly nearest: boolean
  /** True where it stands for somebody spoken of and not for who spoke: *l'intéressé*. */
  readonly spokenOf: boolean
}

/** Pronouns that can be the source of a statement, by form in lower case. */
export interface Pronouns {
  readonly antecedents: Readonly<Record<string, Antecedent>>
}

/** Notation: `il:ms il:mp` – gender m, f or x (either), number s, p or x, then `h` for people only, `t` for things and bodies only `n` for the nearest mention, `c` for whom was spoken of. */
export function readAntecedents(notation: string): Readonly<Record<string, Antecedent>> {
  const antecedents: Record<string, Antecedent> = {}
  for (const piece of notation.trim().split(/\s+/u)) {
    const [form = '', traits = ''] = piece.split(':')
    antecedents[form.replaceAll('_', ' ')] = {
      gender: traits[0] === 'm' || traits[0] === 'f' ? traits[0] : null,
      number: traits[1] === 's' || traits[1] === 'p' ? traits[1] : null,
      personal: traits.includes('h'),
      thing: traits.includes('t'),
      nearest: traits.includes('n'),
      spokenOf: traits.includes('c'),
    }
  }
  return wordTable(antecedents)
}
