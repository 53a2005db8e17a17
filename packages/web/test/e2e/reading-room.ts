import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFetcher, VERSION } from 'recoupe'
import { buildApp } from '../../../server/src/api/app.ts'
import { InProcess } from '../../../server/src/jobs/in-process.ts'
import { ReadingRoom } from '../../../server/src/jobs/reading-room.ts'
import { openStore } from '../../../server/src/store/open.ts'
import { buildWeb } from '../stage.ts'

export interface RunningRoom {
  readonly address: string
  readonly close: () => Promise<void>
}

/** The real server over a store on disk, with the web app built from its sources. The author of corrections is Ada. */
export async function openRoom(): Promise<RunningRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-room-'))
  const web = join(folder, 'web')
  await buildWeb(web)
  const store = await openStore(join(folder, 'store.sqlite'))
  const now = (): string => new Date().toISOString()
  const room = new ReadingRoom({ store, runner: new InProcess(), version: VERSION, now, fetchPage: createFetcher({ now: () => Date.now(), version: VERSION }) })
  const app = await buildApp({ room, access: { kind: 'open', author: 'Ada' }, web })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await app.close()
      await room.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
