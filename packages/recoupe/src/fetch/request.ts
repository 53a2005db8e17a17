import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { FetchError } from './fetch-error.ts'
import type { FetchLimits } from './limits.ts'
import { readBody } from './read-body.ts'
import { type Address, type Allowance, type Resolve, resolveHost } from './resolve-host.ts'

export interface RequestOptions {
  readonly limits: FetchLimits
  readonly agent: string
  readonly accept: string
  readonly signal: AbortSignal
  readonly allow: Allowance | undefined
  readonly resolve: Resolve | undefined
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  /** Empty for redirects. */
  readonly body: Uint8Array
}

/**
 * One request, without following anything. The name is looked up once, what it gives is checked, and the connection goes to
 * just that: a name that means something else a moment later changes nothing. No cookie, no proxy, no connection of before.
 * @throws FetchError
 */
export async function requestOnce(url: URL, options: RequestOptions): Promise<Answer> {
  const addresses = await resolveHost(url, options.allow, options.resolve)
  const message = await send(url, addresses, options)
  try {
    const status = message.statusCode ?? 0
    const body = status >= 300 && status < 400 ? new Uint8Array() : await readBody(message, options.limits.bytes)
    return { status, headers: message.headers, body }
  } catch (error) {
    throw faultOf(error, options.signal)
  } finally {
    message.destroy()
  }
}

function send(url: URL, addresses: readonly Address[], { limits, agent, accept, signal }: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      agent: false,
      lookup: pinned(addresses),
      signal,
      maxHeaderSize: 32_768,
      headers: { 'user-agent': agent, accept, 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'fr, en;q=0.8, *;q=0.5', connection: 'close' },
    })
    request.setTimeout(limits.silence, () => request.destroy(new FetchError('fetch-too-slow', { seconds: limits.silence / 1000 })))
    request.once('response', resolve)
    request.once('error', error => reject(faultOf(error, signal)))
    request.end()
  })
}

/** Answers every look-up with what has been checked. */
function pinned(addresses: readonly Address[]): LookupFunction {
  return (_host, options, done) => {
    const first = addresses[0]
    if (options.all) done(null, [...addresses])
    else if (first) done(null, first.address, first.family)
  }
}

/** Errors of sockets and of the reading, as faults. */
function faultOf(error: unknown, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error
  if (signal.aborted && signal.reason instanceof FetchError) return signal.reason
  if (signal.aborted) return new FetchError('fetch-interrupted', {}, error)
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
  return new FetchError('fetch-failed', { reason: code }, error)
}
