import { StoreError } from './errors.ts'
import type { Store } from './port.ts'

export interface OpenOptions {
  /** Makes the store where there is none. Default: true. */
  readonly create?: boolean
  /** How long to wait for another process's write, in seconds. Default: 10. */
  readonly patience?: number
}

/**
 * @param place path of a SQLite file
 * @throws StoreError `store-newer`, `store-not-one`, `store-unreachable`, `store-read-only`, `store-full`, `not-found`
 */
export async function openStore(place: string, options: OpenOptions = {}): Promise<Store> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//iu.exec(place)?.[1]
  // the rest of the address may hold a password
  if (scheme !== undefined) throw new StoreError('store-not-one', { place: `${scheme}://…`, reason: 'stores are files of SQLite' })
  const { openSqlite } = await import('./sqlite/sqlite-store.ts')
  return openSqlite(place, options)
}
