import type { Fault } from '../types/index.ts'

/** 0 done, 1 failed, 3 done in part. */
export function exitCode(made: number, faults: readonly Fault[]): number {
  if (made === 0) return 1
  return faults.length > 0 ? 3 : 0
}
