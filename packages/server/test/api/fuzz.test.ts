import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { anchorOf, type Dossier, FetchError } from 'recoupe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { fromSchema, type Known, type Schema } from './from-schema.ts'
import { ENGLISH, ended, FRENCH, type TestRoom, testRoom } from './room.ts'

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
}

let folder: string
let store: Store
let room: TestRoom
/** Ids that stand for something: of a dossier, a report, a text, a statement, a job, an entry of the log. */
let known: Known = { words: [], anchor: {} }

async function fillRoom(): Promise<void> {
  const { id, job } = (await room.app.inject({ method: 'POST', url: '/api/dossiers', payload: { texts: [{ text: FRENCH }, { text: ENGLISH }] } })).json()
  await ended(room.app, job)
  const dossier: Dossier = (await room.app.inject(`/api/dossiers/${id}/dossier`)).json()
  const [statement] = dossier.statements
  const report = dossier.reports.find(one => one.id === statement?.report)
  const entity = dossier.entities[0]
  if (!statement || !report || !entity) throw new Error('the dossier holds too little')
  known = { words: [id, report.id, report.sha256, statement.id, entity.id, job, `statement:${statement.id}`], anchor: anchorOf(dossier, statement.id) }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-fuzz-'))
  store = await openStore(join(folder, 'room.db'))
  const fetchPage = (url: string) => Promise.reject(new FetchError('url-private', { host: url.slice(0, 20) }))
  room = await testRoom({ store, fetchPage, limits: { file: 200_000, request: 400_000 } })
  await fillRoom()
})
afterAll(async () => {
  await room.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Words that no answer may hold: places on this machine, names of programs behind, lines of a stack. */
const LEAKS =
  /node_modules|recoupe-fuzz-|packages\/(?:server|recoupe)|\/(?:home|root|tmp|var)\/|SQLITE_|sqlite3?\b|\.(?:ts|js):\d+|\bat (?:async )?[\w.<>]+ \(/u

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** A parameter in an address: encoded, or as it is where that can be sent. */
const encode = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  try {
    return encodeURIComponent(text)
  } catch {
    // half a surrogate pair has no encoding of its own: as browsers do
    return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
  }
}

interface Sent {
  readonly url: string
  readonly payload: string | undefined
  readonly type: string
}

function requests(path: string, { parameters = [], requestBody }: Operation): fc.Arbitrary<Sent> {
  const places = parameters.filter(parameter => parameter.in === 'path')
  const queries = parameters.filter(parameter => parameter.in === 'query')
  const named = (list: typeof parameters, fault: number) => fc.record(Object.fromEntries(list.map(one => [one.name, fromSchema(one.schema, known, fault)])))
  const body = requestBody?.content['application/json']?.schema
  return fc
    .record({
      // mostly what exists, or nothing beyond the path would ever be reached
      ids: fc.oneof(
        { weight: 7, arbitrary: fc.constant(Object.fromEntries(places.map(one => [one.name, known.words[{ sha256: 2, job: 5 }[one.name] ?? 0]]))) },
        { weight: 3, arbitrary: named(places, 50) },
      ),
      query: fc.oneof(named(queries, 10), fc.dictionary(fc.string({ minLength: 1, maxLength: 10 }), fc.string({ maxLength: 20 }), { maxKeys: 4 })),
      kept: fc.array(fc.boolean(), { minLength: queries.length, maxLength: queries.length }),
      body:
        body === undefined
          ? fc.constant(undefined)
          : fc.oneof(
              { weight: 8, arbitrary: fromSchema(body, known, 5).map(value => JSON.stringify(value)) },
              { weight: 1, arbitrary: fc.string() },
              { weight: 1, arbitrary: fc.constantFrom('{', '[]', 'null', '""', '{"a":1', '\u0000') },
            ),
      type: fc.oneof(
        { weight: 9, arbitrary: fc.constant('application/json') },
        { weight: 1, arbitrary: fc.constantFrom('text/plain', 'multipart/form-data', 'multipart/form-data; boundary=x', 'application/xml', 'x') },
      ),
    })
    .map(({ ids, query, kept, body: payload, type }) => {
      const at = path.replace(/\{(\w+)\}/gu, (_, name: string) => encode((ids as Record<string, unknown>)[name]))
      const asked = Object.entries(query).filter((_, i) => kept[i] !== false)
      const search = asked.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
      return { url: search === '' ? at : `${at}?${search}`, payload: payload as string | undefined, type }
    })
}

describe('the API, by its own description', () => {
  it('answers every request, however odd, with what it declares or with a problem that says nothing of the machine', async () => {
    const document: { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } = (await room.app.inject('/api/openapi.json')).json()
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      METHODS.flatMap(method => (methods[method] && !path.endsWith('/events') ? [{ path, method, operation: methods[method] }] : [])),
    )
    expect(operations.length).toBeGreaterThan(20)
    const seen = new Map<string, Set<number>>()
    for (const { path, method, operation } of operations) {
      expect(operation.responses.default?.content).toHaveProperty(['application/problem+json'])
      // what came before may have taken it away
      const exists = await store.dossier(known.words[0] ?? '').catch(() => null)
      if (!exists || exists.reports < 2) await fillRoom()
      await fc.assert(
        fc.asyncProperty(requests(path, operation), async ({ url, payload, type }) => {
          const response = await room.app.inject({
            method: method.toUpperCase() as 'GET',
            url,
            ...(payload === undefined ? {} : { payload, headers: { 'content-type': type } }),
          })
          const { statusCode: status, body } = response
          seen.set(`${method} ${path}`, (seen.get(`${method} ${path}`) ?? new Set()).add(status))
          expect(status).toBeLessThan(500)
          if (status < 400) {
            expect(Object.keys(operation.responses)).toContain(String(status))
            return
          }
          expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
          const problem = response.json()
          expect(problem).toMatchObject({ status, type: `urn:recoupe:problem:${problem.code}` })
          expect(typeof problem.title).toBe('string')
          expect(body).not.toMatch(LEAKS)
          expect(body.length).toBeLessThan(100_000)
        }),
        { numRuns: 60, seed: 20_261_125, endOnFailure: true },
      )
    }
    // it went deep enough to do what is asked, but for what nobody does by chance: to undo what was not done, to sign in where nobody need, to correct what fits
    const chance = ['post /api/dossiers/{id}/amendments', 'post /api/dossiers/{id}/amendments/undo', 'post /api/session']
    const idle = operations.map(({ path, method }) => `${method} ${path}`).filter(name => ![...(seen.get(name) ?? [])].some(status => status < 400))
    expect(idle.filter(name => !chance.includes(name))).toEqual([])
    const refusals = new Set([...seen.values()].flatMap(statuses => [...statuses]).filter(status => status >= 400))
    for (const status of [400, 404, 415, 422]) expect(refusals).toContain(status)
    expect(room.log.filter(line => line.includes('"level":50'))).toEqual([])
    expect((await store.check()).findings).toEqual([])
  }, 240_000)
})
