import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import type { Dossier } from 'recoupe/view'
import { build } from 'vite'

/** The policy that the reading room's server sends: a page that needs more than this does not work there either. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Builds the web app into a folder, as it ships: under a test runner's own NODE_ENV it would be React's slow build for development. */
export async function buildWeb(outDir: string): Promise<void> {
  const { NODE_ENV: before } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await build({
      configFile: resolve(import.meta.dirname, '../vite.config.ts'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

export interface Stage {
  readonly address: string
  readonly close: () => Promise<void>
}

/** The web app over dossiers that stand ready, without a store: what a page reads is answered, nothing is written. */
export async function openStage(web: string, dossiers: ReadonlyMap<string, Dossier>): Promise<Stage> {
  const json = (response: ServerResponse, value: unknown, status = 200): void => {
    response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' })
    response.end(JSON.stringify(value))
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stage.invalid')
    const path = url.pathname
    if (!path.startsWith('/api/')) {
      const asked = join(web, path)
      const file = path !== '/' && existsSync(asked) ? asked : join(web, 'index.html')
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-security-policy': POLICY })
      response.end(readFileSync(file))
      return
    }
    const [, id = '', rest = ''] = /^\/api\/dossiers\/([^/]+)(\/\w+)?$/u.exec(path) ?? []
    const dossier = dossiers.get(id)
    if (path === '/api/dossiers') {
      const q = (url.searchParams.get('q') ?? '').toLowerCase()
      json(response, { items: [...dossiers].map(summaryOf).filter(s => s.title?.toLowerCase().includes(q)), next: null })
    } else if (path === '/api/session') json(response, { user: { name: 'C. Morel', role: 'editor' }, access: 'open', accounts: false, csrf: null })
    else if (dossier && rest === '/dossier') json(response, dossier)
    else if (dossier && rest === '/amendments') json(response, { items: [], revision: 1 })
    else if (dossier && rest === '') json(response, summaryOf([id, dossier]))
    else json(response, { type: 'about:blank', title: 'Not found', status: 404, code: 'not-found' }, 404)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(done => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

function summaryOf([id, d]: readonly [string, Dossier]) {
  return {
    id,
    title: d.title,
    revision: 1,
    createdAt: '2025-03-12T08:00:00Z',
    updatedAt: '2025-03-12T09:30:00Z',
    reports: d.reports.length,
    claims: d.claims.length,
    contested: d.claims.filter(c => c.status === 'contested').length,
    statements: d.statements.length,
    languages: [...new Set(d.reports.map(r => r.language))],
    outlets: [...new Set(d.reports.flatMap(r => r.outlet ?? []))],
    state: 'ready',
    job: null,
  }
}
