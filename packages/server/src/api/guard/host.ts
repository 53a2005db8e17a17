import { isIP } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'

/**
 * Against rebinding: a site whose name is made to resolve to this machine would be of one origin with this server. Addresses in figures
 * cannot be rebound; names are taken only when the owner has said them.
 */
export function hostGuard(app: FastifyInstance, names: ReadonlySet<string>): void {
  app.addHook('onRequest', async request => {
    if (!isOwnHost(request.headers.host, names))
      throw new Problem('unknown-host', { detail: 'Start the server with --allow-host NAME to let it go by this name' })
  })
}

export function isOwnHost(header: string | undefined, names: ReadonlySet<string>): boolean {
  const host = hostName(header)
  return host !== null && (isIP(host) !== 0 || host === 'localhost' || names.has(host))
}

/** The name in a `Host` header: without port and brackets, in lower case; null where it is malformed. */
export function hostName(header: string | undefined): string | null {
  const match = /^(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9._-]{1,253}))(?::\d{1,5})?$/iu.exec(header ?? '')
  return (match?.[1] ?? match?.[2])?.toLowerCase().replace(/\.$/u, '') ?? null
}
