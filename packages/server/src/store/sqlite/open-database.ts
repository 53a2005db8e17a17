import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { StoreError } from '../errors.ts'
import type { OpenOptions } from '../open.ts'
import { APPLICATION, MIGRATIONS } from './schema.ts'

export interface Opened {
  readonly db: Database.Database
  readonly place: string
  readonly seconds: number
}

/** Opens a file and takes it to the present shape. Every write is on disk when it is done (WAL, synchronous=FULL). @throws StoreError */
export function openDatabase(path: string, { create = true, patience = 10 }: OpenOptions): Opened {
  const place = path === ':memory:' ? path : resolve(path)
  const told = (error: unknown): StoreError => storeError(error, place, patience)
  if (path !== ':memory:' && !existsSync(place)) {
    if (!create) throw new StoreError('not-found', { what: 'store', id: place })
    try {
      mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
    } catch (error) {
      throw told(error)
    }
  }
  let db: Database.Database
  try {
    db = new Database(place, { timeout: patience * 1000 })
  } catch (error) {
    throw told(error)
  }
  try {
    db.pragma('foreign_keys = ON')
    db.pragma(`busy_timeout = ${Math.round(patience * 1000)}`)
    migrate(db, place)
    if (path !== ':memory:') db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    return { db, place, seconds: patience }
  } catch (error) {
    db.close()
    throw told(error)
  }
}

function migrate(db: Database.Database, place: string): void {
  const version = (): number => Number(db.pragma('user_version', { simple: true }))
  const ours = Number(db.pragma('application_id', { simple: true })) === APPLICATION
  const empty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
  if (!ours && !empty) throw new StoreError('store-not-one', { place, reason: 'another program made it' })
  if (version() > MIGRATIONS.length) throw new StoreError('store-newer', { place, found: version(), known: MIGRATIONS.length })
  if (ours && version() === MIGRATIONS.length) return
  db.transaction(() => {
    // another process may have been faster
    for (const step of MIGRATIONS.slice(version())) db.exec(step)
    db.pragma(`application_id = ${APPLICATION}`)
    db.pragma(`user_version = ${MIGRATIONS.length}`)
  }).immediate()
}

/** SQLite's and the system's errors, as the catalogue has them. */
export function storeError(error: unknown, place: string, seconds: number): StoreError {
  if (error instanceof StoreError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new StoreError('store-busy', { place, seconds }, error)
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return new StoreError('store-full', { place }, error)
  // a quota that is used up, a file as large as it may be, a disk that fails
  if (code.startsWith('SQLITE_IOERR') || code === 'EDQUOT' || code === 'EFBIG' || code === 'EIO')
    return new StoreError('store-disk', { place, reason: code }, error)
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_PERM') || code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new StoreError('store-read-only', { place }, error)
  if (code.startsWith('SQLITE_NOTADB')) return new StoreError('store-not-one', { place, reason: code }, error)
  if (code.startsWith('SQLITE_CORRUPT')) return new StoreError('store-damaged', { place, reason: code }, error)
  if (code.startsWith('SQLITE_CANTOPEN')) return new StoreError('store-unreachable', { place, reason: code }, error)
  if (error instanceof TypeError && error.message.includes('not open')) return new StoreError('store-closed', { place }, error)
  return new StoreError('internal', { reason: code || (error instanceof Error ? error.name : 'unknown') }, error)
}
