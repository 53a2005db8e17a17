import type { EntityKind } from './entity.ts'
import type { Span } from './span.ts'
import type { SpeechAct } from './statement.ts'

/** Characters of one report, held on to by the report's hash, by position and by the words themselves. */
export interface Anchor {
  /** SHA-256 of the report's text. */
  readonly sha256: string
  /** In order of `start`; UTF-16 code units into the report's text. */
  readonly spans: readonly Span[]
  /** The characters of each span when the anchor was made. */
  readonly quotes: readonly string[]
}

/** A statement by its id and, where the id no longer exists, by the characters of its content. */
export interface StatementAnchor extends Anchor {
  readonly statement: string
}

/** An entity by its id (or an earlier one), and by one mention where the ids no longer exist; `new` names one that the reports have no entity for (`as` says what it is; a person unless told). */
export type EntityAnchor =
  | { readonly kind: 'known'; readonly entity: string; readonly mention: Anchor | null }
  | { readonly kind: 'new'; readonly name: string; readonly as?: EntityKind }

/** A claim by its id (or an earlier one) and by the statements that make it. */
export interface ClaimAnchor {
  readonly claim: string
  readonly statements: readonly StatementAnchor[]
}

/** What a person changes. */
export type Change =
  | { readonly kind: 'accept'; readonly statement: StatementAnchor }
  | { readonly kind: 'reject'; readonly statement: StatementAnchor }
  | { readonly kind: 'speaker'; readonly statement: StatementAnchor; readonly to: EntityAnchor | null }
  | { readonly kind: 'side'; readonly statement: StatementAnchor; readonly to: EntityAnchor | null }
  | { readonly kind: 'act'; readonly statement: StatementAnchor; readonly to: SpeechAct }
  | { readonly kind: 'span'; readonly statement: StatementAnchor; readonly field: 'source' | 'cue' | 'content'; readonly to: Anchor }
  | { readonly kind: 'merge-claims'; readonly claims: readonly ClaimAnchor[] }
  | { readonly kind: 'split-claim'; readonly claim: ClaimAnchor; readonly statements: readonly StatementAnchor[] }
  | { readonly kind: 'merge-entities'; readonly entities: readonly EntityAnchor[] }
  | { readonly kind: 'split-entity'; readonly entity: EntityAnchor; readonly mentions: readonly Anchor[] }
  | { readonly kind: 'rename-entity'; readonly entity: EntityAnchor; readonly to: string }

/** One entry of the append-only log of corrections: a change, or the undoing (or redoing: undoing an undoing) of an earlier entry. */
export type Amendment = {
  readonly id: string
  /** Who made it. */
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reason: string | null
} & ({ readonly kind: 'change'; readonly change: Change } | { readonly kind: 'undo'; readonly amendment: string })
