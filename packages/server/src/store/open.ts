import { StoreError } from './errors.ts'
import type { Store } from './port.ts'

export interface OpenOptions {
  /** Makes the store where there is none. Default: true. */
  readonly create?: boolean
  /** How long to wait for another process's write or for a connection, in seconds. Default: 10. */
  readonly patience?: number
}

/**
 * @param place path of a SQLite file, or address of a PostgreSQL database (`postgres://…`)
 * @throws StoreError `store-newer`, `store-not-one`, `store-unreachable`, `store-read-only`, `store-full`, `not-found`
 */
export async function openStore(place: string, options: OpenOptions = {}): Promise<Store> {
  if (kindOf(place) === 'postgres') return (await import('./postgres/postgres-store.ts')).openPostgres(place, options)
  return (await import('./sqlite/sqlite-store.ts')).openSqlite(place, options)
}

/**
 * Puts a copy in the place of a store, whichever database either was made in; the copy is checked first.
 * @param from path of a file that `backup` has written
 * @returns the store's place, as a person may be shown it
 * @throws StoreError `backup-damaged`, `store-exists` unless `force`
 */
export async function restoreStore(place: string, from: string, { force = false } = {}): Promise<string> {
  const kind = kindOf(place)
  const copy = (await import('./sqlite/sqlite-store.ts')).openSqlite(from, { create: false })
  try {
    const { ok, findings } = await copy.check()
    if (!ok) throw new StoreError('backup-damaged', { place: from, reason: findings[0]?.code ?? 'database' })
  } finally {
    await copy.close()
  }
  return kind === 'postgres'
    ? (await import('./postgres/restore.ts')).restorePostgres(place, from, force)
    : (await import('./sqlite/restore.ts')).restoreSqlite(place, from, force)
}

/** @throws StoreError `store-not-one` for the address of something else */
function kindOf(place: string): Store['kind'] {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//iu.exec(place)?.[1]?.toLowerCase()
  if (scheme === undefined) return 'sqlite'
  if (scheme === 'postgres' || scheme === 'postgresql') return 'postgres'
  // the rest of the address may hold a password
  throw new StoreError('store-not-one', { place: `${scheme}://…`, reason: 'stores are files of SQLite or databases of PostgreSQL (postgres://…)' })
}
