import { StoreError } from '../errors.ts'
import { encodeKey, keysOf } from '../search-index.ts'
import { openDatabase } from '../sqlite/open-database.ts'
import { quoted, TABLES, type Table } from '../tables.ts'
import type { Query } from './link.ts'
import { openLink } from './open-link.ts'
import { addKeys, holdTexts } from './rows.ts'

type Cell = string | number | Buffer | null

/** Puts what a copy holds in the place of what the database holds: in one step for all who read, or not at all. @throws StoreError `store-exists` */
export async function restorePostgres(address: string, from: string, force: boolean): Promise<string> {
  const link = await openLink(address, {})
  const { db } = openDatabase(from, { create: false })
  try {
    await link.write(
      async query => {
        await holdTexts(query, 'alone')
        const [row] = await query.rows<{ used: boolean }>(
          'SELECT EXISTS (SELECT FROM recoupe.dossiers) OR EXISTS (SELECT FROM recoupe.texts) OR EXISTS (SELECT FROM recoupe.users) AS used',
        )
        if (row?.used && !force) throw new StoreError('store-exists', { place: link.place })
        await query.run(`TRUNCATE ${[...TABLES.map(table => table.name), 'search', 'jobs'].map(name => `recoupe.${name}`).join(', ')}`)
        for (const table of TABLES) {
          const rows = db.prepare<[], Record<string, Cell>>(
            `SELECT ${table.columns.map(quoted).join(', ')} FROM ${table.name} ORDER BY ${table.key.map(quoted).join(', ')}`,
          )
          await fill(query, table, rows.iterate())
        }
      },
      { patient: true },
    )
    return link.place
  } finally {
    db.close()
    await link.close()
  }
}

async function fill(query: Query, { name, columns, text, counter }: Table, rows: Iterable<Record<string, Cell>>): Promise<void> {
  const sql = `INSERT INTO recoupe.${name} (${columns.map(quoted).join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`
  for (const row of rows) {
    const body = text === undefined ? null : row[text]
    await query.run(
      sql,
      columns.map(column => (column === text && typeof body === 'string' ? Buffer.from(body, 'utf8') : (row[column] ?? null))),
    )
    if (typeof body === 'string') await addKeys(query, Number(row.n), keysOf(body, String(row.language)).map(encodeKey))
  }
  if (counter !== undefined)
    await query.rows(`SELECT setval(pg_get_serial_sequence('recoupe.${name}', '${counter}'), coalesce(max(${counter}), 0) + 1, false) FROM recoupe.${name}`)
}
