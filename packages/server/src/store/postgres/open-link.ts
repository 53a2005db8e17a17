import { StoreError } from '../errors.ts'
import type { OpenOptions } from '../open.ts'
import { Link, type Query } from './link.ts'
import { LOCKS, MIGRATING, MIGRATIONS } from './schema.ts'

/** Connects, and takes the database to the present shape: one server at a time, the others wait. @throws StoreError */
export async function openLink(address: string, { create = true, patience = 10 }: OpenOptions): Promise<Link> {
  const link = new Link(address, patience)
  const { place } = link
  try {
    await link.read(query => fits(query, place))
    const found = await link.read(query => versionOf(query, place))
    if (found === null && !create) throw new StoreError('not-found', { what: 'store', id: place })
    if (found !== MIGRATIONS.length) await link.write(query => migrate(query, place), { patient: true })
    return link
  } catch (error) {
    await link.close()
    throw error
  }
}

async function fits(query: Query, place: string): Promise<void> {
  const [server] = await query.rows<{ version: number; encoding: string }>(
    "SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding",
  )
  if (!server || server.version < 150_000) throw new StoreError('store-not-one', { place, reason: 'PostgreSQL 15 or newer is needed' })
  if (server.encoding !== 'UTF8') throw new StoreError('store-not-one', { place, reason: `its encoding is ${server.encoding}, not UTF8` })
}

/** Version of the schema; null where there is none yet. @throws StoreError `store-not-one`, `store-newer` */
async function versionOf(query: Query, place: string): Promise<number | null> {
  const [schema] = await query.rows<{ ours: boolean; tables: number }>(
    `SELECT to_regclass('recoupe.version') IS NOT NULL AS ours,
            (SELECT count(*)::int FROM pg_class WHERE relnamespace = to_regnamespace('recoupe') AND relkind = 'r') AS tables`,
  )
  if (!schema?.ours) {
    if (schema && schema.tables > 0) throw new StoreError('store-not-one', { place, reason: 'another program made its schema "recoupe"' })
    return null
  }
  const [row] = await query.rows<{ version: number }>('SELECT version FROM recoupe.version')
  const found = row?.version ?? 0
  if (found > MIGRATIONS.length) throw new StoreError('store-newer', { place, found, known: MIGRATIONS.length })
  return found
}

async function migrate(query: Query, place: string): Promise<void> {
  await query.run('SET LOCAL lock_timeout = 0')
  await query.run('SELECT pg_advisory_xact_lock($1, $2)', [LOCKS, MIGRATING])
  // another server may have been faster
  const found = await versionOf(query, place)
  if (found === null) {
    // a role that may not make schemas can be given an empty one of this name
    const [there] = await query.rows<{ there: boolean }>("SELECT to_regnamespace('recoupe') IS NOT NULL AS there")
    if (!there?.there) await query.run('CREATE SCHEMA recoupe')
    await query.run('CREATE TABLE recoupe.version (version integer NOT NULL)')
    await query.run('INSERT INTO recoupe.version VALUES (0)')
  }
  for (const step of MIGRATIONS.slice(found ?? 0)) for (const statement of step.split(';')) if (statement.trim() !== '') await query.run(statement)
  await query.run('UPDATE recoupe.version SET version = $1', [MIGRATIONS.length])
}
