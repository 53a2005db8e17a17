import type Database from 'better-sqlite3'
import { StoreError } from '../errors.ts'
import { type JobRow, type Jobs, jobOf, writtenOf } from '../jobs.ts'

type Transaction = <T>(work: () => T) => Promise<T>

/** The jobs' part of the port. */
export function sqliteJobs(db: Database.Database, write: Transaction, read: Transaction): Jobs {
  return {
    createJob: job =>
      write(() => {
        if (!db.prepare('SELECT 1 FROM dossiers WHERE id = ?').get(job.dossier)) throw new StoreError('not-found', { what: 'dossier', id: job.dossier })
        const { changes } = db
          .prepare('INSERT OR IGNORE INTO jobs VALUES (?, ?, ?, ?, 0, 0, ?, ?)')
          .run(job.id, job.dossier, job.state, job.owner, job.at, writtenOf(job))
        if (changes === 0) throw new StoreError('exists', { what: 'job', id: job.id })
      }),
    job: id =>
      read(() => {
        const row = db.prepare<[string], JobRow>('SELECT * FROM jobs WHERE id = ?').get(id)
        return row ? jobOf(row) : null
      }),
    workingJobs: () => read(() => db.prepare<[], JobRow>("SELECT * FROM jobs WHERE state = 'working' ORDER BY at, id").all().map(jobOf)),
    tellJob: (id, owner, told) =>
      write(() => {
        const sql = "UPDATE jobs SET state = ?, told = ? WHERE id = ? AND owner = ? AND state = 'working'"
        return db.prepare(sql).run(told.state, writtenOf(told), id, owner).changes > 0
      }),
    beatJobs: (owner, ids) =>
      write(() => {
        const beat = db.prepare("UPDATE jobs SET beat = beat + 1 WHERE id = ? AND owner = ? AND state = 'working'")
        for (const id of ids) beat.run(id, owner)
      }),
    takeJob: ({ id, owner: before, beat }, owner) =>
      write(() => {
        const sql = "UPDATE jobs SET owner = ?, beat = beat + 1, taken = taken + 1 WHERE id = ? AND owner IS ? AND beat = ? AND state = 'working'"
        return db.prepare(sql).run(owner, id, before, beat).changes > 0
      }),
    leaveJob: (id, owner) => write(() => void db.prepare("UPDATE jobs SET owner = NULL WHERE id = ? AND owner = ? AND state = 'working'").run(id, owner)),
    sweepJobs: before => write(() => db.prepare("DELETE FROM jobs WHERE state <> 'working' AND at < ?").run(before).changes),
  }
}
