import { afterEach, expect, it } from 'vitest'
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
