import type { Fault } from 'recoupe'
import { STORE_ERROR_CODES, StoreError } from '../store/errors.ts'
import type { JobFailure } from '../store/jobs.ts'
import { NothingRead } from './nothing-read.ts'
import { TASK_ERROR_CODES, TaskError } from './task.ts'

/** An error as the store keeps it, for every server to tell: its code and its arguments, never a message of somebody else's, which may quote a text. */
export function failureOf(error: unknown): JobFailure {
  if (error instanceof StoreError) return { kind: 'store', code: error.code, args: error.args }
  if (error instanceof TaskError) return { kind: 'task', code: error.code, args: {} }
  if (error instanceof NothingRead) return { kind: 'nothing-read', code: 'no-report-read', args: {} }
  return { kind: 'other', code: 'internal', args: {} }
}

/** What `failureOf` has kept, as an error again; the faults are the job's. */
export function errorOf({ kind, code, args }: JobFailure, faults: readonly Fault[]): Error {
  switch (kind) {
    case 'store':
      return new StoreError(STORE_ERROR_CODES.find(one => one === code) ?? 'internal', args)
    case 'task':
      return new TaskError(TASK_ERROR_CODES.find(one => one === code) ?? 'task-failed', 'the job failed')
    case 'nothing-read':
      return new NothingRead(faults)
    case 'other':
      return new Error('the job failed')
  }
}
