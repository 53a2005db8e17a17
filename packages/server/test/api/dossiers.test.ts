import { strFromU8, unzipSync } from 'fflate'
import { anchorOf, createFetcher, type Dossier, FORMATS } from 'recoupe'
import { dossierSchema } from 'recoupe/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServers, serverOf } from '../../../recoupe/test/fetch/servers.ts'
import { InProcess } from '../../src/jobs/in-process.ts'
import type { Runner } from '../../src/jobs/task.ts'
import { ENGLISH, ended, FRENCH, form, type TestRoom, testRoom } from './room.ts'

let room: TestRoom
let app: TestRoom['app']

beforeAll(async () => {
  room = await testRoom()
  app = room.app
})
afterAll(async () => {
  await room.close()
  await closeServers()
})

async function create(texts: readonly string[] = [FRENCH, ENGLISH], title = 'Navires'): Promise<string> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/dossiers',
    payload: { title, texts: texts.map((text, i) => ({ text, outlet: `Journal ${i + 1}` })) },
  })
  expect(response.statusCode).toBe(202)
  const { id, job } = response.json()
  expect(await ended(app, job)).toMatchObject({ state: 'done', problem: null })
  return id
}

const dossierOf = async (id: string): Promise<Dossier> => (await app.inject(`/api/dossiers/${id}/dossier`)).json()

describe('a dossier', () => {
  it('is made of texts, and read, listed, renamed and taken away', async () => {
    const id = await create()
    const dossier = await dossierOf(id)
    expect(dossierSchema.safeParse(dossier).success).toBe(true)
    expect(dossier).toMatchObject({
      title: 'Navires',
      reports: [
        { text: FRENCH, outlet: 'Journal 1' },
        { text: ENGLISH, outlet: 'Journal 2' },
      ],
    })
    expect((await app.inject('/api/dossiers?limit=1')).json().items[0]).toMatchObject({
      id,
      title: 'Navires',
      revision: 2,
      reports: 2,
      statements: dossier.statements.length,
      claims: dossier.claims.length,
      languages: ['fr', 'en'],
      outlets: ['Journal 1', 'Journal 2'],
      state: 'ready',
      job: null,
    })
    expect((await app.inject({ method: 'PATCH', url: `/api/dossiers/${id}`, payload: { title: 'La Frise' } })).json()).toMatchObject({
      title: 'La Frise',
      revision: 3,
    })
    expect((await dossierOf(id)).title).toBe('La Frise')
    expect((await app.inject({ method: 'DELETE', url: `/api/dossiers/${id}` })).statusCode).toBe(204)
    expect((await app.inject(`/api/dossiers/${id}`)).statusCode).toBe(404)
  })

  it('is made of a form with files, texts and a title; what cannot be read is told and noted', async () => {
    const { payload, headers } = await form([
      ['title', 'Navires'],
      ['files[]', new File([FRENCH], 'a.txt')],
      ['files[]', new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])], '../../etc/b.pdf')],
      ['texts', JSON.stringify({ text: ENGLISH, outlet: 'The Post', published: '2024-05-01' })],
    ])
    const response = await app.inject({ method: 'POST', url: '/api/dossiers', payload, headers })
    expect(response.statusCode).toBe(202)
    const { id, job, faults } = response.json()
    expect(faults).toEqual([{ code: 'binary', input: 'b.pdf', args: { what: 'PDF' } }])
    await ended(app, job)
    const dossier = await dossierOf(id)
    expect(dossier.reports.map(r => r.text)).toEqual([FRENCH, ENGLISH])
    expect(dossier.reports[1]?.published).toEqual({ value: '2024-05-01', basis: 'manifest' })
    expect(dossier.coverage.missing).toEqual([{ input: 'b.pdf', cause: 'binary', args: { what: 'PDF' } }])
  })

  it('takes further reports and lets them go again', async () => {
    const id = await create([FRENCH])
    const added = await app.inject({ method: 'POST', url: `/api/dossiers/${id}/reports`, payload: { texts: [{ text: ENGLISH }] } })
    expect(added.statusCode).toBe(202)
    await ended(app, added.json().job)
    const { reports } = await dossierOf(id)
    expect(reports).toHaveLength(2)
    expect((await app.inject({ method: 'DELETE', url: `/api/dossiers/${id}/reports/${reports[0]?.sha256}` })).statusCode).toBe(204)
    expect((await dossierOf(id)).reports.map(r => r.text)).toEqual([ENGLISH])
    expect((await app.inject({ method: 'DELETE', url: `/api/dossiers/${id}/reports/${'0'.repeat(64)}` })).statusCode).toBe(404)
  })

  it('is analysed again to the same bytes', async () => {
    const id = await create()
    const before = await dossierOf(id)
    const { job } = (await app.inject({ method: 'POST', url: `/api/dossiers/${id}/analysis`, payload: {} })).json()
    expect(await ended(app, job)).toMatchObject({ state: 'done' })
    expect(await dossierOf(id)).toEqual(before)
  })

  it('of nothing that can be read is none, and leaves nothing behind', async () => {
    const before = (await app.inject('/api/dossiers')).json().items.length
    const { payload, headers } = await form([
      [
        'files[]',
        new File(
          [
            'Der Minister sagte am Montag vor der Presse, er habe der Regierung keine Schiffe verkauft, und er werde das auch in Zukunft nicht tun. Die Regierung wollte sich dazu nicht äußern.',
          ],
          'de.txt',
        ),
      ],
    ])
    const response = await app.inject({ method: 'POST', url: '/api/dossiers', payload, headers })
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ code: 'no-report-read', faults: [{ code: 'language-unsupported', input: 'de.txt' }] })
    expect((await app.inject('/api/dossiers')).json().items.length).toBe(before)
  })

  it('comes with a tag, so that it is sent once', async () => {
    const id = await create()
    const first = await app.inject({ url: `/api/dossiers/${id}/dossier`, headers: { 'accept-encoding': 'gzip' } })
    expect(first.headers).toMatchObject({ etag: '"2-0.1.0"', 'content-encoding': 'gzip', vary: 'accept-encoding' })
    const again = await app.inject({ url: `/api/dossiers/${id}/dossier`, headers: { 'if-none-match': 'W/"2-0.1.0"' } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    await app.inject({ method: 'PATCH', url: `/api/dossiers/${id}`, payload: { title: 'x' } })
    const changed = await app.inject({ url: `/api/dossiers/${id}/dossier`, headers: { 'if-none-match': '"2-0.1.0"' } })
    expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"3-0.1.0"'])
  })
})

describe('a job', () => {
  it('tells how far it is, and ends', async () => {
    const inner = new InProcess()
    let release = (): void => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const runner: Runner = {
      run: async task => {
        if (task.kind === 'compile') await held
        return inner.run(task)
      },
      load: () => inner.load(),
      close: () => inner.close(),
    }
    const own = await testRoom({ runner })
    const { id, job } = (await own.app.inject({ method: 'POST', url: '/api/dossiers', payload: { texts: [{ text: FRENCH }] } })).json()
    const asked = own.app.inject(`/api/jobs/${job}/events`)
    expect((await own.app.inject(`/api/dossiers/${id}`)).json()).toMatchObject({ state: 'working', job })
    release()
    const events = (await asked).body
    expect(events).toMatch(/^event: progress\ndata: \{/u)
    const last = JSON.parse(/event: done\ndata: (.*)\n\n$/u.exec(events)?.[1] ?? '{}')
    expect(last).toMatchObject({ id: job, dossier: id, state: 'done', revision: 2, faults: [], problem: null })
    await own.close()
    expect((await app.inject('/api/jobs/none')).json()).toMatchObject({ status: 404, code: 'no-such-job' })
  })
})

describe('addresses', () => {
  it('are fetched by the job; the page is kept as received; what fails is noted', async () => {
    const html = `<html lang="fr"><body><article><h1>Navires</h1><p>${FRENCH}</p></article></body></html>`
    const { url, port } = await serverOf((request, response) => {
      if (request.url === '/a') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
      else response.writeHead(404).end()
    })
    const own = await testRoom({ fetchPage: createFetcher({ now: () => 0, version: 'test', allow: (address, at) => address === '127.0.0.1' && at === port }) })
    const { id, job } = (await own.app.inject({ method: 'POST', url: '/api/dossiers', payload: { urls: [`${url}/a`, `${url}/b`, 'http://10.0.0.1/'] } })).json()
    expect(await ended(own.app, job)).toMatchObject({
      state: 'done',
      faults: expect.arrayContaining([
        { code: 'fetch-status', input: `${url}/b`, args: { status: 404 } },
        { code: 'url-private', input: 'http://10.0.0.1/', args: { host: '10.0.0.1' } },
      ]),
    })
    const dossier: Dossier = (await own.app.inject(`/api/dossiers/${id}/dossier`)).json()
    expect(dossier.reports).toMatchObject([{ url: `${url}/a`, language: 'fr' }])
    expect([...own.store.pages.values()].map(page => Buffer.from(page.bytes).toString())).toEqual([html])
    await own.close()
  })

  it('that lead inside are refused in every form, by name, by redirect and by a name that turns, and nothing of what lies there is told', async () => {
    const inside: string[] = []
    const secret = await serverOf((request, response) => {
      inside.push(request.url ?? '')
      response.writeHead(200, { 'content-type': 'text/plain' }).end(`secret ${FRENCH}`)
    })
    const outside = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(302, { location: `http://127.0.0.1:${secret.port}/by-redirect` }).end()
    })
    const { port } = secret
    let turn = 0
    const resolve = async (host: string) =>
      host === 'turning.example'
        ? [{ address: turn++ === 0 ? '127.0.0.1' : '10.0.0.7', family: 4 as const }]
        : host === 'inside.example'
          ? [
              { address: '127.0.0.1', family: 4 as const },
              { address: '93.184.216.34', family: 4 as const },
            ]
          : [{ address: '127.0.0.1', family: 4 as const }]
    // only the server outside may be reached on loopback, as if it were public
    const allow = (address: string, at: number): boolean => address === '127.0.0.1' && at === outside.port
    const own = await testRoom({ fetchPage: createFetcher({ now: () => 0, version: 'test', allow, resolve }) })
    const urls = [
      ...['127.0.0.1', 'localhost', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '0.0.0.0', '[::]'],
      ...[
        '169.254.169.254',
        '10.0.0.1',
        '192.168.1.1',
        '172.16.0.1',
        '100.64.0.1',
        '[fd00::1]',
        '[fe80::1]',
        '[64:ff9b::7f00:1]',
        '１２７.0.0.1',
        'inside.example',
      ],
    ].map(host => `http://${host}:${port}/direct`)
    const more = [
      `${outside.url}/redirect`,
      `http://turning.example:${outside.port}/rebound`,
      `http://ada:secret@127.0.0.1:${port}/`,
      'file:///etc/passwd',
      'ftp://press.example/a',
      'gopher://127.0.0.1/_',
      'data:text/plain,x',
      'not an address',
    ]
    const { id, job } = (await own.app.inject({ method: 'POST', url: '/api/dossiers', payload: { urls: [...urls, ...more] } })).json()
    const told = await ended(own.app, job)
    expect(told).toMatchObject({ state: 'failed', problem: { code: 'no-report-read' } })
    const faults = told.faults as readonly { readonly code: string; readonly input: string }[]
    expect(faults.map(f => f.input).sort()).toEqual([...urls, ...more].sort())
    for (const { code, input } of faults) expect([input, code]).toEqual([input, expect.stringMatching(/^url-/u)])
    expect(inside).toEqual([])
    expect(JSON.stringify(told)).not.toContain(`secret ${FRENCH.slice(0, 5)}`)
    expect((await own.app.inject(`/api/dossiers/${id}`)).json()).toMatchObject({ reports: 0 })
    await own.close()
  })

  it('that all fail make the job fail', async () => {
    const { id, job } = (await app.inject({ method: 'POST', url: '/api/dossiers', payload: { urls: ['http://127.0.0.1/'] } })).json()
    expect(await ended(app, job)).toMatchObject({ state: 'failed', problem: { code: 'no-report-read' }, faults: [{ code: 'url-private' }] })
    expect((await app.inject(`/api/dossiers/${id}`)).json()).toMatchObject({ state: 'failed', reports: 0 })
  })
})

describe('corrections', () => {
  it('are applied, undone and done again, with author and reason; the dossier is ready at once', async () => {
    const id = await create()
    const dossier = await dossierOf(id)
    const statement = dossier.statements.find(s => s.act === 'deny')
    expect(statement).toBeDefined()
    const change = { kind: 'act', statement: anchorOf(dossier, statement?.id ?? ''), to: 'question' }
    const made = await app.inject({ method: 'POST', url: `/api/dossiers/${id}/amendments`, payload: { changes: [change], reason: 'Relu', revision: 2 } })
    expect(made.json()).toMatchObject({ revision: 3, amendments: [{ kind: 'change', by: 'Ada', reason: 'Relu', change }] })
    const actOf = async () => (await dossierOf(id)).statements.find(s => s.id === statement?.id)?.act
    expect(await actOf()).toBe('question')
    const [amendment] = made.json().amendments
    const undone = await app.inject({ method: 'POST', url: `/api/dossiers/${id}/amendments/undo`, payload: { amendment: amendment.id } })
    expect(await actOf()).toBe('deny')
    await app.inject({ method: 'POST', url: `/api/dossiers/${id}/amendments/undo`, payload: { amendment: undone.json().amendments[0].id } })
    expect(await actOf()).toBe('question')
    expect((await app.inject(`/api/dossiers/${id}/amendments`)).json()).toMatchObject({
      revision: 5,
      items: [{ kind: 'change' }, { kind: 'undo' }, { kind: 'undo' }],
    })
    const { job } = (await app.inject({ method: 'POST', url: `/api/dossiers/${id}/analysis`, payload: {} })).json()
    await ended(app, job)
    expect(await actOf()).toBe('question')
  })

  it('of another revision, or of what is not there, are refused', async () => {
    const id = await create()
    const dossier = await dossierOf(id)
    const change = { kind: 'accept', statement: anchorOf(dossier, dossier.statements[0]?.id ?? '') }
    const post = (payload: object, headers = {}) => app.inject({ method: 'POST', url: `/api/dossiers/${id}/amendments`, payload, headers })
    const stale = await post({ changes: [change], revision: 1 })
    expect([stale.statusCode, stale.json()]).toMatchObject([409, { code: 'conflict', revision: 2 }])
    expect((await post({ changes: [change] }, { 'if-match': '"1-0.1.0"' })).statusCode).toBe(409)
    const foreign = { ...change, statement: { ...change.statement, statement: 'none', sha256: 'a'.repeat(64) } }
    expect((await post({ changes: [foreign] })).json()).toMatchObject({ status: 422, code: 'does-not-fit' })
    expect((await app.inject({ method: 'POST', url: `/api/dossiers/${id}/amendments/undo`, payload: { amendment: 'none' } })).statusCode).toBe(404)
    expect((await app.inject(`/api/dossiers/${id}/amendments`)).json()).toEqual({ items: [], revision: 2 })
  })

  it('are offered for like cases, without changing anything', async () => {
    const id = await create()
    const dossier = await dossierOf(id)
    const change = { kind: 'act', statement: anchorOf(dossier, dossier.statements.find(s => s.act === 'deny')?.id ?? ''), to: 'question' }
    const offered = await app.inject({ method: 'POST', url: `/api/dossiers/${id}/suggestions`, payload: { change } })
    expect([offered.statusCode, Array.isArray(offered.json().changes)]).toEqual([200, true])
    expect((await app.inject(`/api/dossiers/${id}/amendments`)).json()).toEqual({ items: [], revision: 2 })
  })

  it('of several at once are all kept', async () => {
    const id = await create()
    const dossier = await dossierOf(id)
    const posts = dossier.statements.map(({ id: statement }) =>
      app.inject({
        method: 'POST',
        url: `/api/dossiers/${id}/amendments`,
        payload: { changes: [{ kind: 'accept', statement: anchorOf(dossier, statement) }] },
      }),
    )
    expect((await Promise.all(posts)).map(r => r.statusCode)).toEqual(dossier.statements.map(() => 200))
    expect((await dossierOf(id)).corrections.filter(c => c.state === 'applied')).toHaveLength(dossier.statements.length)
  })
})

describe('questions', () => {
  it('statements answer a filter, page by page', async () => {
    const id = await create()
    const { statements } = await dossierOf(id)
    const ask = async (query: string) => (await app.inject(`/api/dossiers/${id}/statements${query}`)).json()
    expect(await ask('')).toMatchObject({ total: statements.length, next: null })
    const first = await ask('?limit=1')
    expect(first).toMatchObject({ items: [{ id: statements[0]?.id, quotes: { content: expect.any(String) } }], next: statements[0]?.id })
    expect((await ask(`?limit=1&after=${first.next}`)).items[0].id).toBe(statements[1]?.id)
    expect((await ask('?act=deny')).total).toBe(statements.filter(s => s.act === 'deny').length)
    expect((await ask('?q=SHIPS')).items.every((s: { quotes: object }) => JSON.stringify(s.quotes).includes('ships'))).toBe(true)
  })

  it('permalinks lead to the passage, or say that it is gone', async () => {
    const id = await create()
    const dossier = await dossierOf(id)
    const [statement] = dossier.statements
    const resolve = async (ref: string) => (await app.inject(`/api/dossiers/${id}/resolve?ref=${encodeURIComponent(ref)}`)).json()
    expect(await resolve(`statement:${statement?.id}`)).toMatchObject({ state: 'found' })
    expect(await resolve('statement:none')).toMatchObject({ state: 'gone' })
    expect(await resolve('nonsense')).toMatchObject({ state: 'gone' })
  })

  it('exports come as files that are taken away and run nothing', async () => {
    const id = await create()
    for (const format of FORMATS) {
      const { statusCode, headers, body } = await app.inject(`/api/dossiers/${id}/export?format=${format}&ui=fr`)
      expect([format, statusCode]).toEqual([format, 200])
      expect(headers['content-disposition']).toMatch(/^attachment; filename="dossier(?:\.\w+)+"; filename\*=UTF-8''Navires(?:\.\w+)+$/u)
      expect(headers['content-security-policy']).toContain('sandbox')
      expect(body.length).toBeGreaterThan(100)
    }
    expect((await app.inject(`/api/dossiers/${id}/export?format=exe`)).statusCode).toBe(400)
    const dossier = await dossierOf(id)
    const denied = dossier.statements.filter(s => s.act === 'deny')
    const part: Dossier = (await app.inject(`/api/dossiers/${id}/export?format=json&acts=deny&acts=accuse&reports=${denied[0]?.report}&excerpts=true`)).json()
    expect(part.statements.length).toBeGreaterThan(0)
    expect(part.reports.map(r => r.id)).toContain(denied[0]?.report)
    expect((await app.inject(`/api/dossiers/${id}/export?format=json&acts=shout`)).statusCode).toBe(400)
  })

  it('exports for a desk and for other programs are what they say, filtered and in excerpts', async () => {
    const id = await create()
    const get = (query: string) => app.inject(`/api/dossiers/${id}/export?${query}`)
    const docx = await get('format=docx&ui=fr&acts=deny&excerpts=true')
    expect(docx.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect(strFromU8(unzipSync(docx.rawPayload)['word/document.xml'] ?? new Uint8Array())).toContain('Une partie du dossier')
    const annotation = await get('format=annotation')
    expect(annotation.headers['content-type']).toContain('application/ld+json')
    expect(annotation.json()).toMatchObject({ type: 'AnnotationCollection' })
    expect(JSON.stringify((await get('format=jsonld&acts=deny&ui=en')).json())).toContain('chosen by a filter')
    for (const line of (await get('format=ftm')).body.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('schema')
    expect((await get('format=prov')).json()).toHaveProperty('@graph')
  })

  it('a search leads to the passage', async () => {
    const id = await create()
    const { items } = (await app.inject('/api/search?q=navires')).json()
    expect(items.find((hit: { dossier: string }) => hit.dossier === id)).toMatchObject({ dossierTitle: 'Navires', start: FRENCH.indexOf('navires') })
    expect((await app.inject('/api/search?q=%20')).json()).toMatchObject({ status: 400, code: 'unknown-term' })
  })
})
