import type { ByLanguage, Language, NameKind } from '../../types/index.ts'

/** What an entry of the table is, finer than its kind. */
export type WorldSort = (typeof WORLD_SORTS)[number]

export const WORLD_SORTS = [
  'country',
  'territory',
  'region',
  'city',
  'capital',
  'office',
  'ministry',
  'army',
  'police',
  'intelligence',
  'parliament',
  'court',
  'prosecution',
  'regulator',
  'bank',
  'agency',
  'body',
  'ngo',
  'company',
  'union',
  'party',
  'armed-group',
  'news-agency',
  'state-media',
  'newspaper',
  'broadcaster',
  'site',
] as const

/** Why a form may mean something else: a common word, a person's name, another place, one of several bodies, another acronym. */
export type Ambiguity = 'word' | 'person' | 'place' | 'generic' | 'acronym'

export type Gender = 'm' | 'f'
export type GrammaticalNumber = 's' | 'p'

/**
 * One written form. `use`: `name` and `acronym` stand for the entry; `adjective` says that something belongs to it
 * (*nord-coréenne*); `demonym` names its people (*les Nord-Coréens*).
 */
export interface WorldForm {
  readonly text: string
  /** Null for a form used in every language. */
  readonly language: Language | null
  readonly use: 'name' | 'acronym' | 'adjective' | 'demonym'
  /** Of an adjective or demonym, where the language marks it. */
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  readonly ambiguous: readonly Ambiguity[]
}

/** A country, place, public body, party, company or medium, with its forms in every language of the table. */
export interface WorldEntry {
  /** ISO 3166-1 code of a country or territory, else a word of our own (`us-state`, `city-pyongyang`). */
  readonly key: string
  readonly sort: WorldSort
  readonly kind: NameKind
  /** Canonical name by language. */
  readonly name: ByLanguage
  /** Key of the country that it belongs to or lies in; of a country, itself. */
  readonly country: string | null
  /** Key of the actor that it speaks for when it speaks (the Kremlin and Moscow: Russia); null where it speaks for itself. */
  readonly speaksFor: string | null
  /** Null where none of the table's sources states one. */
  readonly wikidata: string | null
  /** Grammar of the canonical French name, where it is a country's. */
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  readonly forms: readonly WorldForm[]
}
