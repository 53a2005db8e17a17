import type { Fault, FaultCode } from '../types/index.ts'

/** What went wrong with an input, and what its owner can do: two clauses without a full stop. */
export interface FaultSentence {
  readonly cause: string
  readonly remedy: string
}

export type FaultMessages = Readonly<Record<FaultCode, (args: Fault['args']) => FaultSentence>>
