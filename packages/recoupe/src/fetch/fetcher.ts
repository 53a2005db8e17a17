import { createHash } from 'node:crypto'
import type { FetchedPage } from '../types/index.ts'
import { checkUrl } from './check-url.ts'
import { FetchError } from './fetch-error.ts'
import { FETCH_LIMITS, type FetchLimits } from './limits.ts'
import { mediaTypeOf, READABLE } from './media-type.ts'
import { type Answer, requestOnce } from './request.ts'
import type { Allowance, Resolve } from './resolve-host.ts'
import { PRODUCT, Robots } from './robots.ts'

export interface FetcherOptions {
  /** For the age of what sites allow; milliseconds. */
  readonly now: () => number
  readonly version: string
  readonly limits?: Partial<FetchLimits>
  /** For tests against servers of their own. The product never sets these: without them only the public internet is reached. */
  readonly allow?: Allowance
  readonly resolve?: Resolve
}

/** Follows one address. @throws FetchError */
export type FetchPage = (url: string, signal?: AbortSignal) => Promise<FetchedPage>

const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9'

/**
 * The one place that follows addresses, for the command line and the server alike. http and https only; every address on the way, redirects
 * and robots.txt included, is looked up once, checked and connected to as checked; size, time and redirects are limited; robots.txt is
 * honoured.
 */
export function createFetcher({ now, version, limits: given, allow, resolve }: FetcherOptions): FetchPage {
  const limits: FetchLimits = { ...FETCH_LIMITS, ...given }
  const robots = new Robots(now)
  const agent = `${PRODUCT}/${version} (cross-checks news reports for one reader)`

  const request = (url: URL, signal: AbortSignal, accept: string, bytes: number): Promise<Answer> =>
    requestOnce(url, { limits: { ...limits, bytes }, agent, accept, signal, allow, resolve })

  const rules =
    (signal: AbortSignal) =>
    async (url: URL): Promise<string | null> => {
      const { answer } = await follow(url, limits.redirects, async next => request(next, signal, 'text/plain', 512 * 1024))
      if (answer.status >= 200 && answer.status < 300) return new TextDecoder().decode(answer.body)
      if (answer.status >= 400 && answer.status < 500) return null
      throw new FetchError('fetch-robots', { site: url.host })
    }

  return async (text, stop) => {
    const url = checkUrl(text)
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new FetchError('fetch-too-slow', { seconds: limits.time / 1000 })), limits.time)
    const signal = stop ? AbortSignal.any([late.signal, stop]) : late.signal
    try {
      const { answer, via } = await follow(url, limits.redirects, async next => {
        await robots.check(next, rules(signal))
        return request(next, signal, ACCEPT, limits.bytes)
      })
      return pageOf(answer, via)
    } finally {
      clearTimeout(timer)
    }
  }
}

/** @throws FetchError `fetch-redirects` */
async function follow(start: URL, most: number, ask: (url: URL) => Promise<Answer>): Promise<{ readonly answer: Answer; readonly via: readonly string[] }> {
  const via: string[] = []
  let url = start
  for (;;) {
    via.push(url.href)
    const answer = await ask(url)
    const { location } = answer.headers
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return { answer, via }
    if (via.length > most) throw new FetchError('fetch-redirects', { most })
    url = checkUrl(location, url)
  }
}

function pageOf({ status, headers, body }: Answer, via: readonly string[]): FetchedPage {
  if (status < 200 || status > 299) throw new FetchError('fetch-status', { status })
  const { type, charset } = mediaTypeOf(headers['content-type'])
  const format = READABLE[type] ?? null
  if (type !== '' && format === null) throw new FetchError('fetch-type', { type: type.slice(0, 80) })
  return {
    url: via.at(-1) ?? '',
    via,
    mediaType: type || null,
    charset,
    format,
    bytes: body,
    sha256: createHash('sha256').update(body).digest('hex'),
  }
}
