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

/** By what noun of its kind a report calls a body: "a French dairy group", « l'armateur ». */
export interface Calling {
  /** The kind that the noun says, then wider ones that it implies; the same in every language. */
  readonly kinds: readonly string[]
  /** True where the noun alone says too little of which body is meant. */
  readonly wide: boolean
  /** What stands beside the noun, a word each: the concepts of the word, parted by spaces. */
  readonly about: readonly string[]
  /** The country of its adjective: a key of the table, or how the name of a people begins that the table does not know. Null without one. */
  readonly of: string | null
  /** True where the report has no name for the body. */
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
  /** Nouns of its kind by which one report calls it. */
  readonly callings?: readonly Calling[]
  readonly mentions: readonly Mention[]
}
