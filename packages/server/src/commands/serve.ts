import { availableParallelism, hostname } from 'node:os'
import { parseArgs } from 'node:util'
import { createFetcher, searchQuery, VERSION } from 'recoupe'
import { buildApp } from '../api/app.ts'
import { findWeb } from '../api/routes/web.ts'
import { Pool } from '../jobs/pool.ts'
import { ReadingRoom } from '../jobs/reading-room.ts'
import { openStore } from '../store/open.ts'
import { accessOf } from './access-of.ts'
import { type Console, UsageError } from './console.ts'
import { defaultPlace } from './default-place.ts'
import type { ServerWords } from './words/words.ts'

/** `recoupe serve`: listens until it is asked to stop; resolves to the exit code. */
export async function serve(argv: readonly string[], words: ServerWords, console: Console): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8740' },
      store: { type: 'string' },
      'allow-host': { type: 'string', multiple: true, default: [] },
      'token-file': { type: 'string' },
      'public-url': { type: 'string' },
      threads: { type: 'string' },
      ui: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.stdout.write(words.serveHelp)
    return 0
  }
  const port = wholeNumber('--port', values.port, 0, 65535, words)
  const threads = wholeNumber('--threads', values.threads ?? String(Math.max(1, Math.min(4, availableParallelism() - 1))), 1, 64, words)
  const proxy = values['public-url'] === undefined ? null : publicUrl(values['public-url'], words)
  const now = (): string => new Date().toISOString()
  const store = await openStore(values.store ?? defaultPlace(console.environment))
  const runner = new Pool({ threads, limit: 300_000, memory: 2048 })
  const room = new ReadingRoom({ store, runner, version: VERSION, now, fetchPage: createFetcher({ now: Date.now, version: VERSION }) })
  const app = await buildApp({
    room,
    access: await accessOf(store, { host: values.host, tokenFile: values['token-file'], now }, words, console),
    secure: proxy !== null,
    hosts: [...values['allow-host'], hostname(), ...(proxy ? [proxy.hostname] : [])],
    web: findWeb(),
    log: line => void console.stderr.write(line),
  })
  // the lexicons are read before anybody waits for the first search
  searchQuery(VERSION)
  try {
    const address = await app.listen({ host: values.host, port })
    console.stderr.write(`${words.storeAt(store.place)}\n`)
    console.stdout.write(`${words.listening(address)}\n`)
    const resumed = await room.resume()
    if (resumed > 0) console.stderr.write(`${words.resumed(resumed)}\n`)
    await askedToStop()
    console.stderr.write(`${words.stopping}\n`)
    process.once('SIGINT', () => process.exit(130))
    await Promise.all([app.close(), room.close()])
    console.stderr.write(`${words.stopped}\n`)
    return 0
  } catch (error) {
    console.stderr.write(`recoupe: ${sayListenError(error, values.host, port, words)}\n`)
    await Promise.all([app.close(), room.close()])
    return 1
  } finally {
    await store.close()
  }
}

function askedToStop(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

function sayListenError(error: unknown, host: string, port: number, words: ServerWords): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return words.portTaken(port)
  if (code === 'EACCES') return words.mayNotListen(`${host}:${port}`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return words.noSuchAddress(host)
  return words.failed(error instanceof Error ? error.message : String(error))
}

function wholeNumber(option: string, value: string, least: number, most: number, words: ServerWords): number {
  const number = /^\d{1,6}$/u.test(value) ? Number(value) : Number.NaN
  if (!(number >= least && number <= most)) throw new UsageError(words.invalidValue(option, value, most === 65535 ? words.port : `${least}–${most}`))
  return number
}

function publicUrl(text: string, words: ServerWords): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'https:') throw new UsageError(words.invalidValue('--public-url', text, words.publicUrl))
  return url
}
