import type Database from 'better-sqlite3'
import type { Amendment, Report } from 'recoupe'
import { StoreError } from '../errors.ts'
import { labelOf, storable } from '../label.ts'
import { ID_LENGTH, memberId } from '../member-id.ts'
import type { CompiledSummary, Expected, Failure, Snapshot, StoredDossier } from '../port.ts'
import { encodeKey, keysOf } from '../search-index.ts'

export interface DossierRow {
  readonly id: string
  readonly title: string | null
  readonly revision: number
  readonly created_at: string
  readonly updated_at: string
  readonly missing: string
  readonly failure: string | null
}

interface TextRow {
  readonly n: number
  readonly sha256: string
  readonly language: string
  readonly text: string | null
  readonly reason: string | null
  readonly by: string | null
  readonly at: string | null
}

export interface MemberRow {
  readonly n: number
  readonly id: string
  readonly text: number
  readonly facts: string
}

/** What the port's methods have in common. */
export class Rows {
  private readonly db: Database.Database

  constructor(db: Database.Database) {
    this.db = db
  }

  find(id: string): DossierRow | undefined {
    return this.db.prepare<[string], DossierRow>('SELECT * FROM dossiers WHERE id = ?').get(id)
  }

  dossier(id: string): StoredDossier {
    return this.shown(this.at(id, null))
  }

  at(id: string, expected: Expected | undefined): DossierRow {
    const row = this.find(id)
    if (!row) throw new StoreError('not-found', { what: 'dossier', id })
    if (expected !== undefined && expected !== null && expected !== row.revision)
      throw new StoreError('conflict', { dossier: id, expected, found: row.revision })
    return row
  }

  text(sha256: string): TextRow {
    const row = this.db.prepare<[string], TextRow>('SELECT * FROM texts WHERE sha256 = ?').get(sha256)
    if (!row) throw new StoreError('not-found', { what: 'report', id: sha256 })
    return row
  }

  log(id: string): Amendment[] {
    const entries = this.db.prepare<[string], string>('SELECT entry FROM amendments WHERE dossier = ? ORDER BY n').pluck().all(id)
    return entries.map(entry => JSON.parse(String(entry)))
  }

  shown({ id, title, revision, created_at: createdAt, updated_at: updatedAt, missing, failure }: DossierRow): StoredDossier {
    const members = this.db
      .prepare<[string], { language: string; outlet: string | null }>(
        'SELECT language, outlet FROM members JOIN texts ON texts.n = members.text WHERE dossier = ? ORDER BY members.n',
      )
      .all(id)
    const summary = this.db
      .prepare<[string], CompiledSummary>('SELECT revision, version, statements, claims, contested FROM compiled WHERE dossier = ?')
      .get(id)
    const job = this.db
      .prepare<[string], string>("SELECT id FROM jobs WHERE dossier = ? AND state = 'working' ORDER BY at DESC, id DESC LIMIT 1")
      .pluck()
      .get(id)
    const failed: Failure | null = failure === null ? null : JSON.parse(failure)
    return {
      id,
      title,
      revision,
      createdAt,
      updatedAt,
      reports: members.length,
      languages: [...new Set(members.map(m => m.language))],
      outlets: [...new Set(members.flatMap(m => m.outlet ?? []))],
      missing: JSON.parse(missing),
      summary: summary ?? null,
      failure: failed,
      job: job === undefined ? null : String(job),
    }
  }

  /** One more revision, with what can be searched for by name. */
  changed(id: string, at: string): StoredDossier {
    this.db.prepare('UPDATE dossiers SET revision = revision + 1, updated_at = ?, failure = NULL WHERE id = ?').run(at, id)
    const { title, outlets } = this.dossier(id)
    this.db.prepare('UPDATE dossiers SET label = ? WHERE id = ?').run(labelOf([title, ...outlets]), id)
    return this.dossier(id)
  }

  /** Takes a report in and makes it searchable; gives its id in the dossier. */
  addMember(dossier: string, { id: _, text, ...facts }: Report, snapshot: Snapshot | undefined): string {
    const { db } = this
    const known = db.prepare<[string], TextRow>('SELECT * FROM texts WHERE sha256 = ?').get(facts.sha256)
    if (known && known.text === null) throw new StoreError('forgotten', { sha256: facts.sha256, at: known.at ?? '', reason: known.reason ?? '' })
    const n =
      known?.n ?? Number(db.prepare('INSERT INTO texts (sha256, language, text) VALUES (?, ?, ?)').run(facts.sha256, facts.language, text).lastInsertRowid)
    if (!known) db.prepare('INSERT INTO search (rowid, keys) VALUES (?, ?)').run(n, keysOf(text, facts.language).map(encodeKey).join(' '))
    if (snapshot) {
      const { sha256, url, mediaType, at, bytes } = snapshot
      db.prepare('INSERT OR IGNORE INTO snapshots VALUES (?, ?, ?, ?, ?, ?)').run(sha256, n, url, mediaType, at, Buffer.from(bytes))
    }
    const alike = db.prepare<[string, number], MemberRow>('SELECT * FROM members WHERE dossier = ? AND text = ?').all(dossier, n)
    const written = JSON.stringify(facts)
    const same = alike.find(member => member.facts === written)
    if (same) return same.id
    const base = facts.sha256.slice(0, ID_LENGTH)
    const taken = db.prepare<[string, string], string>("SELECT id FROM members WHERE dossier = ? AND id LIKE ? || '%'").pluck().all(dossier, base)
    const id = memberId(facts.sha256, new Set(taken.map(String)))
    db.prepare('INSERT INTO members (dossier, id, text, facts, outlet, title, published) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      dossier,
      id,
      n,
      written,
      storable(facts.outlet),
      storable(facts.title),
      facts.published?.value ?? '',
    )
    return id
  }

  /** Texts that no dossier holds go, with what was derived from them; what was forgotten stays known. */
  dropUnused(): void {
    const unused = this.db.prepare<[], number>('SELECT n FROM texts WHERE text IS NOT NULL AND n NOT IN (SELECT text FROM members)').pluck().all()
    for (const n of unused) {
      this.db.prepare('DELETE FROM search WHERE rowid = ?').run(n)
      this.db.prepare('DELETE FROM texts WHERE n = ?').run(n)
    }
  }
}
