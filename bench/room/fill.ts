/** Fills a store as long use would: every report searchable, every dossier compiled. */
import { randomUUID } from 'node:crypto'
import { type Report, readReports } from 'recoupe'
import { Pool } from '../../packages/server/src/jobs/pool.ts'
import { ReadingRoom } from '../../packages/server/src/jobs/reading-room.ts'
import type { CompiledDossier, Store } from '../../packages/server/src/store/port.ts'
import type { LibraryDossier } from './library.ts'

export interface Filled {
  /** Ids of all dossiers, and of those that were really analysed: the ones that readers open and editors correct. */
  readonly all: readonly string[]
  readonly analysed: readonly string[]
}

async function reportsOf({ reports }: LibraryDossier): Promise<Report[]> {
  const found: Report[] = []
  for await (const outcome of readReports(reports.map(report => ({ ...report, format: 'text' as const }))))
    if (outcome.kind === 'report') found.push(outcome.ingested.report)
  return found
}

/**
 * Analyses the first `analysed` dossiers; the others get the bytes of one of these as their compiled dossier, so that the tables weigh what they would, and
 * the server finds nothing left to do when it starts.
 */
export async function fill(store: Store, library: readonly LibraryDossier[], analysed: number, version: string): Promise<Filled> {
  const now = (): string => new Date().toISOString()
  const pool = new Pool({ threads: 2, limit: 600_000, memory: 2048 })
  const room = new ReadingRoom({ store, runner: pool, version, now, fetchPage: () => Promise.reject(new Error('no page is fetched here')) })
  const ids: string[] = []
  const models: CompiledDossier[] = []
  for (const [k, dossier] of library.entries()) {
    const id = randomUUID().replaceAll('-', '')
    ids.push(id)
    await store.createDossier({ id, title: dossier.title, at: now() })
    const { dossier: stored } = await store.addReports(id, { members: (await reportsOf(dossier)).map(report => ({ report })), at: now() })
    if (k < analysed) models.push((await room.current(id)).compiled)
    else await store.keepCompiled(id, stored.revision, version, models[k % models.length] as CompiledDossier)
  }
  await room.close()
  return { all: ids, analysed: ids.slice(0, analysed) }
}
