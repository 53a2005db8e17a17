import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { FetchError } from './fetch-error.ts'
import { isPublicAddress } from './public-address.ts'

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/** Which addresses may be connected to. Tests hand in one that lets their own servers through; nothing else ever does. */
export type Allowance = (address: string, port: number) => boolean

export type Resolve = (host: string) => Promise<readonly Address[]>

const systemResolve: Resolve = async host =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))

/**
 * The addresses of a URL's host, all of them checked. One that is not public refuses the host as a whole: a name that means the inside
 * and the outside at once is no name of a page.
 * @throws FetchError `url-private`, `fetch-name`
 */
export async function resolveHost(url: URL, allow: Allowance = isPublicAddress, resolve: Resolve = systemResolve): Promise<readonly Address[]> {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const family = isIP(host)
  const addresses = family === 0 ? await named(host, resolve) : [{ address: host, family: family === 6 ? (6 as const) : (4 as const) }]
  if (addresses.length === 0) throw new FetchError('fetch-name', { host })
  if (!addresses.every(({ address }) => allow(address, port))) throw new FetchError('url-private', { host })
  return addresses
}

async function named(host: string, resolve: Resolve): Promise<readonly Address[]> {
  try {
    return await resolve(host)
  } catch (error) {
    throw new FetchError('fetch-name', { host }, error)
  }
}
