import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { anchorOf, FORMATS } from 'recoupe'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hostName, isOwnHost } from '../../src/api/guard/host.ts'
import { hashOf } from '../../src/api/guard/secrets.ts'
import { TokenSessions } from '../../src/api/guard/sessions.ts'
import { isLoopback } from '../../src/commands/access-of.ts'
import { openStore } from '../../src/store/open.ts'
import { ENGLISH, ended, FRENCH, form, type TestRoom, testRoom } from './room.ts'

let room: TestRoom
let app: TestRoom['app']
let port: number

beforeAll(async () => {
  room = await testRoom({ limits: { file: 1_000_000, request: 3_000_000, parts: 20, patience: 700 }, hosts: ['room.example'] })
  app = room.app
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  port = typeof address === 'object' ? (address?.port ?? 0) : 0
})
afterAll(() => room.close())

const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})

/** Says exactly these bytes to the server, and gives back all that it answers until it closes. */
function speak(write: (socket: Socket) => void): Promise<string> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    sockets.push(socket)
    let said = ''
    socket.on('data', data => {
      said += data.toString('latin1')
    })
    socket.on('error', () => resolve(said))
    socket.on('close', () => resolve(said))
    socket.on('connect', () => write(socket))
  })
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? 0)

describe('uploads', () => {
  const multipart = (payload: string | Buffer, type = 'multipart/form-data; boundary=b') =>
    app.inject({ method: 'POST', url: '/api/dossiers', payload, headers: { 'content-type': type } })

  it.each([
    ['no boundary', 'x', 'multipart/form-data'],
    ['an empty body', '', undefined],
    ['another boundary', '--other\r\ncontent-disposition: form-data; name="title"\r\n\r\nx\r\n--other--\r\n', undefined],
    ['a part without end', '--b\r\ncontent-disposition: form-data; name="files[]"; filename="a.txt"\r\n\r\nabc', undefined],
    ['a part without name', '--b\r\ncontent-disposition: form-data\r\n\r\nx\r\n--b--\r\n', undefined],
    ['an unknown field', '--b\r\ncontent-disposition: form-data; name="evil"\r\n\r\nx\r\n--b--\r\n', undefined],
    ['a field named __proto__', '--b\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n', undefined],
    ['texts that are no JSON', '--b\r\ncontent-disposition: form-data; name="texts"\r\n\r\n{x\r\n--b--\r\n', undefined],
    ['texts of the wrong shape', '--b\r\ncontent-disposition: form-data; name="texts"\r\n\r\n{"text":1}\r\n--b--\r\n', undefined],
    ['nothing to read', '--b\r\ncontent-disposition: form-data; name="title"\r\n\r\nx\r\n--b--\r\n', undefined],
    ['a header without end', `--b\r\n${'x'.repeat(200_000)}`, undefined],
  ])('with %s get a clear 4xx', async (_, payload, type) => {
    const response = await multipart(payload, type)
    expect(response.statusCode).toBeGreaterThanOrEqual(400)
    expect(response.statusCode).toBeLessThan(500)
    expect(response.headers['content-type']).toContain('application/problem+json')
  })

  it('of one file that is too large, of too many files, or too large together, are refused', async () => {
    const big = await form([['files[]', new File(['x'.repeat(1_500_000)], 'a.txt')]])
    expect((await app.inject({ method: 'POST', url: '/api/dossiers', ...big })).json()).toMatchObject({ status: 413, code: 'body-too-large' })
    const many = await form(Array.from({ length: 30 }, (_, i) => ['files[]', new File([FRENCH], `${i}.txt`)] as const))
    expect((await app.inject({ method: 'POST', url: '/api/dossiers', ...many })).statusCode).toBe(413)
    const together = await form(Array.from({ length: 5 }, (_, i) => ['files[]', new File(['x'.repeat(900_000)], `${i}.txt`)] as const))
    expect((await app.inject({ method: 'POST', url: '/api/dossiers', ...together })).statusCode).toBe(413)
  })

  it('of a gigabyte are refused before they are sent, or cut off while they are', async () => {
    const declared = await speak(socket =>
      socket.write('POST /api/dossiers HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1073741824\r\n\r\n{"texts":['),
    )
    expect(statusOf(declared)).toBe(413)
    const form = 'multipart/form-data; boundary=b'
    const announced = await speak(socket =>
      socket.write(`POST /api/dossiers HTTP/1.1\r\nhost: localhost\r\ncontent-type: ${form}\r\ncontent-length: 1073741824\r\n\r\n--b`),
    )
    expect(statusOf(announced)).toBe(413)
    let sent = 0
    const streamed = await speak(socket => {
      socket.write('POST /api/dossiers HTTP/1.1\r\nhost: localhost\r\ncontent-type: multipart/form-data; boundary=b\r\ntransfer-encoding: chunked\r\n\r\n')
      const head = '--b\r\ncontent-disposition: form-data; name="files[]"; filename="a.txt"\r\n\r\n'
      socket.write(`${head.length.toString(16)}\r\n${head}\r\n`)
      const block = Buffer.from(`10000\r\n${'x'.repeat(65_536)}\r\n`)
      const pour = (): void => {
        while (!socket.destroyed && sent < 1_073_741_824) {
          sent += block.length
          if (!socket.write(block)) return void socket.once('drain', pour)
        }
      }
      pour()
    })
    // the answer may be lost with the connection; what matters is that the rest was not taken
    expect([0, 413]).toContain(statusOf(streamed))
    expect(sent).toBeLessThan(100_000_000)
  })

  it('of documents that swell are refused by name', async () => {
    const bomb = zipSync({
      'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${' '.repeat(60_000_000)}`),
    })
    const { payload, headers } = await form([['files[]', new File([bomb], 'bomb.docx')]])
    const response = await app.inject({ method: 'POST', url: '/api/dossiers', payload, headers })
    expect(response.json()).toMatchObject({ status: 422, code: 'no-report-read', faults: [{ code: 'unpacks-too-large', input: 'bomb.docx' }] })
  })

  it('of a DOCX document become a report', async () => {
    const paragraph = `<w:p><w:r><w:t>${FRENCH}</w:t></w:r></w:p>`
    const docx = zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph}</w:body></w:document>`,
      ),
    })
    const { payload, headers } = await form([['files[]', new File([docx], 'a.docx')]])
    const { id, job } = (await app.inject({ method: 'POST', url: '/api/dossiers', payload, headers })).json()
    await ended(app, job)
    expect((await app.inject(`/api/dossiers/${id}/dossier`)).json().reports[0].text).toBe(FRENCH)
  })
})

describe('a request', () => {
  it.each([
    ['GET', '/api/dossiers/none', 404],
    ['GET', '/api/dossiers/none/dossier', 404],
    ['GET', '/api/dossiers/none/amendments', 404],
    ['GET', '/api/dossiers/none/statements', 404],
    ['GET', '/api/dossiers/none/resolve?ref=claim:x', 404],
    ['GET', '/api/dossiers/none/export', 404],
    ['DELETE', '/api/dossiers/none', 404],
    ['POST', '/api/dossiers/none/analysis', 404],
    ['GET', '/api/jobs/none', 404],
    ['GET', '/api/jobs/none/events', 404],
    ['GET', '/api/nothing', 404],
    ['PUT', '/api/dossiers', 404],
    ['GET', `/api/dossiers/${'x'.repeat(500)}`, 414],
    ['GET', '/api/dossiers?limit=0', 400],
    ['GET', '/api/dossiers?limit=1e9', 400],
    ['GET', '/api/dossiers?after=nonsense', 400],
    ['GET', '/api/dossiers/%00', 404],
    ['GET', '/api/dossiers/%ff', 400],
    ['GET', '/api/../../etc/passwd', 404],
    ['GET', '/api/dossiers/..%2f..%2fetc%2fpasswd', 404],
    ['GET', '/..%2f..%2fetc%2fpasswd', 404],
    ['GET', '/assets/..%2f..%2f..%2fpackage.json', 404],
    ['GET', '//etc/passwd', 404],
  ] as const)('%s %s: %i', async (method, url, status) => {
    const response = await app.inject({ method, url })
    expect([response.statusCode, response.json().status]).toEqual([status, status])
    expect(response.body).not.toMatch(/node_modules|packages\/|root:|at \w+ \(/u)
  })

  it('that holds no JSON, or another type, is told so without an echo', async () => {
    const post = (payload: string, type: string) => app.inject({ method: 'POST', url: '/api/dossiers', payload, headers: { 'content-type': type } })
    const broken = await post('{"texts":[{"text":"secret words"', 'application/json')
    expect([broken.statusCode, broken.body.includes('secret')]).toEqual([400, false])
    expect((await post('<x/>', 'text/xml')).json()).toMatchObject({ status: 415, code: 'unsupported-media-type' })
    expect((await post('{"__proto__":{"x":1},"texts":[]}', 'application/json')).statusCode).toBe(400)
  })

  it('carries what keeps browsers careful', async () => {
    const { headers } = await app.inject('/api/dossiers')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox")
    expect(headers['access-control-allow-origin']).toBeUndefined()
    const page = (await app.inject('/api/docs')).headers['content-security-policy']
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/unsafe|https?:|\*/u)
  })

  it('for a name that is not ours is refused: the name may have been rebound', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', 'room.example.evil', '127.0.0.1.nip.io', 'evil.example:80', 'a b']) {
      expect((await app.inject({ url: '/api/health', headers: { host } })).json()).toMatchObject({ status: 421, code: 'unknown-host' })
    }
    for (const host of ['localhost', 'localhost:8740', '127.0.0.1:8740', '[::1]:8740', 'room.example', 'ROOM.example:443']) {
      expect((await app.inject({ url: '/api/health', headers: { host } })).statusCode).toBe(200)
    }
    expect(hostName('a b')).toBeNull()
    expect(isOwnHost('room.example.', new Set(['room.example']))).toBe(true)
  })

  it('that another site makes is refused where it would change something', async () => {
    const post = (headers: Record<string, string>) =>
      app.inject({ method: 'POST', url: '/api/dossiers', payload: { texts: [{ text: FRENCH }] }, headers: { host: 'localhost:8740', ...headers } })
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:9999' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8740' },
      { cookie: 'recoupe=x' },
    ])
      expect((await post(headers)).json()).toMatchObject({ status: 403, code: 'foreign-origin' })
    for (const headers of [{}, { origin: 'http://localhost:8740' }, { 'sec-fetch-site': 'same-origin' }]) expect((await post(headers)).statusCode).toBe(202)
  })

  it('that is sent too slowly is ended', async () => {
    expect(statusOf(await speak(socket => socket.write('GET /api/health HTTP/1.1\r\nhost: local')))).toBe(408)
    const body = await speak(socket =>
      socket.write('POST /api/dossiers HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"te'),
    )
    expect([0, 408]).toContain(statusOf(body))
  })

  it('that is no HTTP is ended with a 400', async () => {
    expect(statusOf(await speak(socket => socket.write('\u0016\u0003\u0001 hello\r\n\r\n')))).toBe(400)
    expect(statusOf(await speak(socket => socket.write(`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`)))).toBe(431)
    const smuggled = 'POST /api/dossiers HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'
    expect(statusOf(await speak(socket => socket.write(smuggled)))).toBe(400)
  })
})

describe('texts that would be code', () => {
  it('leave as data', async () => {
    const title = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const text = `${FRENCH}\n\n<script>alert(2)</script> Le préfet a déclaré que </script><svg onload=alert(3)> était faux.`
    const { id, job } = (
      await app.inject({ method: 'POST', url: '/api/dossiers', payload: { title, texts: [{ text, outlet: '"><script>alert(4)</script>' }] } })
    ).json()
    await ended(app, job)
    const data = await app.inject(`/api/dossiers/${id}/dossier`)
    expect(data.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(data.json()).toMatchObject({ title, reports: [{ text }] })
    const page = await app.inject(`/api/dossiers/${id}/export?format=html`)
    expect(page.body).not.toMatch(/<script>alert|<img src=x|<svg onload/u)
    expect(page.headers['content-disposition']).toMatch(/^attachment; filename="dossier\.html"; filename\*=UTF-8''[\w%.-]+$/u)
  })
})

describe('the log', () => {
  it('never holds a text, nor an address with its parameters', async () => {
    const own = await testRoom({
      runner: { run: () => Promise.reject(new Error(`cannot read: ${FRENCH}`)), load: () => ({ waiting: 0, working: 0, threads: 0 }), close: async () => {} },
    })
    const response = await own.app.inject({ method: 'POST', url: '/api/dossiers?token=hidden', payload: { texts: [{ text: FRENCH }] } })
    expect(response.json()).toEqual({ type: 'urn:recoupe:problem:internal', title: 'The server failed', status: 500, code: 'internal' })
    expect(own.log).toHaveLength(1)
    expect(own.log.join('')).not.toMatch(/ministre|cannot read|hidden/u)
    expect(own.log.join('')).toContain('"route":"/api/dossiers"')
    await own.close()
  })
})

describe('the log of a whole day', () => {
  it('has no word of a text, a title, a name or a query, whatever was done and whatever failed', async () => {
    const words = { text: 'Zorvalec a nié avoir vendu des quintarelles.', title: 'Dossier Zorvalec', query: 'quintarelles', reason: 'Vérifié chez Ombreval' }
    const folder = mkdtempSync(join(tmpdir(), 'recoupe-log-'))
    const store = await openStore(join(folder, 'room.db'))
    const own = await testRoom({ store })
    const say = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
      own.app.inject({ method, url, ...(payload === undefined ? {} : { payload }) })
    const { id, job } = (await say('POST', '/api/dossiers', { title: words.title, texts: [{ text: words.text, outlet: 'Le Zorvalec libre' }] })).json()
    await ended(own.app, job)
    const dossier = (await say('GET', `/api/dossiers/${id}/dossier`)).json()
    const changes = [{ kind: 'accept', statement: anchorOf(dossier, dossier.statements[0].id) }]
    await say('POST', `/api/dossiers/${id}/amendments`, { changes, reason: words.reason })
    await say('GET', `/api/search?q=${words.query}`)
    await say('GET', `/api/dossiers?q=${words.query}`)
    for (const format of FORMATS) await say('GET', `/api/dossiers/${id}/export?format=${format}&words=${words.query}`)
    await say('POST', `/api/dossiers/${id}/amendments`, { changes: [{ kind: 'accept', statement: { ...changes[0]?.statement, quotes: [words.text] } }] })
    await say('POST', '/api/dossiers', { texts: [{ text: words.text, published: words.title }] })
    // and when the store breaks under the server's hands
    await store.close()
    const failed = await Promise.all([
      say('GET', `/api/dossiers/${id}/dossier`),
      say('GET', `/api/search?q=${words.query}`),
      say('POST', '/api/dossiers', { texts: [words] }),
    ])
    expect(failed.map(answer => answer.statusCode >= 400)).toEqual([true, true, true])
    expect(own.log.length).toBeGreaterThan(0)
    expect(own.log.join('\n')).not.toMatch(/zorvalec|quintarelles|ombreval|nié/iu)
    for (const answer of failed) expect(answer.body).not.toMatch(/zorvalec|recoupe-log-/iu)
    await own.close()
    rmSync(folder, { recursive: true, force: true })
  })
})

describe('beyond this machine', () => {
  it('only loopback is this machine', () => {
    expect(['127.0.0.1', '127.1.2.3', 'localhost', '::1'].every(isLoopback)).toBe(true)
    expect(['0.0.0.0', '::', '192.168.1.2', 'example.org', '127.0.0.1.example.org', ''].some(isLoopback)).toBe(false)
  })

  it('a token opens the server: as a header for programs, by signing in for browsers', async () => {
    const now = () => new Date().toISOString()
    const own = await testRoom({ access: { kind: 'token', sha256: hashOf('a-long-enough-secret'), sessions: new TokenSessions(now) } })
    for (const url of ['/api/dossiers', '/api/metrics', '/api/search?q=x', '/api/jobs/x'])
      expect((await own.app.inject(url)).json()).toMatchObject({ status: 401, code: 'not-signed-in' })
    expect((await own.app.inject('/api/health')).statusCode).toBe(200)
    const bearer = (token: string) => own.app.inject({ url: '/api/dossiers', headers: { authorization: `Bearer ${token}` } })
    expect((await bearer('a-long-enough-secret')).statusCode).toBe(200)
    expect((await bearer('another-secret')).statusCode).toBe(401)

    const signIn = (password: string) => own.app.inject({ method: 'POST', url: '/api/session', payload: { name: 'Ada', password } })
    expect((await signIn('wrong')).statusCode).toBe(401)
    const signedIn = await signIn('a-long-enough-secret')
    expect(signedIn.json()).toMatchObject({ user: { name: 'Ada', role: 'admin' }, access: 'token' })
    const setCookie = String(signedIn.headers['set-cookie'])
    expect(setCookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/u)
    const cookie = setCookie.split(';')[0] ?? ''
    const post = (headers: Record<string, string>) =>
      own.app.inject({
        method: 'POST',
        url: '/api/dossiers',
        payload: { texts: [{ text: ENGLISH }] },
        headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers },
      })
    expect((await own.app.inject({ url: '/api/dossiers', headers: { cookie } })).statusCode).toBe(200)
    expect((await post({})).json()).toMatchObject({ status: 403, code: 'bad-csrf' })
    expect((await post({ 'x-csrf-token': signedIn.json().csrf })).statusCode).toBe(202)
    const out = await own.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie, 'x-csrf-token': signedIn.json().csrf } })
    expect(out.statusCode).toBe(204)
    expect((await own.app.inject({ url: '/api/dossiers', headers: { cookie } })).statusCode).toBe(401)
    await own.close()
  })

  it('secrets cannot be tried without end', async () => {
    const own = await testRoom({
      access: { kind: 'token', sha256: hashOf('a-long-enough-secret'), sessions: new TokenSessions(() => new Date().toISOString()) },
    })
    const statuses: number[] = []
    for (let i = 0; i < 12; i++)
      statuses.push((await own.app.inject({ method: 'POST', url: '/api/session', payload: { name: `n${i}`, password: 'guess' } })).statusCode)
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
    await own.close()
  })
})
