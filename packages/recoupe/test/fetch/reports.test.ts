import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { keepPages } from '../../src/engine/keep-pages.ts'
import { createFetcher, makeDossier } from '../../src/index.ts'
import { closeServers, serverOf } from './servers.ts'

afterEach(closeServers)

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="fr"><head><title>${title}</title><meta property="article:published_time" content="2025-03-11T08:00:00Z"></head><body><nav>Accueil</nav><article><h1>${title}</h1><p>${text}</p></article></body></html>`

it('addresses become reports of a dossier, beside files, and what cannot be had is missing from it', async () => {
  const { url, port } = await serverOf((request, response) => {
    if (request.url === '/a')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(page('Le pont', 'La mairie a démenti mardi que le pont de Varsac soit fermé.'))
    else response.writeHead(404).end()
  })
  const fetchPage = createFetcher({ now: () => 0, version: 'test', allow: (address, at) => address === '127.0.0.1' && at === port })
  const { dossier, faults } = await makeDossier(
    [`${url}/a`, { url: `${url}/b`, outlet: 'B' }, { text: 'Selon la préfecture, le pont de Varsac est fermé.', language: 'fr' }],
    { fetchPage },
  )
  expect(dossier.reports.map(report => report.url)).toEqual([`${url}/a`, undefined])
  expect(dossier.reports[0]).toMatchObject({ title: 'Le pont', published: { value: '2025-03-11', basis: 'metadata' }, language: 'fr' })
  expect(dossier.reports[0]?.text).toContain('La mairie a démenti mardi')
  expect(faults).toEqual([{ code: 'fetch-status', input: `${url}/b`, args: { status: 404 } }])
  expect(dossier.coverage.missing).toEqual([{ input: `${url}/b`, cause: 'fetch-status', args: { status: 404 } }])
})

it('leaves each page behind as it was received, by its hash, where that is wanted', async () => {
  const html = page('Le pont', 'La mairie a démenti mardi que le pont de Varsac soit fermé.')
  const { url, port } = await serverOf((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /closed')
    else if (request.url === '/old') response.writeHead(302, { location: '/a' }).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-pages-'))
  try {
    const fetchPage = createFetcher({ now: () => 0, version: 'test', allow: (address, at) => address === '127.0.0.1' && at === port })
    const keeping = keepPages(join(folder, 'deep'), () => '2031-05-06T07:08:09.000Z', fetchPage)
    const { dossier, faults } = await makeDossier([`${url}/old`, `${url}/closed`], { fetchPage: keeping })
    expect(faults).toMatchObject([{ code: 'fetch-robots', input: `${url}/closed` }])
    const sha256 = createHash('sha256').update(html).digest('hex')
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual([sha256, 'pages.jsonl'].sort())
    expect(readFileSync(join(folder, 'deep', sha256), 'utf8')).toBe(html)
    const line = JSON.parse(readFileSync(join(folder, 'deep', 'pages.jsonl'), 'utf8'))
    expect(line).toMatchObject({ asked: `${url}/old`, url: `${url}/a`, sha256, mediaType: 'text/html', at: '2031-05-06T07:08:09.000Z' })
    expect(dossier.reports).toMatchObject([{ url: `${url}/a` }])
    // a folder that is a file is told, and the report is not lost in silence
    writeFileSync(join(folder, 'file'), '')
    const told = await makeDossier([`${url}/a`, { text: 'Selon la préfecture, le pont est fermé.', language: 'fr' }], {
      fetchPage: keepPages(join(folder, 'file'), () => '', fetchPage),
    })
    expect(told.faults).toMatchObject([{ code: 'not-written', input: join(folder, 'file') }])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
