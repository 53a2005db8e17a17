import { messages, sayFault } from '../messages/index.ts'
import type { Fault, FaultCode } from '../types/index.ts'

/**
 * The one error that the package throws. `message` is one English line that names the input, the cause and what to do;
 * `fault` is the same as data, for an interface in another language; `cause` the error underneath, where there is one.
 */
export class RecoupeError extends Error {
  override readonly name = 'RecoupeError'
  readonly fault: Fault
  /** Every fault of the run, this one first. */
  readonly faults: readonly Fault[]

  constructor(fault: Fault, options: { readonly cause?: unknown; readonly faults?: readonly Fault[] } = {}) {
    super(sayFault(messages.en, fault), options.cause === undefined ? undefined : { cause: options.cause })
    this.fault = fault
    this.faults = options.faults ?? [fault]
  }

  get code(): FaultCode {
    return this.fault.code
  }
}

/** What an error of the file system is in the catalogue. */
export function faultOfSystem(input: string, error: unknown, seen: boolean): Fault {
  const code = systemCode(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: seen ? 'vanished' : 'not-found', input, args: {} }
  return { code: 'not-readable', input, args: { reason: code ?? reasonOf(error) } }
}

export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** An error's own words on one line. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ').slice(0, 300)
