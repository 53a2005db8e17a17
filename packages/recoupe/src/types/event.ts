import type { Mention } from './entity.ts'
import type { Span } from './span.ts'
import type { Certainty } from './statement.ts'
import type { TimePart } from './time.ts'

export type EventRole = 'agent' | 'patient' | 'recipient' | 'supplier' | 'intermediary' | 'item' | 'place' | 'target'

/** Classes of arms after the register of transfers of SIPRI, small arms and ammunition beside them. */
export const ARMS_CLASSES = ['artillery', 'missiles', 'small-arms', 'ammunition', 'drones', 'armour', 'aircraft', 'ships', 'other'] as const
export type ArmsClass = (typeof ARMS_CLASSES)[number]

export interface RoleFiller extends Span {
  readonly role: EventRole
  readonly entity: string | null
  /** Of an item that is arms. */
  readonly class?: ArmsClass
}

/** How far a transfer is told to have gone: agreed or paid for (*acheter*, "sell"), or on its way and handed over (*livrer*, "ship"). */
export const TRANSFER_STAGES = ['ordered', 'delivered'] as const
export type TransferStage = (typeof TRANSFER_STAGES)[number]

/** An amount as written, with its number where one can be read, its unit's lemma, and how it is rounded. */
export interface Quantity extends Span {
  readonly value: number | null
  readonly unit: string | null
  readonly approximation: 'exact' | 'about' | 'at-least' | 'at-most' | 'order'
}

/** An event mention. `type` is PLOVER's, or `arms-transfer`, `denial`, `recognition`, `sanction`, `resolution`. */
export interface EventMention {
  readonly id: string
  readonly report: string
  readonly type: string
  readonly trigger: Span
  readonly roles: readonly RoleFiller[]
  readonly time: { readonly value: string | null; readonly part?: TimePart } | null
  readonly place: string | null
  readonly quantity: Quantity | null
  /** Of a transfer of arms, where its word says so. */
  readonly stage?: TransferStage
  readonly certainty: Certainty
  /** Statement that it stands in; null for the reporter's voice. */
  readonly statement: string | null
}

export type Evidence = Mention
