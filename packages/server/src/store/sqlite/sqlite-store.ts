import { existsSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type Database from 'better-sqlite3'
import type { MissingReport, Report } from 'recoupe'
import { cursorOf, readCursor } from '../cursor.ts'
import { StoreError } from '../errors.ts'
import { labelOf, labelWords, storable } from '../label.ts'
import type { OpenOptions } from '../open.ts'
import type { Hit, Snapshot, Store, StoreCounts } from '../port.ts'
import { redact } from '../redact.ts'
import { type AnyOf, indexQuery, passageOf } from '../search-index.ts'
import { check } from './check.ts'
import { openDatabase, storeError } from './open-database.ts'
import { type DossierRow, type MemberRow, Rows } from './rows.ts'
import { sqliteAccounts } from './sqlite-accounts.ts'
import { sqliteJobs } from './sqlite-jobs.ts'

/** The embedded store: one SQLite file, safe with several processes. */
export function openSqlite(path: string, options: OpenOptions = {}): Store {
  const { db, place, seconds } = openDatabase(path, options)
  /** One transaction that writes, from its first word on: two processes never build on the same reading. */
  const write = async <T>(work: () => T): Promise<T> => {
    try {
      return db.transaction(work).immediate()
    } catch (error) {
      throw storeError(error, place, seconds)
    }
  }
  const read = async <T>(work: () => T): Promise<T> => {
    try {
      return db.transaction(work).deferred()
    } catch (error) {
      throw storeError(error, place, seconds)
    }
  }
  const rows = new Rows(db)

  return {
    ...sqliteAccounts(db, write),
    ...sqliteJobs(db, write, read),
    kind: 'sqlite',
    place,

    createDossier: ({ id, title: given, at }) =>
      write(() => {
        const title = storable(given)
        if (rows.find(id)) throw new StoreError('exists', { what: 'dossier', id })
        db.prepare("INSERT INTO dossiers VALUES (?, ?, 1, ?, ?, '[]', NULL, ?)").run(id, title, at, at, labelOf([title]))
        return rows.dossier(id)
      }),
    dossier: id => read(() => rows.dossier(id)),
    listDossiers: ({ query = '', after, limit }) =>
      read(() => {
        const [when, last] = after ? readCursor(after, ['string', 'string']) : ['\uffff', '\uffff']
        const words = labelWords(query)
        const label = words.map(() => "label LIKE ? ESCAPE '\\'").join(' AND ')
        const match = words.length > 0 ? matchOf(query) : null
        const filter =
          words.length === 0
            ? ''
            : `AND ((${label})${match ? ' OR id IN (SELECT dossier FROM members WHERE text IN (SELECT rowid FROM search WHERE search MATCH ?))' : ''})`
        const found = db
          .prepare<unknown[], DossierRow>(`SELECT * FROM dossiers WHERE (updated_at, id) < (?, ?) ${filter} ORDER BY updated_at DESC, id DESC LIMIT ?`)
          .all(when, last, ...words.map(word => `%${word}%`), ...(match ? [match] : []), limit + 1)
        const page = found.slice(0, limit)
        const end = page.at(-1)
        return { items: page.map(row => rows.shown(row)), next: end && found.length > limit ? cursorOf([end.updated_at, end.id]) : null }
      }),
    retitleDossier: (id, title, at, expected) =>
      write(() => {
        rows.at(id, expected)
        db.prepare('UPDATE dossiers SET title = ? WHERE id = ?').run(storable(title), id)
        return rows.changed(id, at)
      }),
    deleteDossier: id =>
      write(() => {
        rows.dossier(id)
        db.prepare('DELETE FROM dossiers WHERE id = ?').run(id)
        rows.dropUnused()
      }),

    addReports: (id, { members, missing = [], at }, expected) =>
      write(() => {
        const row = rows.at(id, expected)
        const ids = members.map(({ report, snapshot }) => rows.addMember(id, report, snapshot))
        const known: MissingReport[] = JSON.parse(row.missing)
        db.prepare('UPDATE dossiers SET missing = ? WHERE id = ?').run(JSON.stringify([...known, ...missing]), id)
        return { dossier: rows.changed(id, at), ids }
      }),
    removeReport: (id, report, at, expected) =>
      write(() => {
        rows.at(id, expected)
        const { changes } = db
          .prepare('DELETE FROM members WHERE dossier = ? AND (id = ? OR text IN (SELECT n FROM texts WHERE sha256 = ?))')
          .run(id, report, report)
        if (changes === 0) throw new StoreError('not-found', { what: 'report', id: report })
        rows.dropUnused()
        return rows.changed(id, at)
      }),
    reports: id =>
      read(() => {
        rows.dossier(id)
        return db
          .prepare<[string], MemberRow & { readonly body: string }>(
            'SELECT members.*, texts.text AS body FROM members JOIN texts ON texts.n = members.text WHERE dossier = ? AND texts.text IS NOT NULL ORDER BY members.n',
          )
          .all(id)
          .map(({ id: own, facts, body }): Report => ({ ...JSON.parse(facts), id: own, text: body }))
      }),
    text: sha256 =>
      read(() => {
        const { n, language, text, reason, by, at } = rows.text(sha256)
        if (text === null) return { kind: 'forgotten', sha256, reason: reason ?? '', by: by ?? '', at: at ?? '' }
        const dossiers = db.prepare<[number], string>('SELECT DISTINCT dossier FROM members WHERE text = ? ORDER BY dossier').pluck().all(n)
        return { kind: 'text', sha256, language, text, dossiers: dossiers.map(String) }
      }),
    snapshots: sha256 =>
      read(() =>
        db
          .prepare<[string], Omit<Snapshot, 'bytes'>>(
            'SELECT s.sha256, url, media_type AS mediaType, s.at FROM snapshots s JOIN texts ON texts.n = s.text WHERE texts.sha256 = ? ORDER BY s.at, s.sha256',
          )
          .all(sha256),
      ),
    snapshot: sha256 =>
      read(() => {
        const found = db
          .prepare<[string], Snapshot>('SELECT sha256, url, media_type AS mediaType, at, bytes FROM snapshots WHERE sha256 = ? LIMIT 1')
          .get(sha256)
        if (!found) throw new StoreError('not-found', { what: 'snapshot', id: sha256 })
        return found
      }),

    amendments: id => read(() => ({ items: rows.log(id), revision: rows.dossier(id).revision })),
    amend: (id, entries, expected) =>
      write(() => {
        rows.at(id, expected)
        const known = new Set(db.prepare<[string], string>('SELECT id FROM amendments WHERE dossier = ?').pluck().all(id).map(String))
        let n = known.size
        for (const entry of entries) {
          if (known.has(entry.id)) throw new StoreError('exists', { what: 'amendment', id: entry.id })
          if (entry.kind === 'undo' && !known.has(entry.amendment)) throw new StoreError('not-found', { what: 'amendment', id: entry.amendment })
          db.prepare('INSERT INTO amendments VALUES (?, ?, ?, ?)').run(id, ++n, entry.id, JSON.stringify(entry))
          known.add(entry.id)
        }
        return rows.changed(id, entries.at(-1)?.at ?? rows.dossier(id).updatedAt)
      }),

    reading: ({ sha256, facts, version }) =>
      read(() => {
        const bytes = db
          .prepare<string[], Uint8Array>('SELECT bytes FROM readings JOIN texts ON texts.n = readings.text WHERE sha256 = ? AND facts = ? AND version = ?')
          .pluck()
          .get(sha256, facts, version)
        return bytes instanceof Uint8Array ? bytes : null
      }),
    keepReading: ({ sha256, facts, version }, bytes) =>
      write(() => {
        const n = db.prepare<[string], number>('SELECT n FROM texts WHERE sha256 = ? AND text IS NOT NULL').pluck().get(sha256)
        if (n !== undefined) db.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?)').run(n, facts, version, Buffer.from(bytes))
      }),
    compiled: (id, revision, version) =>
      read(() => {
        rows.dossier(id)
        return (
          db
            .prepare<[string, number, string], { statements: number; claims: number; contested: number; gzip: Uint8Array }>(
              'SELECT statements, claims, contested, gzip FROM compiled WHERE dossier = ? AND revision = ? AND version = ?',
            )
            .get(id, revision, version) ?? null
        )
      }),
    keepCompiled: (id, revision, version, { statements, claims, contested, gzip }) =>
      write(() => {
        if (rows.dossier(id).revision !== revision) return false
        db.prepare('INSERT OR REPLACE INTO compiled VALUES (?, ?, ?, ?, ?, ?, ?)').run(id, revision, version, statements, claims, contested, Buffer.from(gzip))
        db.prepare('UPDATE dossiers SET failure = NULL WHERE id = ?').run(id)
        return true
      }),
    keepFailure: (id, revision, failure) =>
      write(() => {
        if (rows.dossier(id).revision === revision) db.prepare('UPDATE dossiers SET failure = ? WHERE id = ?').run(failure && JSON.stringify(failure), id)
      }),

    search: ({ query, dossier, after, limit }) =>
      read(() => {
        const match = matchOf(query)
        if (match === null) throw new StoreError('unknown-term')
        const [published, last] = after ? readCursor(after, ['string', 'number']) : ['\uffff', Number.MAX_SAFE_INTEGER]
        const found = db
          .prepare<unknown[], Omit<Hit, 'start' | 'end' | 'snippet' | 'published'> & { readonly n: number; readonly published: string; readonly text: string }>(
            `SELECT m.n, m.dossier, d.title AS dossierTitle, m.id AS report, t.sha256, m.outlet, m.title, m.published, t.language, t.text
             FROM (SELECT n FROM members WHERE text IN (SELECT rowid FROM search WHERE search MATCH ?) AND (published, n) < (?, ?)
                   ${dossier === undefined ? '' : 'AND dossier = ?'} ORDER BY published DESC, n DESC LIMIT ?) found
             JOIN members m ON m.n = found.n JOIN texts t ON t.n = m.text JOIN dossiers d ON d.id = m.dossier ORDER BY m.published DESC, m.n DESC`,
          )
          .all(match, published, last, ...(dossier === undefined ? [] : [dossier]), limit + 1)
        const page = found.slice(0, limit)
        const end = page.at(-1)
        const items = page.map(({ n: _, text, published: date, ...hit }) => ({ ...hit, published: date || null, ...passageOf(text, hit.language, query) }))
        return { items, next: end && found.length > limit ? cursorOf([end.published, end.n]) : null }
      }),

    forget: (sha256, { reason, by, at }) =>
      write(() => {
        const { n, text } = rows.text(sha256)
        const dossiers = db.prepare<[number], string>('SELECT DISTINCT dossier FROM members WHERE text = ? ORDER BY dossier').pluck().all(n).map(String)
        if (text === null) return dossiers
        db.prepare('UPDATE texts SET text = NULL, reason = ?, by = ?, at = ? WHERE n = ?').run(reason, by, at, n)
        db.prepare('DELETE FROM search WHERE rowid = ?').run(n)
        for (const table of ['readings', 'snapshots', 'members']) db.prepare(`DELETE FROM ${table} WHERE text = ?`).run(n)
        const quoting = db
          .prepare<[string], { dossier: string; n: number; entry: string }>('SELECT dossier, n, entry FROM amendments WHERE instr(entry, ?) > 0')
          .all(sha256)
        const redacted = db.prepare('UPDATE amendments SET entry = ? WHERE dossier = ? AND n = ?')
        for (const { dossier, n: at, entry } of quoting) redacted.run(JSON.stringify(redact(JSON.parse(entry), sha256)), dossier, at)
        // a dossier that had let the report go may still show what was corrected in it
        for (const id of new Set([...dossiers, ...quoting.map(row => row.dossier)])) {
          db.prepare('DELETE FROM compiled WHERE dossier = ?').run(id)
          rows.changed(id, at)
        }
        return dossiers
      }).then(dossiers => {
        try {
          erase(db)
        } catch (error) {
          throw storeError(error, place, seconds)
        }
        return dossiers
      }),
    check: () => read(() => ({ ...check(db), schema: Number(db.pragma('user_version', { simple: true })), counts: counts(db, place) })),
    backup: async (to, { force = false } = {}) => {
      const target = resolve(to)
      if (existsSync(target) && !force) throw new StoreError('store-exists', { place: target })
      try {
        if (existsSync(target)) rmSync(target)
        await db.backup(target)
      } catch (error) {
        throw storeError(error, target, seconds)
      }
    },
    ping: () => read(() => void db.prepare('SELECT 1').get()),
    counts: () => read(() => counts(db, place)),
    close: async () => {
      db.close()
    },
  }
}

/** What was deleted must not linger: in segments of the index, which only mark it as gone, in free pages, or in the log of writes. */
function erase(db: Database.Database): void {
  db.exec("INSERT INTO search (search) VALUES ('optimize')")
  db.exec('VACUUM')
  db.pragma('wal_checkpoint(TRUNCATE)')
}

/** A query as the index reads it. Null where it asks for nothing. */
function matchOf(query: string): string | null {
  const anyOf = (keys: AnyOf): string => `(${keys.map(key => `"${key}"`).join(' OR ')})`
  const terms = indexQuery(query).map(({ any, parts }) => (parts.length === 0 ? anyOf(any) : `(${anyOf(any)} OR (${parts.map(anyOf).join(' AND ')}))`))
  return terms.length === 0 ? null : terms.join(' AND ')
}

function counts(db: Database.Database, place: string): StoreCounts {
  const one = (sql: string): number => Number(db.prepare(sql).pluck().get())
  const size = (path: string): number => (existsSync(path) ? statSync(path).size : 0)
  return {
    dossiers: one('SELECT count(*) FROM dossiers'),
    reports: one('SELECT count(*) FROM texts WHERE text IS NOT NULL'),
    amendments: one('SELECT count(*) FROM amendments'),
    forgotten: one('SELECT count(*) FROM texts WHERE text IS NULL'),
    bytes: size(place) + size(`${place}-wal`),
  }
}
