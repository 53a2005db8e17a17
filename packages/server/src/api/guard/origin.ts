import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Against requests that another site makes in the reader's name: whatever changes something must come from this very origin, as the
 * browser itself says it (Fetch Metadata, else Origin). What is no browser says neither and carries no cookie.
 */
export function originGuard(app: FastifyInstance): void {
  app.addHook('onRequest', async request => {
    if (!SAFE.has(request.method) && isForeign(request)) throw new Problem('foreign-origin')
  })
}

function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  if (origin !== undefined) return !isSame(origin, headers.host)
  return headers.cookie !== undefined && headers['x-csrf-token'] === undefined
}

function isSame(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === new URL(`http://${host}`).host
  } catch {
    return false
  }
}
