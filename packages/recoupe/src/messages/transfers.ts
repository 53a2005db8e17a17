import type { ArmsClass, TransferStage } from '../types/index.ts'

/** What the register of arms transfers says around the data, and the words for types of events. */
export interface TransferMessages {
  readonly title: string
  /** How to read the register. */
  readonly subtitle: string
  readonly supplier: string
  readonly recipient: string
  readonly intermediary: string
  readonly item: string
  readonly quantity: string
  readonly status: string
  readonly date: string
  readonly allegedBy: string
  readonly acknowledgedBy: string
  readonly toldBy: string
  readonly deniedBy: string
  readonly notConfirmedBy: string
  readonly reports: string
  readonly unnamed: string
  /** Of a figure or a charge that its own words soften. */
  readonly hedged: string
  /** Behind a holder: *origine : …*. */
  readonly origin: string
  readonly stage: Readonly<Record<TransferStage, string>>
  readonly stand: Readonly<Record<TransferStand, string>>
  readonly arms: Readonly<Record<ArmsClass, string>>
  readonly approximation: Readonly<Record<'about' | 'at-least' | 'at-most' | 'order', string>>
  /** Words for the types of events; a type that is missing here is shown as it is. */
  readonly event: Readonly<Record<string, string>>
}

/** Where a transfer stands in the reports: told without a source, alleged by others, acknowledged by a side of it, contested, or only denied. */
export type TransferStand = 'told' | 'alleged' | 'acknowledged' | 'contested' | 'denied' | 'open'
