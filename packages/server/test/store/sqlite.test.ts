import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { several } from '../jobs/several.ts'
import { removePrograms } from '../processes.ts'
import { contract } from './contract.ts'
import { crowd, growingTo, obeyingModes, smallDisk, type Told } from './narrow.ts'
import { AT, codeOf, FRENCH, make, read } from './sample.ts'

// many of these start processes of their own, which takes its time on a busy machine
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const places = mkdtempSync(join(tmpdir(), 'recoupe-sqlite-'))
afterAll(() => rmSync(places, { recursive: true, force: true }))
afterAll(removePrograms)
let made = 0

contract('SQLite', {
  place: async () => join(places, `${++made}`, 'deep', 'room.db'),
  contains: async (place, bytes) => [place, `${place}-wal`].some(file => existsSync(file) && readFileSync(file).includes(bytes)),
  kills: 25,
})

several('SQLite', async () => join(places, `${++made}`, 'room.db'))

describe('the file', () => {
  let folder: string
  let place: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recoupe-store-'))
    place = join(folder, 'room', 'room.db')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const begin = async (): Promise<void> => {
    const store = await openStore(place)
    await make(store, 'a', await read([FRENCH]))
    await store.close()
  }

  /** What was acknowledged is there, nothing else is, and the store goes on. */
  const expectIntact = async (reports: number): Promise<void> => {
    const store = await openStore(place)
    expect(await store.check()).toMatchObject({ ok: true, findings: [], counts: { dossiers: 1, reports } })
    expect((await store.reports('a')).length).toBe(reports)
    expect((await store.retitleDossier('a', 'it goes on', AT)).title).toBe('it goes on')
    await store.close()
  }

  const expectProblem = ({ problem, reading, list }: Told, status: number, codes: readonly string[]): void => {
    expect([reading, list]).toEqual(['done', 200])
    expect(problem).toMatchObject({ status, names: false, body: { status } })
    expect(problem.type).toContain('application/problem+json')
    expect(codes).toContain(problem.body.code)
  }

  it('is refused where it is another or a newer one', async () => {
    const other = join(folder, 'other.db')
    writeFileSync(other, 'no database at all, but long enough to be looked at as one would'.repeat(20))
    expect(await codeOf(openStore(other))).toBe('store-not-one')
    expect(await codeOf(openStore('mysql://ada:secret@db.example/room'))).toBe('store-not-one')
    mkdirSync(join(folder, 'folder.db'))
    expect(await codeOf(openStore(join(folder, 'folder.db')))).toBe('store-unreachable')
  })

  it('that may not grow any more says so, by itself and over HTTP, and stays whole', async () => {
    await begin()
    const told = await crowd(place, 'fill', growingTo(1500))
    expect(told.refused).toBe('store-disk')
    expect(told.acknowledged).toBeGreaterThan(3)
    expectProblem(told, 507, ['store-disk'])
    await expectIntact(told.acknowledged + 1)
  })

  it('on a disk that is full says so, by itself and over HTTP, and stays whole', async context => {
    mkdirSync(dirname(place))
    const disk = smallDisk(dirname(place), 3000)
    if (!disk) return context.skip('no disk can be mounted here')
    try {
      await begin()
      const filler = join(dirname(place), 'filler')
      writeFileSync(filler, Buffer.alloc(500_000))
      const told = await crowd(place, 'fill')
      expect(told.refused).toBe('store-full')
      expect(told.acknowledged).toBeGreaterThan(3)
      expectProblem(told, 507, ['store-full'])
      rmSync(filler)
      await expectIntact(told.acknowledged + 1)
    } finally {
      disk.end()
    }
  })

  it('that may not be written says so, by itself and over HTTP, and stays whole', async () => {
    await begin()
    // the file alone: its folder may be written, as SQLite needs for its log
    chmodSync(place, 0o400)
    const told = await crowd(place, 'change', obeyingModes())
    expect(told.refused).toBe('store-read-only')
    expectProblem(told, 503, ['store-read-only'])
    chmodSync(place, 0o600)
    await expectIntact(1)
  })

  it('in a folder where nothing may be made says so, and stays whole', async () => {
    await begin()
    chmodSync(dirname(place), 0o500)
    chmodSync(place, 0o400)
    const told = await crowd(place, 'change', obeyingModes())
    expect(told.opened).toBe('store-read-only')
    chmodSync(dirname(place), 0o700)
    chmodSync(place, 0o600)
    await expectIntact(1)
  })
})
