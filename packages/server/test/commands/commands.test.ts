import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AccountSessions } from '../../src/api/guard/sessions.ts'
import { accessOf } from '../../src/commands/access-of.ts'
import { defaultPlace } from '../../src/commands/default-place.ts'
import { main } from '../../src/commands/main.ts'
import { serverWords } from '../../src/commands/words/words.ts'
import { openStore } from '../../src/store/open.ts'
import { ENGLISH, testRoom } from '../api/room.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-commands-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(command: string, argv: readonly string[], stdin = '', ui: 'fr' | 'en' = 'en') {
  const out: string[] = []
  const err: string[] = []
  const stream = (into: string[]) => new PassThrough().on('data', block => into.push(String(block)))
  const world = { stdin: Readable.from(stdin === '' ? [] : [stdin]), stdout: stream(out), stderr: stream(err), environment: {} }
  const code = await main(command, argv, world, ui)
  await new Promise(resolve => setImmediate(resolve))
  return { code, out: out.join(''), err: err.join('') }
}

const place = () => join(folder, 'room.db')

describe('recoupe user', () => {
  it('adds, lists, changes and removes people', async () => {
    const at = ['--store', place()]
    expect(await run('user', ['add', 'Ada', '--role', 'admin', ...at], 'a long enough password\n')).toMatchObject({
      code: 0,
      err: 'Ada may come in as admin\n',
    })
    expect((await run('user', ['add', 'ada', ...at], 'a long enough password\n')).code).toBe(1)
    expect(await run('user', ['add', 'Bo', ...at], 'short\n')).toMatchObject({ code: 2 })
    expect((await run('user', ['list', ...at])).out).toMatch(/^Ada\tadmin\t\d{4}-/u)
    expect((await run('user', ['password', 'Ada', ...at], 'another long password\n')).code).toBe(0)
    expect((await run('user', ['remove', 'Ada', ...at])).code).toBe(0)
    expect(await run('user', ['remove', 'Zoe', ...at])).toMatchObject({ code: 1, err: 'recoupe: There is no user Zoe.\n' })
    for (const wrong of [['add'], ['nothing'], ['add', 'a', 'b'], ['add', 'Cy', '--role', 'king'], ['list', '--nope']])
      expect((await run('user', [...wrong, ...at])).code).toBe(2)
    expect((await run('user', ['--help'], '', 'fr')).out).toContain('recoupe user add <nom>')
  })
})

describe('recoupe store', () => {
  it('checks, copies and restores', async () => {
    const store = await openStore(place())
    await store.createDossier({ id: 'a', title: 'A', at: '2026-01-01T00:00:00.000Z' })
    await store.close()
    const copy = join(folder, 'copy.db')
    expect((await run('store', ['backup', copy, '--store', place()])).code).toBe(0)
    expect((await run('store', ['backup', copy, '--store', place()])).code).toBe(1)
    const changed = await openStore(place())
    await changed.deleteDossier('a')
    await changed.close()
    expect((await run('store', ['restore', copy, '--store', place()])).code).toBe(1)
    expect((await run('store', ['restore', copy, '--store', place(), '--force'])).code).toBe(0)
    const restored = await openStore(place())
    expect((await restored.dossier('a')).title).toBe('A')
    await restored.close()
    const checked = await run('store', ['check', '--store', place()])
    expect([checked.code, JSON.parse(checked.out).ok]).toEqual([0, true])
    expect((await run('store', ['check', '--store', join(folder, 'none.db')])).code).toBe(1)
    expect((await run('store', ['forget', 'x', '--store', place()])).code).toBe(2)
    expect((await run('store', ['forget', '0'.repeat(64), '--reason', 'why', '--store', place()])).code).toBe(1)
    expect((await run('store', ['explode', '--store', place()])).code).toBe(2)
  })
})

describe('recoupe serve', () => {
  it('says what is wrong with its options', async () => {
    expect((await run('serve', ['--help'], '', 'fr')).out).toContain('recoupe serve')
    for (const wrong of [['--port', '99999'], ['--port', 'x'], ['--threads', '0'], ['--nope'], ['--public-url', 'http://room.example']])
      expect((await run('serve', wrong)).code).toBe(2)
  })

  it('keeps its store where the system keeps what users have', () => {
    expect(defaultPlace({}, 'linux', '/home/ada')).toBe('/home/ada/.local/share/recoupe/recoupe.db')
    expect(defaultPlace({ XDG_DATA_HOME: '/data' }, 'linux', '/home/ada')).toBe('/data/recoupe/recoupe.db')
    expect(defaultPlace({}, 'darwin', '/Users/ada')).toBe('/Users/ada/Library/Application Support/recoupe/recoupe.db')
  })

  it('asks for a token where others can reach it, and for accounts where there are any', async () => {
    const store = await openStore(place())
    const err: string[] = []
    const world = {
      stdin: Readable.from([]),
      stdout: new PassThrough(),
      stderr: new PassThrough().on('data', block => err.push(String(block))),
      environment: {},
    }
    const now = () => new Date().toISOString()
    const access = (host: string, tokenFile?: string) => accessOf(store, { host, tokenFile, now }, serverWords.en, world)
    expect((await access('127.0.0.1')).kind).toBe('open')
    expect((await access('0.0.0.0')).kind).toBe('token')
    await new Promise(resolve => setImmediate(resolve))
    expect(err.join('')).toMatch(/asks for this token .*: [\w-]{40,}\n/u)
    const file = join(folder, 'token')
    const [first, second] = [await access('127.0.0.1', file), await access('0.0.0.0', file)]
    expect(first).toMatchObject({ kind: 'token', sha256: second.kind === 'token' ? second.sha256 : '' })
    await run('user', ['add', 'Ada', '--store', place()], 'a long enough password\n')
    expect((await access('127.0.0.1')).kind).toBe('accounts')
    await store.close()
  })
})

describe('accounts', () => {
  it('readers read, editors correct; a session ends where the person is removed', async () => {
    const store = await openStore(place())
    for (const [name, role] of [
      ['Rea', 'reader'],
      ['Edi', 'editor'],
    ])
      await run('user', ['add', name ?? '', '--role', role ?? '', '--store', place()], `the password of ${name}\n`)
    const now = () => new Date().toISOString()
    const room = await testRoom({ store, access: { kind: 'accounts', sessions: new AccountSessions(store, now) } })
    const signIn = async (name: string, password: string) => {
      const response = await room.app.inject({ method: 'POST', url: '/api/session', payload: { name, password } })
      return { status: response.statusCode, csrf: response.json().csrf, cookie: String(response.headers['set-cookie']).split(';')[0] ?? '' }
    }
    expect((await signIn('Rea', 'the password of Edi')).status).toBe(401)
    expect((await signIn('Nobody', 'the password of Edi')).status).toBe(401)
    const create = ({ cookie, csrf }: { readonly cookie: string; readonly csrf: string }) =>
      room.app.inject({
        method: 'POST',
        url: '/api/dossiers',
        payload: { texts: [{ text: ENGLISH }] },
        headers: { cookie, 'x-csrf-token': csrf, 'sec-fetch-site': 'same-origin' },
      })
    const reader = await signIn('rea', 'the password of Rea')
    expect((await room.app.inject({ url: '/api/dossiers', headers: { cookie: reader.cookie } })).statusCode).toBe(200)
    expect((await create(reader)).json()).toMatchObject({ status: 403, code: 'not-allowed' })
    const editor = await signIn('Edi', 'the password of Edi')
    expect((await create(editor)).statusCode).toBe(202)
    expect((await create({ ...editor, csrf: reader.csrf })).json()).toMatchObject({ status: 403, code: 'bad-csrf' })
    await run('user', ['remove', 'Edi', '--store', place()])
    expect((await create(editor)).statusCode).toBe(401)
    expect((await signIn('Edi', 'the password of Edi')).status).toBe(401)
    await room.close()
    await store.close()
  })
})
