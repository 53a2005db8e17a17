import type { Amendment, MissingReport, Report } from 'recoupe'
import { cursorOf, readCursor } from '../cursor.ts'
import { StoreError } from '../errors.ts'
import { labelOf, labelWords } from '../label.ts'
import type { OpenOptions } from '../open.ts'
import type { Hit, Snapshot, Store } from '../port.ts'
import { redact } from '../redact.ts'
import { passageOf } from '../search-index.ts'
import { backupPostgres } from './backup.ts'
import { check, counts } from './check.ts'
import type { Link, Query } from './link.ts'
import { openLink } from './open-link.ts'
import { postgresAccounts } from './postgres-accounts.ts'
import { postgresJobs } from './postgres-jobs.ts'
import { addMember, changed, dossierOf, dropUnused, hold, holdTexts, SHOWN, type ShownRow, searchSql, shown, textOf } from './rows.ts'

/** The shared store: a PostgreSQL database, for several servers at once. */
export async function openPostgres(address: string, options: OpenOptions = {}): Promise<Store> {
  return postgresStore(await openLink(address, options))
}

function postgresStore(link: Link): Store {
  let closed = false
  return {
    ...postgresAccounts(link),
    ...postgresJobs(link),
    kind: 'postgres',
    place: link.place,

    createDossier: ({ id, title, at }) =>
      link.write(async query => {
        const made = await query.run("INSERT INTO recoupe.dossiers VALUES ($1, $2, 1, $3, $3, '[]', NULL, $4) ON CONFLICT DO NOTHING", [
          id,
          title,
          at,
          labelOf([title]),
        ])
        if (made === 0) throw new StoreError('exists', { what: 'dossier', id })
        return dossierOf(query, id)
      }),
    dossier: id => link.read(query => dossierOf(query, id)),
    listDossiers: ({ query: asked = '', after, limit }) =>
      link.read(async query => {
        const [when = '', last = ''] = after ? readCursor(after, ['string', 'string']) : ['\uffff', '\uffff']
        const words = labelWords(asked)
        const labels = words.map((_, i) => `d.label LIKE '%' || $${i + 4} || '%'`).join(' AND ')
        const search = words.length > 0 ? searchSql(asked, words.length + 4) : null
        const texts = search ? ` OR d.id IN (SELECT dossier FROM recoupe.members WHERE text IN (${search.sql}))` : ''
        const filter = words.length === 0 ? '' : `AND ((${labels})${texts})`
        const found = await query.rows<ShownRow>(`${SHOWN} WHERE (d.updated_at, d.id) < ($1, $2) ${filter} ORDER BY d.updated_at DESC, d.id DESC LIMIT $3`, [
          when,
          last,
          limit + 1,
          ...words,
          ...(search?.values ?? []),
        ])
        const page = found.slice(0, limit)
        const end = page.at(-1)
        return { items: page.map(shown), next: end && found.length > limit ? cursorOf([end.updated_at, end.id]) : null }
      }),
    retitleDossier: (id, title, at, expected) =>
      link.write(async query => {
        await hold(query, id, expected)
        await query.run('UPDATE recoupe.dossiers SET title = $2 WHERE id = $1', [id, title])
        return changed(query, id, at)
      }),
    deleteDossier: id =>
      link.write(async query => {
        await holdTexts(query, 'alone')
        await hold(query, id, null)
        await query.run('DELETE FROM recoupe.dossiers WHERE id = $1', [id])
        await dropUnused(query)
      }),

    addReports: (id, { members, missing = [], at }, expected) =>
      link.write(async query => {
        await holdTexts(query, 'shared')
        const row = await hold(query, id, expected)
        const ids: string[] = []
        for (const { report, snapshot } of members) ids.push(await addMember(query, id, report, snapshot))
        const known: MissingReport[] = JSON.parse(row.missing)
        await query.run('UPDATE recoupe.dossiers SET missing = $2 WHERE id = $1', [id, JSON.stringify([...known, ...missing])])
        return { dossier: await changed(query, id, at), ids }
      }),
    removeReport: (id, report, at, expected) =>
      link.write(async query => {
        await holdTexts(query, 'alone')
        await hold(query, id, expected)
        const gone = await query.run(
          'DELETE FROM recoupe.members WHERE dossier = $1 AND (id = $2 OR text IN (SELECT n FROM recoupe.texts WHERE sha256 = $2))',
          [id, report],
        )
        if (gone === 0) throw new StoreError('not-found', { what: 'report', id: report })
        await dropUnused(query)
        return changed(query, id, at)
      }),
    reports: id =>
      link.view(async query => {
        await dossierOf(query, id)
        const rows = await query.rows<{ id: string; facts: string; body: Buffer }>(
          `SELECT m.id, m.facts, t.text AS body FROM recoupe.members m JOIN recoupe.texts t ON t.n = m.text
           WHERE m.dossier = $1 AND t.text IS NOT NULL ORDER BY m.n`,
          [id],
        )
        return rows.map(({ id: own, facts, body }): Report => ({ ...JSON.parse(facts), id: own, text: body.toString('utf8') }))
      }),
    text: sha256 =>
      link.view(async query => {
        const { n, language, text, reason, by, at } = await textOf(query, sha256)
        if (text === null) return { kind: 'forgotten', sha256, reason: reason ?? '', by: by ?? '', at: at ?? '' }
        const dossiers = await query.rows<{ dossier: string }>('SELECT DISTINCT dossier FROM recoupe.members WHERE text = $1 ORDER BY dossier', [n])
        return { kind: 'text', sha256, language, text: Buffer.from(text).toString('utf8'), dossiers: dossiers.map(row => row.dossier) }
      }),
    snapshots: sha256 =>
      link.read(query =>
        query.rows<Omit<Snapshot, 'bytes'>>(
          `SELECT s.sha256, s.url, s.media_type AS "mediaType", s.at FROM recoupe.snapshots s JOIN recoupe.texts t ON t.n = s.text
           WHERE t.sha256 = $1 ORDER BY s.at, s.sha256`,
          [sha256],
        ),
      ),
    snapshot: sha256 =>
      link.read(async query => {
        const [found] = await query.rows<Snapshot>(
          'SELECT sha256, url, media_type AS "mediaType", at, bytes FROM recoupe.snapshots WHERE sha256 = $1 LIMIT 1',
          [sha256],
        )
        if (!found) throw new StoreError('not-found', { what: 'snapshot', id: sha256 })
        return found
      }),

    amendments: id =>
      link.view(async query => {
        const { revision } = await dossierOf(query, id)
        const rows = await query.rows<{ entry: string }>('SELECT entry FROM recoupe.amendments WHERE dossier = $1 ORDER BY n', [id])
        return { items: rows.map((row): Amendment => JSON.parse(row.entry)), revision }
      }),
    amend: (id, entries, expected) =>
      link.write(async query => {
        await hold(query, id, expected)
        const rows = await query.rows<{ id: string }>('SELECT id FROM recoupe.amendments WHERE dossier = $1', [id])
        const known = new Set(rows.map(row => row.id))
        let n = known.size
        for (const entry of entries) {
          if (known.has(entry.id)) throw new StoreError('exists', { what: 'amendment', id: entry.id })
          if (entry.kind === 'undo' && !known.has(entry.amendment)) throw new StoreError('not-found', { what: 'amendment', id: entry.amendment })
          await query.run('INSERT INTO recoupe.amendments VALUES ($1, $2, $3, $4)', [id, ++n, entry.id, JSON.stringify(entry)])
          known.add(entry.id)
        }
        return changed(query, id, entries.at(-1)?.at ?? (await dossierOf(query, id)).updatedAt)
      }),

    reading: ({ sha256, facts, version }) =>
      link.read(async query => {
        const [row] = await query.rows<{ bytes: Uint8Array }>(
          'SELECT r.bytes FROM recoupe.readings r JOIN recoupe.texts t ON t.n = r.text WHERE t.sha256 = $1 AND r.facts = $2 AND r.version = $3',
          [sha256, facts, version],
        )
        return row?.bytes ?? null
      }),
    keepReading: ({ sha256, facts, version }, bytes) =>
      link.write(async query => {
        // held, so that the text is not forgotten between the looking and the writing
        const [row] = await query.rows<{ n: number }>('SELECT n FROM recoupe.texts WHERE sha256 = $1 AND text IS NOT NULL FOR SHARE', [sha256])
        if (row)
          await query.run('INSERT INTO recoupe.readings VALUES ($1, $2, $3, $4) ON CONFLICT (text, facts, version) DO UPDATE SET bytes = excluded.bytes', [
            row.n,
            facts,
            version,
            bytes,
          ])
      }),
    compiled: (id, revision, version) =>
      link.read(async query => {
        const [row] = await query.rows<{ statements: number; claims: number; contested: number; gzip: Uint8Array }>(
          'SELECT statements, claims, contested, gzip FROM recoupe.compiled WHERE dossier = $1 AND revision = $2 AND version = $3',
          [id, revision, version],
        )
        if (!row) await dossierOf(query, id)
        return row ?? null
      }),
    keepCompiled: (id, revision, version, { statements, claims, contested, gzip }) =>
      link.write(async query => {
        if ((await hold(query, id, null)).revision !== revision) return false
        await query.run(
          `INSERT INTO recoupe.compiled VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (dossier) DO UPDATE SET revision = excluded.revision,
           version = excluded.version, statements = excluded.statements, claims = excluded.claims, contested = excluded.contested, gzip = excluded.gzip`,
          [id, revision, version, statements, claims, contested, gzip],
        )
        await query.run('UPDATE recoupe.dossiers SET failure = NULL WHERE id = $1', [id])
        return true
      }),
    keepFailure: (id, revision, failure) =>
      link.write(async query => {
        if ((await hold(query, id, null)).revision === revision)
          await query.run('UPDATE recoupe.dossiers SET failure = $2 WHERE id = $1', [id, failure && JSON.stringify(failure)])
      }),

    search: ({ query: asked, dossier, after, limit }) =>
      link.read(async query => {
        const search = searchSql(asked, 5)
        if (search === null) throw new StoreError('unknown-term')
        const [published = '', last = 0] = after ? readCursor(after, ['string', 'number']) : ['\uffff', 2 ** 31 - 1]
        const found = await query.rows<
          Omit<Hit, 'start' | 'end' | 'snippet' | 'published'> & { readonly n: number; readonly published: string; readonly text: Buffer }
        >(
          `SELECT m.n, m.dossier, d.title AS "dossierTitle", m.id AS report, t.sha256, m.outlet, m.title, m.published, t.language, t.text
           FROM (SELECT * FROM recoupe.members WHERE text IN (${search.sql}) AND (published, n) < ($1, $2) AND ($3::text IS NULL OR dossier = $3)
                 ORDER BY published DESC, n DESC LIMIT $4) m
           JOIN recoupe.texts t ON t.n = m.text JOIN recoupe.dossiers d ON d.id = m.dossier ORDER BY m.published DESC, m.n DESC`,
          [published, last, dossier ?? null, limit + 1, ...search.values],
        )
        const page = found.slice(0, limit)
        const end = page.at(-1)
        const items = page.map(({ n: _, text, published: date, ...hit }) => ({
          ...hit,
          published: date || null,
          ...passageOf(text.toString('utf8'), hit.language, asked),
        }))
        return { items, next: end && found.length > limit ? cursorOf([end.published, end.n]) : null }
      }),

    forget: async (sha256, { reason, by, at }) => {
      const dossiers = await link.write(async query => {
        await holdTexts(query, 'alone')
        const { n, text } = await textOf(query, sha256)
        const holders = await query.rows<{ dossier: string }>('SELECT DISTINCT dossier FROM recoupe.members WHERE text = $1 ORDER BY dossier', [n])
        if (text === null) return []
        await query.run('UPDATE recoupe.texts SET text = NULL, reason = $2, by = $3, at = $4 WHERE n = $1', [n, reason, by, at])
        for (const table of ['search', 'readings', 'snapshots', 'members']) await query.run(`DELETE FROM recoupe.${table} WHERE text = $1`, [n])
        const quoting = await redactLogs(query, sha256)
        // a dossier that had let the report go may still show what was corrected in it
        for (const dossier of new Set([...holders.map(row => row.dossier), ...quoting])) {
          await query.run('DELETE FROM recoupe.compiled WHERE dossier = $1', [dossier])
          await changed(query, dossier, at)
        }
        return holders.map(row => row.dossier)
      })
      // what was deleted must not linger in the tables' files
      for (const table of ERASED) await link.alone(`VACUUM (FULL) recoupe.${table}`)
      await link.alone('CHECKPOINT').catch(() => {})
      return dossiers
    },
    check: () => link.view(check, { patient: true }),
    backup: (to, { force = false } = {}) => backupPostgres(link, to, force),
    ping: () =>
      link.read(async query => {
        await query.rows('SELECT 1')
      }),
    counts: () => link.read(counts),
    close: async () => {
      if (closed) return
      closed = true
      await link.close()
    },
  }
}

const ERASED = ['texts', 'search', 'readings', 'snapshots', 'members', 'amendments', 'compiled']

/** Gives the dossiers whose logs quoted the text. */
async function redactLogs(query: Query, sha256: string): Promise<readonly string[]> {
  const rows = await query.rows<{ dossier: string; n: number; entry: string }>('SELECT dossier, n, entry FROM recoupe.amendments WHERE strpos(entry, $1) > 0', [
    sha256,
  ])
  for (const { dossier, n, entry } of rows)
    await query.run('UPDATE recoupe.amendments SET entry = $3 WHERE dossier = $1 AND n = $2', [dossier, n, JSON.stringify(redact(JSON.parse(entry), sha256))])
  return rows.map(row => row.dossier)
}
