import { existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type Database from 'better-sqlite3'
import { StoreError } from '../errors.ts'
import { encodeKey, keysOf } from '../search-index.ts'
import { openDatabase, storeError } from '../sqlite/open-database.ts'
import { quoted, TABLES, type Table } from '../tables.ts'
import type { Link, Query } from './link.ts'

/** Rows that are on the way at once. */
const BLOCK = 200

type Cell = string | number | Buffer | null

/** Copies the store as it is at one instant into a SQLite file; others go on writing. @throws StoreError `store-exists`, and what may befall a file */
export async function backupPostgres(link: Link, to: string, force: boolean): Promise<void> {
  const target = resolve(to)
  if (existsSync(target) && !force) throw new StoreError('store-exists', { place: target })
  const partial = `${target}.partial`
  try {
    rmSync(partial, { force: true })
    const { db } = openDatabase(partial, {})
    try {
      // a copy that is not finished is thrown away: nothing of it need be safe on the way
      db.pragma('synchronous = OFF')
      await link.view(query => copyAll(query, db), { patient: true })
      db.pragma('synchronous = FULL')
      db.pragma('journal_mode = DELETE')
    } finally {
      db.close()
    }
    renameSync(partial, target)
  } catch (error) {
    throw storeError(error, target, link.seconds)
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${partial}${ending}`, { force: true })
  }
}

async function copyAll(query: Query, db: Database.Database): Promise<void> {
  db.exec('BEGIN')
  for (const table of TABLES) await copyTable(query, db, table)
  db.exec('COMMIT')
}

async function copyTable(query: Query, db: Database.Database, { name, columns, key, text }: Table): Promise<void> {
  const list = columns.map(quoted).join(', ')
  const keys = key.map(quoted).join(', ')
  const insert = db.prepare(`INSERT INTO ${name} (${list}) VALUES (${columns.map(() => '?').join(', ')})`)
  const index = db.prepare('INSERT INTO search (rowid, keys) VALUES (?, ?)')
  let last: Cell[] | null = null
  for (;;) {
    const from: string = last === null ? '' : `WHERE (${keys}) > (${key.map((_, i) => `$${i + 1}`).join(', ')})`
    const rows: readonly Record<string, Cell>[] = await query.rows(`SELECT ${list} FROM recoupe.${name} ${from} ORDER BY ${keys} LIMIT ${BLOCK}`, last ?? [])
    for (const row of rows) {
      if (text !== undefined && row[text] instanceof Buffer) row[text] = row[text].toString('utf8')
      insert.run(columns.map(column => row[column] ?? null))
      if (text !== undefined && typeof row[text] === 'string') index.run(row.n, keysOf(row[text], String(row.language)).map(encodeKey).join(' '))
    }
    const end = rows.at(-1)
    if (!end || rows.length < BLOCK) return
    last = key.map(column => end[column] ?? null)
  }
}
