import type { FastifyInstance } from 'fastify'
import { createFetcher, VERSION } from 'recoupe'
import { type AppOptions, buildApp } from '../../src/api/app.ts'
import { InProcess } from '../../src/jobs/in-process.ts'
import { ReadingRoom, type RoomOptions } from '../../src/jobs/reading-room.ts'
import { memoryStore } from './memory-store.ts'

export interface TestRoom {
  readonly app: FastifyInstance
  readonly room: ReadingRoom
  readonly store: ReturnType<typeof memoryStore>
  readonly log: string[]
  close(): Promise<void>
}

/** A server of a reading room in memory, open to whoever asks unless told otherwise. */
export async function testRoom(options: Partial<AppOptions> & Partial<RoomOptions> = {}): Promise<TestRoom> {
  const store = memoryStore()
  const log: string[] = []
  const now = options.now ?? (() => new Date().toISOString())
  const fetchPage = options.fetchPage ?? createFetcher({ now: () => 0, version: 'test' })
  const room = new ReadingRoom({ store: options.store ?? store, runner: options.runner ?? new InProcess(), version: VERSION, now, fetchPage })
  const app = await buildApp({ access: { kind: 'open', author: 'Ada' }, log: line => log.push(line), ...options, room })
  await app.ready()
  return {
    app,
    room,
    store,
    log,
    close: async () => {
      await app.close()
      await room.close()
    },
  }
}

/** A form as a browser sends it. */
export async function form(fields: readonly (readonly [name: string, value: string | File])[]) {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  const request = new Request('http://localhost/', { method: 'POST', body: data })
  return { payload: Buffer.from(await request.arrayBuffer()), headers: { 'content-type': request.headers.get('content-type') ?? '' } }
}

/** Waits until a job has ended. */
export async function ended(app: FastifyInstance, job: string): Promise<Record<string, unknown>> {
  for (;;) {
    const response = await app.inject(`/api/jobs/${job}`)
    const now = response.json()
    if (now.state !== 'working') return now
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

export const FRENCH = 'Le ministre de la Mer a nié mardi avoir vendu des navires à la Frise. « Nous n’avons rien vendu », a déclaré Paul Morin.'
export const ENGLISH = 'The Frisian government said on Tuesday that it had bought three ships. Minister Paul Morin denied that ships were sold.'
