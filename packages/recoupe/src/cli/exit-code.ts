import type { Fault } from '../types/index.ts'

/**
 * 0 done, 1 failed, 3 done in part. An address ends with 2 as long as none is fetched, even where other inputs gave a
 * result.
 */
export function exitCode(made: number, faults: readonly Fault[]): number {
  if (faults.some(fault => fault.code === 'url-not-fetched')) return 2
  if (made === 0) return 1
  return faults.length > 0 ? 3 : 0
}
