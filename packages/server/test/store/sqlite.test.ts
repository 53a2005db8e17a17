import { fork } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Amendment, analyseReport, type Report, readReports } from 'recoupe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { StoreError } from '../../src/store/errors.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { packReading, readingKey, unpackReading } from '../../src/store/reading-key.ts'

const AT = '2026-01-02T03:04:05.678Z'
const FRENCH = 'Le ministre a nié mardi tout achat de navires à la Frise. « Rien n’a été vendu », a déclaré Paul Morin.'
const ENGLISH = 'The Frisian government purchased three ships, the minister said on Tuesday. Paul Morin denied it.'

let folder: string
let store: Store
let reports: readonly Report[]

const report = (at: number): Report => {
  const found = reports[at]
  if (!found) throw new Error('no such report')
  return found
}

async function read(texts: readonly string[]): Promise<Report[]> {
  const found: Report[] = []
  for await (const outcome of readReports(texts.map((text, i) => ({ text, outlet: `Journal ${i}`, published: `2024-0${i + 1}-01` }))))
    if (outcome.kind === 'report') found.push(outcome.ingested.report)
  return found
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    error => (error instanceof StoreError ? error.code : `other: ${error}`),
  )

beforeAll(async () => {
  reports = await read([FRENCH, ENGLISH])
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-store-'))
  store = await openStore(join(folder, 'deep', 'room.db'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})
afterAll(() => {})

const make = (id: string, members = reports) =>
  store.createDossier({ id, title: `Dossier ${id}`, at: AT }).then(() => store.addReports(id, { members: members.map(one => ({ report: one })), at: AT }))

const entry = (id: string, more: Partial<Amendment> = {}): Amendment => {
  const { sha256, text } = report(0)
  const statement = { statement: 's', sha256, spans: [{ start: 0, end: 11 }], quotes: [text.slice(0, 11)] }
  return { id, by: 'Ada', at: AT, reason: null, kind: 'change', change: { kind: 'accept', statement }, ...more } as Amendment
}

describe('dossiers', () => {
  it('are made, found, listed page by page, renamed and taken away with what only they held', async () => {
    await make('a')
    await make('b', reports.slice(0, 1))
    expect(await store.dossier('a')).toMatchObject({
      title: 'Dossier a',
      revision: 2,
      reports: 2,
      languages: ['fr', 'en'],
      outlets: ['Journal 0', 'Journal 1'],
    })
    expect(await codeOf(store.createDossier({ id: 'a', title: null, at: AT }))).toBe('exists')
    const first = await store.listDossiers({ limit: 1 })
    const second = await store.listDossiers({ limit: 1, after: first.next })
    expect([...first.items, ...second.items].map(d => d.id)).toEqual(['b', 'a'])
    expect(second.next).toBeNull()
    expect(await codeOf(store.listDossiers({ limit: 1, after: 'nonsense' }))).toBe('cursor')
    expect((await store.retitleDossier('a', 'Élections', '2026-01-03T00:00:00.000Z')).revision).toBe(3)
    expect((await store.listDossiers({ query: 'elections', limit: 9 })).items.map(d => d.id)).toEqual(['a'])
    expect((await store.listDossiers({ query: 'journal 1', limit: 9 })).items.map(d => d.id)).toEqual(['a'])
    expect(await codeOf(store.retitleDossier('a', 'x', AT, 2))).toBe('conflict')
    await store.deleteDossier('a')
    expect(await codeOf(store.dossier('a'))).toBe('not-found')
    expect(await codeOf(store.text(report(1).sha256))).toBe('not-found')
    expect(await store.text(report(0).sha256)).toMatchObject({ kind: 'text', text: FRENCH, dossiers: ['b'] })
    expect(await store.counts()).toMatchObject({ dossiers: 1, reports: 1 })
  })

  it('keep their reports, texts and facts untouched; the same report is taken in once, other facts make another', async () => {
    await make('a')
    const again = await store.addReports('a', { members: [{ report: report(0) }, { report: { ...report(0), outlet: 'Autre' } }], at: AT })
    expect(again.ids).toEqual([report(0).id, `${report(0).id}-2`])
    const kept = await store.reports('a')
    expect(kept).toEqual([...reports, { ...report(0), id: `${report(0).id}-2`, outlet: 'Autre' }])
    await store.removeReport('a', `${report(0).id}-2`, AT)
    expect(await store.reports('a')).toEqual(reports)
    expect(await codeOf(store.removeReport('a', 'none', AT))).toBe('not-found')
  })

  it('keep the page that a report was read from', async () => {
    await store.createDossier({ id: 'a', title: null, at: AT })
    const bytes = new Uint8Array([1, 2, 3])
    const snapshot = {
      sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
      url: 'https://press.example/a',
      mediaType: 'text/html',
      at: AT,
      bytes,
    }
    await store.addReports('a', { members: [{ report: report(0), snapshot }], at: AT })
    const [known] = await store.snapshots(report(0).sha256)
    expect(known).toEqual({ sha256: snapshot.sha256, url: snapshot.url, mediaType: 'text/html', at: AT })
    expect(new Uint8Array((await store.snapshot(snapshot.sha256)).bytes)).toEqual(bytes)
  })
})

describe('corrections', () => {
  it('are a log that only grows, all entries of a call or none', async () => {
    await make('a')
    expect((await store.amend('a', [entry('1'), entry('2')], 2)).revision).toBe(3)
    expect(await codeOf(store.amend('a', [entry('3'), entry('1')]))).toBe('exists')
    expect(await codeOf(store.amend('a', [entry('3')], 2))).toBe('conflict')
    const undo: Amendment = { id: '4', by: 'Bo', at: AT, reason: 'no', kind: 'undo', amendment: '2' }
    expect(await codeOf(store.amend('a', [{ ...undo, amendment: 'none' }]))).toBe('not-found')
    await store.amend('a', [undo])
    expect(await store.amendments('a')).toEqual({ items: [entry('1'), entry('2'), undo], revision: 4 })
  })
})

describe('what can be computed again', () => {
  it('is kept by what it rests on, and only for the revision it was made of', async () => {
    await make('a')
    const key = readingKey(report(0), '1')
    const reading = analyseReport(report(0))
    expect(await store.reading(key)).toBeNull()
    await store.keepReading(key, packReading(reading))
    expect(unpackReading((await store.reading(key)) ?? new Uint8Array())).toEqual(reading)
    expect(await store.reading({ ...key, version: '2' })).toBeNull()
    const compiled = { gzip: new Uint8Array([9, 8]), statements: 3, claims: 2, contested: 1 }
    expect(await store.keepCompiled('a', 1, 'v', compiled)).toBe(false)
    expect(await store.keepCompiled('a', 2, 'v', compiled)).toBe(true)
    expect(await store.compiled('a', 2, 'v')).toMatchObject({ statements: 3, claims: 2, contested: 1 })
    expect(await store.compiled('a', 2, 'w')).toBeNull()
    expect((await store.dossier('a')).summary).toEqual({ revision: 2, version: 'v', statements: 3, claims: 2, contested: 1 })
    await store.retitleDossier('a', 'x', AT)
    expect(await store.compiled('a', 3, 'v')).toBeNull()
  })
})

describe('search', () => {
  it('finds a word in any form, in either language, accents or none', async () => {
    await make('a')
    for (const query of ['achats', 'achète', 'ACHETE', 'purchases']) {
      const { items } = await store.search({ query, limit: 10 })
      expect([query, items.map(hit => hit.language).sort()]).toEqual([query, ['en', 'fr']])
    }
    const [hit] = (await store.search({ query: 'achats', limit: 1 })).items
    expect(hit).toMatchObject({ dossier: 'a', dossierTitle: 'Dossier a', outlet: 'Journal 1', published: '2024-02-01' })
    expect(ENGLISH.slice(hit?.start, hit?.end)).toBe('purchased')
    expect(hit?.snippet.map(piece => piece.text).join('')).toBe(ENGLISH.slice(0, 116))
    expect((await store.search({ query: 'Morin navires', limit: 10 })).items).toHaveLength(2)
    expect((await store.search({ query: 'licorne', limit: 10 })).items).toEqual([])
    expect(await codeOf(store.search({ query: ' ?! ', limit: 10 }))).toBe('unknown-term')
  })

  it('goes on where a page ended', async () => {
    await make('a')
    await make('b')
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<Store['search']>> = await store.search({ query: 'Morin', limit: 1, after })
      seen.push(...page.items.map(hit => `${hit.dossier} ${hit.language}`))
      after = page.next
    } while (after !== null)
    expect(seen).toEqual(['b en', 'a en', 'b fr', 'a fr'])
  })
})

describe('what is forgotten', () => {
  it('is gone from every table, file and dossier; hash and reason stay, and it is not taken in again', async () => {
    await make('a')
    await store.amend('a', [entry('1')])
    expect(await store.forget(report(0).sha256, { reason: 'court order', by: 'Ada', at: AT })).toEqual(['a'])
    expect(await store.text(report(0).sha256)).toEqual({ kind: 'forgotten', sha256: report(0).sha256, reason: 'court order', by: 'Ada', at: AT })
    expect((await store.reports('a')).map(r => r.text)).toEqual([ENGLISH])
    expect((await store.search({ query: 'mardi', limit: 10 })).items).toEqual([])
    expect(JSON.stringify(await store.amendments('a'))).not.toContain('Le ministre')
    expect(await codeOf(store.addReports('a', { members: [{ report: report(0) }], at: AT }))).toBe('forgotten')
    const file = Buffer.concat([readFileSync(store.place), Buffer.from(FRENCH.slice(0, 0))])
    expect(file.includes(Buffer.from('Rien n’a été vendu'))).toBe(false)
    expect((await store.check()).ok).toBe(true)
  })
})

describe('people', () => {
  it('have one account each, whatever the case, and sessions that end', async () => {
    const user = { id: 'u', name: 'Ada', role: 'editor' as const, passwordHash: 'x', createdAt: AT, disabledAt: null }
    await store.createUser(user)
    expect(await codeOf(store.createUser({ ...user, id: 'v', name: 'ADA' }))).toBe('exists')
    expect(await store.userByName('ada')).toEqual(user)
    const session = { tokenHash: 'h', user: 'u', csrf: 'c', createdAt: AT, expiresAt: '2026-02-01T00:00:00.000Z' }
    await store.createSession(session)
    expect(await store.session('h', AT)).toEqual({ session, user })
    expect(await store.session('h', '2026-03-01T00:00:00.000Z')).toBeNull()
    await store.updateUser('u', { role: 'reader' })
    expect(await store.session('h', AT)).toBeNull()
  })
})

describe('the file', () => {
  it('lasts, is copied while in use, and is refused where it is another or a newer one', async () => {
    await make('a')
    const copy = join(folder, 'copy.db')
    await store.backup(copy)
    expect(await codeOf(store.backup(copy))).toBe('store-exists')
    const second = await openStore(copy)
    expect(await second.reports('a')).toEqual(reports)
    expect(await second.check()).toMatchObject({ ok: true, findings: [] })
    await second.close()
    expect(await codeOf(second.ping())).toBe('store-closed')
    const other = join(folder, 'other.db')
    writeFileSync(other, 'no database at all, but long enough to be looked at as one would'.repeat(20))
    expect(await codeOf(openStore(other))).toBe('store-not-one')
    expect(await codeOf(openStore(join(folder, 'none.db'), { create: false }))).toBe('not-found')
    expect(await codeOf(openStore('postgres://ada:secret@db.example/room'))).toBe('store-not-one')
  })

  it('that may not be written says so and stays whole', async () => {
    await make('a')
    const { place } = store
    await store.close()
    chmodSync(place, 0o400)
    chmodSync(join(folder, 'deep'), 0o500)
    const outcome = await codeOf(openStore(place).then(opened => opened.createDossier({ id: 'b', title: null, at: AT }).finally(() => opened.close())))
    // root may write whatever it likes
    expect(process.getuid?.() === 0 ? ['done', 'store-read-only'] : ['store-read-only']).toContain(outcome)
    chmodSync(join(folder, 'deep'), 0o700)
    chmodSync(place, 0o600)
    store = await openStore(place)
    expect(await store.reports('a')).toEqual(reports)
  })

  it('keeps every acknowledged write of two processes, though both are killed in the midst of writing', async () => {
    await make('a', reports.slice(0, 1))
    let acknowledged = 0
    for (let round = 0; round < 25; round++) {
      const writers = [0, 1].map(w => writer(store.place, `${round}-${w}`))
      await Promise.all(writers.map(({ first }) => first))
      await new Promise(done => setTimeout(done, 150))
      for (const { child } of writers) child.kill('SIGKILL')
      const counted = await Promise.all(writers.map(({ ended }) => ended))
      acknowledged += counted.reduce((sum, n) => sum + n, 0)
      const { items } = await store.amendments('a')
      expect(items.length).toBeGreaterThanOrEqual(acknowledged)
      acknowledged = items.length
    }
    expect(acknowledged).toBeGreaterThan(50)
    expect((await store.check()).ok).toBe(true)
  }, 240_000)
})

/** A process that adds to the log of the dossier `a` as fast as it can, and says so after each time. */
function writer(place: string, name: string) {
  const file = resolve(import.meta.dirname, 'writer.ts')
  const child = fork(file, [place, name], { execArgv: ['--import', 'tsx'], cwd: resolve(import.meta.dirname, '../../../..') })
  let count = 0
  const first = new Promise<void>((done, fail) => {
    child.on('message', () => (count++ === 0 ? done() : undefined))
    child.on('exit', code => fail(new Error(`the writer ${name} ended with ${code} before it wrote anything`)))
  })
  const ended = new Promise<number>(done => child.on('exit', () => done(count)))
  return { child, first, ended }
}
