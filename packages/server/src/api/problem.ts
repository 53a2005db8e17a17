import type { FastifyError } from 'fastify'
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod'
import { NothingRead } from '../jobs/nothing-read.ts'
import { DoesNotFit } from '../jobs/reading-room.ts'
import { TaskError } from '../jobs/task.ts'
import { StoreError, type StoreErrorCode } from '../store/errors.ts'
import type { ProblemDetails } from './schemas/problem.ts'

/** Codes of problems that the server itself finds; those of the store come beside them. */
const STATUS = {
  'bad-request': 400,
  'bad-multipart': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'foreign-origin': 403,
  'bad-csrf': 403,
  'no-such-route': 404,
  'no-such-job': 404,
  'not-acceptable': 406,
  'address-too-long': 414,
  'unknown-host': 421,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'no-report-read': 422,
  'does-not-fit': 422,
  'too-many-attempts': 429,
  'too-long': 503,
  'thread-lost': 503,
  'server-lost': 503,
  stopping: 503,
  'task-failed': 500,
  internal: 500,
} as const
export type ProblemCode = keyof typeof STATUS

const STORE_STATUS: Readonly<Record<StoreErrorCode, number>> = {
  'store-full': 507,
  'store-disk': 507,
  'store-read-only': 503,
  'store-busy': 503,
  'store-newer': 503,
  'store-damaged': 503,
  'store-unreachable': 503,
  'store-not-one': 503,
  'store-exists': 409,
  'store-closed': 503,
  'backup-damaged': 503,
  conflict: 409,
  'not-found': 404,
  exists: 409,
  forgotten: 410,
  cursor: 400,
  'unknown-term': 400,
  internal: 500,
}

const TITLES: Readonly<Record<ProblemCode, string>> = {
  'bad-request': 'The request is not as it should be',
  'bad-multipart': 'The form cannot be read',
  'not-signed-in': 'Sign in first',
  'not-allowed': 'Your role does not allow this',
  'foreign-origin': 'The request comes from another site',
  'bad-csrf': 'The request lacks the secret of the session',
  'no-such-route': 'There is nothing at this address',
  'no-such-job': 'There is no such job',
  'not-acceptable': 'This form cannot be given',
  'address-too-long': 'The address is too long',
  'unknown-host': 'The server does not go by this name',
  'body-too-large': 'The request is too large',
  'unsupported-media-type': 'This type of content is not taken',
  'no-report-read': 'No report could be read',
  'does-not-fit': 'The change does not fit the dossier as it is',
  'too-many-attempts': 'Too many attempts: wait a minute',
  'too-long': 'The work took too long and was given up',
  'thread-lost': 'The work was lost: try again',
  'server-lost': 'The servers that did the work were lost, time after time: the work was given up',
  stopping: 'The server is stopping',
  'task-failed': 'The work failed',
  internal: 'The server failed',
}

/** Every code that a client may meet. */
export const PROBLEM_CODES: readonly string[] = [...new Set([...Object.keys(STATUS), ...Object.keys(STORE_STATUS)])]

/** A refusal that the server gives on purpose. `detail` never holds the text of a report. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly details: ProblemDetails

  constructor(code: ProblemCode, more: Partial<Pick<ProblemDetails, 'detail' | 'issues' | 'faults' | 'revision'>> = {}) {
    super(more.detail ?? TITLES[code])
    this.details = { ...frame(code, TITLES[code], STATUS[code]), ...more }
  }
}

const frame = (code: string, title: string, status: number): ProblemDetails => ({ type: `urn:recoupe:problem:${code}`, title, status, code })

/** Any error → what the client is told: nothing of stacks, paths or texts. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof Problem) return error.details
  if (error instanceof NothingRead) return new Problem('no-report-read', { faults: [...error.faults] }).details
  if (error instanceof DoesNotFit) return new Problem('does-not-fit').details
  if (error instanceof TaskError) return new Problem(error.code).details
  if (error instanceof StoreError) return problemOfStore(error)
  if (isResponseSerializationError(error)) return new Problem('internal').details
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(({ instancePath, message }) => ({ path: `${error.validationContext ?? ''}${instancePath}`, message: message ?? '' }))
    return new Problem('bad-request', { issues }).details
  }
  return problemOfFastify(error)
}

/** Faults of the disk name its place, which is nobody's business but the owner's: they are logged, and told without it. */
function problemOfStore(error: StoreError): ProblemDetails {
  const { code, args } = error
  const details = frame(code, STORE_TITLES[code] ?? error.message, STORE_STATUS[code])
  return code === 'conflict' && typeof args.found === 'number' ? { ...details, revision: args.found } : details
}

const STORE_TITLES: Partial<Readonly<Record<StoreErrorCode, string>>> = {
  'store-full': 'The disk of the store is full: nothing was written',
  'store-disk': 'The disk of the store did not take what was to be written: nothing was',
  'store-read-only': 'The store may not be written to',
  'store-busy': 'The store is busy: nothing was written, try again',
  'store-newer': 'The store was made by a newer version',
  'store-damaged': 'The store is damaged',
  'store-unreachable': 'The store cannot be reached',
  'store-not-one': 'The store is none',
  'store-exists': 'There is a store already',
  'store-closed': 'The store is closed',
  'backup-damaged': 'The backup cannot be read',
  internal: 'The store failed',
}

/** Fastify's and its plugins' own errors, by their codes. */
function problemOfFastify(error: unknown): ProblemDetails {
  const { code = '', statusCode = 500 } = error instanceof Error ? (error as Partial<FastifyError>) : {}
  if (statusCode === 413) return new Problem('body-too-large').details
  if (statusCode === 414) return new Problem('address-too-long').details
  if (statusCode === 415) return new Problem('unsupported-media-type').details
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || code === 'FST_ERR_CTP_INVALID_JSON_BODY')
    return new Problem('bad-request', { detail: 'The body is no JSON' }).details
  if (statusCode === 404) return new Problem('no-such-route').details
  if (statusCode >= 400 && statusCode < 500) return new Problem('bad-request').details
  return new Problem('internal').details
}
