import type { ByLanguage } from './language.ts'
import type { Span } from './span.ts'

export type EntityKind = 'person' | 'organisation' | 'government' | 'country' | 'place' | 'medium' | 'group' | 'role' | 'document'

export interface Mention extends Span {
  readonly report: string
}

/** An office that one holder has at a time, or a body that there is one of: *mayor* of a town, *prosecution*. */
export interface Office {
  /** The same in every language: `mayor`, `health-minister`, `attackers`. */
  readonly key: string
  /** Entity in which it is held; null where the report does not say. */
  readonly of: string | null
  /** True where a story hardly ever has two of it, so that the noun alone says who is meant. */
  readonly alone: boolean
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
  /** Offices that the reports give it, and that it holds still. */
  readonly offices?: readonly Office[]
  readonly mentions: readonly Mention[]
}
