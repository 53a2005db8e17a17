import { StoreError } from '../errors.ts'

/** What the database said of a failure, by its code alone: its messages quote values, and a value may be the text of a report. */
class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: string

  constructor(code: string) {
    super(`PostgreSQL: ${code}`)
    this.code = code
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

/** A transaction that met another one, and may be tried again as it is: serialization failure, deadlock, the same key at the same time. */
export const isCollision = (error: unknown): boolean => ['40001', '40P01', '23505'].includes(codeOf(error))

/** The connection is gone, or the server is going or coming: what had not been confirmed was not done. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error)
  if (/^(?:08...|57P0[123]|ECONNRESET|ECONNREFUSED|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/u.test(code)) return true
  // the client says these in words only
  return code === '' && error instanceof Error && /^(?:Connection terminated|Query read timeout|Client has encountered a connection error)/u.test(error.message)
}

/** The client's, the server's and the system's errors, as the catalogue has them. */
export function postgresError(error: unknown, place: string, seconds: number): StoreError {
  if (error instanceof StoreError) return error
  const code = codeOf(error)
  const cause = new DatabaseError(code || (error instanceof Error ? error.name : 'unknown'))
  // 53100 disk full
  if (code === '53100' || code === 'ENOSPC') return new StoreError('store-full', { place }, cause)
  // 58030 the server's disk failed it
  if (code === '58030') return new StoreError('store-disk', { place, reason: code }, cause)
  // 25006 read-only transaction (a standby, or `default_transaction_read_only`); 42501 the role lacks a right
  if (code === '25006' || code === '42501') return new StoreError('store-read-only', { place }, cause)
  // 55P03 a lock was not to be had; 57014 out of time; 53xxx no connection, no memory; the pool's own waiting list
  const crowded = error instanceof Error && error.message.startsWith('timeout exceeded when trying to connect')
  if (['55P03', '57014', '40001', '40P01'].includes(code) || code.startsWith('53') || crowded) return new StoreError('store-busy', { place, seconds }, cause)
  // XX001, XX002 damaged table or index
  if (code === 'XX001' || code === 'XX002') return new StoreError('store-damaged', { place, reason: code }, cause)
  // 3D000 no such database; 28xxx not let in
  if (isLost(error) || code === '3D000' || code.startsWith('28'))
    return new StoreError('store-unreachable', { place, reason: REASONS[code] ?? (code || 'connection lost') }, cause)
  if (error instanceof Error && /SASL|SSL|password/u.test(error.message))
    return new StoreError('store-unreachable', { place, reason: 'not let in: user, password or TLS' }, cause)
  if (error instanceof Error && error.message.startsWith('Cannot use a pool after')) return new StoreError('store-closed', { place }, cause)
  return new StoreError('internal', { reason: cause.code }, cause)
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ENOENT: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  ECONNRESET: 'the connection was lost',
  '57P01': 'the database is stopping',
  '57P03': 'the database is starting',
  '3D000': 'there is no such database',
  '28P01': 'the password is not right',
  '28000': 'this user is not let in',
}
