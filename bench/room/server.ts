/** The one process that is measured: a reading room on a store. Arguments: place, threads. Tells its address to who started it. */
import { createFetcher, VERSION } from 'recoupe'
import { buildApp } from '../../packages/server/src/api/app.ts'
import { Pool } from '../../packages/server/src/jobs/pool.ts'
import { ReadingRoom } from '../../packages/server/src/jobs/reading-room.ts'
import { openStore } from '../../packages/server/src/store/open.ts'

const [, , place = '', threads = '1'] = process.argv
const store = await openStore(place)
const runner = new Pool({ threads: Number(threads), limit: 300_000, memory: 2048 })
const now = (): string => new Date().toISOString()
const room = new ReadingRoom({ store, runner, version: VERSION, now, fetchPage: createFetcher({ now: Date.now, version: VERSION }) })
const app = await buildApp({ room, access: { kind: 'open', author: 'bench' } })
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }))
process.once('message', async () => {
  await Promise.all([app.close(), room.close()])
  await store.close()
  process.exit(0)
})
