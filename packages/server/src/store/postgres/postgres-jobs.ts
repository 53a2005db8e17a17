import { StoreError } from '../errors.ts'
import { type JobRow, type Jobs, jobOf, writtenOf } from '../jobs.ts'
import type { Link } from './link.ts'

/** The jobs' part of the port. */
export function postgresJobs(link: Link): Jobs {
  return {
    createJob: job =>
      link.write(async query => {
        // held, so that the dossier is not taken away between the looking and the writing
        const dossier = await query.rows('SELECT FROM recoupe.dossiers WHERE id = $1 FOR KEY SHARE', [job.dossier])
        if (dossier.length === 0) throw new StoreError('not-found', { what: 'dossier', id: job.dossier })
        const made = await query.run('INSERT INTO recoupe.jobs VALUES ($1, $2, $3, $4, 0, 0, $5, $6) ON CONFLICT DO NOTHING', [
          job.id,
          job.dossier,
          job.state,
          job.owner,
          job.at,
          writtenOf(job),
        ])
        if (made === 0) throw new StoreError('exists', { what: 'job', id: job.id })
      }),
    job: id =>
      link.read(async query => {
        const [row] = await query.rows<JobRow>('SELECT * FROM recoupe.jobs WHERE id = $1', [id])
        return row ? jobOf(row) : null
      }),
    workingJobs: () => link.read(async query => (await query.rows<JobRow>("SELECT * FROM recoupe.jobs WHERE state = 'working' ORDER BY at, id")).map(jobOf)),
    tellJob: (id, owner, told) =>
      link.write(async query => {
        const sql = "UPDATE recoupe.jobs SET state = $3, told = $4 WHERE id = $1 AND owner = $2 AND state = 'working'"
        return (await query.run(sql, [id, owner, told.state, writtenOf(told)])) > 0
      }),
    beatJobs: (owner, ids) =>
      link.write(async query => {
        await query.run("UPDATE recoupe.jobs SET beat = beat + 1 WHERE owner = $1 AND id = ANY($2::text[]) AND state = 'working'", [owner, ids])
      }),
    takeJob: ({ id, owner: before, beat }, owner) =>
      link.write(async query => {
        const sql = `UPDATE recoupe.jobs SET owner = $2, beat = beat + 1, taken = taken + 1
                     WHERE id = $1 AND owner IS NOT DISTINCT FROM $3 AND beat = $4 AND state = 'working'`
        return (await query.run(sql, [id, owner, before, beat])) > 0
      }),
    leaveJob: (id, owner) =>
      link.write(async query => {
        await query.run("UPDATE recoupe.jobs SET owner = NULL WHERE id = $1 AND owner = $2 AND state = 'working'", [id, owner])
      }),
    sweepJobs: before => link.write(query => query.run("DELETE FROM recoupe.jobs WHERE state <> 'working' AND at < $1", [before])),
  }
}
