import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { Finding, Snapshot } from '../port.ts'

const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Reads everything back. Findings never quote a text. */
export function check(db: Database.Database): { readonly ok: boolean; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  for (const row of db.pragma('integrity_check', { simple: false }) as { integrity_check: string }[])
    if (row.integrity_check !== 'ok') findings.push({ code: 'database', what: 'integrity', id: row.integrity_check.slice(0, 200) })
  for (const row of db.pragma('foreign_key_check') as { table: string; rowid: number }[])
    findings.push({ code: 'reference', what: row.table, id: String(row.rowid) })
  const indexed = new Set(db.prepare('SELECT rowid FROM search').pluck().all().map(Number))
  for (const { n, sha256, text } of db
    .prepare<[], { n: number; sha256: string; text: string }>('SELECT n, sha256, text FROM texts WHERE text IS NOT NULL')
    .iterate()) {
    if (sha256Of(text) !== sha256) findings.push({ code: 'text-hash', what: 'report', id: sha256 })
    if (!indexed.delete(n)) findings.push({ code: 'not-searchable', what: 'report', id: sha256 })
  }
  for (const n of indexed) findings.push({ code: 'search-orphan', what: 'search row', id: String(n) })
  for (const { sha256, bytes } of db.prepare<[], Snapshot>('SELECT sha256, bytes FROM snapshots').iterate())
    if (sha256Of(bytes) !== sha256) findings.push({ code: 'snapshot-hash', what: 'snapshot', id: sha256 })
  for (const id of db.prepare('SELECT dossier FROM amendments GROUP BY dossier HAVING max(n) <> count(*)').pluck().all())
    findings.push({ code: 'log-gap', what: 'dossier', id: String(id) })
  return { ok: findings.length === 0, findings }
}
