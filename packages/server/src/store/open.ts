import type { Store } from './port.ts'

export interface OpenOptions {
  /** Makes the store where there is none. Default: true. */
  readonly create?: boolean
  /** How long to wait for another process's write, in seconds. Default: 10. */
  readonly patience?: number
}

/**
 * @param place path of a SQLite file, or `postgres://…`
 * @throws StoreError `store-newer`, `store-not-one`, `store-unreachable`, `store-read-only`, `store-full`, `not-found`
 */
export async function openStore(place: string, options: OpenOptions = {}): Promise<Store> {
  void options
  throw new Error(`not here yet: ${place}`)
}
