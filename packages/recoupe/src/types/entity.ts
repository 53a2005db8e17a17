import type { ByLanguage } from './language.ts'
import type { Span } from './span.ts'

export type EntityKind = 'person' | 'organisation' | 'government' | 'country' | 'place' | 'medium' | 'group' | 'role' | 'document'

export interface Mention extends Span {
  readonly report: string
}

/** Somebody or something that speaks, is spoken for, or is spoken about. */
export interface Entity {
  readonly id: string
  /** Earlier ids of the same entity. */
  readonly aka?: readonly string[]
  readonly kind: EntityKind
  readonly name: ByLanguage
  readonly aliases: readonly string[]
  /** Key in the table of countries and institutions. */
  readonly entry: string | null
  readonly wikidata: string | null
  /** Entity id of the actor it speaks for. */
  readonly speaksFor: string | null
  /** True where the reports give no name by which it could be told from others of its kind. */
  readonly anonymous: boolean
  readonly mentions: readonly Mention[]
}
