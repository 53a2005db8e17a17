import type { Report } from 'recoupe'
import { StoreError } from '../errors.ts'
import { labelOf } from '../label.ts'
import { ID_LENGTH, memberId } from '../member-id.ts'
import type { Expected, Snapshot, StoredDossier } from '../port.ts'
import { type AnyOf, encodeKey, indexQuery, keysOf } from '../search-index.ts'
import type { Query } from './link.ts'
import { LOCKS, TEXTS } from './schema.ts'

export interface TextRow {
  readonly n: number
  readonly sha256: string
  readonly language: string
  readonly text: Uint8Array | null
  readonly reason: string | null
  readonly by: string | null
  readonly at: string | null
}

export interface ShownRow {
  readonly id: string
  readonly title: string | null
  readonly revision: number
  readonly created_at: string
  readonly updated_at: string
  readonly missing: string
  readonly failure: string | null
  readonly reports: number
  readonly languages: readonly string[]
  readonly outlets: readonly string[]
  readonly compiled: number | null
  readonly version: string
  readonly statements: number
  readonly claims: number
  readonly contested: number
  readonly job: string | null
}

/** Dossiers as the port shows them: to be followed by what is asked of `d`. */
export const SHOWN = `
  SELECT d.id, d.title, d.revision, d.created_at, d.updated_at, d.missing, d.failure,
    (SELECT count(*)::int FROM recoupe.members m WHERE m.dossier = d.id) AS reports,
    ARRAY(SELECT t.language FROM recoupe.members m JOIN recoupe.texts t ON t.n = m.text WHERE m.dossier = d.id
          GROUP BY t.language ORDER BY min(m.n)) AS languages,
    ARRAY(SELECT m.outlet FROM recoupe.members m WHERE m.dossier = d.id AND m.outlet IS NOT NULL GROUP BY m.outlet ORDER BY min(m.n)) AS outlets,
    c.revision AS compiled, c.version, c.statements, c.claims, c.contested,
    (SELECT j.id FROM recoupe.jobs j WHERE j.dossier = d.id AND j.state = 'working' ORDER BY j.at DESC, j.id DESC LIMIT 1) AS job
  FROM recoupe.dossiers d LEFT JOIN recoupe.compiled c ON c.dossier = d.id`

export const shown = (row: ShownRow): StoredDossier => ({
  id: row.id,
  title: row.title,
  revision: row.revision,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  reports: row.reports,
  languages: row.languages,
  outlets: row.outlets,
  missing: JSON.parse(row.missing),
  summary:
    row.compiled === null ? null : { revision: row.compiled, version: row.version, statements: row.statements, claims: row.claims, contested: row.contested },
  failure: row.failure === null ? null : JSON.parse(row.failure),
  job: row.job,
})

/** @throws StoreError `not-found` */
export async function dossierOf(query: Query, id: string): Promise<StoredDossier> {
  const [row] = await query.rows<ShownRow>(`${SHOWN} WHERE d.id = $1`, [id])
  if (!row) throw new StoreError('not-found', { what: 'dossier', id })
  return shown(row)
}

/** The dossier's row, kept from others until the transaction ends. @throws StoreError `not-found`, `conflict` */
export async function hold(query: Query, id: string, expected: Expected | undefined): Promise<{ readonly revision: number; readonly missing: string }> {
  const [row] = await query.rows<{ revision: number; missing: string }>('SELECT revision, missing FROM recoupe.dossiers WHERE id = $1 FOR NO KEY UPDATE', [id])
  if (!row) throw new StoreError('not-found', { what: 'dossier', id })
  if (expected !== undefined && expected !== null && expected !== row.revision) throw new StoreError('conflict', { dossier: id, expected, found: row.revision })
  return row
}

/** Before any row is held: with others who take texts in, or alone to take texts away. */
export async function holdTexts(query: Query, how: 'shared' | 'alone'): Promise<void> {
  await query.run(`SELECT pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}($1, $2)`, [LOCKS, TEXTS])
}

/** One more revision, with what can be searched for by name. */
export async function changed(query: Query, id: string, at: string): Promise<StoredDossier> {
  await query.run('UPDATE recoupe.dossiers SET revision = revision + 1, updated_at = $2, failure = NULL WHERE id = $1', [id, at])
  const dossier = await dossierOf(query, id)
  await query.run('UPDATE recoupe.dossiers SET label = $2 WHERE id = $1', [id, labelOf([dossier.title, ...dossier.outlets])])
  return dossier
}

/** @throws StoreError `not-found` */
export async function textOf(query: Query, sha256: string): Promise<TextRow> {
  const [row] = await query.rows<TextRow>('SELECT * FROM recoupe.texts WHERE sha256 = $1', [sha256])
  if (!row) throw new StoreError('not-found', { what: 'report', id: sha256 })
  return row
}

/** Takes a report in and makes it searchable; gives its id in the dossier. @throws StoreError `forgotten` */
export async function addMember(query: Query, dossier: string, { id: _, text, ...facts }: Report, snapshot: Snapshot | undefined): Promise<string> {
  const n = await addText(query, facts.sha256, facts.language, text)
  if (snapshot) {
    const { sha256, url, mediaType, at, bytes } = snapshot
    await query.run('INSERT INTO recoupe.snapshots VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING', [sha256, n, url, mediaType, at, bytes])
  }
  const written = JSON.stringify(facts)
  const alike = await query.rows<{ id: string; same: boolean }>(
    "SELECT id, text = $2 AND facts = $3 AS same FROM recoupe.members WHERE dossier = $1 AND id LIKE $4 || '%'",
    [dossier, n, written, facts.sha256.slice(0, ID_LENGTH)],
  )
  const same = alike.find(member => member.same)
  if (same) return same.id
  const id = memberId(facts.sha256, new Set(alike.map(member => member.id)))
  await query.run('INSERT INTO recoupe.members (dossier, id, text, facts, outlet, title, published) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
    dossier,
    id,
    n,
    written,
    facts.outlet,
    facts.title,
    facts.published?.value ?? '',
  ])
  return id
}

async function addText(query: Query, sha256: string, language: string, text: string): Promise<number> {
  const [made] = await query.rows<{ n: number }>('INSERT INTO recoupe.texts (sha256, language, text) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING n', [
    sha256,
    language,
    Buffer.from(text, 'utf8'),
  ])
  if (made) {
    await addKeys(query, made.n, keysOf(text, language).map(encodeKey))
    return made.n
  }
  const [known] = await query.rows<Omit<TextRow, 'text'> & { there: boolean }>(
    'SELECT n, text IS NOT NULL AS there, reason, at FROM recoupe.texts WHERE sha256 = $1',
    [sha256],
  )
  if (!known) throw new StoreError('internal', { reason: 'a text went while it was taken in' })
  if (!known.there) throw new StoreError('forgotten', { sha256, at: known.at ?? '', reason: known.reason ?? '' })
  return known.n
}

/** A `tsvector` has room for a megabyte; what a longer text is found by is laid down in several. In characters. */
const ROOM = 500_000

/** Makes a text searchable. @param keys as the index has them */
export async function addKeys(query: Query, n: number, keys: readonly string[]): Promise<void> {
  const parts: string[][] = [[]]
  let size = 0
  for (const key of keys) {
    size += key.length
    if (size > ROOM) {
      parts.push([])
      size = key.length
    }
    parts.at(-1)?.push(key)
  }
  for (const [part, own] of parts.entries()) await query.run('INSERT INTO recoupe.search VALUES ($1, $2, array_to_tsvector($3::text[]))', [n, part, own])
}

/** A query as a statement that selects the texts which answer it, its values beginning with `$from`. Null where it asks for nothing. */
export function searchSql(words: string, from: number): { readonly sql: string; readonly values: readonly string[] } | null {
  const values: string[] = []
  const having = (any: AnyOf): string => {
    values.push(any.join(' | '))
    return `(SELECT text FROM recoupe.search WHERE keys @@ $${from + values.length - 1}::tsquery)`
  }
  const terms = indexQuery(words).map(({ any, parts }) =>
    parts.length === 0 ? having(any) : `(${having(any)} UNION (${parts.map(having).join(' INTERSECT ')}))`,
  )
  return terms.length === 0 ? null : { sql: terms.join(' INTERSECT '), values }
}

/** Texts that no dossier holds go, with what was derived from them; what was forgotten stays known. */
export async function dropUnused(query: Query): Promise<void> {
  await query.run('DELETE FROM recoupe.texts t WHERE text IS NOT NULL AND NOT EXISTS (SELECT FROM recoupe.members m WHERE m.text = t.n)')
}
