import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Amendment, analyseReport, type Report } from 'recoupe'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { JobFailure } from '../../src/store/jobs.ts'
import { openStore, restoreStore } from '../../src/store/open.ts'
import type { Store, ToldOfJob } from '../../src/store/port.ts'
import { packReading, readingKey, unpackReading } from '../../src/store/reading-key.ts'
import { encodeKey } from '../../src/store/search-index.ts'
import { AT, anchorOn, codeOf, ENGLISH, entry, FRENCH, killWriters, make, read, startWriter } from './sample.ts'

/** What a database must offer for its adapter to be tried. */
export interface Rig {
  /** A new place without a store. */
  place(): Promise<string>
  /** Whether these bytes stand anywhere in the files of the store at a place. */
  contains(place: string, bytes: Buffer): Promise<boolean>
  /** How often two writers are killed: twice as many die. */
  readonly kills: number
}

/** Writers are processes of their own: on a busy machine each takes seconds to start. */
const PATIENCE = 900_000

/** What every store does, whatever is behind it. */
export function contract(name: string, rig: Rig): void {
  describe(`a store of ${name}`, () => {
    let folder: string
    let place: string
    let store: Store
    let reports: readonly Report[]

    const report = (at: number): Report => {
      const found = reports[at]
      if (!found) throw new Error('no such report')
      return found
    }

    beforeAll(async () => {
      reports = await read([FRENCH, ENGLISH])
    })
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'recoupe-store-'))
      place = await rig.place()
      store = await openStore(place)
    })
    afterEach(async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    })

    describe('dossiers', () => {
      it('are made, found, listed page by page, renamed and taken away with what only they held', async () => {
        await make(store, 'a', reports)
        await make(store, 'b', reports.slice(0, 1))
        expect(await store.dossier('a')).toEqual({
          id: 'a',
          title: 'Dossier a',
          revision: 2,
          createdAt: AT,
          updatedAt: AT,
          reports: 2,
          languages: ['fr', 'en'],
          outlets: ['Journal 0', 'Journal 1'],
          missing: [],
          summary: null,
          failure: null,
          job: null,
        })
        expect(await codeOf(store.createDossier({ id: 'a', title: null, at: AT }))).toBe('exists')
        const first = await store.listDossiers({ limit: 1 })
        const second = await store.listDossiers({ limit: 1, after: first.next })
        expect([...first.items, ...second.items].map(d => d.id)).toEqual(['b', 'a'])
        expect(second.next).toBeNull()
        expect(await codeOf(store.listDossiers({ limit: 1, after: 'nonsense' }))).toBe('cursor')
        expect((await store.retitleDossier('a', 'Élections', '2026-01-03T00:00:00.000Z')).revision).toBe(3)
        const found = async (query: string) => (await store.listDossiers({ query, limit: 9 })).items.map(d => d.id)
        expect(await found('elections')).toEqual(['a'])
        expect(await found('journal 1')).toEqual(['a'])
        expect(await found('100% _')).toEqual([])
        expect(await found('vendre')).toEqual(['a', 'b'])
        await store.deleteDossier('a')
        expect(await codeOf(store.dossier('a'))).toBe('not-found')
        expect(await codeOf(store.text(report(1).sha256))).toBe('not-found')
        expect(await store.text(report(0).sha256)).toMatchObject({ kind: 'text', text: FRENCH, dossiers: ['b'] })
        expect(await store.counts()).toMatchObject({ dossiers: 1, reports: 1 })
      })

      it('are listed latest change first, however the changes fall, without a gap between pages', async () => {
        const at = (n: number) => `2026-02-0${n}T00:00:00.000Z`
        for (const [i, id] of ['é', 'Z', 'a', '_', 'B', 'b'].entries()) await store.createDossier({ id, title: null, at: at(1 + (i % 3)) })
        await store.retitleDossier('Z', 'late', at(9))
        const seen: string[] = []
        let after: string | null = null
        do {
          const page: Awaited<ReturnType<Store['listDossiers']>> = await store.listDossiers({ limit: 2, after })
          seen.push(...page.items.map(d => d.id))
          after = page.next
        } while (after !== null)
        // by code points where the instants are the same
        expect(seen).toEqual(['Z', 'b', 'a', 'B', 'é', '_'])
      })

      it('keep their reports, texts and facts untouched; the same report is taken in once, other facts make another', async () => {
        await make(store, 'a', reports)
        const again = await store.addReports('a', { members: [{ report: report(0) }, { report: { ...report(0), outlet: 'Autre' } }], at: AT })
        expect(again.ids).toEqual([report(0).id, `${report(0).id}-2`])
        const kept = await store.reports('a')
        expect(kept).toEqual([...reports, { ...report(0), id: `${report(0).id}-2`, outlet: 'Autre' }])
        await store.removeReport('a', `${report(0).id}-2`, AT)
        expect(await store.reports('a')).toEqual(reports)
        expect(await codeOf(store.removeReport('a', 'none', AT))).toBe('not-found')
        expect((await store.removeReport('a', report(0).sha256, AT)).reports).toBe(1)
        expect(await codeOf(store.text(report(0).sha256))).toBe('not-found')
      })

      it('change only from the revision that was read', async () => {
        await make(store, 'a', reports)
        expect(await codeOf(store.retitleDossier('a', 'x', AT, 1))).toBe('conflict')
        expect(await codeOf(store.addReports('a', { members: [], at: AT }, 1))).toBe('conflict')
        expect(await codeOf(store.removeReport('a', report(0).id, AT, 1))).toBe('conflict')
        expect(await codeOf(store.amend('a', [entry('1', report(0))], 1))).toBe('conflict')
        expect((await store.retitleDossier('a', 'x', AT, 2)).revision).toBe(3)
        expect(await codeOf(store.retitleDossier('z', 'x', AT))).toBe('not-found')
        expect(await codeOf(store.addReports('z', { members: [], at: AT }))).toBe('not-found')
        expect(await codeOf(store.amend('z', []))).toBe('not-found')
        expect(await codeOf(store.deleteDossier('z'))).toBe('not-found')
      })

      it('remember what they lack and why they could not be compiled', async () => {
        await make(store, 'a', reports.slice(0, 1))
        const missing = [{ input: 'b.pdf', cause: 'unknown-format', args: {} }]
        expect((await store.addReports('a', { members: [], missing, at: AT })).dossier.missing).toEqual(missing)
        const failure = { code: 'too-long', message: 'it took too long', at: AT }
        await store.keepFailure('a', 2, failure)
        expect((await store.dossier('a')).failure).toBeNull()
        await store.keepFailure('a', 3, failure)
        expect((await store.dossier('a')).failure).toEqual(failure)
        expect((await store.retitleDossier('a', 'x', AT)).failure).toBeNull()
      })

      it('keep the page that a report was read from', async () => {
        await store.createDossier({ id: 'a', title: null, at: AT })
        const bytes = new Uint8Array([0, 1, 2, 255])
        const sha256 = '3d1f57c984978ef98a18378c8166c1cb8ede02c03eeb6aee7e2f121dfeee3e56'
        const snapshot = { sha256, url: 'https://press.example/a', mediaType: 'text/html', at: AT, bytes }
        await store.addReports('a', { members: [{ report: report(0), snapshot }], at: AT })
        await store.addReports('a', { members: [{ report: report(0), snapshot }], at: AT })
        expect(await store.snapshots(report(0).sha256)).toEqual([{ sha256, url: snapshot.url, mediaType: 'text/html', at: AT }])
        expect(new Uint8Array((await store.snapshot(sha256)).bytes)).toEqual(bytes)
        expect(await codeOf(store.snapshot('none'))).toBe('not-found')
      })
    })

    describe('texts', () => {
      it('of any characters come back as they were', async () => {
        const odd = ['Paul a dit \u0000 oui.\r\n\r\u2028', '👩‍👩‍👧 a nié. مرحبا \u202Eabc\u202C e\u0301 \uFEFF \uFFFF', 'x'.repeat(400_000)]
        const odds = await read(odd.map(text => `${FRENCH} ${text}`))
        await make(store, 'a', odds)
        expect((await store.reports('a')).map(r => r.text)).toEqual(odds.map(r => r.text))
        expect(await store.text(odds[0]?.sha256 ?? '')).toMatchObject({ text: odds[0]?.text })
        expect((await store.check()).findings).toEqual([])
        expect((await store.search({ query: 'x'.repeat(400_000), limit: 5 })).items).toHaveLength(1)
      })

      it('with more words than an index takes at once are found by the first and the last of them', async () => {
        const words = Array.from({ length: 70_000 }, (_, i) => `mot${i.toString(36)}zq`)
        await make(store, 'a', await read([`${FRENCH} ${words.join(' ')}.`]))
        for (const query of ['mot0zq', `mot${(69_999).toString(36)}zq`, `mot0zq mot${(69_999).toString(36)}zq`])
          expect([query, (await store.search({ query, limit: 5 })).items.length]).toEqual([query, 1])
        expect((await store.check()).findings).toEqual([])
      })

      it('and names hold what no database holds: it is replaced in names, never refused', async () => {
        await store.createDossier({ id: 'a', title: 'one\u0000two \u{1F600}', at: AT })
        expect((await store.dossier('a')).title).toBe('one\ufffdtwo \u{1F600}')
        await store.addReports('a', { members: [{ report: { ...report(0), outlet: 'Out\u0000let', title: "'; DROP TABLE texts; --" } }], at: AT })
        expect((await store.reports('a'))[0]).toMatchObject({ outlet: 'Out\u0000let', title: "'; DROP TABLE texts; --" })
        expect((await store.search({ query: 'ministre', limit: 1 })).items[0]).toMatchObject({ outlet: 'Out\ufffdlet' })
        expect(await codeOf(store.dossier('a\u0000'))).toBe('not-found')
        expect(await codeOf(store.search({ query: '\u0000', limit: 1 }))).toBe('unknown-term')
        for (const query of ["'", '"', 'a & b', 'a | !b:*', '\\', 'NEAR(a b)', 'a* OR b', '(', '$1'])
          expect(['done', 'unknown-term']).toContain(await codeOf(store.search({ query, limit: 1 })))
      })
    })

    describe('corrections', () => {
      it('are a log that only grows, all entries of a call or none', async () => {
        await make(store, 'a', reports)
        const [one, two, three] = ['1', '2', '3'].map(id => entry(id, report(0))) as [Amendment, Amendment, Amendment]
        expect((await store.amend('a', [one, two], 2)).revision).toBe(3)
        expect(await codeOf(store.amend('a', [three, one]))).toBe('exists')
        const undo: Amendment = { id: '4', by: 'Bo', at: AT, reason: 'no', kind: 'undo', amendment: '2' }
        expect(await codeOf(store.amend('a', [{ ...undo, amendment: 'none' }]))).toBe('not-found')
        await store.amend('a', [undo])
        expect(await store.amendments('a')).toEqual({ items: [one, two, undo], revision: 4 })
      })

      it('of two people at once both stay, or one is told', async () => {
        await make(store, 'a', reports)
        const other = await openStore(place)
        try {
          const codes = await Promise.all([store, other].map((one, i) => codeOf(one.amend('a', [entry(`${i}`, report(0))], 2))))
          expect(codes.sort()).toEqual(['conflict', 'done'])
          const many = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? store : other).amend('a', [entry(`many ${i}`, report(0))]))
          await Promise.all(many)
          const { items, revision } = await store.amendments('a')
          expect([items.length, revision]).toEqual([41, 43])
          expect((await store.check()).findings).toEqual([])
        } finally {
          await other.close()
        }
      })
    })

    describe('what can be computed again', () => {
      it('is kept by what it rests on, and only for the revision it was made of', async () => {
        await make(store, 'a', reports)
        const key = readingKey(report(0), '1')
        const reading = analyseReport(report(0))
        expect(await store.reading(key)).toBeNull()
        await store.keepReading(key, new Uint8Array([1]))
        await store.keepReading(key, packReading(reading))
        expect(unpackReading((await store.reading(key)) ?? new Uint8Array())).toEqual(reading)
        expect(await store.reading({ ...key, version: '2' })).toBeNull()
        await store.keepReading({ ...key, sha256: '0'.repeat(64) }, new Uint8Array([1]))
        expect(await store.reading({ ...key, sha256: '0'.repeat(64) })).toBeNull()
        const compiled = { gzip: new Uint8Array([9, 8]), statements: 3, claims: 2, contested: 1 }
        expect(await store.keepCompiled('a', 1, 'v', compiled)).toBe(false)
        expect(await store.keepCompiled('a', 2, 'v', compiled)).toBe(true)
        const kept = await store.compiled('a', 2, 'v')
        expect(kept).toMatchObject({ statements: 3, claims: 2, contested: 1 })
        expect([...(kept?.gzip ?? [])]).toEqual([9, 8])
        expect(await store.compiled('a', 2, 'w')).toBeNull()
        expect(await codeOf(store.compiled('z', 2, 'w'))).toBe('not-found')
        expect((await store.dossier('a')).summary).toEqual({ revision: 2, version: 'v', statements: 3, claims: 2, contested: 1 })
        await store.retitleDossier('a', 'x', AT)
        expect(await store.compiled('a', 3, 'v')).toBeNull()
      })
    })

    describe('search', () => {
      it('finds a word in any form, in either language, accents or none', async () => {
        await make(store, 'a', reports)
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

      it('finds names of more than one word by their parts', async () => {
        await make(store, 'a', await read(['Les États-Unis ont nié mardi.', 'La poste des États a fermé mardi.']))
        expect((await store.search({ query: 'États-Unis', limit: 10 })).items.map(hit => hit.outlet)).toEqual(['Journal 0'])
        expect((await store.search({ query: 'mardi états', limit: 10 })).items).toHaveLength(2)
      })

      it('goes on where a page ended, in one dossier or in all', async () => {
        await make(store, 'a', reports)
        await make(store, 'b', reports)
        const all = async (dossier?: string): Promise<string[]> => {
          const seen: string[] = []
          let after: string | null = null
          do {
            const query = { query: 'Morin', limit: 1, after, ...(dossier === undefined ? {} : { dossier }) }
            const page: Awaited<ReturnType<Store['search']>> = await store.search(query)
            seen.push(...page.items.map(hit => `${hit.dossier} ${hit.language}`))
            after = page.next
          } while (after !== null)
          return seen
        }
        expect(await all()).toEqual(['b en', 'a en', 'b fr', 'a fr'])
        expect(await all('a')).toEqual(['a en', 'a fr'])
        expect(await codeOf(store.search({ query: 'Morin', limit: 1, after: 'nonsense' }))).toBe('cursor')
      })
    })

    describe('what is forgotten', () => {
      it('is gone from every table, file and dossier; hash and reason stay, and it is not taken in again', async () => {
        await make(store, 'a', reports)
        await store.amend('a', [entry('1', report(0))])
        await store.keepReading(readingKey(report(0), '1'), new Uint8Array([1]))
        await store.keepCompiled('a', 3, 'v', { gzip: new Uint8Array([1]), statements: 0, claims: 0, contested: 0 })
        expect(await rig.contains(place, Buffer.from('Rien n’a été vendu'))).toBe(true)
        const forgetting = { reason: 'court order', by: 'Ada', at: AT }
        expect(await store.forget(report(0).sha256, forgetting)).toEqual(['a'])
        expect(await store.text(report(0).sha256)).toEqual({ kind: 'forgotten', sha256: report(0).sha256, ...forgetting })
        expect((await store.reports('a')).map(r => r.text)).toEqual([ENGLISH])
        expect((await store.search({ query: 'mardi', limit: 10 })).items).toEqual([])
        expect(await store.dossier('a')).toMatchObject({ revision: 4, summary: null, reports: 1 })
        expect(await store.reading(readingKey(report(0), '1'))).toBeNull()
        await store.keepReading(readingKey(report(0), '1'), new Uint8Array([1]))
        expect(await store.reading(readingKey(report(0), '1'))).toBeNull()
        expect(JSON.stringify(await store.amendments('a'))).not.toContain('Le ministre')
        expect(await codeOf(store.addReports('a', { members: [{ report: report(0) }], at: AT }))).toBe('forgotten')
        expect(await rig.contains(place, Buffer.from('Rien n’a été vendu'))).toBe(false)
        expect(await rig.contains(place, Buffer.from('Le ministre'))).toBe(false)
        expect(await store.check()).toMatchObject({ ok: true, counts: { forgotten: 1, reports: 1 } })
        expect(await store.forget(report(0).sha256, { ...forgetting, reason: 'again' })).toEqual([])
        expect(await codeOf(store.forget('none', forgetting))).toBe('not-found')
      })
    })

    describe('not a word of what is forgotten', () => {
      it('stays in the index, in a log or in the dossier of those who had let the report go', async () => {
        const secret = 'Le préfet Valdrombe a nié avoir soudoyé Quentissart.'
        const [told] = await read([secret])
        if (!told) throw new Error('no report')
        await make(store, 'a', [told])
        await make(store, 'b', [...reports, told])
        const quoting: Amendment = {
          id: '1',
          by: 'Ada',
          at: AT,
          reason: null,
          kind: 'change',
          change: { kind: 'accept', statement: { ...anchorOn(told), quotes: [secret] } },
        }
        await store.amend('b', [quoting])
        // gone from the dossier, and yet quoted: a correction of what is not there any more is shown as moved
        await store.removeReport('b', told.sha256, AT)
        const { revision } = await store.dossier('b')
        const compiled = { gzip: Buffer.from(secret), statements: 0, claims: 0, contested: 0 }
        await store.keepCompiled('b', revision, 'v', compiled)
        // the letters as they stand, and as the index keeps them: words that begin alike are kept by their ends
        const traces = [secret, 'Valdrombe', 'Quentissart', 'soudoyé', ...['valdrombe', 'quentissart'].map(word => encodeKey(word).slice(-14))]
        for (const trace of traces) expect([trace, await rig.contains(place, Buffer.from(trace))]).toEqual([trace, true])
        await store.forget(told.sha256, { reason: 'court order', by: 'Ada', at: AT })
        for (const trace of traces) expect([trace, await rig.contains(place, Buffer.from(trace))]).toEqual([trace, false])
        expect((await store.dossier('b')).summary).toBeNull()
        expect(await store.check()).toMatchObject({ ok: true, findings: [] })
        expect((await store.search({ query: 'achats', limit: 9 })).items).toHaveLength(2)
      })
    })

    describe('jobs', () => {
      const told: ToldOfJob = {
        state: 'working',
        progress: { step: 'wait', done: 0, total: 0 },
        faults: [],
        failure: null,
        revision: null,
        work: { kind: 'fetch', urls: ['https://press.example/a'] },
      }
      const begin = (id: string, at = AT) => store.createJob({ id, dossier: 'a', owner: 'one', at, ...told })

      it('are told of by whoever does them, and known to everybody', async () => {
        await make(store, 'a', reports)
        await begin('j')
        expect(await codeOf(begin('j'))).toBe('exists')
        expect(await codeOf(store.createJob({ id: 'k', dossier: 'none', owner: 'one', at: AT, ...told }))).toBe('not-found')
        await begin('k', '2026-01-03T00:00:00.000Z')
        const other = await openStore(place)
        try {
          expect(await other.job('j')).toEqual({ id: 'j', dossier: 'a', owner: 'one', at: AT, beat: 0, taken: 0, ...told })
          expect(await other.job('none')).toBeNull()
          expect((await other.dossier('a')).job).toBe('k')
          const further: ToldOfJob = { ...told, progress: { step: 'fetch', done: 1, total: 2 }, faults: [{ code: 'no-text', input: 'b', args: {} }] }
          expect(await other.tellJob('j', 'two', further)).toBe(false)
          expect(await store.tellJob('j', 'one', further)).toBe(true)
          expect(await other.job('j')).toMatchObject(further)
          const failure: JobFailure = { kind: 'task', code: 'too-long', args: {} }
          expect(await store.tellJob('k', 'one', { ...told, state: 'failed', failure, work: null })).toBe(true)
          expect(await other.job('k')).toMatchObject({ state: 'failed', failure, work: null })
          expect(await store.tellJob('k', 'one', told)).toBe(false)
          expect((await other.workingJobs()).map(job => job.id)).toEqual(['j'])
          expect((await other.listDossiers({ limit: 1 })).items[0]?.job).toBe('j')
        } finally {
          await other.close()
        }
      })

      it('are taken up by one alone where their owner stands still, or has left them', async () => {
        await make(store, 'a', reports)
        await begin('j')
        const seen = { id: 'j', owner: 'one', beat: 0 }
        await store.beatJobs('one', ['j', 'none'])
        expect(await store.takeJob(seen, 'two')).toBe(false)
        const both = await Promise.all(['two', 'three'].map(owner => store.takeJob({ ...seen, beat: 1 }, owner)))
        expect(both.filter(Boolean)).toHaveLength(1)
        const taken = await store.job('j')
        expect(taken).toMatchObject({ beat: 2, taken: 1, work: told.work })
        // the owner of before has nothing to say any more
        await store.beatJobs('one', ['j'])
        await store.leaveJob('j', 'one')
        expect(await store.tellJob('j', 'one', told)).toBe(false)
        expect(await store.job('j')).toEqual(taken)
        await store.leaveJob('j', taken?.owner ?? '')
        expect(await store.takeJob({ id: 'j', owner: null, beat: 2 }, 'four')).toBe(true)
        expect(await store.job('j')).toMatchObject({ owner: 'four', taken: 2 })
      })

      it('that have ended are forgotten after a while, and with their dossier', async () => {
        await make(store, 'a', reports)
        for (const id of ['old', 'working', 'late']) await begin(id, id === 'late' ? '2026-03-01T00:00:00.000Z' : AT)
        for (const id of ['old', 'late']) await store.tellJob(id, 'one', { ...told, state: 'done', work: null })
        expect(await store.sweepJobs('2026-02-01T00:00:00.000Z')).toBe(1)
        const left = async () => (await Promise.all(['old', 'working', 'late'].map(id => store.job(id)))).flatMap(job => job?.id ?? [])
        expect(await left()).toEqual(['working', 'late'])
        await store.deleteDossier('a')
        expect(await left()).toEqual([])
      })
    })

    describe('people', () => {
      const user = { id: 'u', name: 'Ada', role: 'editor' as const, passwordHash: 'x', createdAt: AT, disabledAt: null }
      const session = { tokenHash: 'h', user: 'u', csrf: 'c', createdAt: AT, expiresAt: '2026-02-01T00:00:00.000Z' }

      it('have one account each, whatever the case, and sessions that end', async () => {
        await store.createUser(user)
        expect(await codeOf(store.createUser({ ...user, id: 'v', name: 'ADA' }))).toBe('exists')
        expect(await codeOf(store.createUser({ ...user, name: 'Bo' }))).toBe('exists')
        expect(await store.userByName('ada')).toEqual(user)
        await store.createSession(session)
        expect(await store.session('h', AT)).toEqual({ session, user })
        expect(await store.session('h', '2026-03-01T00:00:00.000Z')).toBeNull()
        await store.updateUser('u', { role: 'reader' })
        expect(await store.session('h', AT)).toBeNull()
        expect(await codeOf(store.createSession({ ...session, user: 'z' }))).toBe('not-found')
      })

      it('are renamed, shut out, listed and tidied up after', async () => {
        await store.createUser(user)
        await store.createUser({ ...user, id: 'v', name: 'bo' })
        expect((await store.users()).map(one => one.name)).toEqual(['Ada', 'bo'])
        expect(await codeOf(store.updateUser('v', { name: 'ADA' }))).toBe('exists')
        expect(await codeOf(store.updateUser('z', { name: 'Cy' }))).toBe('not-found')
        await store.updateUser('u', { name: 'Zoé' })
        expect(await store.user('u')).toMatchObject({ name: 'Zoé' })
        await store.createSession(session)
        await store.createSession({ ...session, tokenHash: 'old', expiresAt: '2026-01-01T00:00:00.000Z' })
        expect(await store.sweepSessions(AT)).toBe(1)
        await store.updateUser('u', { disabledAt: AT })
        expect(await store.session('h', AT)).toBeNull()
        await store.updateUser('u', { disabledAt: null })
        await store.createSession(session)
        await store.endSession('h')
        expect(await store.session('h', AT)).toBeNull()
      })
    })

    describe('a copy', () => {
      it('is made while others write, and is a store by itself', async () => {
        await make(store, 'a', reports)
        await store.amend('a', [entry('1', report(0))])
        const copy = join(folder, 'copy.db')
        await Promise.all([store.backup(copy), store.amend('a', [entry('2', report(0))])])
        expect(await codeOf(store.backup(copy))).toBe('store-exists')
        await store.backup(copy, { force: true })
        const second = await openStore(copy)
        expect(await second.reports('a')).toEqual(reports)
        expect(await second.amendments('a')).toEqual(await store.amendments('a'))
        expect(await second.check()).toMatchObject({ ok: true, findings: [] })
        expect((await second.search({ query: 'achats', limit: 5 })).items).toEqual((await store.search({ query: 'achats', limit: 5 })).items)
        await second.close()
        expect(await codeOf(second.ping())).toBe('store-closed')
      })

      it('is put in the place of another store, whole, and what comes after it goes on', async () => {
        await make(store, 'a', reports)
        await store.amend('a', [entry('1', report(0))])
        await store.keepReading(readingKey(report(1), '1'), packReading(analyseReport(report(1))))
        await store.createUser({ id: 'u', name: 'Ada', role: 'editor', passwordHash: 'x', createdAt: AT, disabledAt: null })
        await make(store, 'z', await read(['Un texte \u0000 à oublier.']))
        const [gone] = await store.reports('z')
        await store.forget(gone?.sha256 ?? '', { reason: 'r', by: 'Ada', at: AT })
        const copy = join(folder, 'copy.db')
        await store.backup(copy)
        const target = await rig.place()
        const before = await openStore(target)
        await make(before, 'before', reports)
        await before.close()
        expect(await codeOf(restoreStore(target, copy))).toBe('store-exists')
        await restoreStore(target, copy, { force: true })
        const restored = await openStore(target)
        expect(await codeOf(restored.dossier('before'))).toBe('not-found')
        for (const one of ['a', 'z']) {
          expect(await restored.dossier(one)).toEqual(await store.dossier(one))
          expect(await restored.reports(one)).toEqual(await store.reports(one))
          expect(await restored.amendments(one)).toEqual(await store.amendments(one))
        }
        expect(await restored.users()).toEqual(await store.users())
        expect(await restored.text(gone?.sha256 ?? '')).toEqual(await store.text(gone?.sha256 ?? ''))
        expect(unpackReading((await restored.reading(readingKey(report(1), '1'))) ?? new Uint8Array())).toEqual(analyseReport(report(1)))
        expect((await restored.search({ query: 'achète', limit: 9 })).items).toHaveLength(2)
        await make(restored, 'after', await read(['Un autre texte, plus récent.']))
        expect(await restored.check()).toMatchObject({ ok: true, counts: { dossiers: 3, reports: 3 } })
        await restored.close()
        const broken = join(folder, 'broken.db')
        expect(await codeOf(restoreStore(target, broken, { force: true }))).toBe('not-found')
      })
    })

    describe('writers', () => {
      it(
        'of two processes at once lose nothing',
        async () => {
          await make(store, 'a', reports.slice(0, 1))
          const writers = await Promise.all(['x', 'y'].map(one => startWriter(place, one, 60)))
          for (const { ended } of writers) expect(await ended).toBe(60)
          const { items } = await store.amendments('a')
          expect(new Set(items.map(one => one.id)).size).toBe(120)
        },
        PATIENCE,
      )

      it(
        'keep every acknowledged write though they are killed in the midst of writing',
        async () => {
          await make(store, 'a', reports.slice(0, 1))
          const { acknowledged, lost } = await killWriters(store, place, rig.kills)
          expect(lost).toEqual([])
          expect(acknowledged).toBeGreaterThanOrEqual(rig.kills * 2)
          expect((await store.check()).ok).toBe(true)
        },
        PATIENCE,
      )
    })

    it('says what it is, and answers', async () => {
      await store.ping()
      await make(store, 'a', reports)
      const counts = await store.counts()
      expect(counts).toMatchObject({ dossiers: 1, reports: 2, amendments: 0, forgotten: 0 })
      expect(counts.bytes).toBeGreaterThan(1000)
      await store.close()
      expect(await codeOf(store.dossier('a'))).toBe('store-closed')
      const again = await openStore(place, { create: false })
      expect(await again.reports('a')).toEqual(reports)
      await again.close()
      expect(await codeOf(openStore(await rig.place(), { create: false }))).toBe('not-found')
    })
  })
}
