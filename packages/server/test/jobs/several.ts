import type { ChildProcess } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { ENGLISH, FRENCH } from '../api/room.ts'
import { startProgram } from '../processes.ts'

interface Serving {
  readonly address: string
  /** Addresses that it has fetched, in order. */
  readonly fetched: string[]
  readonly child: ChildProcess
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>
}

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** A server in a process of its own: see `serving.ts`. */
async function serve(place: string, mode: 'work' | 'hold-compile' | 'hold-fetch'): Promise<Serving> {
  const child = await startProgram('serving', [place, mode])
  children.push(child)
  const gone = new Promise<void>(done => child.once('exit', () => done()))
  const fetched: string[] = []
  const address = await new Promise<string>((done, fail) => {
    child.on('message', (told: { readonly address?: string; readonly fetched?: string }) => {
      if (told.fetched) fetched.push(told.fetched)
      if (told.address) done(told.address)
    })
    child.once('exit', code => fail(new Error(`the server ended with ${code} before it listened`)))
  })
  return { address, fetched, child, gone }
}

type Answer = Record<string, unknown> & { readonly id: string; readonly job: string }

const ask = async ({ address }: Serving, path: string): Promise<Answer> => (await fetch(`${address}/api${path}`)).json()

async function post({ address }: Serving, body: object): Promise<Answer> {
  const response = await fetch(`${address}/api/dossiers`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  expect(response.status).toBe(202)
  return response.json()
}

/** Events of a job as a server sends them, until it closes the stream. */
const events = async (serving: Serving, job: string): Promise<string[]> => (await listen(serving, job)).events

/** As `events`, once the stream has begun: whoever is told to stop before that may refuse it. */
async function listen({ address }: Serving, job: string): Promise<{ readonly events: Promise<string[]> }> {
  const response = await fetch(`${address}/api/jobs/${job}/events`)
  return { events: response.text().then(said => [...said.matchAll(/^event: (\w+)$/gmu)].map(([, event = '']) => event)) }
}

/** What several servers of one store owe each other's readers, whatever database is behind it. */
export function several(name: string, newPlace: () => Promise<string>): void {
  describe(`several servers of one store of ${name}`, () => {
    it('tell how far a job is that another one does, and take it up where that one is killed', async () => {
      const place = await newPlace()
      const [one, two] = await Promise.all([serve(place, 'hold-compile'), serve(place, 'work')])
      const { id, job } = await post(one, { texts: [{ text: FRENCH }, { text: ENGLISH }] })
      await expect.poll(() => ask(two, `/jobs/${job}`), { timeout: 120_000 }).toMatchObject({ id: job, dossier: id, state: 'working', step: 'claims' })
      expect(await ask(two, `/dossiers/${id}`)).toMatchObject({ state: 'working', job })
      const [followed, twice] = [events(two, job), events(two, job)]
      one.child.kill('SIGKILL')
      await one.gone
      expect((await followed).at(0)).toBe('progress')
      expect([(await followed).at(-1), (await twice).at(-1)]).toEqual(['done', 'done'])
      expect(await ask(two, `/jobs/${job}`)).toMatchObject({ state: 'done', revision: 2, problem: null })
      expect(await ask(two, `/dossiers/${id}`)).toMatchObject({ state: 'ready', job: null, reports: 2 })
      expect(await ask(two, `/dossiers/${id}/dossier`)).toMatchObject({ reports: [{ text: FRENCH }, { text: ENGLISH }] })
    })

    it('take up at once what one leaves that stops in good order, and fetch only what is not fetched yet', async () => {
      const place = await newPlace()
      const [one, two] = await Promise.all([serve(place, 'hold-fetch'), serve(place, 'work')])
      const urls = ['https://press.example/quick', 'https://press.example/slow']
      const { id, job } = await post(one, { urls })
      await expect.poll(() => ask(two, `/jobs/${job}`), { timeout: 120_000 }).toMatchObject({ state: 'working', step: 'fetch', done: 1, total: 2 })
      const [heard, followed] = await Promise.all([listen(one, job), listen(two, job)])
      one.child.send('stop')
      // the stream of the one that stops ends without a word on the job's end: it has none yet
      expect((await heard.events).at(-1)).toBe('progress')
      await one.gone
      expect((await followed.events).at(-1)).toBe('done')
      expect(one.fetched).toEqual(urls.slice(0, 1))
      expect(two.fetched).toEqual(urls.slice(1))
      expect(await ask(two, `/dossiers/${id}`)).toMatchObject({ state: 'ready', reports: 2 })
    })

    it('say that a job has failed that takes its servers down time after time, and let its dossier go on', async () => {
      const place = await newPlace()
      const one = await serve(place, 'hold-compile')
      const { id, job } = await post(one, { texts: [{ text: FRENCH }] })
      one.child.kill('SIGKILL')
      await one.gone
      const store = await openStore(place)
      for (let taken = 0; taken < 3; taken++) {
        const seen = await store.job(job)
        if (!seen) throw new Error('no job')
        expect(await store.takeJob(seen, `lost ${taken}`)).toBe(true)
      }
      await store.close()
      const two = await serve(place, 'work')
      await expect.poll(() => ask(two, `/jobs/${job}`), { timeout: 120_000 }).toMatchObject({ state: 'failed', problem: { status: 503, code: 'server-lost' } })
      expect(await ask(two, `/dossiers/${id}/dossier`)).toMatchObject({ reports: [{ text: FRENCH }] })
    })

    it('finds by itself what it left when it is started again', async () => {
      const place = await newPlace()
      const one = await serve(place, 'hold-compile')
      const { id, job } = await post(one, { texts: [{ text: FRENCH }] })
      one.child.send('stop')
      await one.gone
      const again = await serve(place, 'work')
      await expect.poll(() => ask(again, `/jobs/${job}`), { timeout: 120_000 }).toMatchObject({ state: 'done' })
      expect(await ask(again, `/dossiers/${id}`)).toMatchObject({ state: 'ready' })
    })
  })
}
