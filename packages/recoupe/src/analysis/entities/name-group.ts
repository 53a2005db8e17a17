import type { NameWords } from '../../lang/names.ts'
import type { Roles } from '../../lang/roles.ts'
import type { ByLanguage, Language, NameKind, Span } from '../../types/index.ts'

/** Names of one report that stand for one bearer. */
export interface NameGroup {
  readonly kind: NameKind
  /** Canonical name: the fullest form of the report, and the table's names in other languages. */
  readonly name: ByLanguage
  /** Every form met, in order of first occurrence. */
  readonly aliases: readonly string[]
  readonly entry: string | null
  /** Of a person, where the report tells it (a title, a given name, a role noun); null where it does not or contradicts itself. */
  readonly gender: 'm' | 'f' | null
  /** In order of `start`. */
  readonly mentions: readonly Span[]
}

/** The sections of a pack that grouping reads. */
export interface GroupingPack {
  readonly language: Language
  readonly names: NameWords
  readonly roles: Roles
}
