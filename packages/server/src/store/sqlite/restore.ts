import { existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { StoreError } from '../errors.ts'
import { openSqlite } from './sqlite-store.ts'

/** Makes the copy anew beside the place and puts it there in one step: a failure on the way changes nothing. @throws StoreError `store-exists` */
export async function restoreSqlite(path: string, from: string, force: boolean): Promise<string> {
  const place = resolve(path)
  if (existsSync(place) && !force) throw new StoreError('store-exists', { place })
  const fresh = `${place}.restored`
  const copy = openSqlite(from, { create: false })
  try {
    // makes the folder where there is none
    await openSqlite(fresh).close()
    await copy.backup(fresh, { force: true })
  } finally {
    await copy.close()
  }
  for (const ending of ['-wal', '-shm']) rmSync(`${place}${ending}`, { force: true })
  renameSync(fresh, place)
  for (const ending of ['-wal', '-shm']) rmSync(`${fresh}${ending}`, { force: true })
  return place
}
