/**
 * A server as a process of its own, on a store that others serve too. Arguments: place, and what it does with long work: `work` does it, `hold-compile` and
 * `hold-fetch` begin and never end it. Tells its address to who started it; ends in good order when it is told anything.
 */
import { createHash } from 'node:crypto'
import { FetchError, type FetchPage, VERSION } from 'recoupe'
import { buildApp } from '../../src/api/app.ts'
import { Pool } from '../../src/jobs/pool.ts'
import { ReadingRoom } from '../../src/jobs/reading-room.ts'
import { type Runner, TaskError } from '../../src/jobs/task.ts'
import { openStore } from '../../src/store/open.ts'
import { FRENCH } from '../api/room.ts'

const [, , place = '', mode = 'work'] = process.argv

// threads, so that it is not taken for dead while it works
const inner = new Pool({ threads: 1, limit: 300_000, memory: 1024 })
let refuse = (_: Error): void => {}
const stopped = new Promise<never>((_, reject) => {
  refuse = reject
})
stopped.catch(() => {})
const runner: Runner = {
  run: (task, options) => (task.kind === 'compile' && mode === 'hold-compile' ? stopped : inner.run(task, options)),
  load: () => inner.load(),
  close: async () => {
    refuse(new TaskError('stopping', 'the server is stopping'))
    await inner.close()
  },
}

/** Pages of nowhere: of an address that ends in `slow`, one that holds gives nothing. */
const fetchPage: FetchPage = async (url, signal) => {
  if (url.endsWith('slow') && mode === 'hold-fetch') {
    await new Promise(resolve => signal?.addEventListener('abort', resolve))
    throw new FetchError('fetch-interrupted')
  }
  const bytes = Buffer.from(`${FRENCH} Cela se lit à l’adresse ${url}, entre autres.`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  process.send?.({ fetched: url })
  return { url, via: [url], mediaType: 'text/plain', charset: 'utf-8', format: 'text', bytes, sha256 }
}

const store = await openStore(place)
const now = (): string => new Date().toISOString()
// as long as a live process may stand still on a machine that runs other tests
const timing = { beat: 200, silence: 10_000, look: 50 }
const room = new ReadingRoom({ store, runner, version: VERSION, now, fetchPage, timing })
const app = await buildApp({ room, access: { kind: 'open', author: mode } })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
await room.resume()
process.send?.({ address })
process.once('message', async () => {
  await Promise.all([app.close(), room.close()])
  await store.close()
  process.exit(0)
})
