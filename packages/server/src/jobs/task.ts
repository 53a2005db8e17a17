import type { Amendment, Fault, Input, MissingReport, Report } from 'recoupe'
import type { CompiledDossier } from '../store/port.ts'
import type { Question } from './answer.ts'

/** An input as a thread is handed it; what was fetched comes with what is known of the fetching. */
export type TaskInput = Exclude<Input, string | { readonly manifest: string } | { readonly path: string } | { readonly url: string }>

/** Work that is done away from the event loop. Everything in it can be cloned. */
export type Task =
  /** Inputs → reports, in order. */
  | { readonly kind: 'read'; readonly inputs: readonly TaskInput[] }
  /** One report → its packed reading. */
  | { readonly kind: 'analyse'; readonly report: Report }
  /** Readings and the log of corrections → the dossier. */
  | {
      readonly kind: 'compile'
      readonly title: string | null
      readonly readings: readonly PackedReading[]
      readonly missing: readonly MissingReport[]
      readonly amendments: readonly Amendment[]
    }
  /** A question to a compiled dossier. */
  | { readonly kind: 'ask'; readonly dossier: PackedDossier; readonly question: Question }

export interface PackedReading {
  /** The same key is the same reading: threads keep what they have unpacked. */
  readonly key: string
  readonly bytes: Uint8Array
}

export interface PackedDossier {
  readonly key: string
  readonly gzip: Uint8Array
}

export type ReadOutcome = { readonly kind: 'report'; readonly report: Report; readonly encoding: string } | { readonly kind: 'fault'; readonly fault: Fault }

/** What each kind of task gives. */
export interface Results {
  readonly read: readonly ReadOutcome[]
  readonly analyse: { readonly kind: 'reading'; readonly bytes: Uint8Array } | { readonly kind: 'fault'; readonly fault: Fault }
  readonly compile: Compiled
  readonly ask: unknown
}

export interface Compiled {
  readonly compiled: CompiledDossier
  /** Ids of the log's entries that no longer fit. */
  readonly moved: readonly string[]
}

export type ResultOf<T extends Task> = Results[T['kind']]

/** Where tasks are done. `urgent` ones go before the others: somebody waits for them. */
export interface Runner {
  run<T extends Task>(task: T, options?: RunOptions): Promise<ResultOf<T>>
  /** How many tasks wait and how many are at work. */
  load(): { readonly waiting: number; readonly working: number; readonly threads: number }
  close(): Promise<void>
}

export interface RunOptions {
  readonly urgent?: boolean
}

export const TASK_ERROR_CODES = ['too-long', 'thread-lost', 'server-lost', 'stopping', 'task-failed'] as const

/** A task did not end as a task should; `code` is one of the catalogue of problems. */
export class TaskError extends Error {
  override readonly name = 'TaskError'
  readonly code: (typeof TASK_ERROR_CODES)[number]

  constructor(code: TaskError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}
