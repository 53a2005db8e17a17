import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Role } from '../../store/accounts.ts'
import { Problem } from '../problem.ts'
import { hashOf, sameSecret } from './secrets.ts'
import type { AccountSessions, Session, TokenSessions } from './sessions.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Least role that the route asks for, `reader` unless told; `nobody` needs none. */
    role?: Role | 'nobody'
  }
  interface FastifyRequest {
    identity: Identity | null
    session: Session | null
  }
}

/** Who asks. */
export interface Identity {
  readonly name: string
  readonly role: Role
}

/** How one gets in. */
export type Access =
  /** Whoever can reach the server: for a server that only this machine can reach. `author` signs corrections. */
  | { readonly kind: 'open'; readonly author: string }
  /** Whoever has the secret; its SHA-256 is all that is kept of it. */
  | { readonly kind: 'token'; readonly sha256: string; readonly sessions: TokenSessions }
  /** People with names, passwords and roles. */
  | { readonly kind: 'accounts'; readonly sessions: AccountSessions }

const RANK: Readonly<Record<Role, number>> = { reader: 1, editor: 2, admin: 3 }
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

export const COOKIE = 'recoupe'

export function accessGuard(app: FastifyInstance, access: Access): void {
  app.decorateRequest('identity', null)
  app.decorateRequest('session', null)
  app.addHook('onRequest', async request => {
    await identify(request, access)
    const { role = 'reader' } = request.routeOptions.config
    if (role === 'nobody' || !request.routeOptions.url?.startsWith('/api/')) return
    if (!request.identity) throw new Problem('not-signed-in')
    if (RANK[request.identity.role] < RANK[role]) throw new Problem('not-allowed')
    if (request.session && !SAFE.has(request.method) && !sameSecret(request.headers['x-csrf-token'], request.session.csrf)) throw new Problem('bad-csrf')
  })
}

async function identify(request: FastifyRequest, access: Access): Promise<void> {
  if (access.kind === 'open') {
    request.identity = { name: access.author, role: 'admin' }
    return
  }
  const bearer = /^Bearer\s+(\S{1,1000})$/iu.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) {
    if (access.kind === 'token' && sameSecret(hashOf(bearer), access.sha256)) request.identity = { name: 'token', role: 'admin' }
    return
  }
  const cookie = request.cookies[COOKIE]
  const session = cookie === undefined || cookie.length > 200 ? null : await access.sessions.find(hashOf(cookie))
  request.session = session
  request.identity = session && { name: session.name, role: session.role }
}

export function setCookie(reply: FastifyReply, secret: string, seconds: number, secure: boolean): void {
  reply.setCookie(COOKIE, secret, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: seconds, secure })
}
