import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { Client } from 'pg'
import type { Dossier } from 'recoupe'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/commands/main.ts'
import { StoreError } from '../../src/store/errors.ts'
import { openStore, restoreStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { ENGLISH as ENGLISH_NEWS, ended, FRENCH as NEWS, testRoom } from '../api/room.ts'
import { several } from '../jobs/several.ts'
import { type Cluster, startCluster } from '../postgres/cluster.ts'
import { removePrograms } from '../processes.ts'
import { contract } from './contract.ts'
import { crowd, smallDisk } from './narrow.ts'
import { AT, codeOf, ENGLISH, entry, FRENCH, make, read } from './sample.ts'

// many of these start processes of their own, which takes its time on a busy machine
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

let cluster: Cluster
beforeAll(async () => {
  cluster = await startCluster()
})
afterAll(() => cluster?.close())
afterAll(removePrograms)

contract('PostgreSQL', {
  place: () => cluster.database(),
  contains: async (place, bytes) => {
    await cluster.ask('CHECKPOINT')
    const [row] = await cluster.ask('SELECT oid FROM pg_database WHERE datname = current_database()', place)
    return readdirSync(join(cluster.folder, 'data', 'base', String(row?.oid)), { recursive: true, withFileTypes: true }).some(
      file => file.isFile() && readFileSync(join(file.parentPath, file.name)).includes(bytes),
    )
  },
  kills: 5,
})

several('PostgreSQL', () => cluster.database())

describe('a database', () => {
  it('is taken to the present shape by one of several servers that start at once', async () => {
    const place = await cluster.database()
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(place)))
    const [first] = stores
    await first?.createDossier({ id: 'a', title: null, at: AT })
    for (const store of stores) expect(await store.dossier('a')).toMatchObject({ revision: 1 })
    expect(await first?.check()).toMatchObject({ ok: true, schema: 2 })
    await Promise.all(stores.map(store => store.close()))
  })

  it('is refused where it is newer, another program’s, of another encoding, or not there; its password is never said', async () => {
    const newer = await cluster.database()
    await (await openStore(newer)).close()
    await cluster.ask('UPDATE recoupe.version SET version = 99', newer)
    expect(await codeOf(openStore(newer))).toBe('store-newer')
    const other = await cluster.database()
    await cluster.ask('CREATE SCHEMA recoupe', other)
    await cluster.ask('CREATE TABLE recoupe.things (id int)', other)
    expect(await codeOf(openStore(other))).toBe('store-not-one')
    expect(await codeOf(openStore(await cluster.database("ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'")))).toBe('store-not-one')
    expect(await codeOf(openStore(cluster.address('nowhere')))).toBe('store-unreachable')
    for (const address of [
      'postgres://ada:secret@127.0.0.1:1/room?sslmode=disable&password=secret',
      `postgres://ada:secret@/room?host=${cluster.folder}/nowhere`,
      'postgresql://ada:se@cret@127.0.0.1:1/room',
      'postgres://ada:secret@[::1]:1/room',
      'postgres://ada:secret@no.such.host.invalid/room',
    ]) {
      const error = await openStore(address, { patience: 2 }).catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(StoreError)
      const said = error instanceof StoreError ? [error.code, error.message, JSON.stringify(error.args), String(error.cause)].join(' ') : ''
      expect(said).toContain('store-unreachable')
      expect(said).not.toMatch(/secret|cret/u)
    }
  })

  it('that only lets read says so, by itself and over HTTP, and stays whole', async () => {
    const place = await cluster.database()
    const store = await openStore(place)
    await make(store, 'a', await read([FRENCH]))
    await store.close()
    const [row] = await cluster.ask('SELECT current_database() AS name', place)
    await cluster.ask(`ALTER DATABASE ${row?.name} SET default_transaction_read_only = on`)
    const told = await crowd(place, 'change')
    expect(told).toMatchObject({
      refused: 'store-read-only',
      reading: 'done',
      list: 200,
      problem: { status: 503, names: false, body: { code: 'store-read-only' } },
    })
    await cluster.ask(`ALTER DATABASE ${row?.name} RESET default_transaction_read_only`)

    await cluster.ask('CREATE ROLE guest LOGIN', place)
    await cluster.ask('GRANT USAGE ON SCHEMA recoupe TO guest', place)
    await cluster.ask('GRANT SELECT ON ALL TABLES IN SCHEMA recoupe TO guest', place)
    const guest = await openStore(place.replace('user=recoupe', 'user=guest'))
    expect((await guest.reports('a')).map(report => report.text)).toEqual([FRENCH])
    expect(await codeOf(guest.retitleDossier('a', 'x', AT))).toBe('store-read-only')
    await guest.close()
    const again = await openStore(place)
    expect(await again.dossier('a')).toMatchObject({ title: 'Dossier a', revision: 2 })
    expect((await again.check()).ok).toBe(true)
    await again.close()
  })

  it('on a disk that is full says so, by itself and over HTTP, and stays whole', async context => {
    const folder = join(cluster.folder, 'disk')
    mkdirSync(folder)
    const disk = smallDisk(folder, 24_000)
    if (!disk) return context.skip('no disk can be mounted here')
    try {
      const tablespace = join(folder, 'space')
      mkdirSync(tablespace)
      chmodSync(folder, 0o777)
      await cluster.give(tablespace)
      await cluster.ask(`CREATE TABLESPACE narrow LOCATION '${tablespace}'`)
      const place = await cluster.database('TABLESPACE narrow')
      const store = await openStore(place)
      await make(store, 'a', await read([FRENCH]))
      await cluster.ask('CHECKPOINT')
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - 400_000)))
      const told = await crowd(place, 'fill')
      expect(told).toMatchObject({ refused: 'store-full', reading: 'done', list: 200, problem: { status: 507, names: false, body: { code: 'store-full' } } })
      expect(told.acknowledged).toBeGreaterThan(0)
      rmSync(join(folder, 'filler'))
      expect(await store.check()).toMatchObject({ ok: true, findings: [], counts: { reports: told.acknowledged + 1 } })
      expect((await store.retitleDossier('a', 'it goes on', AT)).title).toBe('it goes on')
      await store.close()
      const [row] = await cluster.ask('SELECT current_database() AS name', place)
      await cluster.ask(`DROP DATABASE ${row?.name} WITH (FORCE)`)
      await cluster.ask('DROP TABLESPACE narrow')
    } finally {
      disk.end()
    }
  })

  it('that somebody else keeps busy says so after a while', async () => {
    const place = await cluster.database()
    const store = await openStore(place, { patience: 1 })
    await store.createDossier({ id: 'a', title: null, at: AT })
    const client = new Client({ connectionString: place })
    await client.connect()
    await client.query('BEGIN')
    await client.query('SELECT FROM recoupe.dossiers FOR UPDATE')
    expect(await codeOf(store.retitleDossier('a', 'x', AT))).toBe('store-busy')
    expect(await store.dossier('a')).toMatchObject({ revision: 1 })
    await client.query('ROLLBACK')
    expect(await codeOf(store.retitleDossier('a', 'x', AT))).toBe('done')
    await client.end()
    await store.close()
  })
})

describe('recoupe store', () => {
  const run = async (...argv: readonly string[]) => {
    const said: string[] = []
    const stream = () => new PassThrough().on('data', block => said.push(String(block)))
    const code = await main('store', argv, { stdin: Readable.from([]), stdout: stream(), stderr: stream(), environment: {} }, 'en')
    await new Promise(resolve => setImmediate(resolve))
    return { code, said: said.join('') }
  }

  it('checks, copies, restores and erases in PostgreSQL, and moves a store from there into a file', async () => {
    const [report] = await read([FRENCH])
    if (!report) throw new Error('no report')
    const place = await cluster.database()
    const store = await openStore(place)
    await make(store, 'a', [report])
    await store.close()
    const copy = join(cluster.folder, 'copy.db')
    const at = ['--store', place]
    expect(await run('check', ...at)).toMatchObject({ code: 0, said: expect.stringContaining('"ok": true') })
    expect(await run('backup', copy, ...at)).toMatchObject({ code: 0 })
    expect(await run('backup', copy, ...at)).toMatchObject({ code: 1, said: expect.stringContaining('--force') })
    expect(await run('forget', report.sha256, '--reason', 'court order', ...at)).toMatchObject({ code: 0 })
    expect(await run('restore', copy, ...at)).toMatchObject({ code: 1, said: expect.stringContaining('--force') })
    expect(await run('restore', copy, '--force', ...at)).toMatchObject({ code: 0 })
    const restored = await openStore(place)
    expect(await restored.reports('a')).toEqual([report])
    await restored.close()
    const file = join(cluster.folder, 'moved', 'room.db')
    expect(await run('restore', copy, '--store', file)).toMatchObject({ code: 0 })
    const moved = await openStore(file)
    expect([moved.kind, await moved.reports('a')]).toEqual(['sqlite', [report]])
    await moved.close()
    expect(await run('check', '--store', await cluster.database())).toMatchObject({ code: 1 })
  })
})

describe('a store that moves', () => {
  /** Everything that the port shows of a store, but its place and what its database is. */
  async function everythingOf(store: Store, texts: readonly string[]) {
    const { items } = await store.listDossiers({ limit: 200 })
    const dossiers = await Promise.all(
      items.map(async ({ id, revision }) => {
        const compiled = await store.compiled(id, revision, 'v')
        return [id, await store.dossier(id), await store.reports(id), await store.amendments(id), compiled && Buffer.from(compiled.gzip).toString('hex')]
      }),
    )
    const pages = await Promise.all(
      texts.map(async sha256 => {
        const of = await store.snapshots(sha256)
        return [await store.text(sha256), of, await Promise.all(of.map(async one => Buffer.from((await store.snapshot(one.sha256)).bytes).toString('hex')))]
      }),
    )
    const readings = await Promise.all(
      texts.map(async sha256 => Buffer.from((await store.reading({ sha256, facts: 'f', version: '1' })) ?? []).toString('hex')),
    )
    const queries = ['achats', 'ACHETE', 'purchases', 'Morin navires', 'élections', 'licorne', 'mot0zq', 'oublier']
    const found = await Promise.all(queries.map(query => store.search({ query, limit: 20 })))
    const listed = await store.listDossiers({ query: 'elections', limit: 9 })
    const session = await store.session('h', AT)
    const { bytes: _, ...counts } = await store.counts()
    return { dossiers, pages, readings, found: found.map(page => page.items), listed, users: await store.users(), session, counts }
  }

  it('from a file into PostgreSQL and back is the same store at every station, and goes on there', async () => {
    const folder = join(cluster.folder, 'moving')
    mkdirSync(folder)
    const [origin, third] = [join(folder, 'origin.db'), join(folder, 'third', 'room.db')]
    const second = await cluster.database()
    const store = await openStore(origin)
    const many = Array.from({ length: 3000 }, (_, i) => `mot${i.toString(36)}zq`).join(' ')
    const texts = [
      FRENCH,
      ENGLISH,
      'Paul a dit \u0000 oui.\r\n\r\u2028👩‍👩‍👧 مرحبا e\u0301 \uFEFF \uFFFF',
      `Le maire a parlé. ${many}.`,
      'Un texte à oublier, a dit Paul Morin.',
    ]
    const reports = await read(texts)
    const hashes = reports.map(report => report.sha256)
    const [first, , odd, , gone] = reports
    if (!first || !odd || !gone) throw new Error('no reports')
    await make(store, 'a', reports)
    await make(store, 'b', reports.slice(0, 2))
    await store.retitleDossier('b', 'Élections \u{1F600}', '2026-01-05T00:00:00.000Z')
    await store.addReports('a', {
      members: [{ report: { ...first, outlet: 'Autre', title: "L’œil'; --" } }],
      missing: [{ input: 'x.pdf', cause: 'binary', args: { what: 'PDF' } }],
      at: AT,
    })
    const bytes = Buffer.from([0, 1, 2, 254, 255])
    const snapshot = { sha256: createHash('sha256').update(bytes).digest('hex'), url: 'https://press.example/é?x=1', mediaType: null, at: AT, bytes }
    await store.addReports('b', { members: [{ report: odd, snapshot }], at: AT })
    await store.amend('a', [entry('1', first), entry('2', odd), { id: '3', by: 'Bo', at: AT, reason: 'non', kind: 'undo', amendment: '1' }])
    for (const sha256 of hashes) await store.keepReading({ sha256, facts: 'f', version: '1' }, Buffer.from(`reading of ${sha256}`))
    await store.createUser({ id: 'u', name: 'Zoé', role: 'admin', passwordHash: '$argon2id$x', createdAt: AT, disabledAt: null })
    await store.createSession({ tokenHash: 'h', user: 'u', csrf: 'c', createdAt: AT, expiresAt: '2026-09-01T00:00:00.000Z' })
    await store.forget(gone.sha256, { reason: 'court order', by: 'Zoé', at: AT })
    await store.keepCompiled('a', (await store.dossier('a')).revision, 'v', { gzip: new Uint8Array([31, 139, 0, 255]), statements: 3, claims: 2, contested: 1 })
    const before = await everythingOf(store, hashes)
    expect(before.found.map(items => items.length)).toEqual([5, 5, 5, 5, 0, 0, 1, 0])

    const [copy, back] = [join(folder, 'copy.db'), join(folder, 'back.db')]
    await store.backup(copy)
    await store.close()
    await restoreStore(second, copy)
    const shared = await openStore(second)
    expect(await everythingOf(shared, hashes)).toEqual(before)
    expect(await shared.check()).toMatchObject({ ok: true, findings: [] })
    // the rows' counters go on where they were
    await make(shared, 'c', await read(['Un autre texte, plus récent, sur des achats.']))
    await shared.amend('a', [entry('4', first)])
    const further = await everythingOf(shared, hashes)
    await shared.backup(back)
    await shared.close()
    await restoreStore(third, back)
    const moved = await openStore(third)
    expect([moved.kind, await everythingOf(moved, hashes)]).toEqual(['sqlite', further])
    expect(await moved.check()).toMatchObject({ ok: true, findings: [] })
    await make(moved, 'd', await read(['Encore un texte.']))
    await moved.close()
  })
})

describe('a server of PostgreSQL', () => {
  it('that stops gives a clear error, and all goes on when it is back', async () => {
    const place = await cluster.database()
    const store = await openStore(place)
    const room = await testRoom({ store })
    await make(store, 'a', await read([FRENCH]))
    await cluster.stop('fast')
    expect(await codeOf(store.dossier('a'))).toBe('store-unreachable')
    expect(await codeOf(store.retitleDossier('a', 'x', AT))).toBe('store-unreachable')
    const answer = await room.app.inject('/api/dossiers/a')
    expect([answer.statusCode, answer.json().code, answer.body.includes(cluster.folder)]).toEqual([503, 'store-unreachable', false])
    await cluster.start()
    expect((await room.app.inject('/api/dossiers/a')).json()).toMatchObject({ title: 'Dossier a', revision: 2 })
    expect(await store.retitleDossier('a', 'x', AT)).toMatchObject({ revision: 3 })

    // a restart that nobody noticed: the connections of the pool are dead, and nobody is told of it
    await Promise.all(Array.from({ length: 5 }, () => store.dossier('a')))
    await cluster.stop('immediate')
    await cluster.start()
    expect(await Promise.all(Array.from({ length: 5 }, () => codeOf(store.dossier('a'))))).toEqual(Array(5).fill('done'))
    await cluster.stop('fast')
    await cluster.start()
    expect(await store.retitleDossier('a', 'y', AT)).toMatchObject({ revision: 4 })
    await room.close()
    await store.close()
  })

  it('that crashes in the midst of writing has lost nothing that was acknowledged, and kept nothing by halves', async () => {
    const [report] = await read([FRENCH])
    if (!report) throw new Error('no report')
    const place = await cluster.database()
    const store = await openStore(place)
    await make(store, 'a', [report])
    const acknowledged: string[] = []
    for (let round = 0; round < 3; round++) {
      let running = true
      const writers = [0, 1, 2].map(async w => {
        for (let i = 0; running; i++) {
          const id = `${round} ${w} ${i}`
          if ((await codeOf(store.amend('a', [entry(id, report), entry(`${id}+`, report)]))) === 'done') acknowledged.push(id)
        }
      })
      await new Promise(done => setTimeout(done, 200))
      await cluster.stop('immediate')
      running = false
      await Promise.all(writers)
      await cluster.start()
    }
    const { items, revision } = await store.amendments('a')
    const kept = new Set(items.map(one => one.id))
    expect(acknowledged.length).toBeGreaterThan(3)
    expect(acknowledged.filter(id => !(kept.has(id) && kept.has(`${id}+`)))).toEqual([])
    expect([items.length % 2, items.length / 2 + 2]).toEqual([0, revision])
    expect((await store.check()).ok).toBe(true)
    await store.close()
  })
})

describe('two reading rooms on one database', () => {
  it('take corrections at once, lose none, and show each other’s', async () => {
    const place = await cluster.database()
    const stores = await Promise.all([openStore(place), openStore(place)])
    const rooms = await Promise.all(stores.map(store => testRoom({ store })))
    const [one, two] = rooms
    if (!one || !two) throw new Error('no rooms')
    const { id, job } = (await one.app.inject({ method: 'POST', url: '/api/dossiers', payload: { texts: [{ text: NEWS }, { text: ENGLISH_NEWS }] } })).json()
    await ended(one.app, job)
    const dossier: Dossier = (await two.app.inject(`/api/dossiers/${id}/dossier`)).json()
    const [statement] = dossier.statements
    const report = dossier.reports.find(r => r.id === statement?.report)
    if (!statement || !report) throw new Error('no statement to correct')
    const spans = [...statement.source, ...statement.content]
    const anchor = { statement: statement.id, sha256: report.sha256, spans, quotes: spans.map(span => report.text.slice(span.start, span.end)) }
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        (i % 2 === 0 ? one : two).app.inject({
          method: 'POST',
          url: `/api/dossiers/${id}/amendments`,
          payload: { changes: [{ kind: 'accept', statement: anchor }], reason: `${i}` },
        }),
      ),
    )
    expect(answers.map(answer => answer.statusCode)).toEqual(Array(8).fill(200))
    const logs = await Promise.all(rooms.map(async ({ app }) => (await app.inject(`/api/dossiers/${id}/amendments`)).json()))
    expect(logs[0]).toEqual(logs[1])
    expect(logs[0].items.map((item: { reason: string }) => item.reason).sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
    const [shown, twin] = await Promise.all(rooms.map(({ app }) => app.inject(`/api/dossiers/${id}/dossier`)))
    expect(shown?.headers.etag).toBe(twin?.headers.etag)
    expect(shown?.body).toBe(twin?.body)
    expect(shown?.json().corrections).toHaveLength(8)
    await Promise.all(rooms.map(room => room.close()))
    await Promise.all(stores.map(store => store.close()))
  })
})
