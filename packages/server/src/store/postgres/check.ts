import type { Finding, StoreCheck, StoreCounts } from '../port.ts'
import type { Query } from './link.ts'

const TABLES = ['texts', 'dossiers', 'members', 'snapshots', 'amendments', 'readings', 'compiled', 'search', 'users', 'sessions', 'jobs']

export async function counts(query: Query): Promise<StoreCounts> {
  const [row] = await query.rows<Record<keyof StoreCounts, number>>(
    `SELECT (SELECT count(*)::int FROM recoupe.dossiers) AS dossiers,
            (SELECT count(*)::int FROM recoupe.texts WHERE text IS NOT NULL) AS reports,
            (SELECT count(*)::int FROM recoupe.amendments) AS amendments,
            (SELECT count(*)::int FROM recoupe.texts WHERE text IS NULL) AS forgotten,
            (${TABLES.map(table => `pg_total_relation_size('recoupe.${table}')`).join(' + ')})::float8 AS bytes`,
  )
  return row ?? { dossiers: 0, reports: 0, amendments: 0, forgotten: 0, bytes: 0 }
}

/** What is asked, and what it is when a row is found: each gives the id of what is not as it should be. */
const QUESTIONS: readonly (readonly [code: Finding['code'], what: string, sql: string])[] = [
  ['text-hash', 'report', `SELECT sha256 AS id FROM recoupe.texts WHERE text IS NOT NULL AND encode(sha256(text), 'hex') <> sha256`],
  ['snapshot-hash', 'snapshot', `SELECT sha256 AS id FROM recoupe.snapshots WHERE encode(sha256(bytes), 'hex') <> sha256`],
  [
    'not-searchable',
    'report',
    'SELECT sha256 AS id FROM recoupe.texts t WHERE text IS NOT NULL AND NOT EXISTS (SELECT FROM recoupe.search s WHERE s.text = t.n)',
  ],
  ['search-orphan', 'search row', 'SELECT t.n::text AS id FROM recoupe.search s JOIN recoupe.texts t ON t.n = s.text WHERE t.text IS NULL'],
  ['reference', 'members', 'SELECT m.id FROM recoupe.members m LEFT JOIN recoupe.texts t ON t.n = m.text WHERE t.text IS NULL'],
  ['log-gap', 'dossier', 'SELECT dossier AS id FROM recoupe.amendments GROUP BY dossier HAVING max(n) <> count(*)'],
]

/** Reads everything back, in the database: no text leaves it. */
export async function check(query: Query): Promise<StoreCheck> {
  const findings: Finding[] = []
  for (const [code, what, sql] of QUESTIONS) for (const { id } of await query.rows<{ id: string }>(`${sql} ORDER BY 1`)) findings.push({ code, what, id })
  const [row] = await query.rows<{ version: number }>('SELECT version FROM recoupe.version')
  return { ok: findings.length === 0, schema: row?.version ?? 0, counts: await counts(query), findings }
}
