import { createHash } from 'node:crypto'
import { createConnection } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createFetcher, FetchError, type FetcherOptions } from '../../src/fetch/index.ts'
import { closeServers, serverOf } from './servers.ts'

afterEach(closeServers)

const fetcher = (options: Partial<FetcherOptions> = {}) => createFetcher({ now: () => 0, version: 'test', ...options })

/** Lets the fetcher reach our own servers, at these ports and nowhere else. */
const allowing = (...ports: readonly number[]) => ({ allow: (address: string, port: number) => address === '127.0.0.1' && ports.includes(port) })

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fetched',
    error => (error instanceof FetchError ? error.code : `other: ${error}`),
  )

const PAGE = '<!doctype html><html><body><article><p>La mairie a démenti lundi.</p></article></body></html>'

describe('what is never reached', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://localhost./',
    'http://sub.localhost/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0177.0.0.01/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://192.168.0.1:8080/',
    'http://100.64.0.1/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
    'https://127.0.0.1/',
  ])('%s: inside', async url => {
    expect(['url-private', 'fetch-name']).toContain(await codeOf(fetcher()(url)))
  })

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'data:text/html,hi',
    'javascript:alert(1)',
    'no address',
    'http://',
    `http://a/${'x'.repeat(5000)}`,
  ])('%s: no page', async url => {
    expect(await codeOf(fetcher()(url))).toBe('url-invalid')
  })

  it.each(['http://user:secret@example.org/', 'http://example.org:22/', 'http://example.org:25/', 'https://example.org:993/'])('%s: not so', async url => {
    expect(await codeOf(fetcher()(url))).toBe('url-invalid')
  })

  it('a name of which one address is inside', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 as const },
      { address: '127.0.0.1', family: 4 as const },
    ]
    expect(await codeOf(fetcher({ resolve })('http://two-faced.example/'))).toBe('url-private')
  })

  it('the inside, by a redirect', async () => {
    const asked: string[] = []
    const inside = await serverOf((request, response) => {
      asked.push(request.url ?? '')
      response.end('secret')
    })
    for (const target of [`${inside.url}/secret`, `http://[::1]:${inside.port}/`, 'http://169.254.169.254/', 'file:///etc/passwd', '//127.0.0.1/']) {
      const outside = await serverOf((request, response) => {
        if (request.url === '/robots.txt') response.writeHead(404).end()
        else response.writeHead(302, { location: target }).end()
      })
      expect(['url-private', 'url-invalid']).toContain(await codeOf(fetcher(allowing(outside.port))(`${outside.url}/a`)))
    }
    expect(asked).toEqual([])
  })

  it('the inside, by the robots.txt of a page or where it leads to', async () => {
    const inside = await serverOf((_, response) => response.end('secret'))
    const outside = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(301, { location: `${inside.url}/robots.txt` }).end()
      else response.end('page')
    })
    expect(await codeOf(fetcher(allowing(outside.port))(`${outside.url}/a`))).toBe('url-private')
  })

  it('what a name means at a second look: it is looked up once for each request and the connection goes there', async () => {
    const { port } = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('page')
    })
    let looks = 0
    const resolve = async () => {
      looks++
      return [{ address: '127.0.0.1', family: 4 as const }]
    }
    const page = await fetcher({ ...allowing(port), resolve })(`http://rebinding.example:${port}/a`)
    expect(new TextDecoder().decode(page.bytes)).toBe('page')
    expect(looks).toBe(2)
    // a resolver that turns inward between the rules and the page is refused at the page
    let turn = 0
    const turning = async () => [{ address: turn++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 as const }]
    expect(await codeOf(fetcher({ ...allowing(port), resolve: turning })(`http://rebinding.example:${port}/a`))).toBe('url-private')
  })
})

describe('a page', () => {
  it('comes as received, with its hash, where it came from and how it is to be read', async () => {
    const { url, port } = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else if (request.url === '/old') response.writeHead(301, { location: '/new#part' }).end()
      else response.writeHead(200, { 'content-type': 'text/html; charset="ISO-8859-1"' }).end(Buffer.from(PAGE, 'latin1'))
    })
    const page = await fetcher(allowing(port))(`${url}/old`)
    expect(page).toMatchObject({ url: `${url}/new`, via: [`${url}/old`, `${url}/new`], mediaType: 'text/html', charset: 'ISO-8859-1', format: 'html' })
    expect(Buffer.from(page.bytes).toString('latin1')).toBe(PAGE)
    expect(page.sha256).toBe(createHash('sha256').update(Buffer.from(PAGE, 'latin1')).digest('hex'))
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('is unpacked (%s)', async (encoding, pack) => {
    const { url, port } = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(pack(PAGE))
    })
    expect(new TextDecoder().decode((await fetcher(allowing(port))(url)).bytes)).toBe(PAGE)
  })

  it.each([
    ['fetch-too-large', { 'content-type': 'text/html', 'content-length': '99999999' }, ''],
    ['fetch-too-large', { 'content-type': 'text/html' }, 'x'.repeat(200_000)],
    ['fetch-too-large', { 'content-type': 'text/html', 'content-encoding': 'gzip' }, gzipSync('x'.repeat(50_000_000))],
    ['fetch-encoding', { 'content-type': 'text/html', 'content-encoding': 'gzip' }, 'no gzip at all'],
    ['fetch-encoding', { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync('x'))],
    ['fetch-type', { 'content-type': 'application/pdf' }, '%PDF-1.7'],
    ['fetch-type', { 'content-type': 'image/svg+xml' }, '<svg/>'],
  ] as const)('is refused: %s %j', async (code, headers, body) => {
    const { url, port } = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(200, headers).end(body)
    })
    expect(await codeOf(fetcher({ ...allowing(port), limits: { bytes: 100_000 } })(url))).toBe(code)
  })

  it('that is not there, or leads in a circle', async () => {
    const { url, port } = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end()
      else response.writeHead(410).end('gone')
    })
    const get = fetcher(allowing(port))
    expect(await codeOf(get(`${url}/gone`))).toBe('fetch-status')
    expect(await codeOf(get(`${url}/circle`))).toBe('fetch-redirects')
  })

  it('that comes too slowly, or not at all, or is no longer wanted', async () => {
    const { url, port } = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else if (request.url === '/drip') {
        response.writeHead(200, { 'content-type': 'text/plain' })
        const drip = setInterval(() => response.write('x'), 20)
        response.once('close', () => clearInterval(drip))
      }
    })
    expect(await codeOf(fetcher({ ...allowing(port), limits: { silence: 100 } })(`${url}/silent`))).toBe('fetch-too-slow')
    expect(await codeOf(fetcher({ ...allowing(port), limits: { time: 200 } })(`${url}/drip`))).toBe('fetch-too-slow')
    expect(await codeOf(fetcher(allowing(port))(`${url}/drip`, AbortSignal.timeout(100)))).toBe('fetch-interrupted')
  })

  it('whose server cannot be reached or breaks off', async () => {
    const { url, port, server } = await serverOf((_, response) => response.end())
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    expect(await codeOf(fetcher(allowing(port))(url))).toBe('fetch-failed')
    const broken = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else {
        response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' })
        response.write('half')
        setTimeout(() => response.destroy(), 20)
      }
    })
    expect(await codeOf(fetcher(allowing(broken.port))(broken.url))).toBe('fetch-failed')
  })

  it('asks as itself, and brings no cookie along', async () => {
    const seen: Record<string, unknown>[] = []
    const { url, port } = await serverOf((request, response) => {
      seen.push(request.headers)
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else if (request.url === '/') response.writeHead(302, { location: '/b', 'set-cookie': 'a=b' }).end()
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('x')
    })
    await fetcher(allowing(port))(url)
    for (const headers of seen) {
      expect(headers['user-agent']).toMatch(/^recoupe\/test /u)
      expect(headers.cookie).toBeUndefined()
    }
  })
})

describe('robots.txt', () => {
  const site = (rules: string | number) =>
    serverOf((request, response) => {
      if (request.url !== '/robots.txt') response.writeHead(200, { 'content-type': 'text/plain' }).end('page')
      else if (typeof rules === 'number') response.writeHead(rules).end()
      else response.end(rules)
    })

  it.each([
    ['User-agent: *\nDisallow: /private', 'fetch-robots'],
    ['User-agent: recoupe\nDisallow: /\n\nUser-agent: *\nDisallow:', 'fetch-robots'],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Recoupe\nAllow: /', 'fetched'],
    ['User-agent: other\nDisallow: /', 'fetched'],
    [404, 'fetched'],
    [403, 'fetched'],
    [500, 'fetch-robots'],
    [503, 'fetch-robots'],
  ])('%j: %s', async (rules, outcome) => {
    const { url, port } = await site(rules)
    expect(await codeOf(fetcher(allowing(port))(`${url}/private/page`))).toBe(outcome)
  })

  it('binds where a redirect leads to, too', async () => {
    const target = await site('User-agent: *\nDisallow: /')
    const start = await serverOf((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(302, { location: `${target.url}/page` }).end()
    })
    expect(await codeOf(fetcher(allowing(start.port, target.port))(start.url))).toBe('fetch-robots')
  })

  it('is asked once an hour', async () => {
    let asked = 0
    let time = 0
    const { url, port } = await serverOf((request, response) => {
      if (request.url === '/robots.txt') {
        asked++
        response.writeHead(404).end()
      } else response.writeHead(200, { 'content-type': 'text/plain' }).end('x')
    })
    const get = createFetcher({ now: () => time, version: 'test', ...allowing(port) })
    await get(`${url}/a`)
    await get(`${url}/b`)
    expect(asked).toBe(1)
    time = 3_600_001
    await get(`${url}/c`)
    expect(asked).toBe(2)
  })
})

it('leaves no connection open', async () => {
  const { url, port, server } = await serverOf((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'application/pdf' }).end('x')
  })
  await codeOf(fetcher(allowing(port))(url))
  // the server is still there for others
  await new Promise<void>((resolve, reject) => createConnection(port, '127.0.0.1').once('connect', resolve).once('error', reject).unref())
  await new Promise(resolve => setTimeout(resolve, 50))
  const count = await new Promise<number>(resolve => server.getConnections((_, n) => resolve(n)))
  expect(count).toBeLessThanOrEqual(1)
})
